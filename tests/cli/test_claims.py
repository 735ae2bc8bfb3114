"""The command that checks the figures of a text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relatoria.cli import main


def test_each_figure_becomes_a_line_with_its_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(
        "In 2024 the United States hosted 52.4 million international migrants.\n"
        "The centre trained 300 workers.\n"
    )
    assert main(["claims", str(path), "--to", "jsonl"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["verdict"], first["revision"], first["members"]) == ("matches", "2024", ["840"])
    assert first["text"] == path.read_text()[first["start"] : first["end"]]
    assert (second["verdict"], second["reason"]) == ("cannot_be_checked", "quantity_not_held")


def test_a_date_that_is_none_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("There were 281 million migrants in the world.\n")
    assert main(["claims", str(path), "--date", "soon"]) == 2
    assert "--date" in capsys.readouterr().err


def test_the_table_speaks_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "nota.txt"
    path.write_text("En 2024 vivían en la Argentina 1,96 millones de migrantes internacionales.\n")
    assert main(["claims", str(path), "--to", "table", "--language", "es"]) == 0
    assert "coincide" in capsys.readouterr().out
