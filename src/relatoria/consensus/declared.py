"""Scores over groups that people declared: State, sector, subregion, institution.

Nothing here is estimated about people: the groups are given, the counts are exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from relatoria.consensus.scores import Scores, each_group, score
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

SMALLEST_SHOWN = 5
"""A cell of fewer voters is not published."""


@dataclass(frozen=True, slots=True)
class DeclaredScores:
    """Consensus over declared groups. Statements follow the columns of the votes."""

    groups: tuple[str, ...]
    """Names, in alphabetical order."""
    counts: Ints
    """Groups x statements x (agree, disagree, seen)."""
    consensus: Scores
    """Over the groups that voted on the statement at all."""
    by_group: tuple[Scores, ...]
    worst: tuple[str, ...]
    """For each statement, the publishable group with the lowest lower bound; blank without one."""
    worst_low: Floats
    """That lower bound: what can be said of every group with 95 % credibility each."""
    publishable: Flags
    """Groups x statements: enough voters to show the cell."""


@dataclass(frozen=True, slots=True)
class LeaveOneOut:
    """What becomes of each statement's score when one group is not counted."""

    without: Floats
    """Groups x statements: the score over the others."""
    most_moved_by: tuple[str, ...]
    """For each statement, the publishable group whose absence changes the score most."""
    change: Floats
    """By how much: positive where that group held the score down."""


def declared_scores(
    votes: VoteMatrix, groups: Mapping[str, str], smallest: int = SMALLEST_SHOWN
) -> DeclaredScores:
    """Scores over ``groups``: participant to name; who declared nothing is not counted.

    Cells of fewer than ``smallest`` voters count in the scores over all groups, and are named
    nowhere: not as the worst group, nor as the one that moves a score. Where subtracting the cells
    shown from everybody's votes would tell a small one, the next smallest is withheld as well.
    """
    names = tuple(sorted(set(groups.values())))
    place = {name: i for i, name in enumerate(names)}
    labels = np.array([place[groups[p]] if p in groups else -1 for p in votes.participants])
    counts = votes.tally(labels.astype(np.int64), len(names))
    inside = each_group(counts)
    shown = _publishable(counts, votes.everybody[:, 2], max(smallest, 1))
    lows = np.array([one.low for one in inside]).reshape(len(names), votes.shape[1])
    # A group that was not asked says nothing, and must not pass for the one that objects.
    told = np.where(shown, lows, np.inf)
    worst = told.argmin(axis=0) if names else np.zeros(votes.shape[1], int)
    lowest = told.min(axis=0) if names else np.full(votes.shape[1], np.inf)
    asked = np.isfinite(lowest)
    return DeclaredScores(
        groups=names,
        counts=counts,
        consensus=_over_those_asked(counts),
        by_group=inside,
        worst=tuple(names[int(i)] if here else "" for i, here in zip(worst, asked, strict=True)),
        worst_low=np.where(asked, lowest, 0.0),
        publishable=shown,
    )


def _publishable(counts: Ints, everybody: Ints, smallest: int) -> Flags:
    """Groups x statements: cells that are neither small nor betray a small one."""
    seen = counts[:, :, 2]
    shown = seen >= smallest
    small = ((seen > 0) & ~shown).any(axis=0)
    rest = everybody - np.where(shown, seen, 0).sum(axis=0)
    for j in np.flatnonzero(small & (rest < smallest) & shown.any(axis=0)):
        shown[int(np.where(shown[:, j], seen[:, j], seen.max() + 1).argmin()), j] = False
    return shown


def leave_one_out(declared: DeclaredScores) -> LeaveOneOut:
    """How much each score hangs on one group, found by counting without it."""
    counts = declared.counts
    size = len(counts)
    without = np.array(
        [_over_those_asked(np.delete(counts, group, axis=0)).value for group in range(size)]
    ).reshape(size, counts.shape[1])
    if size < 2:
        blank = np.zeros(counts.shape[1])
        return LeaveOneOut(without, ("",) * counts.shape[1], blank)
    change = without - declared.consensus.value[None, :]
    told = np.where(declared.publishable, np.abs(change), -1.0)
    most, at = told.argmax(axis=0), np.arange(counts.shape[1])
    any_told = told.max(axis=0) >= 0
    return LeaveOneOut(
        without,
        tuple(
            declared.groups[int(i)] if here else "" for i, here in zip(most, any_told, strict=True)
        ),
        np.where(any_told, change[most, at], 0.0),
    )


def _over_those_asked(counts: Ints) -> Scores:
    """The score of each statement over the groups that voted on it."""
    width = counts.shape[1]
    value, low, high = np.full(width, 0.5), np.zeros(width), np.ones(width)
    asked = counts[:, :, 2] > 0
    # Statements asked of the same groups are scored together.
    patterns, which = np.unique(asked, axis=1, return_inverse=True)
    for at in range(patterns.shape[1]):
        columns = np.flatnonzero(which.ravel() == at)
        groups = np.flatnonzero(patterns[:, at])
        if not len(groups):
            continue
        part = score(counts[np.ix_(groups, columns)])
        value[columns], low[columns], high[columns] = part.value, part.low, part.high
    return Scores(value, low, high)
