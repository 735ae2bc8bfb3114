"""How much of a text the record accounts for, and what was left."""

from __future__ import annotations

from relatoria.model import Coverage, Record
from relatoria.reading.source import Source


def coverage_of(source: Source, record: Record) -> Coverage:
    """Coverage of ``record`` over ``source``; see `relatoria.model.Coverage`."""
    return record.coverage
