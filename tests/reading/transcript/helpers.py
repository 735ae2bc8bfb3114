"""Reading a passage with the transcript reader alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from relatoria.formats import read_document
from relatoria.model import Record
from relatoria.reading.readers.transcript import TranscriptReader
from relatoria.reading.source import Source, source_of

PASSAGES = Path(__file__).parent / "passages"


def source(text: str, language: str) -> Source:
    document = read_document(text.encode(), "passage.txt")
    return source_of(replace(document, language=language))


def record(text: str, language: str = "en") -> Record:
    return TranscriptReader().read(source(text, language))


def likeness(text: str, language: str = "en") -> float:
    return TranscriptReader().likeness(source(text, language))


def turns(found: Record) -> list[tuple[str, str]]:
    """Speaker (or ``?`` and the candidates) and words of every contribution."""
    rows = []
    for turn in found.contributions:
        agent = found.agent(turn.attributed_to)
        name = agent.name if agent else "?" + "/".join(turn.candidates)
        rows.append((name, found.text_of(turn)))
    return rows
