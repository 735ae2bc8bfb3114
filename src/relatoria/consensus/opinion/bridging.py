"""A bridging score without groups: agreement at every place along the main axis of opinion."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from relatoria.consensus.scores import PRIOR
from relatoria.consensus.votes import Flags, Floats, VoteMatrix

_PLACES = 20


def bridging(votes: VoteMatrix, positions: Floats, placed: Flags) -> Floats:
    """For each statement, 0 to 1: the geometric mean, over places along the axis, of agreement
    and absence of disagreement among the people who stand near.

    ``positions`` are one coordinate each; places are quantiles of those ``placed``, nearness a
    Gaussian of Silverman's width. Where everybody stands at one place it is plain consensus.
    """
    width = votes.shape[1]
    held = positions[placed]
    if not len(held):
        return np.full(width, 0.5)
    places = np.quantile(held, (np.arange(_PLACES) + 0.5) / _PLACES)
    quartiles = np.quantile(held, [0.25, 0.75])
    spread = min(float(held.std()), float(quartiles[1] - quartiles[0]) / 1.349) or float(held.std())
    reach = 0.9 * spread * len(held) ** -0.2
    near = np.ones((votes.shape[0], _PLACES))
    if reach > 0:
        near = np.exp(-0.5 * ((positions[:, None] - places[None, :]) / reach) ** 2)
    near[~placed] = 0.0
    counted = [_near(votes, votes.codes == code, near) for code in (1, -1)]
    seen = _near(votes, np.ones(len(votes.codes), bool), near)
    agree, disagree = counted
    whole = seen + 3 * PRIOR
    share = (agree + PRIOR) / whole
    held_back = 1 - (disagree + PRIOR) / whole
    score: Floats = np.exp(0.5 * (np.log(share) + np.log(held_back)).mean(axis=1))
    return score


def _near(votes: VoteMatrix, chosen: Flags, near: Floats) -> Floats:
    matrix = sparse.csr_array(
        (chosen.astype(float), votes.columns, votes.offsets), shape=votes.shape
    )
    return np.asarray(matrix.T @ near)
