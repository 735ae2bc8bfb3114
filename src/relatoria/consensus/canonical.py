"""Rows in an order that their content decides, so that no result hangs on who came first."""

from __future__ import annotations

import numpy as np

from relatoria.consensus.votes import Ints, VoteMatrix

_MULTIPLIERS = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F))


def canonical_order(votes: VoteMatrix) -> Ints:
    """Rows by number of votes, then by two fingerprints of what they hold.

    Rows that compare equal hold the same votes, so their order among themselves is of no
    consequence.
    """
    keys = [fingerprint(votes, which) for which in (1, 0)]
    return np.lexsort((*keys, votes.counts)).astype(np.int64)


def fingerprint(votes: VoteMatrix, which: int = 0) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """64 bits of each row's votes, the same for the same votes (splitmix64, summed)."""
    mixed = votes.columns.astype(np.uint64) * np.uint64(3)
    mixed += (votes.codes + 2).astype(np.uint64)
    mixed *= _MULTIPLIERS[which]
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed ^= mixed >> np.uint64(shift)
        mixed *= np.uint64(factor)
    mixed ^= mixed >> np.uint64(31)
    sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(mixed, dtype=np.uint64)])
    prints: np.ndarray[tuple[int], np.dtype[np.uint64]] = (
        sums[votes.offsets[1:]] - sums[votes.offsets[:-1]]
    )
    return prints
