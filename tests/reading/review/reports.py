"""Reports of invented reviews in four languages, written for these tests."""

from __future__ import annotations

from pathlib import Path

from relatoria.formats.door import ReadOptions
from relatoria.formats.plain import read as read_plain
from relatoria.model import Document, Record
from relatoria.reading.readers.review_report import ReviewReportReader
from relatoria.reading.source import Source, source_of


def source(text: str, language: str, **metadata: str) -> Source:
    """``text`` as a reader receives it."""
    content = read_plain(text.encode(), ReadOptions())
    return source_of(
        Document(
            id="0" * 16,
            sha256="0" * 64,
            name="report.txt",
            media_type="text/plain",
            text=content.text,
            blocks=content.blocks,
            language=language,
            metadata=content.metadata | metadata,
        )
    )


def record(text: str, language: str, **metadata: str) -> Record:
    """The record of a report."""
    return ReviewReportReader().read(source(text, language, **metadata))


def authors(record: Record) -> list[tuple[str, tuple[str, ...], str | None]]:
    """(number, codes of the States, position) of every recommendation."""
    codes = {agent.id: agent.country or "" for agent in record.agents}
    return [
        (
            (s.marker or "").rstrip("."),
            tuple(codes[agent] for agent in s.by),
            s.position.name if s.position else None,
        )
        for s in record.statements
    ]


def speakers(record: Record) -> list[tuple[str | None, str | None]]:
    """(paragraph number, country of the speaker) of every contribution."""
    codes = {agent.id: agent.country for agent in record.agents}
    return [(c.number, codes.get(c.attributed_to or "")) for c in record.contributions]


_TEXTS = Path(__file__).parent / "texts"
ENGLISH = (_TEXTS / "uruguay.en.txt").read_text("utf-8")
FIRST_CYCLE = (_TEXTS / "ghana.en.txt").read_text("utf-8")
SPANISH = (_TEXTS / "ecuador.es.txt").read_text("utf-8")
FRENCH = (_TEXTS / "haiti.fr.txt").read_text("utf-8")
PORTUGUESE = (_TEXTS / "brazil.pt.txt").read_text("utf-8")
