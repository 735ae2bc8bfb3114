"""Figures in prose: how many of what, where, when, and how surely."""

from __future__ import annotations

from relatoria.model import Claim
from relatoria.reading.source import Source

__all__ = ["claims_of"]


def claims_of(source: Source) -> tuple[Claim, ...]:
    """The figures that the prose of ``source`` states, in order of the text."""
    return ()
