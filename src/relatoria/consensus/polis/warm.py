"""Continuing from an earlier run: base clusters, groups, and a number of groups that is slow
to change.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.kernels import nearest
from relatoria.consensus.polis.clusters import best_k
from relatoria.consensus.votes import Floats, Ints, VoteMatrix

_PATIENCE = 4


@dataclass(frozen=True, slots=True)
class Smoothing:
    """The number of groups shown, and the one that is asking to replace it."""

    k: int
    candidate: int
    streak: int
    """Updates in a row that ``candidate`` has won."""


def smoothed(before: Smoothing | None, scores: dict[int, float]) -> Smoothing:
    """The number of groups to show: a new one only after it has won four updates in a row."""
    if not scores:
        return before or Smoothing(1, 1, 0)
    best = best_k(scores)
    if before is None:
        return Smoothing(best, best, 1)
    streak = before.streak + 1 if best == before.candidate else 1
    shown = best if streak >= _PATIENCE or before.k not in scores else before.k
    return Smoothing(shown, best, streak)


def rows_now(before: VoteMatrix, now: VoteMatrix) -> Ints:
    """The row of now of each participant of an earlier matrix."""
    size = len(before.participants)
    if now.participants[:size] == before.participants:
        return np.arange(size)
    place = {name: i for i, name in enumerate(now.participants)}
    return np.array([place[name] for name in before.participants], dtype=np.int64)


def centres_of(points: Floats, labels: Ints) -> Floats:
    """The mean of the points of each label from 0; labels that nobody bears are left out."""
    held = labels >= 0
    count = int(labels.max(initial=-1)) + 1
    sizes = np.bincount(labels[held], minlength=count)
    sums = [
        np.bincount(labels[held], weights=points[held, axis], minlength=count)
        for axis in range(points.shape[1])
    ]
    centres: Floats = np.stack(sums, axis=1)[sizes > 0] / sizes[sizes > 0, None]
    return centres


def restart(points: Floats, labels: Ints, wanted: int) -> Floats:
    """Centres to continue from: the earlier clusters recentred, those that fell together merged,
    and the points farthest from any centre split off until there are ``wanted``.
    """
    centres = centres_of(points, labels)
    _, first = np.unique(centres, axis=0, return_index=True)
    centres = centres[np.sort(first)]
    if not len(centres):
        centres = points[:1].copy()
    apart = np.linalg.norm(points - centres[nearest(points, centres)], axis=1)
    while len(centres) < wanted:
        farthest = int(apart.argmax())
        if apart[farthest] == 0.0:
            break
        centres = np.vstack([centres, points[farthest]])
        apart = np.minimum(apart, np.linalg.norm(points - points[farthest], axis=1))
    return centres


def group_starts(points: Floats, known: dict[int, Ints]) -> dict[int, Floats]:
    """Centres of the earlier groups for each number of groups, where none has emptied."""
    found = {k: centres_of(points, labels) for k, labels in known.items()}
    return {k: centres for k, centres in found.items() if len(centres) == k}
