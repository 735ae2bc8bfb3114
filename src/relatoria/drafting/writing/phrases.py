"""The report's own words in its language: lists, numbers, dates, and the ids it hands out."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.i18n import Catalogue, catalogue

_SPELT = 10
"""Numbers up to ten are written out (United Nations Editorial Manual, numbers)."""


class Phrases:
    """The sentences of a report in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.say: Catalogue = catalogue(language)

    def listed(self, parts: Sequence[str]) -> str:
        """«a, b and c»; semicolons where a part holds a comma of its own."""
        if not parts:
            return ""
        if len(parts) == 1:
            return parts[0]
        comma = "; " if any("," in part or ";" in part for part in parts) else ", "
        head = comma.join(parts[:-1])
        tight = "; " if comma == "; " else " "
        return f"{head}{tight}{self._and(parts[-1])} {parts[-1]}"

    def _and(self, following: str) -> str:
        # Spanish «y» becomes «e» before the sound i.
        word = following.lstrip("«“\"'(").casefold()
        vowel = word.startswith(("i", "hi", "í", "hí")) and not word.startswith(("hie", "ie", "io"))
        return self.say("report.and_before_i" if vowel else "report.and")

    def number(self, value: int) -> str:
        """``value`` in words up to ten (masculine), in figures above."""
        if 0 < value <= _SPELT:
            return self.say(f"report.number.n{value}")
        return self.say.number(value)

    def counted(self, key: str, n: int, **values: object) -> str:
        """The sentence ``key.one`` or ``key.other``, the number spelt, its first letter large."""
        form = "one" if n == 1 else "other"
        return capital(self.say(f"{key}.{form}", n=self.number(n), **values))

    def date(self, iso: str) -> str:
        """An ISO date in words: «10 July 2013», «July 2013», «2013»."""
        year, month, day = (*iso.split("-"), "", "")[:3]
        if not month or not month.isdigit():
            return year
        name = self.say(f"report.month.m{int(month)}")
        if not day or not day.isdigit():
            return self.say("report.month_year", month=name, year=year)
        return self.say("report.day", day=int(day), month=name, year=year)

    def dates(self, start: str, end: str | None) -> str:
        """«on 10 July 2013» or «from 10 July to 2 August 2013»."""
        if end is None or end == start:
            key = "report.on_day" if start.count("-") == 2 else "report.in_month"
            return self.say(key, day=self.date(start))
        if start[:7] == end[:7] and start.count("-") == end.count("-") == 2:
            return self.say("report.from_to", start=str(int(start[8:])), end=self.date(end))
        return self.say("report.from_to", start=self.date(start), end=self.date(end))

    def quoted(self, words: str) -> str:
        """``words`` between the language's quotation marks."""
        return f"{self.say('report.quote_open')}{words}{self.say('report.quote_close')}"

    def language_name(self, code: str | None) -> str:
        """The name of a language inside a sentence."""
        return self.say(f"report.language.{code}") if code else ""


def capital(words: str) -> str:
    """``words`` with a large first letter."""
    return words[:1].upper() + words[1:]


class Ids:
    """Hands out ids: ``s1``, ``s2``, ``p1``, ``part1``, ``m1``."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, stem: str) -> str:
        """The next id with this stem."""
        self._last[stem] = self._last.get(stem, 0) + 1
        return f"{stem}{self._last[stem]}"
