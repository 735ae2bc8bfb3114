"""The room in equal parts along the main line of opinion, which needs no groups.

Groups may be unstable, and a score that hangs on them jumps when they do. The order of people
along the first axis of the map changes little from sample to sample: so consensus is counted over
parts of equal size from one end of that line to the other, whether or not there are groups.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.scores import each_group, score
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

PARTS = 5
SMALLEST_PART = 5
"""People that a part holds at least; a smaller room has fewer parts."""
PLANTED = 0.2
"""Accounts, as a share of all that voted, that the robust score supposes to be set up."""


@dataclass(frozen=True, slots=True)
class Robust:
    """What is left of each statement's consensus if accounts had been set up to agree with it."""

    accounts: int
    """How many were supposed."""
    value: Floats
    """Lower bound of the score in the half of the room less in favour, without their votes."""
    agree: Ints
    """Agreements that are left in that half."""
    seen: Ints
    """Votes that are left in that half."""


def parts_of(positions: Floats, placed: Flags, most: int = PARTS) -> tuple[Ints, int]:
    """The part of each participant (-1 where not placed) and the number of parts.

    ``positions`` are coordinates on the main axis; people at one place are in one part. A room
    without an axis (everybody at one place) is one part.
    """
    labels = np.full(len(positions), -1, np.int64)
    held = positions[placed]
    count = int(np.clip(len(held) // SMALLEST_PART, 1, most))
    if not len(held) or held.min() == held.max():
        labels[placed] = 0
        return labels, 1
    edges = np.quantile(held, np.arange(1, count) / count)
    labels[placed] = np.searchsorted(edges, held)
    return labels, count


def robust(votes: VoteMatrix, positions: Floats, placed: Flags) -> Robust:
    """The score of each statement under a supposed infiltration: `PLANTED` of all accounts
    agree with it, stand in one half, and are not counted.

    The half is the one where that leaves less. Nothing is known of any account: the votes taken
    away are the most that so many accounts could have added (a certificate against poisoning, as
    in Steinhardt, Koh and Liang 2017, here exact because the score only falls with agreements).
    """
    labels, halves = parts_of(positions, placed, 2)
    counts = votes.tally(labels, halves)
    accounts = int(np.ceil(PLANTED * votes.shape[0]))
    left = counts.copy()
    taken = np.minimum(accounts, counts[:, :, 0])
    left[:, :, 0] -= taken
    left[:, :, 2] -= taken
    lows = np.stack([score(left[half : half + 1]).low for half in range(halves)])
    worst = lows.argmin(axis=0)
    at = np.arange(counts.shape[1])
    return Robust(accounts, lows[worst, at], left[worst, at, 0], left[worst, at, 2])


def weakest(counts: Ints) -> tuple[Floats, Floats]:
    """Lowest upper bound over the parts in ``counts`` (parts x statements x 3): of consensus, and
    of a shared no.
    """
    turned = counts[:, :, [1, 0, 2]]
    highs = [np.stack([one.high for one in each_group(table)]) for table in (counts, turned)]
    return highs[0].min(axis=0), highs[1].min(axis=0)
