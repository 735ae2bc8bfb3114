"""Records and volumes that the tests of drafting share, made from texts of our own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from relatoria.drafting.volumes import Volume
from relatoria.drafting.writing import Plan, draft
from relatoria.model import Record
from relatoria.reading import read
from relatoria.reading.sentences import sentences

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
REPORTS = {
    "en": "en-workshop-report.txt",
    "es": "es-informe-relatoria.md",
    "pt": "pt-relatorio.md",
    "fr": "fr-rapport.md",
}
OTHERS = ("en-hearing.txt", "es-acta.txt", "pt-transcricao.txt", "fr-examen.txt",
          "es-nota-conceptual.md")  # fmt: skip


@cache
def record(name: str) -> Record:
    """The record of a text of the corpus."""
    return read(CORPUS / name)


@cache
def volume(name: str, language: str | None = None) -> Volume:
    """Its draft, in its own language or another."""
    return draft([record(name)], sentences, Plan(language))
