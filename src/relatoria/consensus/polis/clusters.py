"""Polis's two levels of k-means, with the choice of k by silhouette."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.kernels import nearest
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

BASE_CLUSTERS = 100
BASE_ROUNDS = 100
GROUP_ROUNDS = 20
MOST_GROUPS = 5
_STILL = 0.01
"""K-means stops when no coordinate of a sorted centre moves as much."""


@dataclass(frozen=True, slots=True)
class Clusters:
    """Points in clusters: ``labels`` index ``centres``."""

    centres: Floats
    labels: Ints

    @property
    def sizes(self) -> Ints:
        """Points in each cluster."""
        return np.bincount(self.labels, minlength=len(self.centres))


def clustered(votes: VoteMatrix, before: Flags | None = None) -> Flags:
    """Who is placed in groups: seven votes or more, and once in always in.

    A round of fewer than seven statements asks for all of them. Where fewer than fifteen people
    qualify, the most active ones fill up.
    """
    width = votes.shape[1]
    chosen: Flags = votes.counts >= min(7, width)
    if before is not None:
        chosen = chosen | before
    lacking = 15 - int(chosen.sum())
    if lacking > 0:
        by_activity = np.argsort(-votes.counts, kind="stable")
        chosen[[i for i in by_activity if not chosen[i]][:lacking]] = True
    return chosen


def first_distinct(points: Floats, count: int) -> Floats:
    """The first ``count`` points that differ from one another, in order."""
    found: dict[tuple[float, ...], None] = {}
    for point in points:
        found.setdefault(tuple(point.tolist()))
        if len(found) == count:
            break
    return np.array(list(found), dtype=float).reshape(-1, points.shape[1])


def k_means(points: Floats, weights: Floats, centres: Floats, rounds: int) -> Clusters:
    """Lloyd's iteration from ``centres``; a cluster that loses all its points is gone."""
    labels = np.zeros(len(points), np.int64)
    for _ in range(rounds):
        labels = nearest(points, centres)
        sizes = np.bincount(labels, minlength=len(centres))
        alive = sizes > 0
        labels = (np.cumsum(alive) - 1)[labels]
        moved = _means(points, weights, labels, int(alive.sum()))
        still = len(moved) == len(centres) and _same(moved, centres)
        centres = moved
        if still:
            break
    return Clusters(centres, labels)


def _means(points: Floats, weights: Floats, labels: Ints, count: int) -> Floats:
    total = np.bincount(labels, weights=weights, minlength=count)
    sums = [
        np.bincount(labels, weights=weights * points[:, axis], minlength=count)
        for axis in range(points.shape[1])
    ]
    return np.stack(sums, axis=1) / total[:, None]


def _same(one: Floats, other: Floats) -> bool:
    def ordered(centres: Floats) -> Floats:
        return centres[np.lexsort(centres.T[::-1])]

    gaps = np.linalg.norm(ordered(one) - ordered(other), axis=1)
    return bool((gaps < _STILL).all())


def silhouette(points: Floats, labels: Ints) -> float:
    """Mean silhouette (Rousseeuw 1987), Euclidean; the only member of a cluster counts 0."""
    count = int(labels.max()) + 1
    if count < 2:
        return 0.0
    apart = np.sqrt(((points[:, None, :] - points[None, :, :]) ** 2).sum(axis=2))
    sizes = np.bincount(labels, minlength=count)
    sums = apart @ np.eye(count)[labels]
    everyone = np.arange(len(points))
    own_size = sizes[labels]
    own = sums[everyone, labels] / np.maximum(own_size - 1, 1)
    others = sums / sizes[None, :]
    others[everyone, labels] = np.inf
    other = others.min(axis=1)
    widest = np.maximum(own, other)
    scores = np.where(widest > 0, (other - own) / np.where(widest > 0, widest, 1), 0.0)
    return float(np.where(own_size == 1, 0.0, scores).mean())


def groups_of(
    base: Clusters, starts: dict[int, Floats] | None = None
) -> tuple[dict[int, Clusters], dict[int, float]]:
    """For each number of groups from 2 up: the base clusters in groups, and the silhouette.

    ``starts`` gives centres to continue from for some numbers of groups.
    """
    weights = base.sizes.astype(float)
    most = min(MOST_GROUPS, 2 + len(base.centres) // 12)
    tried, scores = {}, {}
    for k in range(2, most + 1):
        start = (starts or {}).get(k, first_distinct(base.centres, k))
        if len(start) < k:
            break
        tried[k] = k_means(base.centres, weights, start, GROUP_ROUNDS)
        scores[k] = silhouette(base.centres, tried[k].labels)
    return tried, scores


def best_k(scores: dict[int, float]) -> int:
    """The number of groups with the highest silhouette; of equal ones, the most groups."""
    return max(scores, key=lambda k: (scores[k], k))
