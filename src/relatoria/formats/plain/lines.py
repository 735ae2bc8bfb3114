"""The lines of a text file with their place in it, and the width they are broken at."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

_TAB = 4
_LONGEST_WRAPPED = 140
_SMALL_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blank space around it; ``start`` equals ``end`` for a blank line."""

    start: int
    end: int
    indent: int
    """Columns of blank space before it."""
    text: str
    hard: bool
    """It ends in two spaces or a backslash: Markdown's sign for a break that is meant."""
    page_begins: bool = False
    """A form feed stands between the words before and this line."""

    @property
    def blank(self) -> bool:
        """Whether nothing stands on it."""
        return not self.text

    @property
    def width(self) -> int:
        """Columns up to the last character."""
        return self.indent + len(self.text)


def lines_of(text: str) -> list[Line]:
    """Every line of ``text``. Only LF ends a line: other separators are characters."""
    lines, at, fed = [], 0, False
    for raw in text.split("\n"):
        content = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if content else 0
        indent = len(raw[:lead].expandtabs(_TAB).replace("\f", "")) if lead else 0
        hard = bool(content) and (raw.endswith("  ") or content.endswith("\\"))
        start = at + lead
        fed = fed or "\f" in raw[: lead if content else None]
        lines.append(Line(start, start + len(content), indent, content, hard, fed))
        if content:
            fed = "\f" in raw[lead:]
        at += len(raw) + 1
    return lines


@dataclass(frozen=True, slots=True)
class Measure:
    """How the file breaks its lines."""

    wrapped: bool
    """Whether lines end because they are full; otherwise a line end is a paragraph end."""
    width: int
    """The column at which full lines end."""
    base: int = 0
    """The usual indent of a line."""

    def full(self, line: Line, following: Line, share: float = 0.85) -> bool:
        """Whether the first word of ``following`` would not have fitted on ``line``."""
        word = following.text.split(" ", 1)[0]
        return line.width + 1 + len(word) > share * self.width


def measure_of(lines: list[Line]) -> Measure:
    """Decide from the lengths of lines that have a next line whether the text is hard-wrapped.

    In wrapped text most lines would overflow a common width if the next word were added; where
    each paragraph is one line, lengths scatter far beyond any width of a page.
    """
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if line.text and following.text and not line.hard
    ]
    if len(pairs) < 2:
        return Measure(False, 0)
    widths = sorted(line.width for line, _ in pairs)
    width = widths[min(len(widths) - 1, int(0.95 * len(widths)))]
    if not 35 <= width <= _LONGEST_WRAPPED:
        return Measure(False, width)
    measure = Measure(True, width)
    full = sum(1 for line, following in pairs if measure.full(line, following))
    # Lines of a cover or an address begin with capitals; running prose mostly does not.
    small = sum(1 for _, following in pairs if following.text[:1].islower())
    if small < _SMALL_SHARE * len(pairs):
        return Measure(False, width)
    indents = [line.indent for line, _ in pairs]
    base = max(set(indents), key=indents.count)
    return Measure(full >= 0.6 * len(pairs), width, base)
