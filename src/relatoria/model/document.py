"""A document: its canonical text and the blocks its layout shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from relatoria.model.span import Span


class BlockKind(StrEnum):
    """What the layout says a block is; what it *means* is decided in ``reading``."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"
    CAPTION = "caption"
    FURNITURE = "furniture"
    """Page headers, footers, page numbers, rules, site chrome: kept, never read as prose."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, table row… of the canonical text.

    ``start`` to ``end`` covers the whole block, its printed marker included, white space at both
    ends excluded. ``holes`` are stretches inside that do not belong to it: a page break in the
    middle of a paragraph, a footnote set between its halves, a page header.
    """

    kind: BlockKind
    start: int
    end: int
    level: int | None = None
    """Heading level (1 = highest) or depth of a list item (1 = outermost)."""
    marker: str | None = None
    """The marker as it stands in the text: ``(i)``, ``3.``, ``•``; inside ``start``–``end``."""
    page: int | None = None
    """Page on which the block begins, counted from 1; ``None`` where there are no pages."""
    holes: tuple[Span, ...] = ()
    cells: tuple[Span, ...] = ()
    """For a table row: the span of each cell, empty cells as empty spans."""
    style: str | None = None
    """The name of the paragraph style, where the format has one."""

    @property
    def span(self) -> Span:
        """The block's outer span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the source and the stretch of canonical text that came from it."""

    number: int
    start: int
    end: int
    confidence: float | None = None
    """Mean word confidence of optical recognition, 0 to 1; ``None`` where text was in the file."""
    label: str | None = None
    """The page number as printed, where it differs from ``number``."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader should know about how the file was read."""

    code: str
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A source as read: text that never changes, and what its layout shows.

    For a text file ``text`` is the decoded file with universal newlines and nothing else
    changed. For every other format it is built by the reader: blocks in reading order,
    separated by a blank line, healed over line and page breaks. All offsets in a record count
    characters of ``text``.
    """

    id: str
    """First sixteen hexadecimal digits of ``sha256``."""
    sha256: str
    """SHA-256 of the file's bytes."""
    name: str
    """The file's name, without its folder."""
    media_type: str
    text: str
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    notices: tuple[Notice, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    """What the container itself declares (title, author, dates, YAML header), as printed."""
    # What the cover or the first lines of the text say, filled by a reader of ``reading``.
    kind: str = "text"
    """Kind of document: rapporteurs_report, concept_note, programme, press_note, follow_up_page,
    review_report, transcript, minutes, statement, text."""
    language: str | None = None
    """ISO 639-1."""
    original_language: str | None = None
    title: str | None = None
    subtitle: str | None = None
    symbol: str | None = None
    distribution: str | None = None
    date: str | None = None
    """ISO 8601 date, possibly shortened to a month or a year."""
    issuing_body: str | None = None
    authors: tuple[str, ...] = ()
    collaborators: tuple[str, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The number of the page on which the character at ``offset`` stands."""
        for page in self.pages:
            if page.start <= offset < page.end:
                return page.number
        return None
