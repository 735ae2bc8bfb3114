"""k-means that depends on the points alone: many seeded starts, the tightest result kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.kernels import nearest
from relatoria.consensus.votes import Floats, Ints

_ROUNDS = 50


@dataclass(frozen=True, slots=True)
class Partition:
    """Points in groups, largest group first."""

    centres: Floats
    labels: Ints
    inertia: float


def partition(
    points: Floats, k: int, weights: Floats | None = None, starts: int = 10, seed: int = 0
) -> Partition:
    """Split ``points`` in ``k`` groups. Same points in the same order, same result.

    k-means++ starts (Arthur and Vassilvitskii 2007), Lloyd's iteration until nothing moves.
    """
    counted = np.ones(len(points)) if weights is None else weights
    draw = np.random.default_rng([20_070, seed, k])
    best: Partition | None = None
    for _ in range(starts):
        found = _lloyd(points, counted, _spread_out(points, counted, k, draw))
        if best is None or found.inertia < best.inertia - 1e-9:
            best = found
    assert best is not None  # noqa: S101 - starts is at least one
    return _largest_first(best, counted)


def _spread_out(points: Floats, weights: Floats, k: int, draw: np.random.Generator) -> Floats:
    chances = weights / weights.sum()
    chosen = [int(np.searchsorted(np.cumsum(chances), draw.random() * (1 - 1e-12)))]
    gaps = ((points - points[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < k:
        mass = np.cumsum(gaps * weights)
        if mass[-1] <= 0:
            break
        chosen.append(int(np.searchsorted(mass, draw.random() * mass[-1])))
        gaps = np.minimum(gaps, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
    return points[chosen]


def _lloyd(points: Floats, weights: Floats, centres: Floats) -> Partition:
    labels = nearest(points, centres)
    for _ in range(_ROUNDS):
        total = np.bincount(labels, weights=weights, minlength=len(centres))
        sums = np.stack(
            [
                np.bincount(labels, weights=weights * points[:, axis], minlength=len(centres))
                for axis in range(points.shape[1])
            ],
            axis=1,
        )
        alive = total > 0
        centres = np.where(alive[:, None], sums / np.where(alive, total, 1)[:, None], centres)
        again = nearest(points, centres)
        if (again == labels).all():
            break
        labels = again
    inertia = float((weights * ((points - centres[labels]) ** 2).sum(axis=1)).sum())
    return Partition(centres, labels, inertia)


def _largest_first(found: Partition, weights: Floats) -> Partition:
    sizes = np.bincount(found.labels, weights=weights, minlength=len(found.centres))
    order = np.lexsort((*found.centres.T, -sizes))
    place = np.argsort(order)
    return Partition(found.centres[order], place[found.labels], found.inertia)


def separation(points: Floats, centres: Floats, weights: Floats | None = None) -> float:
    """Mean simplified silhouette: how much nearer people are to their centre than to the next."""
    if len(centres) < 2:
        return 0.0
    gaps = np.stack([np.linalg.norm(points - centre, axis=1) for centre in centres], axis=1)
    gaps.sort(axis=1)
    near, next_ = gaps[:, 0], gaps[:, 1]
    scores = np.where(next_ > 0, (next_ - near) / np.where(next_ > 0, next_, 1), 0.0)
    return float(np.average(scores, weights=weights))
