"""Drawings of the views, measured here and written by a template as SVG; every value is printed,
and stands in a table beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from relatoria.i18n import Catalogue

_STEPS = 4
_LABELS, _CELL, _ROW, _HEAD = 250, 58, 24, 46
_PLOT, _TALL, _FOOT, _TOP = 680, 160, 22, 18
_WIDEST = 44


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A cell: its place in units of the drawing, its count, and how dark it is (0 to 4)."""

    x: int
    y: int
    count: int
    step: int


@dataclass(frozen=True, slots=True)
class Label:
    """Some words and their place."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Heat:
    """Rows by columns, darker where the share is higher."""

    width: int
    height: int
    cell_width: int
    cell_height: int
    rows: tuple[Label, ...]
    columns: tuple[Label, ...]
    cells: tuple[HeatCell, ...]


def heat(
    rows: Sequence[str],
    columns: Sequence[str],
    values: Sequence[Sequence[tuple[int, float]]],
) -> Heat:
    """``values`` are the cells row by row: a count, and what decides how dark it is."""
    most = max((weight for row in values for _, weight in row), default=0.0)
    cells = tuple(
        HeatCell(_LABELS + x * _CELL, _HEAD + y * _ROW, count, _step(weight, most))
        for y, row in enumerate(values)
        for x, (count, weight) in enumerate(row)
    )
    return Heat(
        _LABELS + len(columns) * _CELL,
        _HEAD + len(rows) * _ROW,
        _CELL,
        _ROW,
        tuple(Label(_LABELS - 8, _HEAD + y * _ROW + 16, name) for y, name in enumerate(rows)),
        tuple(
            Label(_LABELS + x * _CELL + _CELL // 2, _HEAD - 10 - 16 * (x % 2), name)
            for x, name in enumerate(columns)
        ),
        cells,
    )


def _step(weight: float, most: float) -> int:
    if weight <= 0 or most <= 0:
        return 0
    return min(_STEPS, 1 + int(weight / most * _STEPS * 0.999))


@dataclass(frozen=True, slots=True)
class Pillar:
    """One year: where its bar stands, and what is printed below and above it."""

    x: int
    y: int
    width: int
    height: int
    middle: int
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Pillars:
    """Upright bars from zero."""

    width: int
    height: int
    base: int
    bars: tuple[Pillar, ...]


def pillars(values: Sequence[tuple[str, float, str]]) -> Pillars:
    """Bars of ``values``: a label, a length in any unit, and the words above the bar."""
    most = max((value for _, value, _ in values), default=0.0) or 1.0
    step = min(_WIDEST + 10, _PLOT // max(1, len(values)))
    wide = max(3, step - 6)
    every = 1 if step >= 34 else 2 if step >= 18 else 4
    base = _TOP + _TALL
    drawn = []
    for at, (label, value, told) in enumerate(values):
        tall = round(value / most * _TALL)
        x = at * step + 3
        shown = label if at % every == (len(values) - 1) % every else ""
        above = told if step >= 34 else ""
        drawn.append(Pillar(x, base - tall, wide, tall, x + wide // 2, shown, above))
    return Pillars(max(step * len(values) + 6, 120), base + _FOOT, base, tuple(drawn))


def written_heat(chart: Heat, say: Catalogue) -> SafeString:
    """The inside of the drawing as SVG: hundreds of cells are written here, where a template takes
    ten times as long."""
    parts = [_text(one, "middle") for one in chart.columns]
    parts += [_text(one, "end") for one in chart.rows]
    middle = chart.cell_width // 2
    for cell in chart.cells:
        parts.append(
            f'<rect class="q{cell.step}" x="{cell.x}" y="{cell.y}" width="{chart.cell_width}" '
            f'height="{chart.cell_height}"></rect>'
        )
        if cell.count:
            parts.append(
                f'<text class="on{cell.step}" x="{cell.x + middle}" y="{cell.y + 16}" '
                f'text-anchor="middle">{escape(say.number(cell.count))}</text>'
            )
    return mark_safe("".join(parts))  # noqa: S308 - numbers, and words that are escaped


def written_pillars(chart: Pillars) -> SafeString:
    """The inside of the drawing as SVG."""
    parts = []
    for bar in chart.bars:
        parts.append(
            f'<rect class="bar" x="{bar.x}" y="{bar.y}" width="{bar.width}" '
            f'height="{bar.height}"></rect>'
        )
        for y, words in ((bar.y - 5, bar.told), (chart.base + 16, bar.label)):
            if words:
                parts.append(_text(Label(bar.middle, y, words), "middle"))
    parts.append(
        f'<line class="axis" x1="0" x2="{chart.width}" y1="{chart.base}" y2="{chart.base}"></line>'
    )
    return mark_safe("".join(parts))  # noqa: S308 - numbers, and words that are escaped


def _text(one: Label, anchor: str) -> str:
    return f'<text x="{one.x}" y="{one.y}" text-anchor="{anchor}">{escape(one.text)}</text>'
