"""Reads plain text and Markdown; the canonical text is the decoded file, nothing changed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from relatoria.errors import EmptyFile, LimitExceeded
from relatoria.formats.encodings import decode, universal_newlines
from relatoria.formats.layout.drafts import Draft
from relatoria.formats.layout.settling import settle
from relatoria.formats.plain.front_matter import front_matter_of
from relatoria.formats.plain.grouping import Grouper
from relatoria.formats.plain.lines import lines_of, measure_of
from relatoria.model import BlockKind, Page

if TYPE_CHECKING:
    from relatoria.formats.door import Content, ReadOptions


def read(data: bytes, options: ReadOptions) -> Content:
    """Read text of any encoding.

    Form feeds, where there are any, count as page ends. Raises EmptyFile where the file holds
    only blank space, LimitExceeded where it holds more characters than allowed.
    """
    from relatoria.formats.door import Content

    decoded = decode(data)
    text = universal_newlines(decoded.text)
    if len(text) > options.max_characters:
        raise LimitExceeded(
            f"the text has {len(text):,} characters; the limit is {options.max_characters:,}"
        )
    if not text or text.isspace():
        raise EmptyFile("the file holds only blank space", remedy="Send the file again")
    lines = lines_of(text)
    metadata, header = front_matter_of(text, lines)
    drafts = Grouper(text, lines, measure_of(lines[header:])).group(header)
    drafts = settle(text, drafts)
    if header:
        drafts.insert(0, Draft(BlockKind.FURNITURE, lines[0].start, lines[header - 1].end))
    pages = _pages_of(text)
    starts = [page.start for page in pages]
    return Content(
        text=text,
        blocks=tuple(
            draft.block(bisect_right(starts, draft.start) if pages else None) for draft in drafts
        ),
        pages=pages,
        notices=decoded.notices,
        metadata=metadata,
    )


def _pages_of(text: str) -> tuple[Page, ...]:
    if "\f" not in text:
        return ()
    pages, at = [], 0
    for number, content in enumerate(text.split("\f"), start=1):
        end = at + len(content)
        if content and not (content.isspace() and end == len(text)):
            pages.append(Page(number, at, end))
        at = end + 1
    return tuple(pages)
