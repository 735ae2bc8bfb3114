"""Verbatim records and transcripts: labelled speech, one turn a speaker."""

from relatoria.reading.transcript.assembly import record_of
from relatoria.reading.transcript.likeness import likeness_of
from relatoria.reading.transcript.sitting import Sitting, sitting_of

__all__ = ["Sitting", "likeness_of", "record_of", "sitting_of"]
