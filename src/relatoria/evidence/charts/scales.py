"""Ticks people like to read, classes with round limits, numbers short enough for an axis."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from relatoria.i18n import Catalogue

_UNITS = ((1e9, "billion"), (1e6, "million"), (1e3, "thousand"))


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round values from ``low`` or below to ``high`` or above, about so many steps of 1, 2 or 5."""
    span = high - low
    if not math.isfinite(span) or span <= 0:
        return [low, low + 1.0]
    power = 10.0 ** math.floor(math.log10(span / about))
    step = next(power * one for one in (1, 2, 5, 10) if power * one * about >= span)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [one * step for one in range(first, last + 1)]


def rounded(value: float, digits: int = 2) -> float:
    """``value`` to so many significant digits."""
    if not value:
        return 0.0
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def breaks(values: Iterable[float], classes: int) -> list[float]:
    """Limits between classes of about as many values each, rounded to two digits; ascending."""
    held = sorted(values)
    if not held:
        return []
    cuts = [rounded(held[len(held) * n // classes]) for n in range(1, classes)]
    return [one for one in sorted(set(cuts)) if held[0] < one]


def class_of(value: float, limits: Sequence[float]) -> int:
    """The class a value falls into; a limit belongs to the class above it."""
    return bisect_right(limits, value)


def magnitude(values: Iterable[float], say: Catalogue) -> tuple[float, str]:
    """A divisor for an axis, and the word for it: one million, «millions»; 1 and nothing."""
    most = max((abs(value) for value in values), default=0.0)
    for size, name in _UNITS:
        if most >= 2 * size:
            return size, say(f"figures.scale.{name}")
    return 1.0, ""


def short(value: float, divisor: float, step: float, say: Catalogue) -> str:
    """A tick's label, with as many decimals as the step needs."""
    size = abs(step / divisor) or 1.0
    digits = max(0, min(3, -math.floor(math.log10(size) + 1e-9)))
    return say.number(value / divisor, digits)
