"""Groups, where there are any: separated beyond chance, and found again in other samples.

Two questions in turn. Are people further apart between groups than a room without groups would
look, given how many votes each cast? And does every group come back when the room is drawn anew?
Where either answer is no, the result is *no stable groups*, which is a finding and not a failure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from relatoria.consensus.opinion.lowrank import LowRank, Settings, fit
from relatoria.consensus.opinion.partition import Partition, partition, separation
from relatoria.consensus.opinion.space import Space, space_of
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

MOST_GROUPS = 5
NULL_DRAWS = 39
"""Rooms without groups drawn for comparison: the observed one must stand out of all but one."""
LEVEL = 0.05
BOOTSTRAPS = 30
STABLE = 0.75
"""Mean Jaccard likeness from which a group counts as stable (Hennig 2007)."""
SMALLEST = 3
MOST_TESTED = 5_000
"""Participants on whom the tests are made."""
_REFIT = Settings(rounds=4)


@dataclass(frozen=True, slots=True)
class Stability:
    """What speaks for the groups shown, or against showing any."""

    stable: bool
    groups: int
    """0 where none are stable."""
    considered: int
    """The number of groups that was put to the test; 0 where none was."""
    p_value: float
    """Share of rooms without groups that look as separated."""
    likeness: tuple[float, ...]
    """For each group considered, mean Jaccard likeness to its closest in bootstrap samples."""
    agreement: float
    """Mean adjusted Rand index between the groups and those of bootstrap samples."""
    reason: str


def find_groups(
    votes: VoteMatrix, model: LowRank, space: Space, placed: Flags
) -> tuple[Ints, Stability]:
    """The group of each participant (-1 none), and how stable the groups are.

    Rows must stand in an order of their content. In a large room the tests are made on every
    n-th participant, and the groups of everybody follow from the number that passed.
    """
    labels = np.full(votes.shape[0], -1, np.int64)
    rows = np.flatnonzero(placed)
    if model.rank == 0 or len(rows) < 2 * SMALLEST:
        reason = "no_dimension" if model.rank == 0 else "too_few"
        return labels, Stability(False, 0, 0, 1.0, (), 0.0, reason)
    if len(rows) <= MOST_TESTED:
        labels[rows], stability = _tested(votes, model, space, placed)
        return labels, stability
    every = rows[(np.arange(MOST_TESTED) * (len(rows) / MOST_TESTED)).astype(np.int64)]
    part = replace(model, people=model.people[every], people_spread=model.people_spread[every])
    seen = replace(space, people=space.people[every])
    _, stability = _tested(votes.take(every), part, seen, np.ones(len(every), bool))
    if stability.stable:
        labels[rows] = partition(space.people[rows], stability.groups).labels
    return labels, stability


def groups_again(space: Space, placed: Flags, stability: Stability) -> Ints:
    """The groups of the number that passed earlier tests, -1 where none did; nothing is tested."""
    labels = np.full(len(placed), -1, np.int64)
    rows = np.flatnonzero(placed)
    # Fewer axes than before, or fewer people than groups: there is nothing to tell apart.
    if stability.stable and space.people.shape[1] and len(rows) >= stability.groups:
        labels[rows] = partition(space.people[rows], stability.groups).labels
    return labels


def _tested(
    votes: VoteMatrix, model: LowRank, space: Space, placed: Flags
) -> tuple[Ints, Stability]:
    """The groups of those placed, -1 where none are stable, and what speaks for them."""
    points = space.people[placed]
    nobody = np.full(len(points), -1, np.int64)
    found, gaps, p_value = _separated(points, model, space, placed)
    first = Stability(False, 0, 0, p_value, (), 0.0, "not_separated")
    if p_value > LEVEL:
        return nobody, first
    for k in sorted(gaps, key=lambda one: -gaps[one]):
        likeness, agreement = _bootstrap(votes, model, placed, found[k])
        big = np.bincount(found[k].labels, minlength=k).min() >= SMALLEST
        if big and min(likeness) >= STABLE:
            return found[k].labels, Stability(True, k, k, p_value, likeness, agreement, "stable")
        if not first.considered:
            first = Stability(False, 0, k, p_value, likeness, agreement, "not_repeated")
    return nobody, first


def _separated(
    points: Floats, model: LowRank, space: Space, placed: Flags
) -> tuple[dict[int, Partition], dict[int, float], float]:
    """Partitions by k, how far each stands out of rooms without groups, and the p-value."""
    ks = [k for k in range(2, MOST_GROUPS + 1) if k * SMALLEST <= len(points)]
    found = {k: partition(points, k) for k in ks}
    seen = np.array([separation(points, found[k].centres) for k in ks])
    null = np.array([_of_null(draw, ks, model, space, placed) for draw in range(NULL_DRAWS)])
    centre, width = null.mean(axis=0), np.maximum(null.std(axis=0, ddof=1), 1e-9)
    observed, chance = (seen - centre) / width, (null - centre) / width
    p_value = (1 + int((chance.max(axis=1) >= observed.max()).sum())) / (NULL_DRAWS + 1)
    gaps = {k: float(z) for k, z in zip(ks, observed, strict=True) if z > 1.645}
    return found, gaps, p_value


def _of_null(draw: int, ks: list[int], model: LowRank, space: Space, placed: Flags) -> list[float]:
    """Separation in a room where opinions vary around one centre (Gaussian), for each k.

    Estimated positions of people with few votes stand closer to the middle; the drawn ones have
    the same covariance, I minus the posterior covariance, person by person.
    """
    rank = model.rank
    known = np.eye(rank) - model.people_spread[placed][:, 1:, 1:]
    sizes, axes = np.linalg.eigh((known + known.transpose(0, 2, 1)) / 2)
    noise = np.random.default_rng([20_010, draw]).standard_normal((len(known), rank))
    drawn = np.einsum("ijk,ik->ij", axes, np.sqrt(np.maximum(sizes, 0)) * noise)
    points = drawn @ space.turn
    return [separation(points, partition(points, k, starts=3).centres) for k in ks]


def _bootstrap(
    votes: VoteMatrix, model: LowRank, placed: Flags, found: Partition
) -> tuple[tuple[float, ...], float]:
    """Likeness of each group to its closest in rooms drawn anew, and mean adjusted Rand index."""
    k = len(found.centres)
    likeness = np.zeros((BOOTSTRAPS, k))
    agreement = np.zeros(BOOTSTRAPS)
    for draw in range(BOOTSTRAPS):
        weights = drawn_weights(votes.shape[0], draw)
        again = fit(votes, model.rank, start=model, weights=weights, settings=_REFIT)
        points = space_of(again, weights).people[placed]
        counted = weights[placed]
        other = partition(points, k, counted, starts=5, seed=draw + 1)
        table = np.zeros((k, k))
        np.add.at(table, (found.labels, other.labels), 1)
        union = table.sum(axis=1)[:, None] + table.sum(axis=0)[None, :] - table
        likeness[draw] = (table / np.maximum(union, 1)).max(axis=1)
        agreement[draw] = adjusted_rand(table)
    return tuple(likeness.mean(axis=0).tolist()), float(agreement.mean())


def drawn_weights(size: int, draw: int) -> Floats:
    """How often each participant is drawn in bootstrap sample number ``draw``."""
    picks = np.random.default_rng([19_790, draw]).integers(0, size, size)
    return np.bincount(picks, minlength=size).astype(float)


def adjusted_rand(table: Floats) -> float:
    """Adjusted Rand index (Hubert and Arabie 1985) of two partitions from their cross table."""

    def pairs(x: Floats) -> float:
        return float((x * (x - 1) / 2).sum())

    both, one, other = pairs(table), pairs(table.sum(axis=1)), pairs(table.sum(axis=0))
    whole = pairs(np.array([table.sum()]))
    expected = one * other / whole if whole else 0.0
    most = (one + other) / 2
    return (both - expected) / (most - expected) if most > expected else 1.0
