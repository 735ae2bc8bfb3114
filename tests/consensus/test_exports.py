"""Exports as they turn up: other orders of columns, missing ones, spreadsheets, re-votes."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from relatoria.cli.consensus import Asked, consensus_lines
from relatoria.errors import InputError
from relatoria.model.vote import SignConvention
from tests.consensus.rooms import two_camps

Rows = list[dict[str, str]]


def exported() -> tuple[Rows, Rows]:
    """Votes and comments of one round, as rows."""
    votes = two_camps(30, 14, seed=5)
    cast = [
        {"timestamp": str(1_600_000_000_000 + t), "datetime": "", "comment-id": str(s),
         "voter-id": str(p), "vote": str(v)}
        for t, (p, s, v) in enumerate(
            zip(votes.rows.tolist(), votes.columns.tolist(), votes.codes.tolist(), strict=True)
        )
    ]  # fmt: skip
    comments = [
        {"timestamp": "1600000000000", "comment-id": str(s), "author-id": "0", "agrees": "0",
         "disagrees": "0", "moderated": "-1" if s == 3 else "1", "is-meta": "false",
         "comment-body": "" if s == 5 else f"Propuesta «{s}», primera línea\nsegunda"}
        for s in range(14)
    ]  # fmt: skip
    return cast, comments


def save(folder: Path, votes: Rows, comments: Rows) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (("votes.csv", votes), ("comments.csv", comments)):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return folder


def analysed(folder: Path, engine: str = "polis", **more: object) -> list[str]:
    asked = Asked(meta=("7",)) if more.get("meta") else Asked()
    lines = consensus_lines(folder, engine, SignConvention.EXPORT, asked=asked)
    return [json.dumps(line) for line in lines]


def columns_reversed(votes: Rows, comments: Rows) -> tuple[Rows, Rows]:
    return [dict(reversed(r.items())) for r in votes], [dict(reversed(r.items())) for r in comments]


def lines_shuffled(votes: Rows, comments: Rows) -> tuple[Rows, Rows]:
    order = np.random.default_rng(1).permutation(len(votes))
    return [votes[at] for at in order], comments[::-1]


def names_of_a_spreadsheet(votes: Rows, comments: Rows) -> tuple[Rows, Rows]:
    def renamed(row: dict[str, str]) -> dict[str, str]:
        return {
            k.replace("-", "_").title(): f"{v}.0" if k.endswith("-id") else v
            for k, v in row.items()
        }

    return [renamed(r) for r in votes], [renamed(r) for r in comments]


def votes_as_decimals(votes: Rows, comments: Rows) -> tuple[Rows, Rows]:
    return [{**r, "vote": f"{r['vote']}.0"} for r in votes], comments


def a_superseded_vote_before_each(votes: Rows, comments: Rows) -> tuple[Rows, Rows]:
    changed = {"1": "-1", "0": "1", "-1": "0"}
    first = [{**r, "vote": changed[r["vote"]]} for r in votes]
    return [r for pair in zip(first, votes, strict=True) for r in pair], comments


@pytest.mark.parametrize(
    "change",
    [
        columns_reversed, lines_shuffled, names_of_a_spreadsheet, votes_as_decimals,
        a_superseded_vote_before_each,
    ],
)  # fmt: skip
def test_the_same_round_reads_the_same_however_it_is_written(
    tmp_path: Path, change: Callable[[Rows, Rows], tuple[Rows, Rows]]
) -> None:
    votes, comments = exported()
    plain = save(tmp_path / "plain", votes, comments)
    other = save(tmp_path / "other", *change(votes, comments))
    assert analysed(other) == analysed(plain)


def test_without_moderation_columns_everything_is_accepted(tmp_path: Path) -> None:
    votes, comments = exported()
    bare = [{k: r[k] for k in ("comment-id", "comment-body")} for r in comments]
    found = [json.loads(line) for line in analysed(save(tmp_path, votes, bare))]
    statements = [line for line in found if line["type"] == "statement"]
    assert not any(line["left_out"] for line in statements)
    assert len(statements) == 14


def test_statements_about_people_named_in_the_file_or_by_hand_count_alike(tmp_path: Path) -> None:
    votes, comments = exported()
    by_hand = analysed(save(tmp_path / "hand", votes, comments), meta=True)
    told = [{**r, "is-meta": "true" if r["comment-id"] == "7" else "false"} for r in comments]
    assert analysed(save(tmp_path / "file", votes, told)) == by_hand


def test_ids_beyond_any_machine_number_are_kept(tmp_path: Path) -> None:
    votes, comments = exported()
    long = [{**r, "voter-id": "9" * 30 + r["voter-id"].zfill(3)} for r in votes]
    found = [json.loads(line) for line in analysed(save(tmp_path, long, comments))]
    ids = {line["id"] for line in found if line["type"] == "participant"}
    assert "9" * 30 + "007" in ids
    assert len(ids) == 30


def test_who_voted_too_little_has_a_place_and_no_group(tmp_path: Path) -> None:
    votes, comments = exported()
    few = [r for r in votes if r["voter-id"] != "4" or int(r["comment-id"]) < 6]
    for engine in ("polis", "default"):
        found = [json.loads(line) for line in analysed(save(tmp_path, few, comments), engine)]
        light = next(r for r in found if r["type"] == "participant" and r["id"] == "4")
        assert light["group"] is None
        assert isinstance(light["x"], float)


def test_the_matrix_alone_gives_the_same_statements(tmp_path: Path) -> None:
    votes, comments = exported()
    plain = save(tmp_path / "plain", votes, comments)
    other = save(tmp_path / "other", votes, comments)
    (other / "votes.csv").unlink()
    cells: dict[str, dict[str, str]] = {}
    for row in votes:
        cells.setdefault(row["voter-id"], {})[row["comment-id"]] = row["vote"]
    head = ["participant", "xid", "group-id", "country", *map(str, range(14))]
    with (other / "participants-votes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, head, restval="")
        writer.writeheader()
        writer.writerow({"participant": "999", "country": "Chile"})
        writer.writerows({"participant": p, "country": "Perú", **row} for p, row in cells.items())

    def told(folder: Path) -> list[str]:
        return [line for line in analysed(folder) if '"type": "statement"' in line]

    assert told(other) == told(plain)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("vote", "2", "is no vote"), ("vote", "0.5", "is no vote"), ("voter-id", "", "does not say")],
)
def test_a_broken_line_is_named(tmp_path: Path, field: str, value: str, said: str) -> None:
    votes, comments = exported()
    votes[4] = {**votes[4], field: value}
    with pytest.raises(InputError, match=rf"votes\.csv, line 6.*{said}"):
        analysed(save(tmp_path, votes, comments))
