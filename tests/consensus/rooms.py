"""Rooms made by hand for the tests."""

from __future__ import annotations

import numpy as np

from relatoria.consensus.votes import VoteMatrix, from_arrays


def room(cells: np.ndarray) -> VoteMatrix:
    """A matrix from cells of -1, 0, 1 and NaN for a vote not cast."""
    rows, columns = np.nonzero(~np.isnan(cells))
    return from_arrays(
        rows.astype(np.int32),
        columns.astype(np.int32),
        cells[rows, columns].astype(np.int8),
        [str(i) for i in range(cells.shape[0])],
        [str(j) for j in range(cells.shape[1])],
    )


def two_camps(size: int = 24, statements: int = 20, seed: int = 1) -> VoteMatrix:
    """Two camps of half the room that disagree on most things; a fifth of the votes missing."""
    draw = np.random.default_rng(seed)
    camp = np.arange(size) < size // 2
    side = np.where(np.arange(statements) % 4 == 0, 1, np.where(np.arange(statements) % 2, 1, -1))
    shared = np.arange(statements) % 4 == 0
    chance = np.where(shared[None, :] | camp[:, None], 0.88, 0.12)
    cells = np.where(draw.random((size, statements)) < chance, side, -side).astype(float)
    cells[draw.random(cells.shape) < 0.2] = np.nan
    return room(cells)
