"""How many factors the votes support: the rank and ridge that best predict votes held out."""

from __future__ import annotations

import numpy as np

from relatoria.consensus.opinion.lowrank import LowRank, Settings, fit
from relatoria.consensus.votes import Floats, VoteMatrix

RANKS = (0, 1, 2, 3, 5, 8)
RIDGES = (1.0, 3.0)
"""Multiples of the prior precision that the votes themselves suggest."""

_HELD_OUT = 0.1
_SMALL = 20_000
_MOST = 400_000
"""Votes on which the choice is made; a larger round is sampled by participant."""


def held_out_likelihood(model: LowRank, votes: VoteMatrix, held: VoteMatrix) -> float:
    """Mean log density of the votes of ``held`` under a model fitted to ``votes``."""
    mean, variance = model.predict(held.rows, held.columns)
    gap = held.codes - mean
    return float(-0.5 * np.mean(gap * gap / variance + np.log(2 * np.pi * variance)))


def choose(votes: VoteMatrix) -> tuple[int, float, dict[str, float]]:
    """Rank, ridge, and the held-out log likelihood of each that was tried.

    A tenth of the votes is held out, five times in a small round and once in a large one; ranks
    are tried upwards until two in a row do no better. Ties go to fewer factors.
    """
    sample = _sampled(votes)
    splits = _splits(sample, 5 if len(sample.codes) < _SMALL else 1)
    tried: dict[tuple[int, float], float] = {}

    def value(rank: int, ridge: float) -> float:
        if (rank, ridge) not in tried:
            settings = Settings(ridge=ridge)
            tried[rank, ridge] = float(
                np.mean(
                    [held_out_likelihood(fit(a, rank, settings=settings), a, b) for a, b in splits]
                )
            )
        return tried[rank, ridge]

    best = 0
    if splits:
        for at, rank in enumerate(RANKS):
            if rank >= min(votes.shape):
                break
            if value(rank, 1.0) > value(best, 1.0):
                best = rank
            elif at - RANKS.index(best) >= 2:
                break
    ridge = max(RIDGES, key=lambda one: value(best, one)) if best and splits else RIDGES[0]
    return best, ridge, {f"{r} x {s:g}": v for (r, s), v in tried.items()}


def _sampled(votes: VoteMatrix) -> VoteMatrix:
    if len(votes.codes) <= _MOST:
        return votes
    step = len(votes.codes) / _MOST
    rows = np.unique((np.arange(int(votes.shape[0] / step)) * step).astype(np.int64))
    return votes.take(rows)


def _splits(votes: VoteMatrix, count: int) -> list[tuple[VoteMatrix, VoteMatrix]]:
    found = []
    for split in range(count):
        draw: Floats = np.random.default_rng([20_130, split]).random(len(votes.codes))
        held = draw < _HELD_OUT
        if held.any() and not held.all():
            found.append((votes.keep(~held), votes.keep(held)))
    return found
