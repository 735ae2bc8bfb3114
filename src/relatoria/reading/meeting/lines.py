"""Printed lines: what programmes, covers and tables of contents are read by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from relatoria.model import BlockKind, Span
from relatoria.reading.running import RunningText
from relatoria.reading.source import Paragraph, Source

_BULLET = re.compile(r"(?:[-–—•·▪●○◦*]|\uf0b7|o(?= [A-ZÀ-Þ]))\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of running text that can be cut further and still find its way back."""

    running: RunningText
    start: int
    end: int

    @property
    def text(self) -> str:
        """The clean words."""
        return self.running.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """The canonical stretch."""
        return self.running.span(self.start, self.end)

    def cut(self, start: int, end: int | None = None) -> Piece:
        """The clean characters ``start`` to ``end`` of this piece, white space trimmed."""
        text = self.running.text
        first = self.start + start
        last = self.end if end is None else min(self.end, self.start + end)
        while first < last and text[first] == " ":
            first += 1
        while last > first and text[last - 1] == " ":
            last -= 1
        return Piece(self.running, first, last)


def whole(running: RunningText) -> Piece:
    """All of ``running`` as one piece."""
    return Piece(running, 0, len(running.text))


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, its bullet removed."""

    piece: Piece
    paragraph: int
    """Index of the paragraph it stands in."""
    item: bool
    """Whether a bullet stood before it, or its block is a list item."""
    row: bool
    """Whether it stands in a table row."""
    cell: int
    """Which cell of the row, counted from 0; 0 outside tables."""
    first: bool
    """Whether it opens its block (or cell)."""

    @property
    def text(self) -> str:
        """The clean words."""
        return self.piece.text

    @property
    def span(self) -> Span:
        """The canonical stretch."""
        return self.piece.span


def lines_of(source: Source, paragraphs: Iterable[Paragraph]) -> tuple[Line, ...]:
    """Every line of ``paragraphs`` in order, cells of a table row one after the other."""
    return tuple(line for one in paragraphs for line in _lines(source, one))


def _lines(source: Source, paragraph: Paragraph) -> Iterator[Line]:
    row = paragraph.block.kind is BlockKind.TABLE_ROW
    for number, cell in enumerate(_cells(paragraph)):
        for place, piece in enumerate(_broken(source, cell)):
            bullet = _BULLET.match(piece.text)
            clean = piece.cut(bullet.end()) if bullet else piece
            if clean.start < clean.end:
                marked = paragraph.block.kind is BlockKind.ITEM and place == 0
                item = bullet is not None or marked
                yield Line(clean, paragraph.index, item, row, number, place == 0)


def _cells(paragraph: Paragraph) -> Iterator[Piece]:
    all_of_it = whole(paragraph.running)
    if not paragraph.block.cells:
        yield all_of_it
        return
    running = paragraph.running
    for cell in paragraph.block.cells:
        start, end = running.index(cell.start), running.index(cell.end)
        if start < end:
            yield all_of_it.cut(start, end)


def _broken(source: Source, piece: Piece) -> Iterator[Piece]:
    """``piece`` cut where the canonical text has a line break."""
    running = piece.running
    at = 0
    for place, start in enumerate(running.starts[1:], start=1):
        if not piece.start < start < piece.end:
            continue
        previous = running.offsets[place - 1] + start - running.starts[place - 1]
        if "\n" in source.text[previous - 1 : running.offsets[place] + 1]:
            yield piece.cut(at, start - piece.start)
            at = start - piece.start
    yield piece.cut(at)
