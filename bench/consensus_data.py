"""Rounds of votes made up for measuring: planted groups, no structure, any size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from relatoria.consensus.votes import VoteMatrix, from_arrays


def synthetic(
    participants: int, statements: int, votes: int, seed: int = 0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """About ``votes`` votes as three arrays, with three groups of opinion and uneven activity.

    Everybody votes on a run of statements from a place of their own, as a round that grows has it.
    """
    draw = np.random.default_rng(seed)
    activity = draw.lognormal(0.0, 1.0, participants)
    counts = np.minimum(
        np.maximum(activity / activity.mean() * votes / participants, 1), statements
    )
    for _ in range(20):
        counts = np.minimum(counts * votes / counts.sum(), statements)
    counts = np.maximum(counts.astype(np.int64), 1)
    rows = np.repeat(np.arange(participants, dtype=np.int32), counts)
    start = draw.integers(0, statements, participants)
    inside = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    columns = ((start[rows] + inside * 7 % statements) % statements).astype(np.int32)
    if statements % 7 == 0:
        columns = ((start[rows] + inside) % statements).astype(np.int32)
    group = draw.choice(3, participants, p=[0.5, 0.3, 0.2])
    lean = draw.normal(0.3, 0.8, (3, statements))
    value = lean[group[rows], columns] + draw.normal(0, 1.0, len(rows))
    codes = np.where(value > 0.25, 1, np.where(value < -0.25, -1, 0)).astype(np.int8)
    return rows, columns, codes


def planted(
    sizes: tuple[int, ...], statements: int, seed: int, seen: float = 0.7
) -> tuple[VoteMatrix, np.ndarray]:
    """A room of groups that differ: each agrees with a statement with chance .15 or .85, drawn."""
    draw = np.random.default_rng([1, seed, len(sizes), sum(sizes), statements])
    group = np.repeat(np.arange(len(sizes)), sizes)
    leaning = draw.choice([0.15, 0.85], size=(len(sizes), statements))
    chance = draw.random((len(group), statements))
    code = np.where(chance < leaning[group], 1, -1)
    code[draw.random(code.shape) < 0.1] = 0
    rows, columns = np.nonzero(draw.random(code.shape) < seen)
    matrix = from_arrays(
        rows.astype(np.int32),
        columns.astype(np.int32),
        code[rows, columns].astype(np.int8),
        [str(i) for i in range(len(group))],
        [str(j) for j in range(statements)],
    )
    return matrix, group


def shuffled(votes: VoteMatrix, seed: int) -> VoteMatrix:
    """The same people voting on the same statements, each statement's votes dealt out anew."""
    draw = np.random.default_rng([2, seed])
    by_statement = np.argsort(votes.columns, kind="stable")
    dealt = np.lexsort((draw.random(len(votes.codes)), votes.columns))
    codes = votes.codes.copy()
    codes[by_statement] = votes.codes[dealt]
    return replace(votes, codes=codes)


def reordered(votes: VoteMatrix, seed: int) -> tuple[VoteMatrix, np.ndarray]:
    """The same round with its participants in another order, and that order."""
    order = np.random.default_rng([3, seed]).permutation(votes.shape[0])
    return votes.take(order), order
