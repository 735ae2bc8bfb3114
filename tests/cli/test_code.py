"""``relatoria code``, ``frameworks`` and ``coders`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from relatoria.cli import main


@pytest.fixture
def statements(tmp_path: Path) -> Path:
    path = tmp_path / "statements.jsonl"
    rows: list[dict[str, Any]] = [
        {"id": "a", "text": "Lower the cost of remittances.", "language": "en"},
        {"id": 7, "text": "Nadie debe ser deportado.", "heading": "Retorno", "language": None},
    ]
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    code = main(arguments)
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_one_line_an_assignment(statements: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = run(capsys, "code", str(statements), "--framework", "gcm", "--to", "jsonl")
    assert code == 0
    assert {(row["statement"], row["notation"]) for row in found} >= {("a", "20"), ("7", "21")}
    keys = {"statement", "framework", "notation", "score", "method", "version", "evidence"}
    assert all(row.keys() == keys for row in found)
    assert all(span["in"] in ("text", "heading") for row in found for span in row["evidence"])


def test_all_gives_what_is_below_the_threshold_too(
    statements: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, some = run(capsys, "code", str(statements))
    _, every = run(capsys, "code", str(statements), "--all")
    assert len(every) > len(some)


def test_a_line_that_is_no_statement_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": 1, "text": "x"}\n{"id": 2}\n', encoding="utf-8")
    assert main(["code", str(path)]) == 1
    assert "line 2" in capsys.readouterr().err


def test_an_unknown_framework_is_wrong_use(
    statements: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["code", str(statements), "--framework", "nope"]) == 2
    assert "no framework 'nope'" in capsys.readouterr().err


def test_frameworks_are_listed_shown_and_exported(capsys: pytest.CaptureFixture[str]) -> None:
    _, listed = run(capsys, "frameworks", "list")
    assert [row["framework"] for row in listed][:2] == ["gcm", "themes"]
    _, shown = run(capsys, "frameworks", "show", "gcm", "--language", "pt")
    assert not any(row["official"] for row in shown)
    assert main(["frameworks", "export", "themes"]) == 0
    assert len(json.loads(capsys.readouterr().out)["@graph"]) == 7


def test_validate_says_what_is_wrong_and_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("scheme: {id: ours, version: '1', title: {en: O}}\nitems:\n- {notation: '1'}\n")
    assert main(["frameworks", "validate", str(path)]) == 1
    assert "line 3, items[0]: has neither label nor title" in capsys.readouterr().err


def test_agreement_between_two_files(
    statements: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["code", str(statements), "--framework", "gcm"])
    coded = tmp_path / "one.jsonl"
    coded.write_text(capsys.readouterr().out, encoding="utf-8")
    code, found = run(capsys, "coders", "agreement", str(coded), str(coded))
    assert code == 0
    assert all(row["agreed"] == 1.0 for row in found)
