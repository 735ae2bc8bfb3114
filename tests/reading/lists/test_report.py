"""The founding report: every listed item where the gold has it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bench.report_items import lines_of
from bench.scoring import scorer

from relatoria.formats import read_document
from relatoria.model import Record
from relatoria.reading.language import language_of
from relatoria.reading.readers.free_text import FreeTextReader
from relatoria.reading.source import source_of
from tests.shared import SHARED, needs_shared, seed

FORMATS = (
    "report_styles.docx", "report_plainheads.docx", "report.odt", "report_clean.html",
    "report_webpage.html", "report_1col.pdf", "report_2col.pdf", "report_hyphenated.pdf",
)  # fmt: skip


def record_of(path: Path) -> Record:
    document = read_document(path.read_bytes(), path.name)
    return FreeTextReader().read(source_of(replace(document, language=language_of(document))))


@needs_shared
@pytest.mark.shared
def test_items_of_the_text_file() -> None:
    score = scorer()
    gold = score.load(str(SHARED / "gold" / "seed002" / "items.jsonl"))
    record = record_of(seed("002"))
    found = score.items(gold, lines_of(record))
    assert found["exact"]["f1"] >= 0.93
    assert found["kind_accuracy_on_matched"] >= 0.85
    assert score.items(gold, lines_of(record), "roman")["exact"]["f1"] == 1.0
    assert all(s.text == record.document.text[s.start : s.end] for s in record.statements)
    declared = [e for e in record.enumerations if e.declared is not None]
    assert len(declared) >= 8
    assert all(e.declared == e.extracted for e in declared)


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("name", FORMATS)
def test_items_of_every_format(name: str) -> None:
    score = scorer()
    truth = SHARED / "formats" / "truth"
    gold = score.load(str(truth / "seed002.items.jsonl"))
    lines = lines_of(record_of(SHARED / "formats" / "seed002" / name), offsets=False)
    found = score.items(gold, score.place(lines, (truth / "seed002.txt").read_text("utf-8")))
    assert found["exact"]["f1"] >= 0.94
