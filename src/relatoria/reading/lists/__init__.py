"""Statements out of the lists of a source: every shape of list, every kind of statement."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.model import Contribution, Enumeration, Statement
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.assembly import assembled
from relatoria.reading.lists.bullets import bullet_groups
from relatoria.reading.lists.counted import counted_groups
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.inline_ordinals import inline_ordinal_groups
from relatoria.reading.lists.item import Group
from relatoria.reading.lists.marked import marked_groups
from relatoria.reading.lists.ordinals import Ordinals
from relatoria.reading.lists.prose import outside, prose_of
from relatoria.reading.lists.semicolons import Proser
from relatoria.reading.lists.sequels import sequel_groups
from relatoria.reading.source import Source

__all__ = ["statements_of"]


def statements_of(
    source: Source, contributions: tuple[Contribution, ...] = ()
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """The items of every list in ``source`` and the lists themselves, in order of the text.

    Each statement names the innermost of ``contributions`` that holds it, or none.
    """
    flow = Flow(source)
    return assembled(flow, _groups(flow, source.grammar), contributions)


def _groups(flow: Flow, grammar: Grammar) -> list[Group]:
    """Printed marks first: where they part a list, nothing else does."""
    marked = marked_groups(flow, grammar)
    found = [*marked, *bullet_groups(flow, grammar, marked)]
    sentences = prose_of(flow)
    ordered = Ordinals(flow, grammar).groups(sentences)
    _nest(found, ordered)
    found.extend(ordered)
    found.extend(inline_ordinal_groups(flow, grammar, list(outside(sentences, found))))
    found.extend(sequel_groups(flow, grammar, list(outside(sentences, found))))
    found.extend(Proser(flow, grammar).groups(list(outside(sentences, found))))
    found.extend(counted_groups(flow, grammar, list(outside(sentences, found))))
    return found


def _nest(inner: Sequence[Group], outer: Sequence[Group]) -> None:
    """Mark the lists that stand inside an item told by an ordinal."""
    for group in outer:
        for item in group.items:
            for other in inner:
                if other.under is None and item.start <= other.start and other.end <= item.end:
                    other.under = item
