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


def declared_file(folder: Path, lines: str) -> str:
    path = folder / "declared.csv"
    path.write_text(lines, encoding="utf-8")
    return str(path)


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("engine", ["polis", "default"])
def test_declared_groups_get_scores_and_small_cells_stay_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], engine: str
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    rows = [f"{i},{'state' if i < 12 else 'academia' if i < 22 else 'one'}" for i in range(24)]
    file = declared_file(tmp_path, "\ufeffGroup ,Participant\n".join([""]) or "")
    file = declared_file(tmp_path, "\n".join(["participant,group", *rows]))
    assert main(["consensus", str(tmp_path), "--engine", engine, "--declared", file]) == 0
    found = [line for line in lines_of(capsys) if line["type"] == "declared"]
    assert len(found) == 20
    for line in found:
        cells = line["groups"]
        assert isinstance(cells, dict)
        assert cells["one"] is None
        assert line["worst_group"] in {"state", "academia", None}
        assert line["explanation"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("who,group\n1,a\n", "no column named participant"),
        ("participant,group\n1,a\n1,b\n", "declares 'a' and 'b'"),
        ("participant,group\n999,a\n", "nobody who declared a group has voted"),
    ],
)
def test_a_wrong_file_of_declared_groups_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    file = declared_file(tmp_path, text)
    assert main(["consensus", str(tmp_path), "--declared", file]) == 1
    assert said in capsys.readouterr().err


def test_a_short_list_keeps_to_its_number_and_to_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    assert main(["consensus", str(tmp_path), "--select", "6"]) == 0
    six = [line for line in lines_of(capsys) if line["type"] == "selected"]
    assert [line["order"] for line in six] == [1, 2, 3, 4, 5, 6]
    assert main(["consensus", str(tmp_path), "--budget", "9"]) == 0
    words = [line["words"] for line in lines_of(capsys) if line["type"] == "selected"]
    assert words == [2, 2, 2, 2]


def test_the_lottery_names_the_chance_and_repeats_with_its_seed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    told = []
    for seed in ("5", "5", "6"):
        assert main(["consensus", str(tmp_path), "--route", "--seed", seed]) == 0
        told.append([line for line in lines_of(capsys) if line["type"] == "next"])
    assert told[0] == told[1] != told[2]
    for line in told[0]:
        assert 0 < float(str(line["propensity"])) <= 1


def test_what_only_the_default_engine_knows_is_refused_of_polis(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["consensus", str(tmp_path), "--engine", "polis", "--route"]) == 2
    assert "default engine" in capsys.readouterr().err


def test_statements_in_nearly_the_same_words_are_proposed_for_merging(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_room(tmp_path, SignConvention.EXPORT)
    head, *rows = (tmp_path / "comments.csv").read_text(encoding="utf-8").splitlines()
    rows[0] = rows[0].replace("Statement 0", "Abrir guarderías públicas en cada barrio")
    rows[1] = rows[1].replace("Statement 1", "Abrir guardería pública en cada barrio.")
    (tmp_path / "comments.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    assert main(["consensus", str(tmp_path), "--engine", "polis", "--alike"]) == 0
    found = [line for line in lines_of(capsys) if line["type"] == "alike"]
    assert {(line["one"], line["other"]) for line in found} >= {("0", "1")}
