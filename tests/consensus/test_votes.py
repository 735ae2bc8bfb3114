"""The matrix of votes: last vote counts, passes are held, order of columns is natural."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.consensus.updating import with_ballots
from relatoria.consensus.votes import VoteMatrix, from_arrays, from_ballots
from relatoria.errors import InputError
from relatoria.model.vote import Vote

ballots = st.lists(
    st.tuples(
        st.sampled_from([f"p{i}" for i in range(6)]),
        st.sampled_from([str(j) for j in range(12)]),
        st.sampled_from(list(Vote)),
    ),
    max_size=60,
)


def held(matrix: VoteMatrix) -> dict[tuple[str, str], Vote]:
    return {
        (matrix.participants[row], matrix.statements[column]): Vote(int(code))
        for row, column, code in zip(matrix.rows, matrix.columns, matrix.codes, strict=True)
    }


@given(ballots)
def test_the_last_vote_of_a_pair_counts(cast: list[tuple[str, str, Vote]]) -> None:
    assert held(from_ballots(cast)) == {(who, what): vote for who, what, vote in cast}


@given(ballots, ballots)
def test_votes_added_later_give_the_same_matrix(
    before: list[tuple[str, str, Vote]], after: list[tuple[str, str, Vote]]
) -> None:
    whole, grown = from_ballots(before + after), with_ballots(from_ballots(before), after)
    assert grown.participants == whole.participants
    assert grown.statements == whole.statements
    assert held(grown) == held(whole)
    assert all(
        (np.diff(grown.columns[a:b]) > 0).all()
        for a, b in zip(grown.offsets, grown.offsets[1:], strict=False)
    )


def test_a_pass_is_an_observation_and_an_absence_is_not() -> None:
    matrix = from_ballots([("a", "1", Vote.PASS), ("b", "2", Vote.AGREE)])
    assert matrix.tally().tolist() == [[[0, 0, 1], [1, 0, 1]]]
    assert np.isnan(matrix.dense()).sum() == 2


def test_statement_ten_comes_after_nine() -> None:
    matrix = from_ballots([("a", name, Vote.AGREE) for name in ("10", "9", "b", "0")])
    assert matrix.statements == ("0", "9", "10", "b")


def test_tally_by_group_leaves_out_those_without_one() -> None:
    matrix = from_ballots(
        [("a", "0", Vote.AGREE), ("b", "0", Vote.DISAGREE), ("c", "0", Vote.AGREE)]
    )
    assert matrix.tally(np.array([1, 0, -1]), 2).tolist() == [[[0, 1, 1]], [[1, 0, 1]]]


def test_a_code_that_is_no_vote_is_refused() -> None:
    with pytest.raises(InputError, match="neither -1, 0 nor 1"):
        from_arrays(
            np.zeros(1, np.int32), np.zeros(1, np.int32), np.array([3], np.int8), ["a"], ["s"]
        )


def test_an_index_without_a_name_is_refused() -> None:
    with pytest.raises(InputError, match="names a statement outside"):
        from_arrays(np.zeros(1, np.int32), np.ones(1, np.int32), np.zeros(1, np.int8), ["a"], ["s"])
