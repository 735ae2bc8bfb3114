"""Builds the canonical text of formats that are not text: blocks set apart by a blank line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relatoria.errors import EmptyFile, LimitExceeded
from relatoria.formats.layout import shapes
from relatoria.formats.layout.drafts import Draft
from relatoria.formats.layout.joining import phrase_goes_on
from relatoria.formats.layout.settling import settle
from relatoria.formats.markers import Marker, find_marker
from relatoria.model import BlockKind, Notice, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relatoria.formats.door import Content

_LONGEST_BOLD = 400
_CELLS = "\t"
_BLANK_LINES = re.compile(r"\s*\n\s*")


class Assembly:
    """Takes blocks in reading order and gives back the text and its settled blocks."""

    def __init__(self, max_characters: int) -> None:
        self._limit = max_characters
        self._parts: list[str] = []
        self._length = 0
        self._drafts: list[Draft] = []

    @property
    def length(self) -> int:
        """Characters so far."""
        return self._length

    def paragraph(
        self,
        text: str,
        *,
        bold: bool = False,
        outline: int | None = None,
        style: str | None = None,
        indent: int = 0,
    ) -> None:
        """Add a paragraph; ``outline`` makes it a heading of that level, ``bold`` may.

        A marker typed at its beginning makes it an item. Lines broken on purpose become blocks
        of their own unless a phrase runs over them.
        """
        for number, line in enumerate(_phrases(text)):
            draft = self._add(BlockKind.PARAGRAPH, line, "\n" if number else "\n\n", style)
            if draft is None:
                continue
            draft.indent = indent
            if outline is not None:
                draft.kind, draft.level = BlockKind.HEADING, outline
            elif bold and _may_head(line):
                draft.kind = BlockKind.HEADING
                draft.level = 2 if shapes.is_capitals(line) else 3
            elif shapes.is_chrome(line):
                draft.kind = BlockKind.FURNITURE
            elif shapes.NOTE.match(line):
                draft.kind = BlockKind.FOOTNOTE
            else:
                self._typed_marker(draft, line)

    def item(
        self,
        text: str,
        *,
        marker: str,
        level: int,
        style: str | None = None,
        typed_wins: bool = False,
    ) -> None:
        """Add an item whose ``marker`` the format makes.

        A label typed in the text replaces a sign, and with ``typed_wins`` a number too: pages
        often set both and show one.
        """
        words = _BLANK_LINES.sub("\n", text.strip())
        typed = find_marker(words)
        if typed is not None and not typed.is_bullet and not typed.is_initial:
            marker = marker if any(c.isalnum() for c in marker) and not typed_wins else ""
        draft = self._add(BlockKind.ITEM, f"{marker} {words}" if marker else words, "\n\n", style)
        if draft is None:
            return
        draft.level = level
        if marker:
            draft.marker = Marker(marker, draft.start, draft.start + len(marker) + 1)
        elif typed is not None:
            draft.marker = Marker(typed.text, draft.start + typed.start, draft.start + typed.body)

    def note(self, text: str) -> None:
        """Add a footnote or endnote, after the paragraph that calls it."""
        self._add(BlockKind.FOOTNOTE, _BLANK_LINES.sub("\n", text.strip()))

    def furniture(self, text: str) -> None:
        """Add a page header, a footer or part of a web page's frame."""
        self._add(BlockKind.FURNITURE, _BLANK_LINES.sub("\n", text.strip()))

    def caption(self, text: str) -> None:
        """Add the caption of a table or figure."""
        self._add(BlockKind.CAPTION, _BLANK_LINES.sub("\n", text.strip()))

    def row(self, cells: Sequence[str]) -> None:
        """Add a row of a table; the cells are joined by a tab."""
        words = [_BLANK_LINES.sub("\n", cell.strip()).replace(_CELLS, " ") for cell in cells]
        if not any(words):
            return
        joined = _CELLS.join(words)
        lead = len(joined) - len(joined.lstrip(_CELLS))
        draft = self._add(BlockKind.TABLE_ROW, joined.strip(_CELLS))
        if draft is None:
            return
        # Empty cells at either end leave no tab: a block begins and ends with words.
        at, spans = draft.start - lead, []
        for cell in words:
            start = min(max(at, draft.start), draft.end)
            spans.append(Span(start, start + len(cell)))
            at += len(cell) + len(_CELLS)
        draft.cells = tuple(spans)

    def content(self, notices: Iterable[Notice], metadata: dict[str, str]) -> Content:
        """The text and blocks. Raises EmptyFile where nothing was added."""
        from relatoria.formats.door import Content

        text = "".join(self._parts)
        if not self._drafts:
            raise EmptyFile("there is no text in the file", remedy="Send the file again")
        blocks = tuple(draft.block(None) for draft in settle(text, self._drafts))
        return Content(text=text, blocks=blocks, notices=tuple(notices), metadata=metadata)

    def _add(
        self, kind: BlockKind, text: str, separator: str = "\n\n", style: str | None = None
    ) -> Draft | None:
        if not text.strip():
            return None
        text = text.strip()
        if self._parts:
            self._parts.append(separator)
            self._length += len(separator)
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        if self._length > self._limit:
            raise LimitExceeded(f"the text has more than {self._limit:,} characters")
        draft = Draft(kind, start, self._length, style=style)
        self._drafts.append(draft)
        return draft

    def _typed_marker(self, draft: Draft, line: str) -> None:
        marker = find_marker(line)
        if marker is None or marker.body >= len(line):
            return
        draft.kind = BlockKind.ITEM
        draft.marker = Marker(marker.text, draft.start + marker.start, draft.start + marker.body)


def _may_head(line: str) -> bool:
    return (
        len(line) <= _LONGEST_BOLD
        and not line.endswith((":", ";", ","))
        and not (line.endswith(".") and len(line) > 80)
        and any(c.isalpha() for c in line)
    )


def _phrases(text: str) -> list[str]:
    """The lines of ``text``, those that one phrase runs over kept together."""
    lines = [line.strip() for line in text.split("\n")]
    found: list[str] = []
    length, last = 0, ""
    for line in lines:
        if not line:
            last = ""
            continue
        if last and phrase_goes_on(last, line, length):
            found[-1] += "\n" + line
            length += 1
        else:
            found.append(line)
            length = 1
        last = line
    return found
