"""An age pyramid: men hatched on the left, women plain on the right, ages between them."""

from __future__ import annotations

from relatoria.evidence.charts.drawing import (
    GRID,
    STROKES,
    Drawing,
    element,
    hatching,
    words,
)
from relatoria.evidence.charts.scales import magnitude, short, ticks
from relatoria.evidence.charts.specs import Pyramid
from relatoria.i18n import catalogue

_WIDTH, _STEP, _AGES, _TOP, _FOOT = 460.0, 18.0, 62.0, 26.0, 42.0


def draw_pyramid(spec: Pyramid, name: str) -> str:
    """The pyramid of a specification, oldest on top; both sides on one scale."""
    say = catalogue(spec.language)
    floor = _TOP + len(spec.groups) * _STEP
    drawing = Drawing(name, _WIDTH, floor + _FOOT, spec.title, spec.summary)
    values = [value for group in spec.groups for value in (group.women, group.men)]
    marks = ticks(0.0, max(values, default=0.0) or 1.0, 3)
    divisor, scale = magnitude(values, say)
    room = (_WIDTH - _AGES) / 2 - 14
    right = (_WIDTH + _AGES) / 2
    left = (_WIDTH - _AGES) / 2
    drawing.add(element("defs", hatching(f"{name}-h", "#ffffff", STROKES[1], "fg-men")))
    for mark in marks:
        reach = mark / marks[-1] * room
        for x in (left - reach, right + reach):
            drawing.add(
                element("path", d=f"M{x:.1f} {_TOP}V{floor:.0f}", stroke=GRID, class_="fg-grid"),
                words(
                    x, floor + 17, short(mark, divisor, marks[1], say),
                    anchor="middle", kind="fg-quiet", size=12,
                ),
            )  # fmt: skip
    for n, group in enumerate(reversed(spec.groups)):
        y = _TOP + n * _STEP
        women, men = (one / marks[-1] * room for one in (group.women, group.men))
        drawing.add(
            element(
                "rect", x=right, y=y + 1, width=women, height=_STEP - 2,
                fill=STROKES[0], class_="fg-bar",
            ),
            element(
                "rect", x=left - men, y=y + 1, width=men, height=_STEP - 2,
                fill=f"url(#{name}-h)", stroke=STROKES[1], class_="fg-men-edge",
            ),
            words(_WIDTH / 2, y + 13.5, group.label, anchor="middle", size=12),
        )  # fmt: skip
    drawing.add(
        words(left, 16, spec.men, anchor="end", weight="600"),
        words(right, 16, spec.women, weight="600"),
        words(
            _WIDTH / 2, floor + 35, ", ".join(filter(None, (spec.unit, scale))),
            anchor="middle", kind="fg-quiet", size=12,
        ),
    )  # fmt: skip
    return drawing.svg()
