"""``relatoria consensus``: lines for a folder, whatever its signs; errors that say what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relatoria.cli.consensus import consensus_lines
from relatoria.cli.program import main
from relatoria.formats import polis_csv
from relatoria.formats.polis_csv import Conversation, StatementRow
from relatoria.formats.polis_csv.conversation import Ballots
from relatoria.model.vote import SignConvention, Vote
from tests.consensus.rooms import two_camps


def write_room(folder: Path, signs: SignConvention) -> None:
    votes = two_camps()
    ballots = Ballots()
    cells = zip(votes.rows.tolist(), votes.columns.tolist(), votes.codes.tolist(), strict=True)
    for time, (row, column, code) in enumerate(cells):
        ballots.add(row, column, Vote(code), time)
    statements = {s: StatementRow(s, f"Statement {s}") for s in votes.statements}
    told = Conversation(votes.participants, votes.statements, ballots, statements)
    polis_csv.write(told, folder, signs)


@pytest.mark.parametrize("engine", ["polis", "default"])
def test_both_sign_conventions_give_the_same_lines(tmp_path: Path, engine: str) -> None:
    found = []
    for signs in SignConvention:
        write_room(tmp_path / signs.name, signs)
        found.append(list(consensus_lines(tmp_path / signs.name, engine, signs)))
    assert found[0] == found[1]
    assert {"participant", "statement", "group", "representative", "stability"} <= {
        str(line["type"]) for line in found[0]
    }


def test_the_program_prints_a_line_of_json_for_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    assert main(["consensus", str(tmp_path), "--engine", "polis", "--meta", "3"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum(line["type"] == "participant" for line in lines) == 24
    about = next(line for line in lines if line["type"] == "statement" and line["id"] == "3")
    assert about["priority"] == 49.0
    assert about["left_out"]


def test_explanations_come_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    assert main(["consensus", str(tmp_path), "--language", "es"]) == 0
    assert "de acuerdo" in capsys.readouterr().out


def test_a_folder_without_votes_ends_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["consensus", str(tmp_path)]) == 1
    assert "neither votes.csv nor participants-votes.csv" in capsys.readouterr().err
