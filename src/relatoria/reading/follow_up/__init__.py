"""Follow-up pages: reports of institutions on what they did about mandates."""

from relatoria.reading.follow_up.entries import Entry, entries_of
from relatoria.reading.follow_up.institutions import Institution, institutions_of, reporting

__all__ = ["Entry", "Institution", "entries_of", "institutions_of", "reporting"]
