# ruff: noqa: PLR0913, PLR0917 - compiled loops take arrays, not objects
# ruff: noqa: PLR0913, PLR0917 - compiled loops take arrays, not objects
"""Loops compiled by numba; imported only where a round is large enough to be worth it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numba import njit, prange

if TYPE_CHECKING:
    from relatoria.consensus.votes import Codes, Floats, Ints

    Columns = Any


@njit(parallel=True, cache=True, fastmath=True)  # type: ignore[untyped-decorator,unused-ignore]
def gram_rows(
    offsets: Ints, columns: Columns, codes: Codes, means: Floats, heard: Floats, sign: float,
    block: Floats, parts: int,
) -> Floats:  # fmt: skip
    """XᵀX B for a B of four columns in one pass: each row of X is used twice while at hand.

    Four sums in registers cost what one does.
    """
    width = len(means)
    sums = np.zeros((parts, width, 4))
    height = len(offsets) - 1
    for part in prange(parts):
        own = np.zeros((width, 4))
        # Parts of as many votes, not of as many participants, so that nobody waits.
        first = np.searchsorted(offsets, part * offsets[height] // parts)
        last = np.searchsorted(offsets, (part + 1) * offsets[height] // parts)
        if part == parts - 1:
            last = height
        for row in range(first, last):
            a, b, c, d = 0.0, 0.0, 0.0, 0.0
            for entry in range(offsets[row], offsets[row + 1]):
                column = columns[entry]
                value = (sign * codes[entry] - means[column]) * heard[column]
                a += value * block[column, 0]
                b += value * block[column, 1]
                c += value * block[column, 2]
                d += value * block[column, 3]
            for entry in range(offsets[row], offsets[row + 1]):
                column = columns[entry]
                value = (sign * codes[entry] - means[column]) * heard[column]
                own[column, 0] += value * a
                own[column, 1] += value * b
                own[column, 2] += value * c
                own[column, 3] += value * d
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
def nearest(points: Floats, centres: Floats, order: Ints) -> Ints:
    """The nearest centre of each point in the plane; of two as near, the first.

    ``order`` sorts the centres along the first axis: the search goes outwards from the point and
    stops where that axis alone is too far.
    """
    count, many = len(points), len(centres)
    along = centres[order, 0]
    labels = np.empty(count, np.int64)
    for i in prange(count):
        x, y = points[i, 0], points[i, 1]
        right = np.searchsorted(along, x)
        left = right - 1
        best = np.inf
        at = many
        while left >= 0 or right < many:
            if left >= 0:
                step = x - along[left]
                if step * step > best:
                    left = -1
                else:
                    c = order[left]
                    gap = step * step + (y - centres[c, 1]) ** 2
                    if gap < best or (gap == best and c < at):
                        best, at = gap, c
                    left -= 1
            if right < many:
                step = x - along[right]
                if step * step > best:
                    right = many
                else:
                    c = order[right]
                    gap = step * step + (y - centres[c, 1]) ** 2
                    if gap < best or (gap == best and c < at):
                        best, at = gap, c
                    right += 1
        labels[i] = at
    return labels


@njit(cache=True)  # type: ignore[untyped-decorator,unused-ignore]
def stable_order(keys: Columns, before: Columns, size: int) -> Columns:
    """``before`` put in ascending order of ``keys`` (0 to size - 1), stable: a counting sort."""
    starts = np.zeros(size + 1, np.int64)
    for key in keys:
        starts[key + 1] += 1
    for key in range(size):
        starts[key + 1] += starts[key]
    order = np.empty(len(before), before.dtype)
    for entry in before:
        key = keys[entry]
        order[starts[key]] = entry
        starts[key] += 1
    return order


@njit(cache=True)  # type: ignore[untyped-decorator,unused-ignore]
def tally_rows(
    offsets: Ints, columns: Columns, codes: Codes, labels: Ints, groups: int, width: int
) -> Ints:
    """Groups x statements x (agree, disagree, seen)."""
    # One count for each code, without a branch: the codes are -1, 0 and 1.
    by_code = np.zeros((groups, width, 3), np.int64)
    for row in range(len(offsets) - 1):
        group = labels[row]
        if group < 0:
            continue
        for entry in range(offsets[row], offsets[row + 1]):
            by_code[group, columns[entry], codes[entry] + 1] += 1
    table = np.empty((groups, width, 3), np.int64)
    table[:, :, 0] = by_code[:, :, 2]
    table[:, :, 1] = by_code[:, :, 0]
    table[:, :, 2] = by_code[:, :, 0] + by_code[:, :, 1] + by_code[:, :, 2]
    return table
