"""Scores, declared groups, coordination, short lists and the lottery."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.consensus.coordination import repeated, same_patterns
from relatoria.consensus.declared import declared_scores, leave_one_out
from relatoria.consensus.routing import FLOOR, chances, draw, weighted_share, weights
from relatoria.consensus.scores import score, share_interval
from relatoria.consensus.selection import select
from tests.consensus.rooms import room, two_camps

cells = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=4
)


def counts_of(rows: list[tuple[int, int, int]]) -> np.ndarray:
    return np.array([[[a, d, a + d + p]] for a, d, p in rows])


@given(cells)
def test_a_score_lies_in_its_interval_and_between_nought_and_one(
    rows: list[tuple[int, int, int]],
) -> None:
    found = score(counts_of(rows))
    assert 0 < found.low[0] <= found.value[0] <= found.high[0] <= 1


@given(cells, st.integers(0, 3))
def test_one_agreement_more_never_lowers_a_score(rows: list[tuple[int, int, int]], at: int) -> None:
    at %= len(rows)
    more = list(rows)
    more[at] = (rows[at][0] + 1, rows[at][1], rows[at][2])
    assert score(counts_of(more)).value[0] >= score(counts_of(rows)).value[0]


def test_a_score_does_not_shrink_as_like_groups_are_added() -> None:
    one = score(counts_of([(9, 1, 0)])).value[0]
    assert score(counts_of([(9, 1, 0)] * 5)).value[0] == pytest.approx(one)


def test_interval_of_the_score_covers_draws_from_the_posterior() -> None:
    found = score(counts_of([(30, 6, 4)]))
    drawn = np.random.default_rng(0).dirichlet([30.5, 6.5, 4.5], 40_000)
    scores = np.sqrt(drawn[:, 0] * (1 - drawn[:, 1]))
    inside = np.mean((scores >= found.low[0]) & (scores <= found.high[0]))
    assert inside == pytest.approx(0.9, abs=0.02)


def test_interval_of_a_share_at_its_ends() -> None:
    low, high = share_interval(np.array([0, 9]), np.array([9, 9]))
    assert (low[0], high[1]) == (0.0, 1.0)


def test_the_worst_group_is_one_that_was_asked() -> None:
    votes = room(np.array([[1.0], [1.0], [-1.0], [np.nan]]))
    groups = {"0": "state", "1": "state", "2": "academia", "3": "silent"}
    found = declared_scores(votes, groups, smallest=1)
    assert found.groups == ("academia", "silent", "state")
    assert found.worst == ("academia",)
    hidden = declared_scores(votes, groups)
    assert not hidden.publishable.any()
    assert hidden.worst == ("",)
    assert leave_one_out(hidden).most_moved_by == ("",)


def test_leaving_out_the_group_that_objects_raises_the_score() -> None:
    votes = room(np.array([[1.0]] * 6 + [[-1.0]] * 6))
    groups = {str(i): "a" if i < 3 else "b" if i < 6 else "c" for i in range(12)}
    found = leave_one_out(declared_scores(votes, groups))
    assert found.most_moved_by == ("c",)
    assert found.change[0] > 0.2


def test_twelve_accounts_of_one_pattern_are_reported_and_chance_is_not() -> None:
    votes = two_camps(60, 30)
    cells_ = votes.dense()
    cells_[40:52] = np.where(np.random.default_rng(3).random(30) < 0.5, 1.0, -1.0)
    found = same_patterns(room(cells_))
    assert [len(one.participants) for one in found] == [12]
    assert found[0].votes == 30
    assert not same_patterns(votes, (np.arange(60) < 30).astype(np.int64))


def test_accounts_that_differ_on_one_statement_are_reported_with_their_times() -> None:
    draw = np.random.default_rng(11)
    cells_ = draw.choice([-1.0, 0.0, 1.0], (60, 40))
    cells_[50:] = cells_[0]
    for row in range(50, 60):
        cells_[row, row - 50] *= -1
    votes = room(cells_)
    times = {str(i): float(i) for i in range(60)}
    found = same_patterns(votes, np.zeros(60, np.int64), times)
    assert len(found) == 1
    assert set(found[0].participants) >= {str(i) for i in range(50, 60)}
    assert found[0].votes == 40
    assert found[0].first_votes_within == max(map(int, found[0].participants)) - min(
        map(int, found[0].participants)
    )


def test_looking_for_signs_leaves_the_votes_as_they_were() -> None:
    votes = two_camps(60, 30)
    before = votes.columns.copy(), votes.offsets.copy(), votes.codes.copy()
    same_patterns(votes)
    assert (votes.columns == before[0]).all()
    assert (votes.offsets == before[1]).all()
    assert (votes.codes == before[2]).all()


def test_of_accounts_that_repeat_one_another_one_is_kept() -> None:
    draw = np.random.default_rng(12)
    cells_ = draw.choice([-1.0, 0.0, 1.0], (40, 30))
    cells_[30:] = cells_[29]
    cells_[30, 5:] = np.nan
    gone = repeated(room(cells_), np.zeros(40, np.int64))
    assert gone[29:].sum() == 9
    assert not gone[:29].any()
    assert not gone[30]


def test_people_who_all_say_yes_to_what_everybody_wants_are_no_sign() -> None:
    assert not same_patterns(room(np.ones((50, 20))))


def test_a_third_of_the_room_gets_a_third_of_the_list() -> None:
    support = np.zeros((9, 12))
    support[:6, :6] = 1.0
    support[6:, 6:] = 1.0
    chosen = select(support, [1] * 12, 6)
    assert sum(one.statement >= 6 for one in chosen) == 2
    assert len(chosen) == 6


def test_a_list_stays_within_its_length() -> None:
    support = np.random.default_rng(2).random((30, 15))
    lengths = list(range(40, 190, 10))
    assert sum(one.length for one in select(support, lengths, 400)) <= 400


def test_what_is_not_open_is_not_chosen() -> None:
    support = np.ones((3, 2))
    chosen = select(support, [1, 1], 2, np.array([False, True]))
    assert [one.statement for one in chosen] == [1]


@given(st.lists(st.integers(0, 200), min_size=1, max_size=20), st.floats(0, 0.999999))
def test_a_draw_returns_the_chance_it_had(seen: list[int], luck: float) -> None:
    worth = weights(np.array(seen), np.full(len(seen), 0.5))
    unseen = np.ones(len(seen), bool)
    chance = chances(worth, unseen)
    assert chance.sum() == pytest.approx(1)
    assert chance.min() >= FLOOR / len(seen) - 1e-12
    drawn = draw(worth, unseen, luck)
    assert drawn is not None
    assert drawn.propensity == chance[drawn.statement]


def test_nothing_is_drawn_twice_and_the_end_is_told() -> None:
    worth = np.array([1.0, 1.0])
    drawn = draw(worth, np.array([False, True]), 0.0)
    assert drawn is not None
    assert (drawn.statement, drawn.propensity) == (1, 1.0)
    assert draw(worth, np.array([False, False]), 0.5) is None


def test_weighing_by_chances_undoes_an_uneven_lottery() -> None:
    agreed = np.array([True] * 8 + [False] * 2)
    chance = np.array([0.8] * 8 + [0.2] * 2)
    assert weighted_share(agreed, chance) == pytest.approx(0.5)
    with pytest.raises(ValueError, match="no chance"):
        weighted_share(agreed, np.zeros(10))


def test_a_cell_that_subtraction_would_betray_is_withheld_with_its_neighbour() -> None:
    votes = room(np.array([[1.0]] * 9 + [[-1.0]] * 7 + [[1.0]] * 2))
    groups = {str(i): "a" if i < 9 else "b" if i < 16 else "c" for i in range(18)}
    found = declared_scores(votes, groups)
    assert found.publishable[:, 0].tolist() == [True, False, False]
    assert found.worst == ("a",)
    del groups["0"], groups["1"], groups["2"]
    assert declared_scores(votes, groups).publishable[:, 0].tolist() == [True, True, False]
