"""A contribution as units in order: sentences of prose, and lists with the words that open them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.drafting.writing.passages import SourceSentence
from relatoria.model import MarkerStyle, Record, Span, Statement

_REFERENCE = re.compile(r"\d{1,4}(?:\.\d{1,4})+")
_DEEPEST = 3
_REACH = 24
"""Characters between a marker and its statement, at most, beyond the marker itself."""


@dataclass(frozen=True, slots=True)
class Item:
    """A list item: the statement, the spans to print, its depth."""

    statement: Statement
    spans: tuple[Span, ...]
    level: int


@dataclass(slots=True)
class ListUnit:
    """A list: the spans of the words that open it, and its items."""

    lead: tuple[Span, ...]
    items: list[Item] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        places = [span.start for span in self.lead]
        places += [item.spans[0].start for item in self.items if item.spans]
        return min(places, default=0)


@dataclass(frozen=True, slots=True)
class Prose:
    """A sentence, and the statements that stand in it outside every list."""

    sentence: SourceSentence
    index: int
    statements: tuple[Statement, ...] = ()

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return self.sentence.start


def lists_of(
    record: Record, statements: Sequence[Statement], sentences: Sequence[SourceSentence]
) -> tuple[list[ListUnit], set[int]]:
    """The lists among ``statements``, and the indices of the sentences they use up."""
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.group:
            groups.setdefault(statement.group, []).append(statement)
    nested = _nested(statements)
    units: list[ListUnit] = []
    used: set[int] = set()
    for members in groups.values():
        outer = [one for one in members if one.id not in nested]
        if not outer:
            continue
        units.append(_Listing(record, statements, nested).unit(outer, sentences))
    for unit in units:
        covered = [*unit.lead, *(span for item in unit.items for span in item.spans)]
        for n, sentence in enumerate(sentences):
            if any(_overlap(one, span) for one in sentence.spans for span in covered):
                used.add(n)
    return sorted(units, key=lambda unit: unit.start), used


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _nested(statements: Sequence[Statement]) -> dict[str, str]:
    """Statement → the statement it lies inside: its parent, or the one that encloses it."""
    found = {}
    for one in statements:
        if one.parent:
            found[one.id] = one.parent
            continue
        around = [
            other
            for other in statements
            if other.id != one.id
            and other.start <= one.start
            and one.end <= other.end
            and (other.end - other.start) > (one.end - one.start)
        ]
        if around:
            found[one.id] = min(around, key=lambda other: other.end - other.start).id
    return found


class _Listing:
    """Builds one list: outer statements, and inside each the statements it encloses."""

    def __init__(
        self, record: Record, statements: Sequence[Statement], nested: dict[str, str]
    ) -> None:
        self._record, self._statements, self._nested = record, statements, nested

    def unit(self, outer: Sequence[Statement], sentences: Sequence[SourceSentence]) -> ListUnit:
        made = ListUnit(_lead(self._record, outer[0], sentences))
        for statement in outer:
            self._add(made, statement, 1)
        return made

    def _add(self, made: ListUnit, statement: Statement, level: int) -> None:
        record = self._record
        inside = [one for one in self._statements if self._nested.get(one.id) == statement.id]
        end = min((marker_start(record, one) for one in inside), default=statement.end)
        start = statement.start
        if statement.marker_style is MarkerStyle.ORDINAL or _is_reference(statement):
            # «The second subject» belongs to the grammar of what follows; «99.12» is quoted.
            start = marker_start(record, statement)
        whole = Span(start, max(end, start))
        spans = _trimmed(record, whole.without(statement.holes))
        if spans:
            made.items.append(Item(statement, spans, level))
        if level < _DEEPEST:
            for one in inside:
                self._add(made, one, level + 1)


def _lead(
    record: Record, first: Statement, sentences: Sequence[SourceSentence]
) -> tuple[Span, ...]:
    """The words that open a list: before its first item, or the sentence before that."""
    at = marker_start(record, first)
    before: SourceSentence | None = None
    for sentence in sentences:
        if sentence.start >= at:
            break
        if sentence.end > at:
            cut = [Span(one.start, min(one.end, at)) for one in sentence.spans if one.start < at]
            return _trimmed(record, tuple(cut))
        before = sentence
    return before.spans if before else ()


def marker_start(record: Record, statement: Statement) -> int:
    """Where the printed marker of ``statement`` begins; its own start where it has none."""
    if not statement.marker:
        return statement.start
    low = max(statement.start - len(statement.marker) - _REACH, 0)
    found = record.document.text.rfind(statement.marker, low, statement.start)
    return found if found >= 0 else statement.start


def _is_reference(statement: Statement) -> bool:
    """Whether the marker is a number by which others refer to the statement: «99.12»."""
    return bool(statement.marker and _REFERENCE.fullmatch(statement.marker.strip(" .)")))


def _trimmed(record: Record, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """``spans`` without white space, dashes and brackets left open at the end."""
    text = record.document.text
    found = []
    for span in spans:
        start, end = span.start, span.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in "(-–—*•"):
            end -= 1
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def prose_of(
    sentences: Sequence[SourceSentence], statements: Sequence[Statement], indices: Sequence[int]
) -> list[Prose]:
    """The sentences at ``indices``, each with the statements outside lists that it holds."""
    alone = [one for one in statements if not one.group]
    return [
        Prose(
            sentences[n],
            n,
            tuple(one for one in alone if any(_overlap(s, one.span) for s in sentences[n].spans)),
        )
        for n in indices
    ]


def with_statements(
    sentences: Sequence[SourceSentence], statements: Sequence[Statement]
) -> set[int]:
    """Indices of the sentences that hold a statement outside every list."""
    alone = [one for one in statements if not one.group]
    return {
        n
        for n, sentence in enumerate(sentences)
        if any(_overlap(span, one.span) for span in sentence.spans for one in alone)
    }
