"""How far a statement unites: a number, an interval, and the counts both rest on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import special

from relatoria.consensus.votes import Floats, Ints

PRIOR = 0.5
"""Jeffreys' prior: half a vote for each of agree, disagree and pass."""

_Z90 = 1.6448536269514722
"""Half the width of a central 90 % interval, in standard deviations."""


@dataclass(frozen=True, slots=True)
class Scores:
    """One score for each statement, 0 to 1, with a central 90 % credible interval."""

    value: Floats
    low: Floats
    high: Floats


def score(counts: Ints) -> Scores:
    """The consensus of each statement over groups, everyone's voice weighing the same by group.

    ``counts`` is groups x statements x (agree, disagree, seen). In each group it is the geometric
    mean of the share who agree and of the share who do not disagree; over groups the geometric
    mean again, so that the number does not shrink as groups are added and no group is outvoted.
    With shares drawn from their Dirichlet posterior the logarithm has the closed moments used
    here: log of a share that does not disagree, plus half the log of agreement within it.
    """
    agree, disagree, seen = (counts[:, :, i].astype(float) for i in range(3))
    passed = seen - agree - disagree
    a, d, p = agree + PRIOR, disagree + PRIOR, passed + PRIOR
    whole, held = a + d + p, a + p
    log_point = np.log(held / whole) + 0.5 * np.log(a / held)
    psi, trigamma = special.digamma, _trigamma
    mean = psi(held) - psi(whole) + 0.5 * (psi(a) - psi(held))
    variance = trigamma(held) - trigamma(whole) + 0.25 * (trigamma(a) - trigamma(held))
    count = max(len(counts), 1)
    value = np.exp(log_point.sum(axis=0) / count)
    centre = mean.sum(axis=0) / count
    half = _Z90 * np.sqrt(variance.sum(axis=0)) / count
    low, high = np.exp(centre - half), np.minimum(np.exp(centre + half), 1.0)
    # The posterior of a nearly unanimous share is skewed: the interval always holds the value.
    return Scores(value, np.minimum(low, value), np.maximum(high, value))


def each_group(counts: Ints) -> tuple[Scores, ...]:
    """The score of each statement inside each group alone."""
    return tuple(score(counts[group : group + 1]) for group in range(len(counts)))


def share_interval(successes: Ints, trials: Ints) -> tuple[Floats, Floats]:
    """Jeffreys' central 90 % interval of a share (Brown, Cai and DasGupta 2001)."""
    a, b = successes + PRIOR, trials - successes + PRIOR
    low = np.where(successes == 0, 0.0, special.betaincinv(a, b, 0.05))
    high = np.where(successes == trials, 1.0, special.betaincinv(a, b, 0.95))
    return low, high


def _trigamma(x: Floats) -> Floats:
    # polygamma(1, x) without its detours: the Hurwitz zeta function at 2.
    values: Floats = special.zeta(2.0, x)
    return values
