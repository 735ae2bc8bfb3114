"""Readers by kind of document, and the choice between them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from relatoria.reading.readers.base import Reader
from relatoria.reading.source import Source

# In order of preference where two find a source equally like their own.
_READERS = (
    "relatoria.reading.readers.review_report:ReviewReportReader",
    "relatoria.reading.readers.follow_up_page:FollowUpPageReader",
    "relatoria.reading.readers.transcript:TranscriptReader",
    "relatoria.reading.readers.rapporteurs_report:RapporteursReportReader",
    "relatoria.reading.readers.minutes:MinutesReader",
    "relatoria.reading.readers.programme:ProgrammeReader",
    "relatoria.reading.readers.concept_note:ConceptNoteReader",
    "relatoria.reading.readers.press_note:PressNoteReader",
    "relatoria.reading.readers.free_text:FreeTextReader",
)

__all__ = ["Reader", "reader_for", "readers"]


@cache
def readers() -> tuple[Reader, ...]:
    """One instance of every reader, in order of preference."""
    found = []
    for name in _READERS:
        module, _, attribute = name.partition(":")
        found.append(getattr(import_module(module), attribute)())
    return tuple(found)


def reader_for(source: Source) -> Reader:
    """The reader whose kind the source looks most like; free text never refuses."""
    return max(readers(), key=lambda reader: reader.likeness(source))
