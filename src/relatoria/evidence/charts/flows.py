"""A flow map: ribbons that widen towards where people live, numbered, told in a list below."""

from __future__ import annotations

import math

from relatoria.evidence.charts.drawing import (
    EDGE,
    GROUND,
    INK,
    LAND,
    STROKES,
    Drawing,
    element,
    number,
    shortened,
    words,
)
from relatoria.evidence.charts.outlines import Outline, around, outlines
from relatoria.evidence.charts.projection import Point
from relatoria.evidence.charts.specs import Flow, FlowMap
from relatoria.i18n import catalogue

_WIDTH = 560.0
_WIDEST = 14.0
_LINE = 22.0
_APART = 17.0


def draw_flows(spec: FlowMap, name: str) -> str:
    """The map of a specification; flows to or from where the map has no place are listed alone."""
    say = catalogue(spec.language)
    codes = {code for flow in spec.flows for code in (flow.origin, flow.destination)}
    view = around(codes | ({spec.home} if spec.home else set()), _WIDTH, 400.0)
    held = outlines(view)
    rows = -(-len(spec.flows) // 2)
    height = view.height + rows * _LINE + 34
    drawing = Drawing(name, view.width, height, spec.title, spec.summary)
    frame = f"M0 0H{number(view.width)}V{number(view.height)}H0z"
    drawing.add(element("clipPath", element("path", d=frame), id=f"{name}-w"))
    drawing.add(_base(held, spec.home, f"{name}-w"))
    most = max((flow.value for flow in spec.flows), default=1.0) or 1.0
    ends: list[tuple[int, Point]] = []
    ribbons = []
    for n, flow in enumerate(spec.flows, start=1):
        if flow.origin in held and flow.destination in held:
            start, end = held[flow.origin].place, held[flow.destination].place
            ribbons.append(_ribbon(start, end, max(flow.value / most * _WIDEST, 1.1)))
            ends.append((n, end if flow.origin == spec.home else start))
    drawing.group(reversed(ribbons), clip_path=f"url(#{name}-w)")
    drawing.add(*(_badge(n, at) for n, at in _apart(ends, view.width, view.height)))
    for n, flow in enumerate(spec.flows):
        x = 14 + (n // rows) * view.width / 2
        y = view.height + 22 + (n % rows) * _LINE
        drawing.add(*_entry(n + 1, flow, x, y, say.number(flow.value)))
    drawing.add(words(4, height - 4, spec.note, kind="fg-quiet", size=11))
    return drawing.svg()


def _base(held: dict[str, Outline], home: str, window: str) -> str:
    paths = [element("path", d=one.path) for code, one in held.items() if one.path and code != home]
    own = held.get(home)
    parts = [element("g", *paths, fill=LAND, class_="fg-land")]
    if own and own.path:
        parts.append(element("path", d=own.path, fill="#c9d9e2", class_="fg-home"))
    scaled = element(
        "g", *parts, transform="scale(.5)", stroke=GROUND, stroke_width=1.2, class_="fg-seam"
    )
    dot = ""
    if own and own.small:
        x, y = own.place
        dot = element("circle", cx=x, cy=y, r=4, fill="#c9d9e2", stroke=INK, class_="fg-home")
    return element("g", scaled, dot, clip_path=f"url(#{window})")


def _ribbon(start: Point, end: Point, width: float) -> str:
    """A curved wedge: a point where people were born, its full width where they live."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    # The bend is to the left of the way, so that two directions lie side by side.
    bend = (start[0] + dx / 2 + dy * 0.22, start[1] + dy / 2 - dx * 0.22)
    ex, ey = end[0] - bend[0], end[1] - bend[1]
    last = math.hypot(ex, ey) or 1.0
    nx, ny = -ey / last * width / 2, ex / last * width / 2
    mx, my = -dy / length * width / 4, dx / length * width / 4
    path = (
        f"M{number(start[0])} {number(start[1])}"
        f"Q{number(bend[0] + mx)} {number(bend[1] + my)} "
        f"{number(end[0] + nx)} {number(end[1] + ny)}"
        f"L{number(end[0] - nx)} {number(end[1] - ny)}"
        f"Q{number(bend[0] - mx)} {number(bend[1] - my)} {number(start[0])} {number(start[1])}z"
    )
    return element(
        "path", d=path, fill=STROKES[0], fill_opacity="0.7", stroke=GROUND, stroke_width=0.7,
        class_="fg-ribbon",
    )  # fmt: skip


def _apart(ends: list[tuple[int, Point]], width: float, height: float) -> list[tuple[int, Point]]:
    """Badges pushed apart until none hides another, and kept inside the frame."""
    places = [[x, y] for _, (x, y) in ends]
    for _ in range(60):
        moved = False
        for i, one in enumerate(places):
            for j, other in enumerate(places[:i]):
                dx, dy = one[0] - other[0], one[1] - other[1]
                gap = math.hypot(dx, dy)
                if gap < _APART:
                    push = (_APART - gap) / 2 + 0.2
                    if gap < 0.01:
                        angle = 2.4 * (i + j)
                        dx, dy, gap = math.cos(angle), math.sin(angle), 1.0
                    one[0] += dx / gap * push
                    one[1] += dy / gap * push
                    other[0] -= dx / gap * push
                    other[1] -= dy / gap * push
                    moved = True
        if not moved:
            break
    edge = _APART / 2
    return [
        (n, (min(max(x, edge), width - edge), min(max(y, edge), height - edge)))
        for (n, _), (x, y) in zip(ends, places, strict=True)
    ]


def _badge(n: int, at: Point) -> str:
    return element(
        "circle", cx=at[0], cy=at[1], r=8, fill=GROUND, stroke=INK, class_="fg-badge"
    ) + words(at[0], at[1] + 4, str(n), anchor="middle", size=11)


def _entry(n: int, flow: Flow, x: float, y: float, figure: str) -> tuple[str, ...]:
    return (
        element("circle", cx=x, cy=y - 4.5, r=8, fill=GROUND, stroke=EDGE, class_="fg-badge"),
        words(x, y - 0.5, str(n), anchor="middle", size=11),
        words(x + 16, y, f"{shortened(flow.label, 24)}: {figure}", size=14),
    )
