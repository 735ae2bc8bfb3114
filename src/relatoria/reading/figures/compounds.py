"""Numbers told in two scales: «23 mil 588 millones», «8 millones 870 mil», «3 milhões e 20 mil»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relatoria.reading.figures.numeral import Numeral

_GAP = re.compile(r"\s(?:(?:y|e)\s)?$")
_THOUSAND = 1e3


def compounded(text: str, found: Iterable[Numeral]) -> list[Numeral]:
    """``found`` with numbers that follow each other at falling scales made one."""
    kept: list[Numeral] = []
    for one in found:
        before = kept[-1] if kept else None
        value = _together(text, before, one) if before else None
        if before is None or value is None:
            kept.append(one)
            continue
        before.value, before.end, before.scale = value, one.end, min(before.scale, one.scale)
        before.unit = before.unit or one.unit
    return kept


def _together(text: str, high: Numeral, low: Numeral) -> float | None:
    """The value of two numbers in a row, where the second counts on from the first."""
    plain = high.high is None and low.high is None and high.scale > 1 and high.unit is None
    gap = text[high.end : low.start]
    if not plain or not gap or not _GAP.match(gap) or low.unit == "percent":
        return None
    counted = low.value / low.scale
    whole = counted == round(counted) and high.value == round(high.value)
    if not whole or counted >= _THOUSAND or not text[low.start : low.end][:1].isdigit():
        return None
    if low.scale > high.scale == _THOUSAND:  # «23 mil 588 millones»
        return (high.value + counted) * low.scale
    if low.scale * _THOUSAND == high.scale and (low.scale > 1 or len(str(int(counted))) == 3):
        return high.value + low.value
    return None
