"""Follow-up pages: reports of institutions on what they did about mandates."""

from relatoria.reading.follow_up.entries import Entry, entries_of
from relatoria.reading.follow_up.institutions import (
    Institution,
    institutions_of,
    named_in,
    reporting,
)
from relatoria.reading.follow_up.tables import table_entries

__all__ = [
    "Entry",
    "Institution",
    "entries_of",
    "institutions_of",
    "named_in",
    "reporting",
    "table_entries",
]
