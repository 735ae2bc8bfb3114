"""Bars, measured here and drawn by a template as SVG; the same values stand in a table below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a chart."""

    label: str
    value: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A bar with its place, in units of the drawing."""

    label: str
    value: int
    y: int
    length: int


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars, one below the other."""

    bars: tuple[Drawn, ...]
    width: int
    height: int
    label_width: int


_STEP, _WIDTH, _LABELS, _FIGURES = 26, 360, 142, 44


def bars(values: Sequence[Bar]) -> BarChart:
    """The chart of ``values``, drawn in their order; lengths are proportional from zero."""
    most = max((bar.value for bar in values), default=0) or 1
    room = _WIDTH - _LABELS - _FIGURES
    drawn = tuple(
        Drawn(bar.label, bar.value, n * _STEP, max(round(bar.value / most * room), 1))
        for n, bar in enumerate(values)
    )
    return BarChart(drawn, _WIDTH, max(len(drawn) * _STEP, _STEP), _LABELS)
