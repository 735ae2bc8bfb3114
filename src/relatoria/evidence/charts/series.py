"""Lines over years, told apart by dash and marker as well as colour; ranges as hatched boxes."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.charts.drawing import (
    DASHES,
    GRID,
    INK,
    STROKES,
    Drawing,
    element,
    hatching,
    number,
    words,
)
from relatoria.evidence.charts.scales import magnitude, short, ticks
from relatoria.evidence.charts.specs import Band, Line, Series
from relatoria.i18n import Catalogue, catalogue

_WIDTH, _PLOT = 460.0, 230.0
_LEFT, _RIGHT, _TOP = 52.0, 16.0, 26.0
_LEGEND = 22.0


class _Frame:
    """Where years and values fall."""

    def __init__(self, spec: Series) -> None:
        self.values = [v for line in spec.lines for _, v in line.points if v is not None]
        self.values += [v for band in spec.bands for one in band.ranges for v in one[2:]]
        years = [x for line in spec.lines for x, _ in line.points]
        years += [x for band in spec.bands for one in band.ranges for x in one[:2]]
        self.first, self.last = min(years, default=0.0), max(years, default=1.0)
        self.marks = ticks(min([0.0, *self.values]), max([0.0, *self.values]) or 1.0, 4)

    def x(self, year: float) -> float:
        span = (self.last - self.first) or 1.0
        return _LEFT + 10 + (year - self.first) / span * (_WIDTH - _LEFT - _RIGHT - 20)

    def y(self, value: float) -> float:
        low, high = self.marks[0], self.marks[-1]
        return _TOP + (high - value) / ((high - low) or 1.0) * _PLOT

    def years(self) -> list[float]:
        marks = ticks(self.first, self.last, 6)
        step = max(marks[1] - marks[0], 1.0)
        first = -(-self.first // step) * step
        found = [first + n * step for n in range(int((self.last - first) // step) + 1)]
        return found or [self.first]


def draw_series(spec: Series, name: str) -> str:
    """The chart of a specification; the legend stands below, a line each."""
    say = catalogue(spec.language)
    frame = _Frame(spec)
    labelled = len(spec.lines) + len(spec.bands)
    legend = labelled * _LEGEND if labelled > 1 else 0.0
    drawing = Drawing(name, _WIDTH, _TOP + _PLOT + 34 + legend, spec.title, spec.summary)
    if spec.bands:
        drawing.add(element("defs", hatching(f"{name}-h", "#ffffff", STROKES[1], "fg-men")))
    drawing.add(*_axes(frame, spec.unit, say))
    for band in spec.bands:
        drawing.add(*_boxes(frame, band, name))
    for n, line in enumerate(spec.lines):
        drawing.add(*_line(frame, line, n))
    if legend:
        drawing.add(*_legend(spec, name))
    return drawing.svg()


def _axes(frame: _Frame, unit: str, say: Catalogue) -> Iterator[str]:
    divisor, scale = magnitude(frame.values, say)
    step = frame.marks[1] - frame.marks[0]
    for mark in frame.marks:
        y = frame.y(mark)
        zero = abs(mark) < step / 1000
        yield element(
            "path", d=f"M{_LEFT} {number(y)}H{_WIDTH - _RIGHT:.0f}",
            stroke=INK if zero else GRID, class_="fg-axis" if zero else "fg-grid",
        )  # fmt: skip
        label = short(mark, divisor, step, say)
        yield words(_LEFT - 6, y + 4.5, label, anchor="end", kind="fg-quiet", size=13)
    for year in frame.years():
        yield words(
            frame.x(year), _TOP + _PLOT + 20, f"{year:.0f}",
            anchor="middle", kind="fg-quiet", size=13,
        )  # fmt: skip
    yield words(2, 13, ", ".join(filter(None, (unit, scale))), kind="fg-quiet", size=13)


def _boxes(frame: _Frame, band: Band, name: str) -> Iterator[str]:
    for first, last, low, high in band.ranges:
        top, bottom = frame.y(high), frame.y(low)
        yield element(
            "rect", x=frame.x(first) + 3, y=top, width=frame.x(last) - frame.x(first) - 6,
            height=max(bottom - top, 1.5), fill=f"url(#{name}-h)", stroke=STROKES[1],
            class_="fg-men-edge",
        )  # fmt: skip


def _line(frame: _Frame, line: Line, n: int) -> Iterator[str]:
    path, before = [], False
    for year, value in line.points:
        if value is not None:
            path.append(f"{'L' if before else 'M'}{number(frame.x(year))} {number(frame.y(value))}")
        before = value is not None
    yield element("path", d="".join(path), **_stroke(n))
    if len(line.points) <= 16:
        for year, value in line.points:
            if value is not None:
                yield _marker(frame.x(year), frame.y(value), n)


def _stroke(n: int) -> dict[str, str | float | None]:
    n %= len(STROKES)
    return {
        "fill": "none",
        "stroke": STROKES[n],
        "stroke_width": 2.2,
        "stroke_dasharray": DASHES[n] or None,
        "stroke_linejoin": "round",
        "class_": f"fg-s{n}",
    }


def _marker(x: float, y: float, n: int) -> str:
    """Circle, square, triangle, diamond: the lines' second sign beside their dash."""
    n %= len(STROKES)
    at = f"M{number(x)} {number(y)}"
    shape = (
        f"{at}m-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0",
        f"{at}m-3.4-3.4h6.8v6.8h-6.8z",
        f"{at}m0-4.6l4.4 7.6h-8.8z",
        f"{at}m0-4.8l4.4 4.8-4.4 4.8-4.4-4.8z",
    )[n]
    return element("path", d=shape, fill=STROKES[n], class_=f"fg-m{n}")


def _legend(spec: Series, name: str) -> Iterator[str]:
    y = _TOP + _PLOT + 46.0
    for n, line in enumerate(spec.lines):
        yield element("path", d=f"M{_LEFT} {number(y - 4.5)}h36", **_stroke(n))
        yield _marker(_LEFT + 18, y - 4.5, n)
        yield words(_LEFT + 44, y, line.label, size=13)
        y += _LEGEND
    for band in spec.bands:
        yield element(
            "rect", x=_LEFT, y=y - 11, width=36, height=12, fill=f"url(#{name}-h)",
            stroke=STROKES[1], class_="fg-men-edge",
        )  # fmt: skip
        yield words(_LEFT + 44, y, band.label, size=13)
        y += _LEGEND
