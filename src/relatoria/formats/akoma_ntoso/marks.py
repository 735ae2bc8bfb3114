"""Inline elements: statements, people and bodies named, nested as the text nests them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.formats.akoma_ntoso.names import akn, safe
from relatoria.formats.nesting import Closes, Nesting, Opens, Words
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

    element: str
    refers_to: str
    name: str | None = None


class Marks:
    """The marks of a record; `fill` writes words into an element with the marks they bear."""

    def __init__(self, record: Record, references: References, names: Names) -> None:
        self._text = record.document.text
        self._names = names
        self._marks = list(_marks_of(record, references))
        self._nesting: Nesting[Mark] = Nesting((), ())

    def distribute(self, pieces: Sequence[Span]) -> None:
        """Cut every mark at the borders of ``pieces`` (disjoint): no element crosses another."""
        self._nesting = Nesting(self._marks, pieces)

    def fill(self, element: etree._Element, pieces: Sequence[Span]) -> None:
        """Write the words of ``pieces`` into ``element``."""
        for piece in pieces:
            open_elements = [element]
            for step in self._nesting.walk(piece, _says_the_same):
                match step:
                    case Opens(mark):
                        open_elements.append(self._opened(open_elements[-1], mark))
                    case Words(span):
                        _write(open_elements[-1], safe(span.of(self._text)))
                    case Closes():
                        open_elements.pop()

    def _opened(self, parent: etree._Element, mark: Mark) -> etree._Element:
        eid = self._names.claim(None, mark.element)
        made = etree.SubElement(parent, akn(mark.element), eId=eid, refersTo=mark.refers_to)
        if mark.name:
            made.set("name", mark.name)
        return made


def _says_the_same(outer: Sequence[Mark], inner: Mark) -> bool:
    """A name inside the same name (the words of an attribution) says nothing new."""
    return bool(outer) and outer[-1].refers_to == inner.refers_to


def _write(element: etree._Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


def _marks_of(record: Record, references: References) -> Iterator[tuple[Span, Mark]]:
    seen: set[tuple[int, int]] = set()
    for statement in record.statements:
        for piece in statement.span.without(statement.holes):
            concept = references.concept(statement.kind.value)
            yield piece, Mark("inline", concept, statement.kind.value)
    named = [(turn.attribution, turn.attributed_to, MentionKind.NAME)
             for turn in record.contributions if turn.attribution]  # fmt: skip
    named += [(Span(m.start, m.end), m.agent, m.kind)
              for m in record.mentions if m.start < m.end]  # fmt: skip
    for span, agent, how in named:
        target, kind = references.agent(agent), references.kind_of(agent)
        if target is None or kind is None or not span or (span.start, span.end) in seen:
            continue
        seen.add((span.start, span.end))
        yield span, Mark("role" if how is MentionKind.ROLE else _NAMED[kind], target)
