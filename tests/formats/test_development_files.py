"""The readers on the development data: the same words, and the same paragraphs, as the truth."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

from relatoria.errors import RelatoriaError
from relatoria.formats import ReadOptions, read_document
from relatoria.model import BlockKind, Document
from tests.shared import SHARED, needs_shared, seed

pytestmark = [needs_shared, pytest.mark.shared]

FILES = (
    "seed002/report_styles.docx", "seed002/report_plainheads.docx", "seed002/report.odt",
    "seed002/report_clean.html", "seed002/report_webpage.html", "seed000/seed000.docx",
    "seed000/seed000.html", "seed001/seed001.docx", "seed001/seed001.html",
    "seed003/seed003.docx", "seed003/seed003.html", "seed004/seed004.docx",
    "seed004/seed004.html",
)  # fmt: skip
PASSWORD = "relatoria"  # noqa: S105 - the fixture's own
ENDS = {
    "empty.pdf": "EmptyFile",
    "truncated.pdf": "DamagedFile",
    "password_required.pdf": "PasswordRequired",
    "truncated.docx": "DamagedFile",
    "no_document_part.docx": "DamagedFile",
}


def _read(path: Path, options: ReadOptions | None = None) -> Document:
    return read_document(path.read_bytes(), path.name, options)


def _score() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "gold" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", FILES)
def test_every_word_is_read_in_order(name: str) -> None:
    truth = SHARED / "formats" / "truth" / f"{name.split('/', maxsplit=1)[0]}.txt"
    document = _read(SHARED / "formats" / name)
    score = _score().text(truth.read_text(encoding="utf-8"), document.text)
    assert score["ngram_recall"] >= 0.999


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain))


@pytest.mark.parametrize("name", [*(name for name in FILES if name.startswith("seed002")), "text"])
def test_paragraphs_items_and_headings_are_those_of_the_truth(name: str) -> None:
    document = _read(seed("002") if name == "text" else SHARED / "formats" / name)
    found = {
        _folded(" ".join(part.of(document.text) for part in block.span.without(block.holes)))
        for block in document.blocks
    }
    lines = (SHARED / "formats" / "truth" / "seed002.blocks.jsonl").read_text(encoding="utf-8")
    truth = [json.loads(line) for line in lines.splitlines()]
    missing = [block["text"][:60] for block in truth if _folded(block["text"]) not in found]
    assert len(missing) <= 0.01 * len(truth), missing


@pytest.mark.parametrize("name", ["utf8_bom_crlf.txt", "utf16.txt", "mojibake.txt",
                                  "cp1252_declared_utf8.html", "html_named.docx",
                                  "bad_xref.pdf", "owner_password_only.pdf", *ENDS])  # fmt: skip
def test_broken_files_end_as_expected(name: str) -> None:
    folder = SHARED / "formats" / "broken"
    with (folder / "expected.csv").open(encoding="utf-8") as file:
        assert name in {row["file"] for row in csv.DictReader(file)}
    path = folder / name
    if name in ENDS:
        with pytest.raises(RelatoriaError, match=re.escape(name)) as caught:
            _read_placed(path)
        assert type(caught.value).__name__ == ENDS[name]
        return
    document = _read(path)
    assert document.text.strip()
    codes = {notice.code for notice in document.notices}
    if name.endswith(".pdf"):
        assert len(document.pages) == 4
    if name == "cp1252_declared_utf8.html":
        assert all(word in document.text for word in ("Migración", "niñez", "Ñuñoa", "€"))
    if name in ("utf16.txt", "utf8_bom_crlf.txt"):
        assert document.text == seed("001").read_text(encoding="utf-8")
    assert ("mojibake" in codes) == (name == "mojibake.txt")
    assert ("wrong-extension" in codes) == (name == "html_named.docx")


def _read_placed(path: Path) -> Document:
    # Readers need not know the file's name; whoever calls them does.
    try:
        return _read(path)
    except RelatoriaError as error:
        raise error if error.where else error.at(path.name) from error


def test_a_password_opens_what_needs_one() -> None:
    path = SHARED / "formats" / "broken" / "password_required.pdf"
    assert len(_read(path, ReadOptions(password=PASSWORD)).pages) == 4


@pytest.mark.parametrize(
    ("name", "number"),
    [("UPR20__Slovenia_ThematicListRecommendations_E.docx", "115"),
     ("UPR34_Slovenia_Thematic_list_of_Recommendations.docx", "12")],
)  # fmt: skip
def test_the_matrices_are_rows_of_four_cells(name: str, number: str) -> None:
    document = _read(SHARED / "documents" / "un" / name)
    rows = [block for block in document.blocks if block.kind is BlockKind.TABLE_ROW]
    wide = [row for row in rows if len(row.cells) == 4]
    assert len(wide) > 150
    labelled = (SHARED / "documents" / "labelled" / "upr_slovenia_cycles2-3.jsonl").read_text(
        encoding="utf-8"
    )
    wanted = {row["no"] for row in map(json.loads, labelled.splitlines()) if row["file"] == name}
    first = {row.cells[0].of(document.text).split()[0] for row in wide}
    assert len(wanted - first) <= 0.01 * len(wanted), wanted - first
    assert all(no.startswith(number) for no in wanted)
