"""`mainBody`: sections by heading, speeches by contribution, lists and tables as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from relatoria.formats.akoma_ntoso.names import Names, akn
from relatoria.formats.akoma_ntoso.units import Layout
from relatoria.formats.segments import Segment, segments_of
from relatoria.model import BlockKind, Contribution, Event, EventKind, Record, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relatoria.formats.akoma_ntoso.marks import Marks
    from relatoria.formats.akoma_ntoso.references import References

_TOLD = (EventKind.SESSION, EventKind.PANEL, EventKind.FLOOR_DEBATE)


class Body:
    """Builds the body from first to last segment; `element` and `layout` are the result."""

    def __init__(self, record: Record, references: References, marks: Marks, names: Names) -> None:
        self._references, self._marks, self._names = references, marks, names
        self.element = etree.Element(akn("mainBody"))
        self.layout = Layout()
        self._sections: list[tuple[int, etree._Element]] = [(0, self.element)]
        self._eids = {(p.kind, p.start): p.eid for p in reversed(record.passages)}
        self._events = {e.start: e for e in record.events if e.start is not None}
        self._told = [
            Span(e.start, e.end)
            for e in record.events
            if e.kind in _TOLD and e.start is not None and e.end is not None and e.start < e.end
        ]
        self._turns = {turn.id: turn for turn in record.contributions}
        self._with_parts = {turn.parent for turn in record.contributions if turn.parent}
        self._speech: tuple[Contribution, etree._Element] | None = None
        self._group: tuple[Contribution, etree._Element] | None = None
        self._lists: list[tuple[int, etree._Element]] = []
        self._table: etree._Element | None = None
        self._prose: etree._Element | None = None
        segments = segments_of(record)
        marks.distribute([piece for s in segments for piece in _units_in(s)])
        for segment in segments:
            self._place(segment)
        if not len(self.element):
            etree.SubElement(self.element, akn("p"), eId=names.claim(None, "p"))

    def _place(self, segment: Segment) -> None:
        kind = segment.block.kind
        if kind is BlockKind.FOOTNOTE:
            self._note(segment)
            return
        if kind is not BlockKind.ITEM:
            self._lists = []
        if kind is not BlockKind.TABLE_ROW:
            self._table = None
        if kind is BlockKind.HEADING:
            self._heading(segment)
            return
        into = self._container(segment)
        if kind is BlockKind.ITEM:
            self._item(into, segment)
        elif kind is BlockKind.TABLE_ROW:
            self._row(into, segment)
        else:
            told = segment.owner is None and into is not self.element and self._is_told(segment)
            made = self._made(into, "narrative" if told else "p", "paragraph", segment.start)
            self._words(made, segment.pieces)
            self._prose = made

    def _heading(self, segment: Segment) -> None:
        self._speech = self._group = None
        level = max(segment.block.level or 1, 1)
        while self._sections[-1][0] >= level:
            self._sections.pop()
        parent = self._sections[-1][1]
        section = self._made(parent, "debateSection", "section", segment.start)
        event = self._event_from(segment)
        section.set("name", event.kind.value if event else "section")
        about = self._references.event(event.id) if event else None
        if about:
            section.set("refersTo", about)
        heading = self._made(section, "heading", "heading", segment.start)
        self._words(heading, segment.pieces)
        self._prose = heading
        self._sections.append((level, section))

    def _event_from(self, segment: Segment) -> Event | None:
        return self._events.get(segment.start) or self._events.get(segment.pieces[-1].end)

    def _is_told(self, segment: Segment) -> bool:
        return any(span.start <= segment.start < span.end for span in self._told)

    def _container(self, segment: Segment) -> etree._Element:
        """Where the words go: the speech of whoever owns them, or the section itself."""
        section, turn = self._sections[-1][1], segment.owner
        if turn is None:
            self._close_speech()
            return section
        if self._speech and self._speech[0] is turn:
            return self._speech[1]
        self._lists, self._table = [], None
        parent = self._group_for(turn, section)
        # `mainBody` itself takes no speech; a section without a heading stands between.
        if parent is self.element:
            parent = self._made(parent, "debateSection", "", -1)
            parent.set("name", "section")
            self._sections.append((1, parent))
        self._speech = (turn, self._opened(parent, "speech", turn))
        return self._speech[1]

    def _group_for(self, turn: Contribution, section: etree._Element) -> etree._Element:
        root = self._turns.get(turn.parent or "", turn)
        if self._group and self._group[0] is root:
            return self._group[1]
        self._group = None
        if root.id not in self._with_parts or section is self.element:
            return section
        self._group = (root, self._opened(section, "speechGroup", root))
        return self._group[1]

    def _opened(self, parent: etree._Element, name: str, turn: Contribution) -> etree._Element:
        made = self._made(parent, name, "", -1)
        made.set("by", self._references.speaker(turn))
        role = self._references.role(turn)
        if role:
            made.set("as", role)
        made.set("refersTo", self._references.concept(turn.mode.value))
        return made

    def _close_speech(self) -> None:
        if self._speech or self._group:
            self._lists, self._table = [], None
        self._speech = self._group = None

    def _item(self, into: etree._Element, segment: Segment) -> None:
        level = max(segment.block.level or 1, 1)
        while self._lists and self._lists[-1][0] > level:
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < level:
            parent = self._lists[-1][1][-1] if self._lists else into
            self._lists.append((level, self._made(parent, "blockList", "", -1)))
        item = self._made(self._lists[-1][1], "item", "item", segment.start)
        number, words = _marker_and_words(segment)
        if number:
            self._words(self._made(item, "num", "", -1), number)
        self._prose = self._made(item, "p", "", -1)
        self._words(self._prose, words)

    def _row(self, into: etree._Element, segment: Segment) -> None:
        if self._table is None:
            self._table = self._made(into, "table", "", -1)
        row = self._made(self._table, "tr", "table_row", segment.start)
        for cell in _cells(segment):
            held = self._made(etree.SubElement(row, akn("td")), "p", "", -1)
            self._words(held, cell)

    def _note(self, segment: Segment) -> None:
        if self._prose is None:
            self._prose = self._made(self.element, "p", "", -1)
        note = self._made(self._prose, "authorialNote", "footnote", segment.start)
        note.set("placement", "bottom")
        self._words(self._made(note, "p", "", -1), segment.pieces)

    def _made(self, parent: etree._Element, name: str, kind: str, start: int) -> etree._Element:
        eid = self._names.claim(self._eids.get((kind, start)), name)
        return etree.SubElement(parent, akn(name), eId=eid)

    def _words(self, element: etree._Element, pieces: Sequence[Span]) -> None:
        self._marks.fill(element, pieces)
        if pieces:
            self.layout.units.append((element.get("eId") or "", tuple(pieces)))


def _units_in(segment: Segment) -> list[Span]:
    if segment.block.kind is BlockKind.ITEM:
        number, words = _marker_and_words(segment)
        return [*number, *words]
    if segment.block.kind is BlockKind.TABLE_ROW:
        return [piece for cell in _cells(segment) for piece in cell]
    return list(segment.pieces)


def _marker_and_words(segment: Segment) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    first, *others = segment.pieces
    marker = segment.block.marker
    if not marker or first.start != segment.block.start or len(marker) >= len(first):
        return (), segment.pieces
    at = first.start + len(marker)
    return (Span(first.start, at),), (Span(at, first.end), *others)


def _cells(segment: Segment) -> list[tuple[Span, ...]]:
    """The pieces of each cell; the whole row as one where cells are not known or overlap."""
    at, cells = segment.start, []
    for cell in segment.block.cells:
        if cell.start < at:
            return [segment.pieces]
        at = cell.end
        inside = ((max(p.start, cell.start), min(p.end, cell.end)) for p in segment.pieces)
        cells.append(tuple(Span(start, end) for start, end in inside if start < end))
    return cells or [segment.pieces]
