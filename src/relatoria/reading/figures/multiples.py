"""How many times as much something became: doubled, se triplicó, multiplié par quatre."""

from __future__ import annotations

import re
from collections.abc import Mapping

from relatoria.reading.figures.numeral import TIMES, Numeral
from relatoria.reading.figures.patterns import Patterns

_HINT = re.compile(
    r"d[ou]b|doubl|dupli|tr[ie]p|trebl|dr[iu]pl|intupl|fold|halv|mult|ibl[eo]|alf|"
    r"times|veces|vezes|fois|factor|mitad|metade|moiti|divis"
)
"""Letters one of which is in every such word; a look that costs little."""


class MultipleFinder:
    """Finds the multiples of one language."""

    def __init__(self, patterns: Patterns, spelt: Mapping[str, float]) -> None:
        self.patterns = patterns
        self.spelt = spelt

    def numerals(self, text: str, lower: str) -> list[Numeral]:
        """The multiples in ``text``; ``lower`` is the same in small letters."""
        if not _HINT.search(lower):
            return []
        return [self._numeral(found) for found in self.patterns.multiple.finditer(text)]

    def _numeral(self, found: re.Match[str]) -> Numeral:
        over = found["over"] or found["more"]
        return Numeral(
            found.start(),
            found.end(),
            self._value(found),
            unit=TIMES,
            firm=True,
            approximate=bool(found["near"]),
            bound="at_least" if over else None,
        )

    def _value(self, found: re.Match[str]) -> float:
        if found["verb"]:
            verbs = self.patterns.multiples
            return next(value for pattern, value in verbs if pattern.fullmatch(found["verb"]))
        printed = (found["by"] or found["fold"]).lower()
        known = self.spelt.get(printed)
        return float(printed.replace(",", ".")) if known is None else known


def with_multiples(found: list[Numeral], several: list[Numeral]) -> list[Numeral]:
    """Both, in order; a number inside a multiple is no figure of its own."""
    kept = [
        one
        for one in found
        if not any(other.start < one.end and one.start < other.end for other in several)
    ]
    return sorted([*kept, *several], key=lambda one: one.start)
