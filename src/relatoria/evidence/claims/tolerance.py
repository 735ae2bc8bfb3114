"""What the printed words allow: rounding of the digits, hedges, bounds, ranges, fractions.

A printed number stands for every value that rounds to it. The place of its last digit is the value
divided by the number its digits spell, whatever the language's marks and scale words: «57.5
million» spells 575, so the last digit counts hundred thousands.
"""

from __future__ import annotations

import re

from relatoria.evidence.claims.types import Interval
from relatoria.model import Claim

_PRINTED = re.compile(r"\d(?:[\d.,’'\u00a0\u202f ]*\d)?")
_SLACK = 1e-9
_ROUND_SLACK = 0.005
"""«280 million» for 280.6: a round number is rounded a little more generously."""
_MOST = 0.10
"""A number of one digit stands for no more than a tenth around it."""
_UNSCALED = 0.05
_FRACTION = 2.5
"""Percentage points around a half, a third, a quarter."""
_BEYOND = 0.10
"""«More than X»: how far beyond X the value may lie."""
_MOST_BEYOND = 0.25
_FEW = 5
_ABOUT = 0.6
"""«About» widens the rounding of two digits and more to this part of the last one's place."""
_AROUND_TEN = 2.0
"""Percentage points around «about 40 per cent», which names a ten."""
_ROUND_PERCENT = 15
_PERCENT, _TIMES = "percent", "times"
_MULTIPLE = (0.93, 1.10)
"""«Doubled»: from how much below to how much above, as parts of the multiple."""
_NEARLY_MULTIPLE = (0.85, 1.05)
_SCALE_GAP = re.compile(
    r"(?<=\d)\s(?:mil(?!l)|mill(?:ones|ón)|milh(?:ões|ão))\s(?:(?:y|e)\s)?(?=\d)"
)
"""Between the parts of «23 mil 588 millones»."""


def interval_of(claim: Claim) -> Interval:
    """The values that ``claim`` states, in its unit (persons, per cent, dollars)."""
    if claim.high is not None:
        low, high = sorted((claim.value, claim.high))
        place = min(_place(claim, low), _place(claim, high))
        return _interval(low - place / 2, high + place / 2)
    if claim.unit == _TIMES:
        return _multiple(claim)
    if claim.bound in ("at_least", "at_most"):
        return _bounded(claim)
    around = _around(claim)
    return _interval(claim.value - around, claim.value + around)


def _interval(low: float, high: float) -> Interval:
    dust = _SLACK * max(abs(low), abs(high), 1.0)
    return Interval(low - dust, high + dust)


def _multiple(claim: Claim) -> Interval:
    """«More than doubled» stops short of «tripled», and «more than halved» of a quarter."""
    size = claim.value
    if claim.bound == "at_least":
        return (
            _interval(size, size * 1.5 if size < 3 else size + 1)
            if size > 1
            else _interval(size / 2, size)
        )
    low, high = _NEARLY_MULTIPLE if claim.approximate else _MULTIPLE
    if "." in f"{size:g}":
        return _interval(size - 0.06, size + 0.06)
    return _interval(low * size, high * size)


def _bounded(claim: Claim) -> Interval:
    size = abs(claim.value)
    most = _MOST_BEYOND
    if claim.unit == _PERCENT and size <= _FEW and claim.bound == "at_most":
        most = 0.5  # «less than 2 per cent» is said of all that rounds up to it
    reach = max(_BEYOND * size, min(_significant(claim), most * size))
    rounding = 0.5 * _place(claim, claim.value) if not _worded(claim) else 0.0
    outward = claim.bound == "at_least"
    # The bound may be rounded itself: «more than 2.9 million» for 2.897.
    slack = min(rounding, 0.01 * size)
    near, far = (size - slack, size + reach) if outward else (size - reach, size + slack)
    if claim.unit == _PERCENT:
        far = min(far, 100.0)
    return _interval(near, far) if claim.value >= 0 else _interval(-far, -near)


def _around(claim: Claim) -> float:
    size = abs(claim.value)
    if _worded(claim):
        return min(_FRACTION, 0.10 * size) if claim.unit == _PERCENT else 0.05 * size
    place, significant = _place(claim, claim.value), _significant(claim)
    around = place / 2
    digits = size / significant if significant else 1.0
    if claim.unit == _PERCENT:
        about = _ABOUT * place
        if significant >= 10 * place and size > _ROUND_PERCENT:
            about = _AROUND_TEN  # «about 40 per cent»
        return max(around, about if claim.approximate else 0.0)
    if significant > place:
        # Zeros at the end: rounded to them, or to the last digit printed.
        around = max(around, _ROUND_SLACK * size)
        if place == 1:
            around = max(around, min(significant / 2, _UNSCALED * size))
    if claim.approximate:
        around = max(around, _ABOUT * significant if digits >= 10 else 0.05 * size)
    return min(around, _MOST * size) if size else around


def _worded(claim: Claim) -> bool:
    return _PRINTED.search(claim.text) is None


def _spelt(claim: Claim) -> tuple[int, int]:
    """The number that the printed digits spell, and how many decimals a bare one has."""
    text = claim.text
    if _SCALE_GAP.search(text):  # the second number fills three places: 8 millones 70 mil
        first, *rest = _SCALE_GAP.split(text)
        text = first + "".join(re.sub(r"^\d+", lambda part: part[0].zfill(3), one) for one in rest)
    found = _PRINTED.search(text)
    digits = re.sub(r"\D", "", found.group()) if found else ""
    return (int(digits) if digits else 0), len(digits)


def _place(claim: Claim, value: float) -> float:
    """What one unit of the last printed digit counts."""
    spelt, _ = _spelt(claim)
    if not spelt or not value or claim.high is not None:
        return _plain_place(abs(value))
    ratio = abs(claim.value) / spelt
    return float(f"{ratio:.1g}")


def _plain_place(value: float) -> float:
    """The place of the last digit that is not zero: 15 counts ones, 1,500,000 hundred thousands."""
    place = 1.0
    while value and value == round(value) and value % (place * 10) == 0:
        place *= 10
    if value != round(value):
        place = 0.1 if round(value * 10, 6) == round(value * 10) else 0.01
    return place


def _significant(claim: Claim) -> float:
    """What one unit of the last printed digit that is not zero counts."""
    spelt, _ = _spelt(claim)
    place = _place(claim, claim.value)
    if not spelt:
        return _plain_place(abs(claim.value))
    while spelt % 10 == 0:
        spelt //= 10
        place *= 10
    return place
