# ruff: noqa: PLR0913, PLR0917 - compiled loops take arrays, not objects
# ruff: noqa: PLR0913, PLR0917 - compiled loops take arrays, not objects
"""Loops compiled by numba; imported only where a round is large enough to be worth it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numba import get_num_threads, njit, prange

if TYPE_CHECKING:
    from relatoria.consensus.votes import Codes, Floats, Ints

    Columns = Any


@njit(parallel=True, cache=True)  # type: ignore[untyped-decorator,unused-ignore]
def gram_rows(
    offsets: Ints, columns: Columns, codes: Codes, means: Floats, heard: Floats, sign: float,
    block: Floats,
) -> Floats:  # fmt: skip
    """XᵀX B in one pass: each row of X is used twice while it is at hand."""
    width, count = block.shape
    parts = get_num_threads()
    sums = np.zeros((parts, width, count))
    height = len(offsets) - 1
    for part in prange(parts):
        own = np.zeros((width, count))
        inner = np.zeros(count)
        # Parts of as many votes, not of as many participants, so that nobody waits.
        first = np.searchsorted(offsets, part * offsets[height] // parts)
        last = np.searchsorted(offsets, (part + 1) * offsets[height] // parts)
        if part == parts - 1:
            last = height
        for row in range(first, last):
            inner[:] = 0.0
            for entry in range(offsets[row], offsets[row + 1]):
                column = columns[entry]
                value = (sign * codes[entry] - means[column]) * heard[column]
                for k in range(count):
                    inner[k] += value * block[column, k]
            for entry in range(offsets[row], offsets[row + 1]):
                column = columns[entry]
                value = (sign * codes[entry] - means[column]) * heard[column]
                for k in range(count):
                    own[column, k] += value * inner[k]
        sums[part] = own
    total: Floats = sums.sum(axis=0)
    return total


@njit(parallel=True, cache=True)  # type: ignore[untyped-decorator,unused-ignore]
def project_rows(
    offsets: Ints, columns: Columns, codes: Codes, means: Floats, heard: Floats, sign: float,
    block: Floats,
) -> Floats:  # fmt: skip
    """X B."""
    height = len(offsets) - 1
    count = block.shape[1]
    result = np.zeros((height, count))
    for row in prange(height):
        for entry in range(offsets[row], offsets[row + 1]):
            column = columns[entry]
            value = (sign * codes[entry] - means[column]) * heard[column]
            for k in range(count):
                result[row, k] += value * block[column, k]
    return result


@njit(parallel=True, cache=True)  # type: ignore[untyped-decorator,unused-ignore]
def nearest(points: Floats, centres: Floats) -> Ints:
    """The nearest centre of each point; of two as near, the first."""
    count, axes = points.shape
    labels = np.empty(count, np.int64)
    for i in prange(count):
        best = np.inf
        at = 0
        for c in range(len(centres)):
            gap = 0.0
            for a in range(axes):
                step = points[i, a] - centres[c, a]
                gap += step * step
            if gap < best:
                best = gap
                at = c
        labels[i] = at
    return labels
