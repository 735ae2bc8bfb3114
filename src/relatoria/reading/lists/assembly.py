"""From groups in the flow to statements and enumerations of the record."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import (
    BlockKind,
    Contribution,
    Enumeration,
    Statement,
    StatementKind,
)
from relatoria.reading.lists.declared import declared_in
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.inside import Inside
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.kinds import Kinds
from relatoria.reading.lists.marked import LONGEST_ANNOUNCEMENT
from relatoria.reading.lists.sentences import sentences

_WEAK = (None, StatementKind.FINDING, StatementKind.FACT)
"""Kinds that a list inside an item takes from that item: «characteristics such as» of a message."""
_HEADING_REACH = 12
"""Lines above a list in which its heading is looked for."""


def assembled(
    flow: Flow, groups: Sequence[Group], contributions: Sequence[Contribution]
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """Statements in order of the text, and one enumeration a group."""
    ordered = sorted(groups, key=lambda group: (group.start, -group.end))
    return _Assembly(flow, ordered, contributions).result()


class _Assembly:
    def __init__(
        self, flow: Flow, groups: Sequence[Group], contributions: Sequence[Contribution]
    ) -> None:
        self.flow = flow
        self.groups = groups
        self.inside = Inside(contributions)
        self.kinds = Kinds(flow.source.grammar)
        self.fillers = re.compile(rf"\b(?:{flow.source.grammar.lists.fillers})\b", re.I)
        items = sorted(
            (item for group in groups for item in group.items),
            key=lambda item: (item.start, -item.end),
        )
        self.ids = {id(item): f"s-{number}" for number, item in enumerate(items, 1)}
        self.told: dict[int, tuple[StatementKind, int]] = {}
        """Kind and level of each item, by identity."""

    def result(self) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
        statements: list[Statement] = []
        enumerations: list[Enumeration] = []
        for number, group in enumerate(self.groups, 1):
            name = f"g-{number}"
            enumerations.append(self._enumeration(group, name))
            if group.items:
                kind, level = self._kind(group), self._level(group)
                for item in group.items:
                    self.told[id(item)] = (kind, level)
                    statements.append(self._statement(item, group, name))
        statements.sort(key=lambda statement: (statement.start, -statement.end))
        return tuple(statements), tuple(enumerations)

    def _statement(self, item: Item, group: Group, name: str) -> Statement:
        span = self.flow.span(item.start, item.end)
        kind, level = self.told[id(item)]
        return Statement(
            id=self.ids[id(item)],
            start=span.start,
            end=span.end,
            text=span.of(self.flow.source.text),
            kind=kind,
            contribution=self.inside.innermost(span),
            marker=item.marker,
            marker_style=item.style,
            group=name,
            level=level,
            parent=self.ids[id(group.under)] if group.under else None,
            language=self.flow.source.grammar.language,
            holes=self.flow.holes(item.start, item.end),
        )

    def _enumeration(self, group: Group, name: str) -> Enumeration:
        start, end = group.announced
        counted = len(group.items) if group.counted is None else group.counted
        declared = declared_in(self.flow.text[start:end], counted, self.flow.source.grammar)
        span = self.flow.span(start, end) if start < end else None
        first = self.flow.span(group.start, group.start + 1)
        return Enumeration(
            group=name,
            extracted=counted,
            declared=declared.number if declared else None,
            declared_text=declared.text if declared else None,
            start=span.start if span else None,
            end=span.end if span else None,
            contribution=self.inside.innermost(first),
        )

    def _level(self, group: Group) -> int:
        return self.told[id(group.under)][1] + 1 if group.under else 1

    def _kind(self, group: Group) -> StatementKind:
        text = self.flow.text
        start, end = group.announced
        found = self.kinds.titles(text[start:end]) or self._announced(start, end)
        if group.under and found in _WEAK:
            return self.told[id(group.under)][0]
        if found:
            return found
        line = self.flow.lines[self.flow.line_at(start)]
        before = sentences(text, max(line.start, start - LONGEST_ANNOUNCEMENT), start)
        if before:
            found = self.kinds.announced(text[slice(*before[-1])])
        found = found or self._kind_of_heading(start)
        return found or self.kinds.of_items(text[item.start : item.end] for item in group.items)

    def _announced(self, start: int, end: int) -> StatementKind | None:
        """What the announcement tells: its last sentence first, then all of it."""
        told = sentences(self.flow.text, start, end)
        last = None
        if len(told) > 1:
            # «For example:» says nothing of its own.
            words = self.fillers.sub("", self.flow.text[told[-1][0] : end])
            last = self.kinds.announced(words)
        return last or self.kinds.announced(self.flow.text[start:end])

    def _kind_of_heading(self, start: int) -> StatementKind | None:
        index = self.flow.line_at(start)
        for line in reversed(self.flow.lines[max(0, index - _HEADING_REACH) : index + 1]):
            if line.kind is BlockKind.HEADING:
                words = self.flow.text[line.start : line.end]
                found = self.kinds.titles(words) or self.kinds.announced(words)
                # «Working session II» heads a discussion, not an agenda.
                return None if found is StatementKind.AGENDA_TOPIC else found
        return None
