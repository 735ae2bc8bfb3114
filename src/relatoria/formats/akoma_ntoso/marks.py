"""Inline elements: statements, people and bodies named, nested as the text nests them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.formats.akoma_ntoso.names import akn, safe
from relatoria.model import AgentKind, MentionKind, Record, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relatoria.formats.akoma_ntoso.names import Names
    from relatoria.formats.akoma_ntoso.references import References

_NAMED = {
    AgentKind.PERSON: "person",
    AgentKind.ORGANIZATION: "organization",
    AgentKind.STATE: "organization",
    AgentKind.GROUP: "organization",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """An inline element to be set around a span."""

    span: Span
    element: str
    refers_to: str
    name: str | None = None


class Marks:
    """The marks of a record; `fill` writes words into an element with the marks they bear."""

    def __init__(self, record: Record, references: References, names: Names) -> None:
        self._text = record.document.text
        self._names = names
        self._pending = sorted(
            _marks_of(record, references), key=lambda mark: (mark.span.start, -mark.span.end)
        )
        self._of_piece: dict[int, list[Mark]] = {}

    def distribute(self, pieces: Sequence[Span]) -> None:
        """Cut every mark at the borders of ``pieces`` (disjoint): no element crosses another."""
        ordered = sorted(pieces)
        starts = [piece.start for piece in ordered]
        for mark in self._pending:
            place = max(bisect_right(starts, mark.span.start) - 1, 0)
            while place < len(ordered) and ordered[place].start < mark.span.end:
                piece = ordered[place]
                if piece.overlaps(mark.span):
                    start, end = max(mark.span.start, piece.start), min(mark.span.end, piece.end)
                    cut = Mark(Span(start, end), mark.element, mark.refers_to, mark.name)
                    self._of_piece.setdefault(piece.start, []).append(cut)
                place += 1

    def fill(self, element: etree._Element, pieces: Sequence[Span]) -> None:
        """Write the words of ``pieces`` into ``element``."""
        for piece in pieces:
            open_elements = [(element, piece.end)]
            at = piece.start
            for mark in self._of_piece.get(piece.start, ()):
                while open_elements[-1][1] <= mark.span.start:
                    inner, end = open_elements.pop()
                    at = self._write(inner, at, end)
                inner, end = open_elements[-1]
                # XML has no form for a mark that crosses another; a name inside the same name
                # (the words of an attribution) says nothing new.
                if mark.span.end > end or inner.get("refersTo") == mark.refers_to:
                    continue
                at = self._write(open_elements[-1][0], at, mark.span.start)
                open_elements.append((self._open(open_elements[-1][0], mark), mark.span.end))
            while open_elements:
                inner, end = open_elements.pop()
                at = self._write(inner, at, end)

    def _open(self, parent: etree._Element, mark: Mark) -> etree._Element:
        made = etree.SubElement(
            parent, akn(mark.element), eId=self._names.claim(None, mark.element)
        )
        made.set("refersTo", mark.refers_to)
        if mark.name:
            made.set("name", mark.name)
        return made

    def _write(self, element: etree._Element, start: int, end: int) -> int:
        words = safe(self._text[start:end])
        if words and len(element):
            element[-1].tail = (element[-1].tail or "") + words
        elif words:
            element.text = (element.text or "") + words
        return max(start, end)


def _marks_of(record: Record, references: References) -> Iterator[Mark]:
    seen: set[tuple[int, int]] = set()
    for statement in record.statements:
        for piece in statement.span.without(statement.holes):
            concept = references.concept(statement.kind.value)
            yield Mark(piece, "inline", concept, statement.kind.value)
    named = [(turn.attribution, turn.attributed_to, MentionKind.NAME)
             for turn in record.contributions if turn.attribution]  # fmt: skip
    named += [(Span(m.start, m.end), m.agent, m.kind)
              for m in record.mentions if m.start < m.end]  # fmt: skip
    for span, agent, how in named:
        target, kind = references.agent(agent), references.kind_of(agent)
        if target is None or kind is None or not span or (span.start, span.end) in seen:
            continue
        seen.add((span.start, span.end))
        yield Mark(span, "role" if how is MentionKind.ROLE else _NAMED[kind], target)
