"""Which statement to show next, drawn by a lottery whose chances are written down.

A vote counts for more than itself when its statement was shown more often; only who knows the
chance can correct for it. So every draw returns the chance it had, to be stored with the vote.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.votes import Flags, Floats, Ints

FLOOR = 0.2
"""Share of the lottery that is the same for every statement: no chance is near nothing, so that
dividing by it later stays harmless.
"""


@dataclass(frozen=True, slots=True)
class Draw:
    """A statement to show, and the chance it had among those this participant had not seen."""

    statement: int
    propensity: float
    policy: str


def weights(seen: Ints, disagreement: Floats) -> Floats:
    """What a vote on each statement would tell: much where few were cast or opinions are open.

    ``seen`` counts votes, passes included; ``disagreement`` is the variance of the votes of each
    statement, 0 to 1. The expected fall of the squared standard error by one vote more, scaled.
    """
    gain: Floats = np.sqrt((disagreement + 0.1) / ((seen + 1.0) * (seen + 2.0)))
    return gain / gain.max() if len(gain) and gain.max() > 0 else gain


def chances(worth: Floats, unseen: Flags) -> Floats:
    """The chance of each statement: `FLOOR` evenly, the rest by ``worth``; 0 where seen."""
    count = int(unseen.sum())
    if not count:
        return np.zeros(len(worth))
    held = np.where(unseen, worth, 0.0)
    total = held.sum()
    even = np.where(unseen, 1.0 / count, 0.0)
    mixed = even if total <= 0 else FLOOR * even + (1 - FLOOR) * held / total
    return np.minimum(mixed, 1.0)  # rounding alone goes above


def draw(worth: Floats, unseen: Flags, luck: float) -> Draw | None:
    """Draw with ``luck``, a number from 0 up to 1; None where nothing is left to show."""
    chance = chances(worth, unseen)
    total = np.cumsum(chance)
    if not len(total) or total[-1] <= 0:
        return None
    at = int(np.searchsorted(total, luck * total[-1], side="right"))
    at = min(at, int(np.flatnonzero(chance > 0)[-1]))
    return Draw(at, float(chance[at]), f"informative, floor {FLOOR:g}")


def weighted_share(agreed: Flags, propensities: Floats) -> float:
    """Share who agree, each vote weighed by the inverse of its chance (Hajek's estimator).

    Raises ValueError where a propensity is not above 0.
    """
    if len(propensities) and propensities.min() <= 0:
        raise ValueError("a vote cannot have been cast on a statement that had no chance")
    inverse = 1.0 / propensities
    return float((inverse * agreed).sum() / inverse.sum()) if len(inverse) else 0.5
