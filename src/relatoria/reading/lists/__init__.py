"""Statements out of the lists of a source: every shape of list, every kind of statement."""

from __future__ import annotations

from relatoria.model import Contribution, Enumeration, Statement
from relatoria.reading.source import Source

__all__ = ["statements_of"]


def statements_of(
    source: Source, contributions: tuple[Contribution, ...] = ()
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """The items of every list in ``source`` and the lists themselves, in order of the text."""
    return (), ()
