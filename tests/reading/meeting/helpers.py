"""Text to source, as the pipeline does it."""

from __future__ import annotations

from dataclasses import replace

from relatoria.formats import read_document
from relatoria.reading.source import Source, source_of


def source(text: str, language: str = "en") -> Source:
    document = read_document(text.encode(), "passage.md")
    return source_of(replace(document, language=language))
