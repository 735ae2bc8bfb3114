"""The words of a part as markup: blocks, page borders, and marks that lead to the record.

Built with the element builder of the record page, which escapes whatever is not markup already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from relatoria.formats.nesting import Closes, Nesting, Opens, Words
from relatoria.formats.record_page.html import Html, joined, opening, tag, text
from relatoria.formats.segments import Segment
from relatoria.i18n import Catalogue
from relatoria.model import BlockKind, Record, Span
from relatoria.web.reader.parts import Part

_ABOVE = 2
"""Level of the heading of the page above the source's own."""


@dataclass(frozen=True, slots=True)
class _Mark:
    anchor: str
    style: str
    href: str
    label: str


def source_text(record: Record, part: Part, say: Catalogue, address: Callable[[str], str]) -> Html:
    """The markup of ``part``; ``address`` gives the page of a statement from its public key."""
    pieces = [piece for segment in part.segments for piece in segment.pieces]
    nesting = Nesting(_marks(record, part, say, address), pieces)
    eids = {passage.start: passage.eid for passage in reversed(record.passages)}
    shown: list[Html] = []
    rows: list[Html] = []
    page: int | None = None
    depth = _ABOVE
    for segment in part.segments:
        if rows and segment.block.kind is not BlockKind.TABLE_ROW:
            shown.append(_table(rows))
            rows = []
        if segment.block.page not in (None, page):
            page = segment.block.page
            shown.append(
                tag("p", say("say.page", number=page), class_="page-mark", id=f"page-{page}")
            )
        eid = eids.get(segment.start)
        words = _words(record, segment.pieces, nesting)
        if segment.block.kind is BlockKind.TABLE_ROW:
            rows.append(_row(record, segment, words, eid))
        else:
            if segment.block.kind is BlockKind.HEADING:
                # A source may jump from its title to a heading of the third order; a page may not.
                depth = min(_ABOVE + max(segment.block.level or 1, 1), depth + 1, 6)
            shown.append(_block(segment, words, eid, (say, depth)))
    if rows:
        shown.append(_table(rows))
    return joined(*shown)


def _marks(
    record: Record, part: Part, say: Catalogue, address: Callable[[str], str]
) -> Iterable[tuple[Span, _Mark]]:
    end = max((piece.end for s in part.segments for piece in s.pieces), default=0)
    for statement in record.statements:
        if statement.end <= part.start or statement.start >= end:
            continue
        kind = statement.kind.value
        anchor = f"s{statement.start}-{statement.end}"
        href = address(f"{record.document.id}.{anchor}")
        mark = _Mark(anchor, f"k-{kind}", href, say(f"kind.{kind}"))
        for piece in statement.span.without(statement.holes):
            yield piece, mark


def _words(record: Record, pieces: Iterable[Span], nesting: Nesting[_Mark]) -> Html:
    parts: list[Html] = []
    seen: set[str] = set()
    for piece in pieces:
        for step in nesting.walk(piece):
            match step:
                case Opens(mark):
                    first = mark.anchor not in seen
                    seen.add(mark.anchor)
                    parts.append(
                        opening("mark", class_=mark.style, id=mark.anchor if first else None)
                    )
                    if first:
                        parts.append(_lead(mark))
                case Words(span):
                    parts.append(text(span.of(record.document.text)))
                case Closes():
                    parts.append(Html("</mark>"))
    return joined(*parts)


def _lead(mark: _Mark) -> Html:
    """The link to the record: a sign that is not among the source's words, and not copied."""
    return tag("a", "◆", href=mark.href, class_="lead-in", title=mark.label, aria_label=mark.label)


def _block(segment: Segment, words: Html, eid: str | None, shown: tuple[Catalogue, int]) -> Html:
    (say, depth), kind = shown, segment.block.kind
    own = (
        tag("a", "¶", href=f"#{eid}", class_="pilcrow", aria_label=say("read.cite", place=eid))
        if eid
        else None
    )
    if kind is BlockKind.HEADING:
        return tag(f"h{depth}", words, own, id=eid)
    return tag("p", words, own, id=eid, class_=kind.value)


def _row(record: Record, segment: Segment, words: Html, eid: str | None) -> Html:
    cells = segment.block.cells
    if not cells:
        return tag("tr", tag("td", words), id=eid)
    return tag("tr", *[tag("td", text(cell.of(record.document.text))) for cell in cells], id=eid)


def _table(rows: list[Html]) -> Html:
    return tag("div", tag("table", tag("tbody", *rows)), class_="scroll", tabindex=0)
