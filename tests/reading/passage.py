"""Passages of our own as sources, for tests of reading."""

from __future__ import annotations

from dataclasses import replace

from relatoria.formats import read_document
from relatoria.reading.source import Source, source_of


def source_from(text: str, language: str) -> Source:
    """The source of a plain text whose language is known."""
    document = read_document(text.encode(), "passage.txt")
    return source_of(replace(document, language=language))
