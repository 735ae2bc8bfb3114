"""The source as it was read: blocks in order, who speaks at the side, statements highlighted."""

from __future__ import annotations

from relatoria.formats.nesting import Closes, Nesting, Opens, Words
from relatoria.formats.record_page.html import Html, joined, opening, tag, text
from relatoria.formats.record_page.targets import Highlight, highlights_of
from relatoria.formats.segments import Segment, segments_of
from relatoria.i18n import Catalogue
from relatoria.model import BlockKind, Contribution, Record, Span


class SourcePane:
    """Builds the pane; `html` is the result and `shown` the anchors in it."""

    def __init__(self, record: Record, say: Catalogue) -> None:
        self._record, self._say = record, say
        self.segments = segments_of(record)
        self._seen: set[str] = set()
        marks = [(highlight.span, highlight) for highlight in highlights_of(record, say)]
        pieces = [piece for segment in self.segments for piece in segment.pieces]
        self._nesting: Nesting[Highlight] = Nesting(marks, pieces)
        self._numbers = {id(turn): n for n, turn in enumerate(record.contributions, start=1)}
        self._agents = {agent.id: agent.name for agent in record.agents}
        self.html = self._pane()

    @property
    def shown(self) -> frozenset[str]:
        """Every anchor that the pane holds."""
        return frozenset(self._seen)

    def _pane(self) -> Html:
        parts: list[Html] = []
        owner: Contribution | None = None
        page: int | None = None
        rows: list[Html] = []
        for n, segment in enumerate(self.segments):
            is_row = segment.block.kind is BlockKind.TABLE_ROW
            if rows and (not is_row or segment.owner is not owner):
                parts.append(_table(rows))
                rows = []
            if segment.owner is not owner:
                parts += self._change(owner, segment.owner)
                owner = segment.owner
            if segment.block.page not in (None, page):
                page = segment.block.page
                parts.append(tag("p", self._say("say.page", number=page), class_="page"))
            into = rows if is_row else parts
            into.append(self._block(n, segment))
        if rows:
            parts.append(_table(rows))
        parts += self._change(owner, None)
        return joined(*parts)

    def _change(self, before: Contribution | None, after: Contribution | None) -> list[Html]:
        parts = [] if before is None else [Html("</div>")]
        if after is not None:
            n = self._numbers[id(after)]
            who = self._agents.get(after.attributed_to or "") or after.attribution_text
            mode = self._say(f"mode.{after.mode.value}")
            label = f"{who} · {mode}" if who else mode
            parts.append(opening("div", class_="turn", id=self._once(f"c{n}")))
            parts.append(tag("p", tag("a", label, href=f"#rc{n}"), class_="who"))
        return parts

    def _block(self, n: int, segment: Segment) -> Html:
        anchor, block = f"b{n}", segment.block
        self._seen.add(anchor)
        if block.kind is BlockKind.TABLE_ROW and block.cells:
            cells = [self._cell(segment, cell) for cell in block.cells]
            return tag("tr", *[tag("td", cell) for cell in cells], id=anchor)
        words = joined(*[self._words(piece) for piece in segment.pieces])
        match block.kind:
            case BlockKind.TABLE_ROW:
                return tag("tr", tag("td", words), id=anchor)
            case BlockKind.HEADING:
                return tag(f"h{min(2 + max(block.level or 1, 1), 6)}", words, id=anchor)
            case BlockKind.ITEM:
                depth = min(max(block.level or 1, 1), 4)
                return tag("p", words, id=anchor, class_=f"item d{depth}")
            case _:
                return tag("p", words, id=anchor, class_=block.kind.value)

    def _cell(self, segment: Segment, cell: Span) -> Html:
        inside = [
            Span(max(piece.start, cell.start), min(piece.end, cell.end))
            for piece in segment.pieces
            if piece.overlaps(cell)
        ]
        return joined(*[text(piece.of(self._record.document.text)) for piece in inside])

    def _words(self, piece: Span) -> Html:
        parts: list[Html] = []
        closing: list[str] = []
        for step in self._nesting.walk(piece):
            match step:
                case Opens(mark):
                    name = "mark" if mark.style.startswith("st") else "span"
                    anchor = self._once(mark.anchor)
                    parts.append(opening(name, class_=mark.style, id=anchor))
                    if anchor and mark.back:
                        parts.append(_back(mark))
                    closing.append(f"</{name}>")
                case Words(span):
                    parts.append(text(span.of(self._record.document.text)))
                case Closes():
                    parts.append(Html(closing.pop()))
        return joined(*parts)

    def _once(self, anchor: str) -> str | None:
        """The anchor for the first element that carries it; later pieces have none."""
        if anchor in self._seen:
            return None
        self._seen.add(anchor)
        return anchor


def _back(mark: Highlight) -> Html:
    label = f"{mark.title} {mark.number}"
    return tag("a", mark.number, href=f"#{mark.back}", class_="n", title=label, aria_label=label)


def _table(rows: list[Html]) -> Html:
    return tag("div", tag("table", tag("tbody", *rows)), class_="scroll")
