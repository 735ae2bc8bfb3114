"""What a language brings to reading: one value of the same shape for each language."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.reading.grammar.dates import Dates
from relatoria.reading.grammar.figures import Figures
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.grammar.review import Review
from relatoria.reading.grammar.transcript import Transcript
from relatoria.reading.grammar.turns import Turns


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that reading knows of one language."""

    language: str
    """ISO 639-1."""
    turns: Turns
    meeting: Meeting
    lists: Lists
    review: Review
    transcript: Transcript
    figures: Figures
    dates: Dates
