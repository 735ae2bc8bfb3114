"""Lines of print and pages of them: what every step of the layout works on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}|…\.{2,}|_{5,}")
"""Dots or a line that lead to a page number in a table of contents."""

_MARKER_ENDS = ").•–—-◦▪·"


class Line:
    """Characters on one baseline, without wide gaps between them. Lengths are points, y upward."""

    __slots__ = ("bold", "gap", "italic", "noted", "page", "size", "text", "x0", "x1", "y")

    def __init__(  # noqa: PLR0913, PLR0917 - a line is these measures
        self,
        text: str,
        x0: float,
        x1: float,
        y: float,
        size: float,
        page: int,
        *,
        bold: bool = False,
        italic: bool = False,
        gap: bool = False,
    ) -> None:
        self.text = text
        self.x0 = x0
        self.x1 = x1
        self.y = y
        """Height of the baseline over the page's lower edge."""
        self.size = size
        """Font size in points as it appears, scaling included, to the half point."""
        self.page = page
        self.bold = bold
        self.italic = italic
        self.gap = gap
        """Whether a wide gap sets the first word, a marker, off from the rest."""
        self.noted = False
        """Whether it begins with a small raised mark, as footnotes do."""

    @property
    def width(self) -> float:
        """From the first character's left to the last one's right."""
        return self.x1 - self.x0

    def __repr__(self) -> str:
        return f"Line({self.page}: {self.x0:.0f}-{self.x1:.0f} y{self.y:.0f} {self.text!r})"


@dataclass(slots=True)
class PageLines:
    """A page and the lines found on it, in the order in which the file paints them."""

    number: int
    width: float
    height: float
    lines: list[Line] = field(default_factory=list)
    rules: tuple[tuple[float, float, float, float], ...] = ()
    """Drawn straight lines and thin boxes: left, bottom, right, top."""
    furniture: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    label: str | None = None
    """The page number as printed."""
    confidence: float | None = None
    """Mean word confidence where the page was recognised optically, 0 to 1."""

    @property
    def may_have_columns(self) -> bool:
        """Whether several lines begin well to the right of the others."""
        if len(self.lines) < 6:
            return False
        edge = min(line.x0 for line in self.lines) + 0.2 * self.width
        return sum(line.x0 > edge for line in self.lines) >= 4


def joined_text(first: Line, second: Line) -> str:
    """The texts of two pieces of one line, with a space between them where there is a gap."""
    close = second.x0 - first.x1 < 0.12 * max(first.size, second.size)
    close = close and not (len(first.text) <= 12 and first.text[-1] in _MARKER_ENDS)
    return first.text + ("" if close else " ") + second.text


def merge(first: Line, second: Line) -> Line:
    """One line out of two pieces that stand side by side; the longer one gives the style."""
    leading = first if len(first.text) >= len(second.text) else second
    return Line(
        joined_text(first, second),
        first.x0,
        max(first.x1, second.x1),
        leading.y,
        leading.size,
        leading.page,
        bold=leading.bold,
        italic=leading.italic,
        gap=first.gap or (len(first.text) <= 8 and second.x0 - first.x1 > 0.5 * leading.size),
    )
