"""Horizontal bars from zero, each with its label above it and its figure beside it."""

from __future__ import annotations

from relatoria.evidence.charts.drawing import INK, STROKES, Drawing, element, hatching, words
from relatoria.evidence.charts.specs import Bars
from relatoria.i18n import catalogue

_WIDTH, _STEP, _FIGURES = 460.0, 40.0, 96.0


def draw_bars(spec: Bars, name: str) -> str:
    """The chart of a specification; a label has the whole width, so a long name fits a phone."""
    say = catalogue(spec.language)
    drawing = Drawing(name, _WIDTH, max(len(spec.bars), 1) * _STEP + 4, spec.title, spec.summary)
    most = max((abs(bar.value) for bar in spec.bars), default=0.0) or 1.0
    pattern = f"{name}-h"
    if any(bar.hatched for bar in spec.bars):
        drawing.add(element("defs", hatching(pattern, "#ffffff", STROKES[0], "fg-h")))
    for n, bar in enumerate(spec.bars):
        y = n * _STEP
        length = max(abs(bar.value) / most * (_WIDTH - _FIGURES), 1.5)
        drawing.add(
            words(1, y + 15, bar.label),
            element(
                "rect",
                x=1,
                y=y + 20,
                width=length,
                height=13,
                fill=f"url(#{pattern})" if bar.hatched else STROKES[0],
                stroke=STROKES[0],
                class_="fg-bar-h" if bar.hatched else "fg-bar",
            ),
            words(length + 7, y + 31.5, say.number(bar.value, spec.digits), kind="fg-figure"),
        )
    drawing.add(
        element("path", d=f"M1 0V{len(spec.bars) * _STEP:.0f}", stroke=INK, class_="fg-axis")
    )
    return drawing.svg()
