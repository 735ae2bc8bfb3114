"""Statements out of the lists of a source: every shape of list, every kind of statement."""

from __future__ import annotations

from relatoria.model import Contribution, Enumeration, Statement
from relatoria.reading.lists.assembly import assembled
from relatoria.reading.lists.bullets import bullet_groups
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.marked import marked_groups
from relatoria.reading.source import Source

__all__ = ["statements_of"]


def statements_of(
    source: Source, contributions: tuple[Contribution, ...] = ()
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """The items of every list in ``source`` and the lists themselves, in order of the text.

    Each statement names the innermost of ``contributions`` that holds it, or none.
    """
    flow = Flow(source)
    marked = marked_groups(flow, source.grammar)
    groups = [*marked, *bullet_groups(flow, source.grammar, marked)]
    return assembled(flow, groups, contributions)
