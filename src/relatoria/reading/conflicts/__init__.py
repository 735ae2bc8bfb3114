"""Passages that cannot all be right, within a document and between documents."""

from relatoria.reading.conflicts.acronyms import acronym_conflicts
from relatoria.reading.conflicts.across import conflicts_between
from relatoria.reading.conflicts.counts import count_conflict
from relatoria.reading.conflicts.descriptions import description_conflicts
from relatoria.reading.conflicts.evidence import Described, Expanded
from relatoria.reading.conflicts.order import order_conflicts
from relatoria.reading.conflicts.references import reference_conflicts
from relatoria.reading.conflicts.seats import seat_conflicts

__all__ = [
    "Described",
    "Expanded",
    "acronym_conflicts",
    "conflicts_between",
    "count_conflict",
    "description_conflicts",
    "order_conflicts",
    "reference_conflicts",
    "seat_conflicts",
]
