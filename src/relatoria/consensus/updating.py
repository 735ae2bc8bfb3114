"""A round with more votes, without sorting the earlier ones again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from relatoria.consensus.votes import Ballot, Ints, VoteMatrix, from_ballots, natural


def with_ballots(votes: VoteMatrix, ballots: Sequence[Ballot]) -> VoteMatrix:
    """``votes`` with ``ballots`` cast after them: a re-vote replaces, a new pair is put in.

    Participants keep their rows and new ones come last; new statements take their natural place.
    """
    fresh = from_ballots(ballots)
    people = {name: i for i, name in enumerate(votes.participants)}
    unknown = [name for name in fresh.participants if name not in people]
    people.update({name: i + len(votes.participants) for i, name in enumerate(unknown)})
    wide = _with_statements(votes, fresh.statements)
    place = {name: i for i, name in enumerate(wide.statements)}
    rows = np.array([people[name] for name in fresh.participants], np.int64)[fresh.rows]
    columns = np.array([place[name] for name in fresh.statements], np.int64)[fresh.columns]
    offsets = np.concatenate([wide.offsets, np.full(len(unknown), wide.offsets[-1])])
    at, known = _places(wide.columns, offsets, rows, columns)
    codes = wide.codes.copy()
    codes[at[known]] = fresh.codes[known]
    new = ~known
    order = np.lexsort((columns[new], rows[new]))
    added = np.bincount(rows[new], minlength=len(offsets) - 1)
    return VoteMatrix(
        (*votes.participants, *unknown),
        wide.statements,
        offsets + np.concatenate([[0], np.cumsum(added)]),
        np.insert(wide.columns, at[new][order], columns[new][order].astype(np.int32)),
        np.insert(codes, at[new][order], fresh.codes[new][order]),
    )


def _with_statements(votes: VoteMatrix, names: Sequence[str]) -> VoteMatrix:
    have = set(votes.statements)
    if have.issuperset(names):
        return votes
    every = tuple(sorted(have.union(names), key=natural))
    place = {name: i for i, name in enumerate(every)}
    moved = np.array([place[name] for name in votes.statements], np.int32)
    return VoteMatrix(votes.participants, every, votes.offsets, moved[votes.columns], votes.codes)


def _places(held: np.ndarray, offsets: Ints, rows: Ints, columns: Ints) -> tuple[Ints, np.ndarray]:
    """Where each pair stands or should be put, and whether it is there."""
    at = np.empty(len(rows), np.int64)
    known = np.zeros(len(rows), bool)
    for i, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
        start, stop = int(offsets[row]), int(offsets[row + 1])
        at[i] = start + int(np.searchsorted(held[start:stop], column))
        known[i] = at[i] < stop and held[at[i]] == column
    return at, known
