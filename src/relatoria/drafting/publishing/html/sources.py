"""The sources as they were read, every cited passage an anchor with a way back."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import Volume
from relatoria.formats.nesting import Closes, Nesting, Opens, Words
from relatoria.formats.record_page.html import Html, joined, opening, tag, text
from relatoria.formats.segments import Segment, segments_of
from relatoria.i18n import Catalogue
from relatoria.model import BlockKind, Record, Span


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage that a note cites: its anchor, and the number that leads back."""

    anchor: str
    number: int
    is_first: bool


class SourcePane:
    """Builds the sources; ``html`` is the result and ``anchors`` the places in it."""

    def __init__(self, volume: Volume, notes: Notes, say: Catalogue) -> None:
        self._say, self._notes = say, notes
        self.anchors: set[str] = set()
        self._marks: dict[str, list[tuple[Span, Cited]]] = {}
        for note in notes.all:
            for n, citation in enumerate(note.citations):
                for m, span in enumerate(citation.spans):
                    cited = Cited(f"c{note.number}-{n}-{m}", note.number, n == 0 and m == 0)
                    self._marks.setdefault(citation.document or "", []).append((span, cited))
        self.html = joined(*[self._source(record) for record in volume.sources])

    def _source(self, record: Record) -> Html:
        segments = segments_of(record)
        pieces = [piece for segment in segments for piece in segment.pieces]
        nesting: Nesting[Cited] = Nesting(self._marks.get(record.document.id, ()), pieces)
        parts: list[Html] = []
        page: int | None = None
        for segment in segments:
            if segment.block.page not in (None, page):
                page = segment.block.page
                parts.append(tag("p", self._say("say.page", number=page), class_="page"))
            parts.append(self._block(record, segment, nesting))
        name = record.document.name
        title = " ".join((record.document.title or name).split())
        return tag(
            "article",
            tag("h3", self._notes.locators.source(record)),
            tag("p", title, class_="of"),
            *parts,
            lang=record.document.language,
            id=f"source-{record.document.id}",
        )

    def _block(self, record: Record, segment: Segment, nesting: Nesting[Cited]) -> Html:
        words = joined(*[self._words(record, piece, nesting) for piece in segment.pieces])
        match segment.block.kind:
            case BlockKind.HEADING:
                return tag(f"h{min(3 + max(segment.block.level or 1, 1), 6)}", words)
            case BlockKind.ITEM:
                depth = min(max(segment.block.level or 1, 1), 4)
                return tag("p", words, class_=f"item d{depth}")
            case kind:
                return tag("p", words, class_=kind.value)

    def _words(self, record: Record, piece: Span, nesting: Nesting[Cited]) -> Html:
        parts: list[Html] = []
        for step in nesting.walk(piece):
            match step:
                case Opens(mark):
                    fresh = mark.anchor not in self.anchors
                    self.anchors.add(mark.anchor)
                    parts.append(opening("mark", id=mark.anchor if fresh else None))
                    if fresh and mark.is_first:
                        parts.append(self._back(mark.number))
                case Words(span):
                    parts.append(text(span.of(record.document.text)))
                case Closes():
                    parts.append(Html("</mark>"))
        return joined(*parts)

    def _back(self, number: int) -> Html:
        label = self._say("volume.back", n=number)
        return tag("a", str(number), href=f"#n{number}", class_="back", aria_label=label)
