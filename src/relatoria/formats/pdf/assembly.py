"""Canonical text and blocks out of the flow of a document.

Blocks are separated by a blank line. What stands outside the running text, notes and furniture,
follows the body of its page; where the last paragraph goes on overleaf it comes before that
paragraph, so that no paragraph is cut in two and every page stays one stretch of text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.errors import LimitExceeded
from relatoria.formats.pdf.footnotes import mark_of
from relatoria.formats.pdf.joining import Joiner
from relatoria.formats.pdf.kinds import Kinded, kind_of, settle
from relatoria.formats.pdf.paragraphs import Paragraph
from relatoria.model import Block, BlockKind, Page, Span

if TYPE_CHECKING:
    from relatoria.formats.pdf.flow import PageFlow, Row
    from relatoria.formats.pdf.metrics import Metrics

_BLANK = "\n\n"


def _last_page(part: Paragraph | Row) -> int:
    if isinstance(part, Paragraph):
        return part.lines[-1].page
    return max(paragraph.lines[-1].page for cell in part for paragraph in cell)


class Assembly:
    """Collects text and blocks; one a document."""

    def __init__(self, joiner: Joiner, metrics: Metrics, max_characters: int) -> None:
        self._joiner = joiner
        self._metrics = metrics
        self._limit = max_characters
        self._parts: list[str] = []
        self._length = 0
        self._first: dict[int, int] = {}
        self.blocks: list[Block] = []

    def add(self, flows: list[PageFlow]) -> None:
        """Add every page's body, notes and furniture. Raises LimitExceeded."""
        texts: dict[int, tuple[Kinded, list[tuple[int, int]]]] = {}
        kinded = []
        for flow in flows:
            for part in flow.body:
                if isinstance(part, Paragraph):
                    text, starts = self._joiner.joined(part.lines)
                    found = kind_of(part, text, self._metrics)
                    texts[id(part)] = (found, starts)
                    kinded.append(found)
        settle(kinded, flows[-1].page.number if flows else 0, self._metrics.body)
        for flow in flows:
            self._page(flow, texts)

    def _page(self, flow: PageFlow, texts: dict[int, tuple[Kinded, list[tuple[int, int]]]]) -> None:
        number = flow.page.number
        aside = False
        for part in flow.body:
            if not aside and _last_page(part) != number:
                self._aside(flow)
                aside = True
            if isinstance(part, Paragraph):
                self._paragraph(*texts[id(part)])
            else:
                self._row(part, number)
        if not aside:
            self._aside(flow)

    def _aside(self, flow: PageFlow) -> None:
        number = flow.page.number
        for note in flow.notes:
            text, _ = self._joiner.joined(note)
            start, end = self._append(text, number)
            mark = mark_of(text)
            self.blocks.append(Block(BlockKind.FOOTNOTE, start, end, marker=mark, page=number))
        furniture = sorted(flow.page.furniture, key=lambda line: (-line.y, line.x0))
        for line in furniture:
            start, end = self._append(line.text, number)
            self.blocks.append(Block(BlockKind.FURNITURE, start, end, page=number))

    def _append(self, text: str, page: int) -> tuple[int, int]:
        if self._parts:
            self._parts.append(_BLANK)
            self._length += len(_BLANK)
        start = self._length
        self._first.setdefault(page, start)
        self._parts.append(text)
        self._length += len(text)
        if self._length > self._limit:
            raise LimitExceeded(
                f"the text has more than {self._limit:,} characters",
                remedy="Split the file, or raise max_characters",
            )
        return start, self._length

    def _paragraph(self, found: Kinded, starts: list[tuple[int, int]]) -> None:
        page = found.paragraph.page
        start, end = self._append(found.text, page)
        for other, offset in starts[1:]:
            self._first.setdefault(other, start + offset)
        self.blocks.append(
            Block(
                found.kind,
                start,
                end,
                level=found.level,
                marker=found.marker.text if found.marker else None,
                page=page,
                style=found.style,
            )
        )

    def _row(self, row: Row, page: int) -> None:
        texts: list[str] = []
        starts: list[tuple[int, int]] = []
        length = 0
        for cell in row:
            parts = []
            for paragraph in cell:
                text, pages = self._joiner.joined(paragraph.lines)
                starts.extend((other, length + offset) for other, offset in pages)
                parts.append(text.replace("\t", " "))
                length += len(text) + 1
            length += not parts  # an empty cell still has its tab
            texts.append("\n".join(parts))
        start, end = self._append("\t".join(texts), page)
        for other, offset in starts:
            self._first.setdefault(other, start + offset)
        cells, at = [], start
        for text in texts:
            cells.append(Span(at, at + len(text)))
            at += len(text) + 1
        self.blocks.append(Block(BlockKind.TABLE_ROW, start, end, page=page, cells=tuple(cells)))

    @property
    def text(self) -> str:
        """The canonical text so far."""
        return "".join(self._parts)

    def pages(self, flows: list[PageFlow]) -> tuple[Page, ...]:
        """Every page and the stretch of text that came from it, up to where the next begins."""
        starts: list[int] = []
        following = self._length
        for flow in reversed(flows):
            following = min(self._first.get(flow.page.number, following), following)
            starts.append(following)
        starts.reverse()
        ends = [*starts[1:], self._length]
        return tuple(
            Page(flow.page.number, start, end, flow.page.confidence, flow.page.label)
            for flow, start, end in zip(flows, starts, ends, strict=True)
        )
