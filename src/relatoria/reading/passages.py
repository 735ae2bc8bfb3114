"""Citable places: sections, paragraphs, items, each with a name that stays the same."""

from __future__ import annotations

from relatoria.model import Passage, Record
from relatoria.reading.source import Source


def passages_of(source: Source, record: Record) -> tuple[Passage, ...]:
    """The passages of ``source``, named as Akoma Ntoso names elements (``sec_2__para_4``)."""
    return record.passages
