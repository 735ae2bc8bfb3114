"""Numbers in a sentence, with what sticks to them: scale, percent, money, hedge, bound."""

from __future__ import annotations

import re

from relatoria.reading.dates import dates_in
from relatoria.reading.figures.cardinals import hints_of
from relatoria.reading.figures.compounds import compounded
from relatoria.reading.figures.multiples import MultipleFinder, with_multiples
from relatoria.reading.figures.numbers import value_of
from relatoria.reading.figures.numeral import PERCENT, POINTS, Numeral
from relatoria.reading.figures.patterns import Patterns, patterns_of, spelt_numbers
from relatoria.reading.grammar import Grammar

_LEAD = 40
"""Characters before a figure in which its hedge stands."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LAST_HOUR = 24
_FIRM = ("scale", "short", "percent", "mille", "points", "money", "after")
"""Groups of a number that make it a figure."""
_ROUND = (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000)
"""Numbers that people are counted out of: «eight in ten»."""
_MILLE = 0.1
"""A thousandth in per cent."""
_HUNDREDS = {"hundred": 100, "thousand": 1000, "mil": 1000, "mille": 1000}
_GAP = 16
"""Characters between the two numbers of a range in words."""


class NumeralFinder:
    """Finds the numbers of one language."""

    def __init__(self, grammar: Grammar) -> None:
        self.dates = grammar.dates
        self.hints = (*grammar.figures.hints, *hints_of(grammar.figures.language))
        self.decimal = grammar.figures.decimal
        self.patterns: Patterns = patterns_of(grammar.figures)
        self.spelt = spelt_numbers(grammar.figures)
        self.multiples = MultipleFinder(self.patterns, self.spelt)

    def numerals(self, text: str) -> list[Numeral]:
        """The numbers in ``text`` that may be figures, in order."""
        lower = text.lower()
        hinted = any(hint in lower for hint in self.hints)
        several = self.multiples.numerals(text, lower)
        if not hinted and not _DIGIT.search(text):
            return several
        pattern = self.patterns.figure if hinted else self.patterns.digits
        found = [
            numeral for match in pattern.finditer(text) if (numeral := self._numeral(text, match))
        ]
        for match in self.patterns.share.finditer(text) if hinted else ():
            share = self._share(text, match)
            if share is not None:
                # «8 in 10» is one figure, not two.
                inside = match["some"] is not None
                found = [one for one in found if not (inside and _overlap(match, one))]
                if not any(_overlap(match, one) for one in found):
                    found.append(share)
        if hinted:
            found = self._of_every(text, found)
        found.sort(key=lambda numeral: numeral.start)
        found = compounded(text, found)
        dates = dates_in(text, self.dates) if found else ()
        kept = [
            one
            for one in found
            if one.firm or not any(d.start < one.end and one.start < d.end for d in dates)
        ]
        return with_multiples(self._ranges(text, kept), several)

    def _numeral(self, text: str, match: re.Match[str]) -> Numeral | None:
        if self.patterns.clock.match(text, match.end()) and not _exceeds_day(match["one"]):
            return None
        firm = any(match[name] for name in _FIRM)
        if not firm and self._is_reference(text, match):
            return None
        scale = self._scale(match["scale"] or match["short"])
        one, two = match["one"], match["two"]
        word = match["word"] or match["bare"]
        value = self.spelt[word.lower()] if word else self._value(one, firm)
        unit = PERCENT if match["percent"] or match["mille"] else None
        unit = POINTS if match["points"] else unit
        scale = _MILLE if match["mille"] else scale
        if money := match["money"] or match["after"]:
            unit = self._currency(money)
        return Numeral(
            match.start(),
            match.end(),
            value * scale,
            self._value(two, firm) * scale if two else None,
            unit,
            firm,
            grouped=bool(one) and not one.isdigit(),
            negative=bool(match["minus"]),
            bound="between" if two else None,
            scale=scale,
        )

    def _is_reference(self, text: str, match: re.Match[str]) -> bool:
        numbers = [match["one"], match["two"]] if match["two"] else [match["one"]]
        if all(_YEAR.fullmatch(number or "") for number in numbers):
            # A year, unless people are counted by it: «2000 personas».
            following = text[match.end() : match.end() + 30].lstrip()
            return not self.patterns.person.match(following)
        before = text[max(0, match.start() - _LEAD) : match.start()]
        return bool(self.patterns.reference.search(before))

    def _share(self, text: str, match: re.Match[str]) -> Numeral | None:
        if match["grown"] and not self.patterns.grown_by.search(text[: match.start()]):
            return None
        if match["out"]:
            some, out = self._plain(match["some"]), self._plain(match["out"])
            if some >= out or (match["some"] and out not in _ROUND):
                return None
            value = 100 * some / out
        else:
            value = next(
                value
                for pattern, value in self.patterns.fractions
                if pattern.fullmatch(match["fraction"] or match["grown"])
            )
        return Numeral(
            match.start(),
            match.end(),
            round(value, 2),
            unit=PERCENT,
            firm=True,
            share=not match["grown"],
            whole=match["within"],
        )

    def _of_every(self, text: str, found: list[Numeral]) -> list[Numeral]:
        """«Of every hundred migrants, 48 are women»: a share whose whole stands before it."""
        for match in self.patterns.of_every.finditer(text):
            out = _HUNDREDS.get(match["out"].lower()) or self._plain(match["out"])
            some = self._counted(match["some"])
            if out not in _ROUND or not 0 < some < out:
                continue
            start, end = match.span("some")
            found = [one for one in found if one.end <= match.start() or one.start >= end]
            value = round(100 * some / out, 6)
            share = Numeral(start, end, value, unit=PERCENT, firm=True, whole=match["whole"])
            found.append(share)
        return found

    def _counted(self, word: str) -> float:
        return self._value(word, firm=True) if word[0].isdigit() else self._plain(word)

    def _plain(self, word: str | None) -> int:
        """A number in words or digits; one where there is none."""
        if word is None:
            return 1
        return int(word) if word.isdigit() else int(self.spelt.get(word.lower(), 1))

    def _ranges(self, text: str, found: list[Numeral]) -> list[Numeral]:
        """Join the two numbers of «between 10 and 15 per cent», and read the words before each."""
        kept: list[Numeral] = []
        for one in found:
            opened = self._lead(text, one)
            before = kept[-1] if kept else None
            if before and before.high is None and one.high is None and not one.bound:
                gap = text[before.end : one.start] if one.start - before.end < _GAP else ""
                joined = self.patterns.join.fullmatch(gap) or (
                    before.bound == "between" and self.patterns.range_join.fullmatch(gap)
                )
                moved = before.bound == "between" and self._is_after_verb(text, before)
                if joined and not (opened or moved) and before.unit in (None, one.unit):
                    _join(before, one)
                    continue
            if before and before.bound == "between" and before.high is None:
                before.bound = None
            kept.append(one)
        if kept and kept[-1].bound == "between" and kept[-1].high is None:
            kept[-1].bound = None
        return kept

    def _is_after_verb(self, text: str, one: Numeral) -> bool:
        """«Went from 26,000 to 1.6 million»: two levels, no range."""
        lead = text[max(0, one.start - _LEAD) : one.start].split()
        return len(lead) > 1 and self.patterns.verb.fullmatch(lead[-2]) is not None

    def _lead(self, text: str, one: Numeral) -> bool:
        """Read hedges and bounds before ``one``; whether there were any."""
        opened = False
        for _ in range(2):
            window = max(0, one.start - _LEAD)
            found = self.patterns.lead.search(text[window : one.start])
            if not found:
                break
            opened = True
            if found["approximate"]:
                one.approximate = True
            elif one.high is None:
                one.bound = found.lastgroup
            if not found["between"]:
                one.start = window + found.start()
            else:
                break
        return opened

    def _value(self, printed: str, firm: bool) -> float:
        return value_of(printed, self.decimal, counted=not firm)

    def _scale(self, printed: str | None) -> float:
        if not printed:
            return 1.0
        return next(
            by for pattern, by in self.patterns.scales if pattern.fullmatch(printed.strip())
        )

    def _currency(self, printed: str) -> str:
        return next(code for pattern, code in self.patterns.currency if pattern.fullmatch(printed))


def _overlap(match: re.Match[str], one: Numeral) -> bool:
    return match.start() < one.end and one.start < match.end()


def _exceeds_day(printed: str | None) -> bool:
    """Whether a number is too high for an hour: «66 hours» is no time of day."""
    return (
        printed is not None and printed.isdigit() and len(printed) < 4 and int(printed) > _LAST_HOUR
    )


def _join(low: Numeral, high: Numeral) -> None:
    low.high = high.value
    if low.scale == 1.0 and high.scale != 1.0:
        low.value *= high.scale
    low.unit = high.unit
    low.firm = low.firm or high.firm
    low.end = high.end
    low.bound = "between"
