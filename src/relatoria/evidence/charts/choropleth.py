"""A map of classes: light to dark, negatives and missing figures hatched, small States as dots."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.charts.drawing import (
    EDGE,
    GROUND,
    INK,
    LAND,
    NEGATIVE,
    QUIET,
    SEQUENCE,
    Drawing,
    element,
    escaped,
    hatching,
    number,
    words,
)
from relatoria.evidence.charts.outlines import View, around, outlines, world
from relatoria.evidence.charts.scales import breaks, class_of
from relatoria.evidence.charts.specs import Map
from relatoria.i18n import catalogue

_LEGEND = 22.0
_CARIBBEAN = ("192", "214", "332", "388", "780", "052", "028", "308", "535", "796", "630", "044")
_INSET = (196.0, 128.0)


class _Classes:
    """Which class a value falls into, how it looks and what it says."""

    def __init__(self, spec: Map, name: str) -> None:
        known = [one for one in spec.values.values() if one is not None]
        self.spec, self.name = spec, name
        below = [-one for one in known if one < 0]
        self.negative = breaks(below, 3) if below else []
        self.limits = breaks([one for one in known if one >= 0], 5 if not below else 4)
        self.has_negative, self.empty = bool(below), not known
        self.say = catalogue(spec.language)
        steps = len(self.limits) + 1
        first = 5 - steps if below else 0
        self.colours = [round((first + n) * 4 / max(first + steps - 1, 1)) for n in range(steps)]

    def kind(self, value: float | None) -> str:
        """The style class: ``fg-q0``…, ``fg-n0``… or ``fg-qn`` for no figure."""
        if value is None:
            return "fg-qn"
        if self.spec.categories:
            order = [one for one, _ in self.spec.categories]
            return f"fg-q{(4, 1, 2)[order.index(value)]}" if value in order else "fg-qn"
        if value < 0:
            return f"fg-n{class_of(-value, self.negative)}"
        return f"fg-q{self.colours[class_of(value, self.limits)]}"

    def fill(self, kind: str) -> str:
        """The colour or pattern of a style class."""
        if kind.startswith("fg-q") and kind != "fg-qn":
            return SEQUENCE[int(kind[-1])]
        return f"url(#{self.name}-{kind[3:]})"

    def patterns(self) -> str:
        """The hatchings this map needs."""
        held = [hatching(f"{self.name}-qn", GROUND, "#cfccc5", "fg-qn")]
        if self.has_negative:
            held += [
                hatching(f"{self.name}-n{n}", colour, "#ffffff", f"fg-n{n}")
                for n, colour in enumerate(NEGATIVE[: len(self.negative) + 1])
            ]
        return element("defs", *held)

    def legend(self) -> Iterator[tuple[str, str]]:
        """Style class and words of each class, lowest first."""
        if self.spec.categories:
            yield from ((self.kind(value), label) for value, label in self.spec.categories)
        elif not self.empty:
            yield from self._ranges()
        yield "fg-qn", self.spec.no_figure

    def _ranges(self) -> Iterator[tuple[str, str]]:
        if self.has_negative:
            edges = [0.0, *self.negative]
            for n in reversed(range(len(edges))):
                upper = edges[n + 1] if n + 1 < len(edges) else None
                words_ = f"< −{self._number(edges[n])}" if upper is None else (
                    f"−{self._number(upper)} – −{self._number(edges[n])}"
                )  # fmt: skip
                yield f"fg-n{n}", words_.replace("−0", "0") if not edges[n] else words_
        for n, colour in enumerate(self.colours):
            low = self.limits[n - 1] if n else None
            high = self.limits[n] if n < len(self.limits) else None
            yield f"fg-q{colour}", self._range(low, high)

    def _range(self, low: float | None, high: float | None) -> str:
        if low is None and high is None:
            return "≥ 0"
        if low is None:
            assert high is not None  # noqa: S101 - one of the two is given
            return ("0 – " if self.has_negative else "< ") + self._number(high)
        return f"≥ {self._number(low)}" if high is None else (
            f"{self._number(low)} – {self._number(high)}"
        )  # fmt: skip

    def _number(self, value: float) -> str:
        return self.say.number(value, self.spec.digits)


def draw_map(spec: Map, name: str) -> str:
    """The map of a specification, its legend and its disclaimer below it."""
    view = around(spec.focus) if spec.focus else world()
    classes = _Classes(spec, name)
    entries = list(classes.legend())
    columns = 3
    rows = -(-len(entries) // columns)
    foot = rows * _LEGEND + 50
    drawing = Drawing(name, view.width, view.height + foot, spec.title, spec.summary)
    drawing.add(classes.patterns())
    drawing.add(_window(view, spec, classes, f"{name}-w"))
    if spec.inset and view.centre is None:
        drawing.add(_inset(view, spec, classes, name))
    drawing.add(words(8, view.height + 22, spec.unit, kind="fg-quiet", size=13))
    for n, (kind, label) in enumerate(entries):
        x = 8 + (n // rows) * (view.width - 16) / columns
        y = view.height + 32 + (n % rows) * _LEGEND
        drawing.add(
            element(
                "rect", x=x, y=y, width=26, height=14, fill=classes.fill(kind), stroke=EDGE,
                class_=_style(kind),
            ),
            words(x + 34, y + 12, label, size=14),
        )  # fmt: skip
    drawing.add(words(8, view.height + foot - 4, spec.note, kind="fg-quiet", size=11))
    return drawing.svg()


def _style(kind: str) -> str | None:
    """Patterns are restyled inside their pattern, plain classes on the shape."""
    return kind if kind.startswith("fg-q") and kind != "fg-qn" else None


def _window(view: View, spec: Map, classes: _Classes, name: str) -> str:
    """The countries of a view, cut at its edge; figures as tooltips for those who point."""
    held = outlines(view)
    inside = set(spec.focus)
    shapes: dict[str, list[str]] = {}
    dots: list[str] = []
    for code, outline in held.items():
        shown = not inside or code in inside
        value = spec.values.get(code)
        kind = classes.kind(value) if shown else "fg-land"
        tip = _tip(code, value, spec) if code and shown else ""
        if outline.path:
            shapes.setdefault(kind, []).append(element("path", tip, d=outline.path))
        if outline.small and code and shown and (value is not None or inside):
            x, y = outline.place
            dots.append(
                element(
                    "circle", tip, cx=x, cy=y, r=3.4, fill=classes.fill(kind), stroke=INK,
                    stroke_width=0.8, class_=_style(kind),
                )
            )  # fmt: skip
    groups = [
        element(
            "g", *paths, fill=LAND if kind == "fg-land" else classes.fill(kind),
            class_="fg-land" if kind == "fg-land" else _style(kind),
        )
        for kind, paths in sorted(shapes.items())
    ]  # fmt: skip
    size = f"M0 0H{number(view.width)}V{number(view.height)}H0z"
    return (
        element("clipPath", element("path", d=size), id=name)
        + element(
            "g",
            element(
                "g", *groups, transform="scale(.5)", stroke=GROUND, stroke_width=1, class_="fg-seam"
            ),
            element("g", *dots, class_="fg-dots"),
            clip_path=f"url(#{name})",
        )
    )  # fmt: skip


def _tip(code: str, value: float | None, spec: Map) -> str:
    say = catalogue(spec.language)
    told = next((label for one, label in spec.categories if one == value), None)
    if told is None:
        told = spec.no_figure if value is None else say.number(value, spec.digits)
    return element("title", f"{escaped(spec.names.get(code, code))}: {escaped(told)}")


def _inset(view: View, spec: Map, classes: _Classes, name: str) -> str:
    """The Caribbean enlarged, in the south-east Pacific where no country is."""
    wide, high = _INSET
    near = around(_CARIBBEAN, wide)
    near = View(wide, near.height, near.centre, near.span)
    high = near.height
    x, y = 10.0, view.height - high - 12
    return element(
        "g",
        element(
            "rect", width=wide, height=high, fill=GROUND, stroke=QUIET, class_="fg-ground fg-edge"
        ),
        _window(near, spec, classes, f"{name}-i"),
        words(6, 15, spec.inset, kind="fg-quiet", size=12),
        transform=f"translate({number(x)} {number(y)})",
    )
