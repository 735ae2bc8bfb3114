"""The sentences of a flow that are running prose, in order, each with its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relatoria.model import BlockKind
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group
from relatoria.reading.lists.sentences import sentences

_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the flow."""

    start: int
    end: int
    line: int


def prose_of(flow: Flow) -> list[Sentence]:
    """Every sentence of paragraphs and items."""
    return [
        Sentence(start, end, index)
        for index, line in enumerate(flow.lines)
        if line.kind in _PROSE
        for start, end in sentences(flow.text, line.content, line.end)
    ]


def outside(found: Sequence[Sentence], groups: Sequence[Group]) -> Iterator[Sentence]:
    """The sentences that no group has announced or taken items from."""
    taken = sorted((min(group.announced[0], group.start), group.end) for group in groups)
    at = reach = 0
    for sentence in found:
        while at < len(taken) and taken[at][0] < sentence.end:
            reach = max(reach, taken[at][1])
            at += 1
        if sentence.start >= reach:
            yield sentence
