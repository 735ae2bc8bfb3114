"""The commands: all or nothing, exit codes, lines in and out."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from relatoria.cli import main
from relatoria.followup.imports.tables import write_csv

PAGE = """Follow-up

- Bank of the Isles (BI) - Sea Council (SC) - Harbour Office (HO) -

Date: 4/30/2019
The Sea Council (SC) improved consular assistance. SC visited consulates.
Paragraphs: 17
Date: 5/31/2021
The Sea Council (SC) trained staff against trafficking in persons. SC found victims.
Paragraphs: -
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_importing_twice_changes_nothing(
    page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "register.jsonl"
    assert main(["followup", "import", page, "--into", str(into)]) == 0
    first = into.read_bytes()
    assert main(["followup", "import", page, "--into", str(into)]) == 0
    assert into.read_bytes() == first
    told = _lines(capsys)
    assert (told[0]["reports"], told[0]["linked"], told[1]["added"]) == (2, 1, 0)
    assert main(["followup", "unlinked", str(into), "--framework", "gcm"]) == 0
    (only,) = _lines(capsys)
    assert only["state"] == "unlinked"
    assert "10" in json.dumps(only["suggestions"])


def test_a_bad_row_leaves_the_register_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into, form = tmp_path / "register.jsonl", tmp_path / "answers.csv"
    heads = ("Identifier", "Country", "Date", "Report")
    form.write_bytes(write_csv(heads, [("1", "Peru", "2026-01-01", "x"), ("2", "??", "n", "y")]))
    assert main(["followup", "import", str(form), "--into", str(into)]) == 1
    assert not into.exists()
    assert "row 3" in capsys.readouterr().err
    assert main(["followup", "import", str(form), "--into", str(into), "--partial"]) == 1
    assert "row 3" in capsys.readouterr().err
    assert len(into.read_text().splitlines()) == 1


def test_suggest_reads_lines_and_answers_in_rank(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [
        {"id": 7, "text": "Se abrieron consulados móviles", "language": "es"},
        {"id": "x", "text": "42"},
    ]
    data = "\n".join(json.dumps(one) for one in given).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["followup", "suggest", "-", "--framework", "gcm", "--to", "jsonl"]) == 0
    lines = _lines(capsys)
    first = [line for line in lines if line["id"] == "7"]
    assert [line["rank"] for line in first] == [1, 2, 3]
    assert "14" in [line["notation"] for line in first]
    assert [line["notation"] for line in lines if line["id"] == "x"] == [None]


def test_views_of_a_page(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["followup", "silence", page, "--as-of", "2021-06-10"]) == 0
    lines = _lines(capsys)
    assert [line["days"] for line in lines if line["subject"] == "Sea Council"] == [762, 10]
    assert {"Bank of the Isles", "Harbour Office"} <= {str(line["subject"]) for line in lines}
    assert main(["followup", "matrix", page]) == 0
    assert len(_lines(capsys)) == 3
    assert main(["followup", "coherence", page, "--state", "Brazil", "--language", "pt"]) == 0
    lines = _lines(capsys)
    assert all(line["as_of"] for line in lines if line["type"] != "overlap")
    assert main(["followup", "sheet", page, "--for", "Brazil", "--as-of", "2022-01-01"]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")


def test_what_was_said_is_asked_about(
    page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = tmp_path / "said.jsonl"
    words = "Pedimos acceso a la educación para nuestros connacionales"
    said.write_text(json.dumps({"state": "Perú", "text": words, "source": "meeting"}) + "\n")
    command = ["followup", "coherence", page, "--state", "PER", "--said", str(said)]
    assert main(command) == 0
    asked = [line for line in _lines(capsys) if line["type"] == "question"]
    assert ("reciprocity", "education") in [(one["kind"], one["subject"]) for one in asked]
    said.write_text("{}\n")
    assert main(command) == 1
    assert "line 1" in capsys.readouterr().err


def test_the_form_of_a_sheet_comes_back(page: str, tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    command = ["followup", "sheet", page, "--for", "Peru", "--to", "xlsx", "-o", str(form)]
    assert main(command) == 0
    assert main(["followup", "import", str(form), "--into", str(tmp_path / "r.jsonl")]) == 0


def test_trace_gives_both_wordings_and_says_absent(capsys: pytest.CaptureFixture[str]) -> None:
    message = "Reduzir o custo das remessas dos migrantes"
    assert main(["trace", message, "--language", "pt"]) == 0
    first = _lines(capsys)[0]
    assert (first["notation"], first["message"]) == ("20", message)
    assert first["later_text"]
    assert main(["trace", "Good morning, everybody"]) == 0
    assert _lines(capsys)[0]["fate"] == "absent"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["followup", "suggest", "/nowhere.txt"], 1),
        (["followup", "suggest", "-", "--framework", "atlantis"], 2),
        (["followup", "silence", "/nowhere.jsonl"], 1),
        (["trace", "x", "--framework", "atlantis"], 2),
    ],
)
def test_errors_have_their_code(
    arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    assert capsys.readouterr().err.startswith("relatoria: ")
