"""Rows of tables in text: cells between pipes, and columns set apart by wide gaps."""

from __future__ import annotations

import re
from itertools import pairwise

from relatoria.formats.layout import shapes
from relatoria.model import Span

_PIPE = re.compile(r"(?<!\\)\|")
_NUMBER = re.compile(r"[\divxlc.]{1,6}")
_MOST_GAPS = 12


def is_pipe_row(text: str) -> bool:
    """Whether the line may be a row of a pipe table."""
    return "|" in text and (text.startswith("|") or text.count("|") >= 1)


def pipe_row(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The cells of the row ``start`` to ``end``; an empty cell is an empty span."""
    bounds = [match.start() for match in _PIPE.finditer(text, start, end)]
    if not bounds or bounds[0] != start:
        bounds.insert(0, start - 1)
    if bounds[-1] != end - 1:
        bounds.append(end)
    return tuple(_trimmed(text, a + 1, b) for a, b in pairwise(bounds))


def columns_of(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The cells of a line whose columns stand apart by wide gaps; empty where it has none.

    A heading with its page number is an entry of a table of contents, not a row; nor is
    justified text, which has many small gaps.
    """
    line = text[start:end]
    if "    " not in line and "\t" not in line and "\u00a0\u00a0" not in line:
        return ()
    gaps = list(shapes.GAP.finditer(text, start, end))
    if not gaps or len(gaps) > _MOST_GAPS or shapes.LEADERS.search(line):
        return ()
    bounds = [start, *(at for gap in gaps for at in (gap.start(), gap.end())), end]
    cells = tuple(Span(a, b) for a, b in zip(bounds[0::2], bounds[1::2], strict=True))
    words = [cell.of(text) for cell in cells]
    if len(words[0].strip("*_()")) < 3 and not words[0].strip("*_").isdigit():
        return ()  # a bullet or letter set apart from its text by a tab
    if len(cells) == 2 and (_NUMBER.fullmatch(words[1]) or _is_marker(words[0])):
        return ()
    return cells


def _is_marker(words: str) -> bool:
    return len(words) <= 8 and words.strip("*_").endswith((".", ")")) and " " not in words


def _trimmed(text: str, start: int, end: int) -> Span:
    cell = text[start:end]
    lead = len(cell) - len(cell.lstrip())
    words = cell.strip()
    return Span(start + lead, start + lead + len(words)) if words else Span(start, start)
