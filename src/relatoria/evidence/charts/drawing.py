"""Elements of a drawing: every word and attribute escaped, and the frame each drawing has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

GROUND, INK, QUIET, GRID = "#ffffff", "#22262b", "#565d66", "#d9d6cf"
SEQUENCE = ("#dcebf2", "#acd0e0", "#70abc6", "#37809f", "#0f4660")
"""Light to dark: read in black and white as well."""
NEGATIVE = ("#f3e0cb", "#d9a877", "#a4622a")
"""Small to large; hatched besides, so that sign is not told by colour alone."""
LAND, EDGE = "#eceae4", "#8b9098"
STROKES = ("#14506f", "#a3501c", "#5a3d84", "#2f6b34")
DASHES = ("", "7 4", "3 2.5", "9 3 2 3")

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_FONT = "'Source Sans 3', 'Noto Sans', system-ui, 'DejaVu Sans', sans-serif"


def escaped(words: str) -> str:
    """``words`` for text or an attribute; characters no XML may hold are left out."""
    return "".join(c for c in words if c >= " " or c in "\t\n").translate(_ESCAPES)


def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    rounded = round(value, 1)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded}"


def element(name: str, *children: str, **attributes: str | float | None) -> str:
    """An element; ``children`` are markup already, attributes plain.

    ``class_`` is ``class``; an underscore within a name is a hyphen; ``None`` leaves it out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="'
        f'{escaped(value) if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def shortened(label: str, longest: int = 26) -> str:
    """A name short enough for a drawing: without its bracket, else cut; tables have the whole."""
    if len(label) <= longest:
        return label
    plain = label.partition(" (")[0]
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


def words(  # noqa: PLR0913 - what a word on a drawing needs
    x: float,
    y: float,
    plain: str,
    *,
    anchor: str | None = None,
    kind: str = "fg-ink",
    size: float | None = None,
    weight: str | None = None,
) -> str:
    """A line of text with its baseline at ``y``."""
    fill = None if kind == "fg-ink" else QUIET
    return element(
        "text",
        escaped(plain),
        x=x,
        y=y,
        text_anchor=anchor,
        class_=None if kind == "fg-ink" else kind,
        fill=fill,
        font_size=size,
        font_weight=weight,
    )


def hatching(name: str, fill: str, line: str, kind: str) -> str:
    """A pattern of slanted lines over a ground, to be filled with ``url(#name)``."""
    return element(
        "pattern",
        element("rect", width=6, height=6, fill=fill, class_=kind),
        element("path", d="M0 0V6", stroke=line, stroke_width=2.4, class_=f"{kind}-line"),
        id=name,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )


@dataclass(slots=True)
class Drawing:
    """A drawing being made: its size in pixels, its words for screen readers, its parts."""

    name: str
    width: float
    height: float
    title: str
    summary: str
    parts: list[str] = field(default_factory=list)

    def add(self, *markup: str) -> None:
        """Put markup on top of what is there."""
        self.parts += markup

    def group(self, markup: Iterable[str], **attributes: str | float | None) -> None:
        """Put a group of markup on top of what is there."""
        self.parts.append(element("g", *markup, **attributes))

    def svg(self) -> str:
        """The whole drawing, the same for a page and for a file."""
        return element(
            "svg",
            element("title", escaped(self.title), id=f"{self.name}-t"),
            element("desc", escaped(self.summary), id=f"{self.name}-d"),
            element("rect", width=self.width, height=self.height, fill=GROUND, class_="fg-ground"),
            *self.parts,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {number(self.width)} {number(self.height)}",
            width=self.width,
            height=self.height,
            role="img",
            aria_labelledby=f"{self.name}-t",
            aria_describedby=f"{self.name}-d",
            class_="fg",
            font_family=_FONT,
            font_size=14,
            fill=INK,
        )
