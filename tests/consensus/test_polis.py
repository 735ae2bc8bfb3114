"""The Polis engine on rooms small enough to check by hand."""

from __future__ import annotations

import numpy as np
import pytest

from relatoria.consensus import compiled, kernels
from relatoria.consensus.eigen import leading
from relatoria.consensus.polis import analyse
from relatoria.consensus.polis.clusters import clustered, first_distinct, k_means, silhouette
from relatoria.consensus.polis.components import components_of
from relatoria.consensus.polis.priorities import group_informed_consensus, priorities
from relatoria.consensus.polis.representative import one_proportion, two_proportions
from relatoria.consensus.polis.warm import Smoothing, restart, smoothed
from relatoria.consensus.updating import with_ballots
from relatoria.model.vote import Vote
from tests.consensus.rooms import room, two_camps


def test_components_are_those_of_the_filled_matrix() -> None:
    votes = two_camps()
    cells = -votes.dense()
    filled = np.where(np.isnan(cells), np.nanmean(cells, axis=0), cells)
    centred = filled - filled.mean(axis=0)
    _, _, right = np.linalg.svd(centred, full_matrices=False)
    ours = components_of(votes, np.zeros(20, bool)).components
    assert np.abs((ours * right[:2]).sum(axis=1)) == pytest.approx(1.0, abs=1e-12)


def test_positions_are_scaled_by_the_share_of_statements_voted_on() -> None:
    votes = two_camps()
    done = components_of(votes, np.zeros(20, bool))
    cells = -votes.dense()
    row = np.nan_to_num(cells[3] - np.nanmean(cells, axis=0))
    by_hand = np.sqrt(20 / votes.counts[3]) * (done.components @ row)
    assert done.positions[3] == pytest.approx(by_hand, abs=1e-12)


def test_a_statement_left_out_shapes_nothing_and_counts_as_a_vote() -> None:
    votes = two_camps()
    out = np.zeros(20, bool)
    out[1] = True
    done = components_of(votes, out)
    assert (done.components[:, 1] == 0).all()
    assert done.statement_positions[1].tolist() == [-0.0, -0.0]
    assert done.extremity[1] == 0


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_rooms_of_few_people_are_analysed(size: int) -> None:
    done = analyse(two_camps(size=size, statements=8))
    assert np.isfinite(done.map.positions).all()
    assert done.clustered.all()


def test_a_room_that_agrees_on_everything_has_no_axes() -> None:
    done = analyse(room(np.ones((20, 9))))
    assert np.abs(done.map.positions).max() < 1e-9
    assert len(set(done.groups.tolist())) == 1


def test_an_empty_room_is_analysed() -> None:
    done = analyse(room(np.full((0, 0), np.nan)))
    assert done.group_count == 0


def test_seven_votes_place_somebody_and_the_most_active_fill_up_to_fifteen() -> None:
    cells = np.full((40, 12), np.nan)
    cells[:20, :7] = 1
    cells[20:, :6] = 1
    assert clustered(room(cells)).tolist() == [True] * 20 + [False] * 20
    cells[5:20, 6] = np.nan
    assert int(clustered(room(cells)).sum()) == 15


def test_group_informed_consensus_multiplies_over_groups() -> None:
    counts = np.array([[[3, 0, 4]], [[0, 2, 2]]])
    assert group_informed_consensus(counts) == pytest.approx([4 / 6 * 1 / 4])


def test_priority_of_a_statement_nobody_saw_and_of_one_about_participants() -> None:
    counts = np.zeros((1, 2, 3), int)
    found = priorities(counts, np.zeros(2), np.array([False, True]))
    assert found == pytest.approx([(0.5 * 1 * 0.5 * 9) ** 2, 49.0])


def test_tests_of_proportions_by_hand() -> None:
    assert one_proportion(np.array([8]), np.array([8])) == pytest.approx([3.0])
    z = two_proportions(np.array([3]), np.array([3]), np.array([0]), np.array([3]))
    pooled = 5 / 8
    assert z == pytest.approx([0.75 / np.sqrt(pooled * (1 - pooled) * 0.5)])


def test_silhouette_counts_a_lone_member_as_zero() -> None:
    points = np.array([[0.0, 0.0], [0.0, 1.0], [9.0, 0.0]])
    assert silhouette(points, np.array([0, 0, 1])) == pytest.approx(
        ((9 - 1) / 9 + (np.hypot(9, 1) - 1) / np.hypot(9, 1)) / 3
    )


def test_k_means_drops_a_cluster_that_loses_its_points() -> None:
    points = np.array([[0.0, 0.0], [1.0, 0.0], [10.0, 0.0]])
    starts = np.array([[0.5, 0.0], [10.0, 0.0], [99.0, 0.0]])
    assert len(k_means(points, np.ones(3), starts, 10).centres) == 2


def test_first_distinct_skips_equal_points() -> None:
    points = np.array([[1.0, 0.0], [1.0, 0.0], [2.0, 0.0]])
    assert first_distinct(points, 5).tolist() == [[1.0, 0.0], [2.0, 0.0]]


def test_a_new_number_of_groups_must_win_four_times_in_a_row() -> None:
    state = smoothed(None, {2: 0.5, 3: 0.4})
    shown = []
    for _ in range(4):
        state = smoothed(state, {2: 0.4, 3: 0.5})
        shown.append(state.k)
    assert shown == [2, 2, 2, 3]
    assert smoothed(Smoothing(2, 3, 3), {2: 0.5, 3: 0.4}) == Smoothing(2, 2, 1)


def test_a_restart_merges_equal_centres_and_splits_off_the_farthest_point() -> None:
    points = np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0], [5.0, 0.0]])
    assert restart(points, np.array([0, 1, 1, -1]), 3).tolist() == [[0.0, 0.0], [5.0, 0.0]]


def test_an_update_continues_the_groups() -> None:
    votes = two_camps()
    before = analyse(votes)
    after = analyse(with_ballots(votes, [("new", "3", Vote.AGREE)]), previous=before)
    assert (after.groups[:-1] == before.groups).all()
    assert not after.clustered[-1]
    assert after.smoothing.streak == 2


def test_leading_vectors_of_a_matrix_of_low_rank_are_padded_with_zeros() -> None:
    one = np.outer(np.arange(1.0, 6), np.arange(1.0, 6))
    sizes, vectors = leading(lambda b: one @ b, 5, 2, 1e-12)
    assert sizes == pytest.approx([55.0, 0.0])
    assert (vectors[1] == 0).all()


def test_compiled_loops_give_what_the_plain_ones_give(monkeypatch: pytest.MonkeyPatch) -> None:
    votes = two_camps(200, 40)
    out = np.zeros(40, bool)
    out[3] = True
    plain = components_of(votes, out), votes.tally(np.arange(200) % 3 - 1, 2)
    points = plain[0].positions
    near = kernels.nearest(points, points[:17])
    for module in ("kernels", "votes"):
        monkeypatch.setattr(f"relatoria.consensus.{module}.worth_compiling", lambda work: True)
    fast = components_of(votes, out), votes.tally(np.arange(200) % 3 - 1, 2)
    assert fast[0].positions == pytest.approx(plain[0].positions, abs=1e-9)
    assert (fast[1] == plain[1]).all()
    assert (kernels.nearest(points, points[:17]) == near).all()
    keys = np.array([2, 0, 1, 0, 2], np.int32)
    order = compiled.stable_order(keys, np.arange(5, dtype=np.int32), 3)
    assert order.tolist() == [1, 3, 2, 0, 4]
