"""The few loops that numpy has no good word for, compiled when the round is large.

Each has a plain form, used for small rounds (compiling takes seconds) and where numba is absent;
both give the same result up to rounding.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import sparse

from relatoria.consensus.speed import compiled, worth_compiling
from relatoria.consensus.votes import Floats, Ints, VoteMatrix


def gram_product(
    votes: VoteMatrix, means: Floats, silent: Floats, sign: int
) -> Callable[[Floats], Floats]:
    """B -> XᵀX B for the centred votes X: ``sign * code - mean`` where a vote was cast, else 0.

    Columns where ``silent`` is 1 count as zero throughout.
    """
    if worth_compiling(len(votes.codes)):
        heard = 1.0 - silent
        from numba import get_num_threads

        rows, parts = compiled().gram_rows, get_num_threads()
        offsets, columns, codes = votes.offsets, votes.columns, votes.codes

        def compiled_product(block: Floats) -> Floats:
            count = block.shape[1]
            four = np.zeros((block.shape[0], -(-count // 4) * 4))
            four[:, :count] = block
            found = [
                rows(
                    offsets,
                    columns,
                    codes,
                    means,
                    heard,
                    float(sign),
                    np.ascontiguousarray(four[:, at : at + 4]),
                    parts,
                )
                for at in range(0, count, 4)
            ]
            return np.hstack(found)[:, :count]

        return compiled_product
    centred = centred_matrix(votes, means, silent, sign)
    turned = centred.T.tocsr()

    def plain_product(block: Floats) -> Floats:
        result: Floats = turned @ (centred @ block)
        return result

    return plain_product


def centred_matrix(votes: VoteMatrix, means: Floats, silent: Floats, sign: int) -> sparse.csr_array:
    """The centred votes as a sparse matrix of float64; see `gram_product`."""
    heard = 1.0 - silent
    data = (sign * votes.codes - means[votes.columns]) * heard[votes.columns]
    return sparse.csr_array((data, votes.columns, votes.offsets), shape=votes.shape)


def project(
    votes: VoteMatrix, means: Floats, silent: Floats, sign: int, components: Floats
) -> Floats:
    """X cᵀ: participants x components."""
    if worth_compiling(len(votes.codes)):
        result: Floats = compiled().project_rows(
            votes.offsets, votes.columns, votes.codes, means, 1.0 - silent, float(sign),
            np.ascontiguousarray(components.T),
        )  # fmt: skip
        return result
    return np.asarray(centred_matrix(votes, means, silent, sign) @ components.T)


def nearest(points: Floats, centres: Floats) -> Ints:
    """The nearest centre of each point; of two as near, the first."""
    if points.shape[1] == 2 and worth_compiling(len(points) * len(centres) // 2):
        order = np.argsort(centres[:, 0], kind="stable")
        found: Ints = compiled().nearest(points, centres, order)
        return found
    labels = np.empty(len(points), np.int64)
    step = max(1, 2_000_000 // max(len(centres), 1))
    for at in range(0, len(points), step):
        part = points[at : at + step]
        gaps = np.zeros((len(part), len(centres)))
        for axis in range(points.shape[1]):
            apart = np.subtract.outer(part[:, axis], centres[:, axis])
            apart *= apart
            gaps += apart
        labels[at : at + step] = gaps.argmin(axis=1)
    return labels
