"""The flow of a document: paragraphs and table rows in reading order, healed over breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.formats.healing import continues
from relatoria.formats.pdf.columns import Columns
from relatoria.formats.pdf.footnotes import take_footnotes
from relatoria.formats.pdf.headings import style_of
from relatoria.formats.pdf.lines import LEADERS
from relatoria.formats.pdf.metrics import Metrics, measure
from relatoria.formats.pdf.paragraphs import Paragraph, has_ended, has_room, paragraphs_of
from relatoria.formats.pdf.tables import rows_of

if TYPE_CHECKING:
    from relatoria.formats.pdf.lines import Line, PageLines

Row = list[list[Paragraph]]


@dataclass(slots=True)
class PageFlow:
    """What begins on a page: body in reading order, then its notes."""

    page: PageLines
    body: list[Paragraph | Row]
    notes: list[list[Line]]


def flow_of(pages: list[PageLines]) -> tuple[list[PageFlow], Metrics]:
    """The flow of every page, and the metrics it was read with."""
    columns = Columns()
    cut = [columns.regions_of(page.lines, page.rules) for page in pages]
    metrics = measure(pages, (region for regions in cut for region in regions))
    flows: list[PageFlow] = []
    last: Paragraph | None = None
    row: Row | None = None
    noted = False
    indents = _Indents()
    for page, regions in zip(pages, cut, strict=True):
        notes = take_footnotes(page, regions, metrics, after=noted)
        noted = bool(notes)
        body: list[Paragraph | Row] = []
        for region in regions:
            if region.is_table:
                rows = rows_of(region, metrics, page.rules)
                if row is not None and rows and not body and _row_goes_on(row, rows[0]):
                    del rows[0]
                body.extend(rows)
                row = rows[-1] if rows else row
                continue
            row = None
            found = paragraphs_of(region, metrics)
            indents.count(found)
            if last is not None and found and _goes_on(last, found[0], indents, metrics):
                last.lines.extend(found[0].lines)
                last.right = found[0].right
                del found[0]
            body.extend(found)
            last = found[-1] if found else last
        flows.append(PageFlow(page, body, notes))
    return flows, metrics


def _row_goes_on(row: Row, rest: Row) -> bool:
    """Whether the first row of a page is the rest of the one before; if so it is added to it."""
    if len(row) != len(rest) or rest[0] or not row[0]:
        return False
    for cell, more in zip(row, rest, strict=True):
        if cell and more and more[0].marker is None and not has_ended(cell[-1].lines[-1].text):
            cell[-1].lines.extend(more[0].lines)
            cell.extend(more[1:])
        else:
            cell.extend(more)
    return True


class _Indents:
    """How often paragraphs begin with an indent or a number, as far as the document was read."""

    def __init__(self) -> None:
        self.paragraphs = self.indented = self.numbered = 0

    def count(self, found: list[Paragraph]) -> None:
        for paragraph in found[1:]:
            if len(paragraph.lines) > 1:
                self.paragraphs += 1
                self.indented += paragraph.starts_indented
                marker = paragraph.marker
                self.numbered += marker is not None and marker.text[0].isdigit()

    @property
    def are_usual(self) -> bool:
        """Whether most paragraphs show their beginning by an indent or number."""
        return self.paragraphs >= 6 and 10 * (self.indented + self.numbered) > 7 * self.paragraphs


def _goes_on(last: Paragraph, first: Paragraph, indents: _Indents, metrics: Metrics) -> bool:
    """Whether the last paragraph of one region goes on as the first of the next."""
    above, below = last.lines[-1], first.lines[0]
    if abs(above.size - below.size) > 0.09 * above.size:
        return False
    if above.text[-1].isdigit() and LEADERS.search(above.text) is not None:
        return False
    if first.marker is not None and (below.gap or has_ended(above.text)):
        return False
    full = not has_room(above, below.text, last.right)
    ended = has_ended(above.text)
    if full and not ended and above.bold == below.bold and below.text[:1].islower():
        return True
    if _is_heading(last, metrics) or _is_heading(first, metrics):
        return False
    if not ended:
        if continues(above.text, below.text):
            return full or len(last.lines) > 1 or above.text[-1] in ",-\u2010"
        nearly = full or last.right - above.x1 < 0.3 * (last.right - above.x0)
        fits = nearly and len(last.lines) > 1
        return fits and not first.starts_indented and first.marker is None
    if not full or first.starts_indented:
        return False
    if above.text[-1] in ":;":
        return below.text[:1].islower()
    return indents.are_usual or above.x1 > last.right - 0.6 * above.size or len(last.lines) > 2


def _is_heading(paragraph: Paragraph, metrics: Metrics) -> bool:
    lines = paragraph.lines
    if len(lines) > 4:
        return False
    text = " ".join(line.text for line in lines)
    return style_of(paragraph, text, metrics) is not None
