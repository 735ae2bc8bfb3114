"""Dates and ranges of dates as the four languages print them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.dates import Dates


@dataclass(frozen=True, slots=True)
class DateRange:
    """One date, or the first and last day of a range, ISO 8601.

    A month alone is ``2013-07``; a day whose year nobody says is ``--07-10``.
    """

    first: str
    last: str
    start: int
    """Where it stands in the text that was searched."""
    end: int

    @property
    def has_day(self) -> bool:
        """Whether a day is printed, not only a month."""
        return len(self.first) != len("2013-07") or self.first.startswith("--")

    @property
    def has_year(self) -> bool:
        """Whether a year is printed or was supplied."""
        return not self.first.startswith("--")


@dataclass(frozen=True, slots=True)
class _Patterns:
    day_first: re.Pattern[str]
    month_first: re.Pattern[str] | None
    month_only: re.Pattern[str]
    weekday: re.Pattern[str]


_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SLASHED = re.compile(r"(?<![\w/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\w/])")


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _patterns(language: str) -> _Patterns:
    grammar = grammar_for(language).dates
    suffix = f"(?:{grammar.day_suffix_pattern})?"
    join = rf"(?:\s*,?\s*(?:{grammar.day_join_pattern})\s*(?:el\s+|le\s+)?)"
    month = rf"({_either(grammar.months)})(?!\w)\.?"
    of = rf"(?:\s*(?:{grammar.of_pattern})\s+|\s*)"
    year = rf"(?:\s*,?\s*(?:(?:{grammar.of_pattern})\s+)?((?:19|20)\d\d)(?!\d))?"
    day = rf"(?<![\d/.,])([0-3]?\d){suffix}(?![\d/])"
    more = rf"(?:(?:\s*,\s*[0-3]?\d)*{join}([0-3]?\d){suffix}(?!\d))?"
    second = rf"(?:{join}(?:\w{{1,12}}\s+)?([0-3]?\d){suffix}{of}{month}{year})?"
    return _Patterns(
        re.compile(rf"{day}{more}{of}{month}{year}{second}", re.I),
        re.compile(rf"(?<!\w){month}\s+{day}{more}{year}", re.I) if grammar.month_first else None,
        re.compile(rf"(?<!\w){month}{of}((?:19|20)\d\d)(?!\d)", re.I),
        re.compile(rf"(?<!\w)(?:{grammar.weekday_pattern})(?!\w)\.?,?\s*", re.I),
    )


def dates_in(text: str, grammar: Dates, year: str | None = None) -> tuple[DateRange, ...]:
    """Every date or range in ``text``, in order; ``year`` completes those printed without one.

    Offsets count characters of ``text``. A month with a year and no day is found too.
    """
    patterns = _patterns(grammar.language)
    found: list[DateRange] = []
    taken: list[tuple[int, int]] = []

    def keep(match: re.Match[str], read: DateRange | None) -> None:
        # An impossible day still takes its words: «31 February 2013» is no February either.
        if not any(match.start() < end and start < match.end() for start, end in taken):
            taken.append(match.span())
            if read:
                found.append(read)

    for match in patterns.day_first.finditer(text):
        keep(match, _from_day_first(match, grammar, year))
    if patterns.month_first:
        for match in patterns.month_first.finditer(text):
            keep(match, _from_month_first(match, grammar, year))
    for match in _ISO.finditer(text):
        keep(match, _range(match, match[1], (int(match[2]), int(match[3]))))
    for match in _SLASHED.finditer(text):
        keep(match, _from_slashes(match, month_first=grammar.month_first))
    for match in patterns.month_only.finditer(text):
        month = f"{match[2]}-{grammar.months[match[1].lower()]:02}"
        keep(match, DateRange(month, month, match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


def weekday_at(text: str, grammar: Dates) -> int:
    """How many characters a weekday and the comma after it take at the start of ``text``."""
    match = _patterns(grammar.language).weekday.match(text)
    return match.end() if match else 0


def day_line(text: str, grammar: Dates, year: str | None = None) -> DateRange | None:
    """The one date a line consists of («Wednesday, 10 July»), or ``None``.

    Words for «day 1» may stand before it; nothing but a full stop or colon after it.
    """
    if len(text) > 80:
        return None
    found = dates_in(text, grammar, year)
    if len(found) != 1 or not found[0].has_day or found[0].first != found[0].last:
        return None
    before = text[: found[0].start].strip(" ,.:-–—(")
    after = text[found[0].end :].strip(" ,.:-–—)")
    weekday = weekday_at(before, grammar) > 0
    short = len(before.split()) <= 3 and not re.search(r"\w{16}", before)
    return (
        found[0] if not after and (weekday or not before or (short and _counts(before))) else None
    )


def _counts(words: str) -> bool:
    # «Day 1», «Primer día», «1er jour»: few words, one of them a day or a number
    return bool(re.search(r"\d|\b(?:day|día|dia|jour|jornada|journée)\b", words, re.I))


def _from_day_first(match: re.Match[str], grammar: Dates, year: str | None) -> DateRange | None:
    day, until, month, printed, last_day, last_month, last_year = match.groups()
    first_month = grammar.months[month.lower()]
    if last_day:
        end_year = last_year or printed or year
        return _range(
            match,
            printed or end_year,
            (first_month, int(day)),
            (grammar.months[last_month.lower()], int(last_day)),
            end_year,
        )
    last = (first_month, int(until)) if until else None
    return _range(match, printed or year, (first_month, int(day)), last)


def _from_month_first(match: re.Match[str], grammar: Dates, year: str | None) -> DateRange | None:
    month, day, until, printed = match.groups()
    number = grammar.months[month.lower()]
    last = (number, int(until)) if until else None
    return _range(match, printed or year, (number, int(day)), last)


def _from_slashes(match: re.Match[str], *, month_first: bool) -> DateRange | None:
    one, two = int(match[1]), int(match[2])
    # A number above twelve can only be the day; otherwise the language's habit decides.
    month, day = (one, two) if (month_first and one <= 12) or two > 12 else (two, one)
    return _range(match, match[3], (month, day))


def _range(
    match: re.Match[str],
    year: str | None,
    first: tuple[int, int],
    last: tuple[int, int] | None = None,
    last_year: str | None = None,
) -> DateRange | None:
    begin = _iso(year, *first)
    finish = _iso(last_year or year, *last) if last else begin
    if begin is None or finish is None or finish < begin:
        return None
    return DateRange(begin, finish, match.start(), match.end())


def _iso(year: str | None, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(int(year or 2000), month)[1]:
        return None
    return f"{year}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"
