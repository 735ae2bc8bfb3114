"""Which statement unites the groups, and which should be shown next, as Polis computes it."""

from __future__ import annotations

import numpy as np

from relatoria.consensus.votes import Flags, Floats, Ints

META_PRIORITY = 49.0


def group_informed_consensus(counts: Ints) -> Floats:
    """The product over groups of (agreements + 1) / (votes seen + 2), passes among those seen.

    ``counts`` is groups x statements x (agree, disagree, seen).
    """
    product: Floats = np.prod((counts[:, :, 0] + 1) / (counts[:, :, 2] + 2), axis=0)
    return product


def priorities(counts: Ints, extremity: Floats, meta: Flags) -> Floats:
    """The weight of each statement in the lottery for the next one to show.

    A statement that is agreed with, not passed, far from the centre and seldom seen weighs most;
    one about the participants themselves weighs 49.
    """
    agree, disagree, seen = counts.sum(axis=0).T
    passed = seen - agree - disagree
    share_agree = (agree + 1) / (seen + 2)
    share_pass = (passed + 1) / (seen + 2)
    importance = (1 - share_pass) * (extremity + 1) * share_agree
    freshness = 1 + 8 * 2.0 ** (-seen / 5)
    return np.where(meta, META_PRIORITY, (importance * freshness) ** 2)
