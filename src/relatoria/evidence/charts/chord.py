"""A chord diagram: who lives where among up to twenty countries and all others.

A group's arc is what leaves it and what arrives at it; a ribbon is as wide at its origin as the
number of people, touches the arc there, and stands off from it where it arrives. The largest
ribbons carry numbers, told in the table below the drawing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from relatoria.evidence.charts.drawing import (
    EDGE,
    INK,
    QUIET,
    STROKES,
    Drawing,
    element,
    escaped,
    number,
    shortened,
)
from relatoria.evidence.charts.specs import Chord

_SIZE, _RADIUS, _THICK, _GAP = 680.0, 190.0, 9.0, 0.018
_OFF = 12.0
"""Pixels between a ribbon and the arc it arrives at."""
_EMPHASISED = 6

Span = tuple[float, float]


def draw_chord(spec: Chord, name: str) -> str:
    """The diagram of a specification."""
    drawing = Drawing(name, _SIZE, _SIZE - 20, spec.title, spec.summary)
    arcs, out, into = _layout(spec.matrix)
    pairs = sorted(
        (
            (value, i, j)
            for i, row in enumerate(spec.matrix)
            for j, value in enumerate(row)
            if value
        ),
        reverse=True,
    )
    strong = {(i, j): n for n, (_, i, j) in enumerate(pairs[:_EMPHASISED])}
    ribbons = [
        _ribbon(out[i, j], into[i, j], strong.get((i, j)))
        for value, i, j in reversed(pairs)
        if out[i, j][1] - out[i, j][0] > 0.0015
    ]
    middle = f"translate({number(_SIZE / 2)} {number(_SIZE / 2 - 10)})"
    drawing.group([*ribbons, *_rim(arcs, spec.labels)], transform=middle)
    return drawing.svg()


def _layout(
    matrix: tuple[tuple[float, ...], ...],
) -> tuple[list[Span], dict[tuple[int, int], Span], dict[tuple[int, int], Span]]:
    """Angles of the arcs, and of each ribbon where it leaves and where it arrives."""
    n = len(matrix)
    sizes = [sum(matrix[i]) + sum(row[i] for row in matrix) for i in range(n)]
    gap = min(_GAP, math.tau / (4 * n)) if n else 0.0
    unit = (math.tau - n * gap) / (sum(sizes) or 1.0)
    arcs: list[Span] = []
    out: dict[tuple[int, int], Span] = {}
    into: dict[tuple[int, int], Span] = {}
    angle = 0.0
    for i in range(n):
        start = angle
        # Going round, partners come in the order that crosses least: the next first.
        order = [(i + step) % n for step in range(n)]
        for j in reversed(order):
            for held, value, key in ((out, matrix[i][j], (i, j)), (into, matrix[j][i], (j, i))):
                held[key] = (angle, angle + value * unit)
                angle += value * unit
        arcs.append((start, angle))
        angle += gap
    return arcs, out, into


def _at(angle: float, radius: float) -> str:
    return f"{number(radius * math.sin(angle))} {number(-radius * math.cos(angle))}"


def _ribbon(leaving: Span, arriving: Span, rank: int | None) -> str:
    near, far = _RADIUS, _RADIUS - _OFF
    r, s = number(near), number(far)
    path = (
        f"M{_at(leaving[0], near)}A{r} {r} 0 {_large(leaving)} 1 {_at(leaving[1], near)}"
        f"Q0 0 {_at(arriving[0], far)}"
        f"A{s} {s} 0 {_large(arriving)} 1 {_at(arriving[1], far)}Q0 0 {_at(leaving[0], near)}z"
    )
    if rank is None:
        return element("path", d=path, fill=EDGE, fill_opacity="0.22", class_="fg-weak")
    return element(
        "path", d=path, fill=STROKES[rank % 4], fill_opacity="0.72", stroke="#ffffff",
        stroke_width=0.8, class_=f"fg-c{rank % 4}",
    )  # fmt: skip


def _large(span: Span) -> int:
    return int(span[1] - span[0] > math.pi)


def _rim(arcs: list[Span], labels: tuple[str, ...]) -> Iterator[str]:
    inner, outer = _RADIUS + 2, _RADIUS + 2 + _THICK
    last = -1.0
    for span, label in zip(arcs, labels, strict=True):
        start, end = span[0], max(span[1], span[0] + 0.004)
        a, b = number(outer), number(inner)
        yield element(
            "path",
            d=f"M{_at(start, outer)}A{a} {a} 0 {_large(span)} 1 {_at(end, outer)}"
            f"L{_at(end, inner)}A{b} {b} 0 {_large(span)} 0 {_at(start, inner)}z",
            fill=INK,
            class_="fg-rim",
        )
        # Neighbouring labels keep a line's height apart along the rim.
        middle = max((start + end) / 2, last + 14.5 / outer)
        last = middle
        yield _label(label, (start + end) / 2, middle, outer)


def _label(label: str, true: float, angle: float, radius: float) -> str:
    degrees = math.degrees(angle) % 360
    left = degrees > 180
    at = radius + 12
    turn = degrees - 90 + (180 if left else 0)
    lead = element(
        "path",
        d=f"M{_at(true, radius + 1)}L{_at(angle, radius + 9)}",
        stroke=QUIET,
        fill="none",
        class_="fg-lead",
    )
    x, y = at * math.sin(angle), -at * math.cos(angle)
    return lead + element(
        "text",
        escaped(shortened(label, 24)),
        transform=f"translate({number(x)} {number(y)}) rotate({number(turn)})",
        dy=4.5,
        text_anchor="end" if left else None,
        font_size=13,
    )
