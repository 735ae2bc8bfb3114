"""The default engine: groups where there are any, none where there are none, whatever the order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from relatoria.consensus import opinion
from relatoria.consensus.explaining import explain, explain_groups, label
from relatoria.consensus.lines import opinion_lines
from relatoria.consensus.opinion.lowrank import fit
from relatoria.consensus.opinion.parts import parts_of
from relatoria.i18n import LANGUAGES
from tests.consensus.rooms import room, two_camps


@pytest.fixture(scope="module")
def camps() -> opinion.OpinionAnalysis:
    return opinion.analyse(two_camps())


def test_two_camps_are_found_and_stable(camps: opinion.OpinionAnalysis) -> None:
    assert camps.stability.groups == 2
    assert len(set(camps.groups[:12])) == len(set(camps.groups[12:])) == 1
    assert min(camps.stability.likeness) >= 0.75


def test_votes_dealt_out_anew_have_no_stable_groups() -> None:
    votes = two_camps(40, 24)
    draw = np.random.default_rng(4)
    found = 0
    for _ in range(3):
        codes = votes.codes.copy()
        for column in range(24):
            of_column = np.flatnonzero(votes.columns == column)
            codes[of_column] = draw.permutation(codes[of_column])
        found += opinion.analyse(replace(votes, codes=codes)).stability.stable
    assert found == 0


def test_the_order_of_participants_changes_nothing(camps: opinion.OpinionAnalysis) -> None:
    draw = np.random.default_rng(9)
    for factors in (None, (camps.rank, camps.ridge)):
        order = draw.permutation(24)
        again = opinion.analyse(camps.votes.take(order), factors=factors)
        assert (again.positions == camps.positions[order]).all()
        assert (again.groups == camps.groups[order]).all()
        assert (again.consensus.value == camps.consensus.value).all()
        assert (again.bridging == camps.bridging).all()
        assert again.stability == camps.stability


def test_shared_statements_score_above_contested_ones(camps: opinion.OpinionAnalysis) -> None:
    shared = np.arange(20) % 4 == 0
    assert camps.consensus.value[shared].min() > camps.consensus.value[~shared].max()
    assert camps.bridging[shared].min() > camps.bridging[~shared].max()


def test_a_fifth_that_stands_aside_is_no_consensus() -> None:
    done = opinion.analyse(two_camps(200, 40))
    for statement in range(40):
        if label(done, statement) == "consensus":
            agree, _, seen = done.part_counts[:, statement].T
            assert (agree > seen / 2).all()


def test_parts_are_equal_and_have_five_people_at_least() -> None:
    placed = np.ones(53, bool)
    placed[::10] = False
    labels, count = parts_of(np.linspace(-1, 1, 53), placed)
    assert count == 5
    assert (labels[~placed] == -1).all()
    assert np.ptp(np.bincount(labels[placed])) <= 1
    assert parts_of(np.arange(12.0), np.ones(12, bool))[1] == 2
    assert parts_of(np.zeros(40), np.ones(40, bool))[1] == 1


def test_what_the_robust_score_takes_away_covers_what_accounts_could_add() -> None:
    votes = two_camps(120, 20)
    target = 1
    honest = opinion.analyse(votes)
    cells = np.vstack([votes.dense(), votes.dense()[60:84]])
    cells[120:, target] = 1.0
    attacked = opinion.analyse(room(cells))
    assert attacked.consensus.value[target] > honest.consensus.value[target]
    shared = np.arange(20) % 4 == 0
    assert attacked.robust.value[target] < attacked.robust.value[shared].min()


def test_every_interval_holds_its_score(camps: opinion.OpinionAnalysis) -> None:
    scores = camps.consensus
    assert (scores.low <= scores.value).all()
    assert (scores.value <= scores.high).all()
    assert (scores.low > 0).all()
    assert (scores.high <= 1).all()


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (2, 3), (5, 1)])
def test_tiny_rooms_have_no_groups_and_finite_numbers(shape: tuple[int, int]) -> None:
    done = opinion.analyse(room(np.ones(shape)))
    assert done.stability.groups == 0
    assert np.isfinite(done.positions).all()
    assert np.isfinite(done.consensus.value).all()


def test_a_statement_left_out_has_scores_and_no_place() -> None:
    out = np.zeros(20, bool)
    out[2] = True
    done = opinion.analyse(two_camps(), out)
    assert (done.statement_positions[2] == 0).all()
    assert 0 < done.consensus.value[2] < 1


def test_somebody_with_few_votes_stands_nearer_the_middle_and_less_surely() -> None:
    votes = two_camps(60)
    kept = np.ones(len(votes.codes), bool)
    kept[votes.offsets[0] + 3 : votes.offsets[1]] = False
    done = opinion.analyse(votes.keep(kept))
    assert abs(done.positions[0, 0]) < np.median(np.abs(done.positions[:30, 0]))
    assert done.standard_errors[0, 0] > np.median(done.standard_errors[:, 0])


def test_predictions_carry_their_uncertainty() -> None:
    model = fit(two_camps(), 1)
    mean, variance = model.predict(np.array([0, 23]), np.array([1, 1]))
    assert mean[0] > 0 > mean[1]
    assert (variance >= model.noise).all()


def test_what_is_said_names_the_counts_in_every_language(camps: opinion.OpinionAnalysis) -> None:
    assert label(camps, 0) == "consensus"
    said = {explain(camps, 0, language) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)
    for sentence in said:
        for number in camps.totals[0]:
            assert str(number) in sentence
    assert len({explain_groups(camps, language) for language in LANGUAGES}) == len(LANGUAGES)


def test_lines_carry_the_fields_that_the_command_promises(camps: opinion.OpinionAnalysis) -> None:
    kinds: dict[str, set[str]] = {}
    for line in opinion_lines(camps):
        kinds.setdefault(str(line["type"]), set(line))
    assert kinds["participant"] >= {"id", "x", "y", "group"}
    assert kinds["statement"] >= {
        "id", "x", "y", "extremity", "group_informed_consensus", "priority", "consensus", "low",
        "high", "bridging",
    }  # fmt: skip
    assert {"group", "representative", "stability"} <= set(kinds)
