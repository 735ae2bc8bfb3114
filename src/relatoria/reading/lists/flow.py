"""The whole prose of a source as one text of lines, with the way back.

A list runs over blocks; a sentence may be cut in two by a page break. The flow has one line a
paragraph, joins what a break has cut, and maps every stretch back to the canonical text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from relatoria.model import BlockKind, Span
from relatoria.reading.source import Paragraph, Source

_UNFINISHED = re.compile(r"[^\W\d_][,’'-]?$|[,–-]$")
_CONTINUES = re.compile(r"[a-zà-öø-ÿ]")
_BULLET = re.compile(r"[-–—•*·▪■●○◦‣➢✓§][ \t]+|o (?=[A-Za-zÀ-ÿ])")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or several that a page break has cut out of one."""

    start: int
    end: int
    content: int
    """Where the prose begins, a bullet left out."""
    kind: BlockKind
    bullet: str | None
    """The bullet as printed; an empty string for an item without a printed mark."""
    level: int


class Flow:
    """One text of all paragraphs; see the module."""

    __slots__ = ("_firsts", "_pieces", "_starts", "lines", "lower", "source", "text")

    def __init__(self, source: Source) -> None:
        parts: list[str] = []
        pieces: list[tuple[int, Paragraph]] = []
        lines: list[Line] = []
        at = 0
        for paragraph in source.paragraphs:
            joined = bool(lines) and _continues(parts[-1], lines[-1], paragraph)
            if parts:
                parts.append(" " if joined else "\n")
                at += 1
            pieces.append((at, paragraph))
            end = at + len(paragraph.text)
            if joined:
                last = lines[-1]
                lines[-1] = Line(last.start, end, last.content, last.kind, last.bullet, last.level)
            else:
                lines.append(_line(at, paragraph))
            parts.append(paragraph.text)
            at = end
        self.source = source
        self.text = "".join(parts)
        self.lower = lower_case(self.text)
        self.lines = tuple(lines)
        self._pieces = pieces
        self._firsts = [first for first, _ in pieces]
        self._starts = [line.start for line in lines]

    def line_at(self, position: int) -> int:
        """The index of the line on which ``position`` stands."""
        return max(0, bisect_right(self._starts, position) - 1)

    def span(self, start: int, end: int) -> Span:
        """The canonical span of the characters ``start`` to ``end`` (excluded) of the flow."""
        first, paragraph = self._piece(start)
        begin = paragraph.running.span(start - first, start - first + 1).start
        first, paragraph = self._piece(end - 1)
        return Span(begin, paragraph.running.span(end - 1 - first, end - first).end)

    def holes(self, start: int, end: int) -> tuple[Span, ...]:
        """Stretches inside the canonical span that belong to other blocks or to none."""
        span = self.span(start, end)
        first = bisect_right(self._firsts, start) - 1
        last = bisect_right(self._firsts, end - 1) - 1
        found: list[Span] = []
        before: Paragraph | None = None
        for _, paragraph in self._pieces[first : last + 1]:
            found.extend(hole for hole in paragraph.block.holes if span.covers(hole))
            if before is not None and before.block.end < paragraph.block.start:
                gap = Span(before.block.end, paragraph.block.start)
                if gap.of(self.source.text).strip():
                    found.append(gap)
            before = paragraph
        return tuple(sorted(found))

    def position(self, paragraph: Paragraph, offset: int) -> int:
        """Where the canonical ``offset`` inside ``paragraph`` stands in the flow."""
        return self._firsts[paragraph.index] + paragraph.running.index(offset)

    def _piece(self, position: int) -> tuple[int, Paragraph]:
        return self._pieces[max(0, bisect_right(self._firsts, position) - 1)]


def lower_case(text: str) -> str:
    """``text`` in lower case, as long as ``text``: offsets stay valid.

    Long alternatives of words are found several times faster in it than with case ignored.
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := c.lower()) == 1 else c for c in text)


def _line(at: int, paragraph: Paragraph) -> Line:
    block = paragraph.block
    found = _BULLET.match(paragraph.text)
    bullet = found.group().strip() if found else None
    content = at + (found.end() if found else 0)
    if bullet is None and block.kind is BlockKind.ITEM:
        bullet = ""
    return Line(at, at + len(paragraph.text), content, block.kind, bullet, block.level or 1)


def _continues(before: str, line: Line, paragraph: Paragraph) -> bool:
    if line.kind not in _PROSE or paragraph.block.kind is not BlockKind.PARAGRAPH:
        return False
    return bool(_CONTINUES.match(paragraph.text) and _UNFINISHED.search(before[-3:]))
