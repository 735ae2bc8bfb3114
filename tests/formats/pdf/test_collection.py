"""The development data: what a perfect reader returns is known block by block."""

from __future__ import annotations

import json
import re

import pytest

from relatoria.formats.door import Content, ReadOptions
from relatoria.formats.pdf import read
from relatoria.model import BlockKind
from tests.shared import SHARED, needs_shared

KINDS = {
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "p": BlockKind.PARAGRAPH,
    "li": BlockKind.ITEM,
}


def folded(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def content_of(path: str) -> Content:
    return read((SHARED / path).read_bytes(), ReadOptions())


@needs_shared
@pytest.mark.parametrize("name", ["report_1col", "report_2col", "report_hyphenated"])
def test_blocks_come_out_whole_and_as_what_they_are(name: str) -> None:
    lines = (SHARED / "formats/truth/seed002.blocks.jsonl").read_text("utf-8").splitlines()
    truth = [json.loads(line) for line in lines]
    content = content_of(f"formats/seed002/{name}.pdf")
    found = {folded(content.text[b.start : b.end]): b.kind for b in content.blocks}
    missing = [row["text"][:60] for row in truth if folded(row["text"]) not in found]
    assert len(missing) <= 0.02 * len(truth), missing
    wrong = [
        row["text"][:60]
        for row in truth
        if row["type"] in KINDS
        and found.get(folded(row["text"]), KINDS[row["type"]]) != KINDS[row["type"]]
    ]
    assert not wrong


@needs_shared
def test_numbered_paragraphs_of_reviews_come_out_whole() -> None:
    whole = total = 0
    for path in sorted((SHARED / "documents/upr").glob("*.pdf")):
        content = content_of(f"documents/upr/{path.name}")
        found = {folded(content.text[b.start : b.end]) for b in content.blocks}
        reference = (SHARED / f"documents/upr/text/{path.stem}.txt").read_text("utf-8")
        paragraphs = [folded(part) for part in reference.split("\n\n") if part.strip()]
        whole += sum(part in found for part in paragraphs)
        total += len(paragraphs)
    assert whole >= 0.98 * total
