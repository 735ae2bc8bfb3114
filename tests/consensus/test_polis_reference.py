"""The Polis engine against what Polis itself published for one conversation."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from relatoria.consensus.loading import round_of
from relatoria.consensus.polis import PolisAnalysis, analyse
from relatoria.consensus.polis.priorities import group_informed_consensus, priorities
from relatoria.consensus.polis.representative import majorities, representatives
from relatoria.formats import polis_csv
from tests.shared import SHARED, needs_shared

pytestmark = [needs_shared, pytest.mark.shared]

OPEN = SHARED / "polis-open"
REFERENCE = OPEN / "reference" / "polis-own" / "biodiversity"


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def statements() -> dict[str, dict[str, str]]:
    return {str(int(float(row["tid"]))): row for row in rows("statements.csv")}


@cache
def analysis() -> PolisAnalysis:
    conversation = polis_csv.read(Path(OPEN / "scoop-hivemind.biodiversity"))
    meta = [name for name, row in statements().items() if row["meta"] == "1"]
    data = round_of(conversation, meta)
    return analyse(data.votes, data.rejected, data.meta)


def column(name: str) -> np.ndarray:
    return np.array([float(statements()[s][name]) for s in analysis().votes.statements])


@cache
def counts_of_polis_groups() -> np.ndarray:
    theirs = {
        r["participant"]: int(r["group"]) for r in rows("participants_groups.csv") if r["group"]
    }
    votes = analysis().votes
    return votes.tally(np.array([theirs.get(p, -1) for p in votes.participants]), 2)


def test_components_are_those_of_polis() -> None:
    theirs = np.stack([column("pc1"), column("pc2")])
    assert np.abs((theirs * analysis().map.components).sum(axis=1)).min() > 1 - 1e-12


def test_statement_positions_and_extremity_agree_to_nine_digits() -> None:
    ours = analysis().map
    for axis, name in enumerate(("proj_x", "proj_y")):
        mine, theirs = ours.statement_positions[:, axis], column(name)
        turned = np.sign(mine @ theirs)
        assert np.abs(mine * turned - theirs).max() < 1e-9
    assert np.abs(ours.extremity - column("extremity")).max() < 1e-9
    assert np.abs(ours.means - column("center")).max() < 1e-12


def test_consensus_and_priorities_agree_given_the_groups_of_polis() -> None:
    counts = counts_of_polis_groups()
    meta = column("meta") == 1
    assert np.abs(group_informed_consensus(counts) - column("group_aware_consensus")).max() < 1e-12
    ours = priorities(counts, analysis().map.extremity, meta)
    assert np.abs(ours - column("priority")).max() < 1e-9


def test_group_counts_are_equal() -> None:
    counts = counts_of_polis_groups()
    for group in (0, 1):
        for side, letter in enumerate("ADS"):
            assert (counts[group, :, side] == column(f"g{group}_{letter}")).all()


def test_representative_statements_are_the_same_in_the_same_order() -> None:
    done = analysis()
    ours = representatives(counts_of_polis_groups(), done.votes.statements, done.left_out)
    theirs = rows("repness.csv")
    assert len(ours) == len(theirs)
    for mine, their in zip(ours, theirs, strict=True):
        assert (str(mine.group), str(mine.rank), mine.statement) == (
            their["group"], their["rank"], their["tid"],
        )  # fmt: skip
        assert mine.agree == (their["repful_for"] == "agree")
        assert (mine.successes, mine.trials) == (int(their["n_success"]), int(their["n_trials"]))
        assert mine.share == pytest.approx(float(their["p_success"]), abs=1e-12)
        assert mine.share_test == pytest.approx(float(their["p_test"]), abs=1e-12)
        assert mine.ratio == pytest.approx(float(their["repness"]), abs=1e-12)
        assert mine.ratio_test == pytest.approx(float(their["repness_test"]), abs=1e-6)
        assert mine.best_agree == (their["best_agree"] == "True")


def test_majorities_are_the_same_in_the_same_order() -> None:
    done = analysis()
    ours = majorities(done.votes.tally()[0], done.votes.statements, done.left_out)
    for mine, their in zip(ours, rows("consensus.csv"), strict=True):
        assert (mine.agree, mine.statement) == (their["side"] == "agree", their["tid"])
        assert (mine.successes, mine.trials) == (int(their["n_success"]), int(their["n_trials"]))
        assert mine.share_test == pytest.approx(float(their["p_test"]), abs=1e-12)


def test_a_cold_start_finds_the_groups_of_polis() -> None:
    done = analysis()
    theirs = {r["participant"]: r["group"] for r in rows("participants_groups.csv") if r["group"]}
    pairs = [
        (theirs[p], int(g))
        for p, g in zip(done.votes.participants, done.groups, strict=True)
        if p in theirs and g >= 0
    ]
    table = np.zeros((2, done.group_count))
    for their, mine in pairs:
        table[int(their), mine] += 1

    def choose(x: np.ndarray) -> float:
        return float((x * (x - 1) / 2).sum())

    both, one, two = choose(table), choose(table.sum(axis=1)), choose(table.sum(axis=0))
    expected = one * two / choose(np.array([len(pairs)]))
    assert (both - expected) / ((one + two) / 2 - expected) >= 0.9
