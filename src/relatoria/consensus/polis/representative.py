"""Statements that tell a group from the rest, and those most people share: Polis's tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from relatoria.consensus.votes import Flags, Floats, Ints

Z90 = 1.2816
"""One-sided 90 %, without correction for the number of tests, as Polis has it."""

_MOST = 5


@dataclass(frozen=True, slots=True)
class Representative:
    """A statement that represents a group."""

    group: int
    rank: int
    statement: str
    agree: bool
    """Whether the group is told by agreeing with it, or by disagreeing."""
    successes: int
    """Votes in that direction."""
    trials: int
    """Votes seen, passes included."""
    share: float
    """(successes + 1) / (trials + 2)."""
    share_test: float
    """z of the share against one half."""
    ratio: float
    """The share over that of everybody else in a group."""
    ratio_test: float
    """z of the difference of the two shares."""
    best_agree: bool = False


@dataclass(frozen=True, slots=True)
class Majority:
    """A statement that most of all participants agree, or disagree, with."""

    agree: bool
    rank: int
    statement: str
    successes: int
    trials: int
    share: float
    share_test: float


@dataclass(frozen=True, slots=True)
class Tests:
    """One direction (agree or disagree) for every group and statement."""

    successes: Ints
    trials: Ints
    share: Floats
    share_test: Floats
    ratio: Floats
    ratio_test: Floats

    @property
    def score(self) -> Floats:
        """What Polis ranks by."""
        return self.ratio * self.ratio_test * self.share * self.share_test

    @property
    def passes(self) -> Flags:
        """Both tests above `Z90`."""
        return (self.share_test > Z90) & (self.ratio_test > Z90)


def one_proportion(successes: Ints, trials: Ints) -> Floats:
    """z of a share against one half, one success and one trial added."""
    z: Floats = 2 * np.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5)
    return z


def two_proportions(one: Ints, of_one: Ints, other: Ints, of_other: Ints) -> Floats:
    """z of the difference of two shares, one success and one trial added to each."""
    first, second = (one + 1) / (of_one + 1), (other + 1) / (of_other + 1)
    pooled = (one + other + 2) / (of_one + of_other + 2)
    spread = np.sqrt(np.maximum(pooled * (1 - pooled), 0) * (1 / (of_one + 1) + 1 / (of_other + 1)))
    z: Floats = np.where(spread > 0, (first - second) / np.where(spread > 0, spread, 1), 0.0)
    return z


def tests_of(counts: Ints, side: int) -> Tests:
    """The tests of agreement (``side`` 0) or disagreement (1) of each group against the rest."""
    successes, trials = counts[:, :, side], counts[:, :, 2]
    other = successes.sum(axis=0) - successes
    of_other = trials.sum(axis=0) - trials
    share = (successes + 1) / (trials + 2)
    return Tests(
        successes,
        trials,
        share,
        one_proportion(successes, trials),
        share / ((other + 1) / (of_other + 2)),
        two_proportions(successes, trials, other, of_other),
    )


def representatives(
    counts: Ints, statements: Sequence[str], left_out: Flags
) -> tuple[Representative, ...]:
    """At most five statements a group, best first, agreements before disagreements."""
    if len(counts) < 2:
        return ()
    agree, disagree = tests_of(counts, 0), tests_of(counts, 1)
    found: list[Representative] = []
    for group in range(len(counts)):
        found += _of_group(group, agree, disagree, statements, np.flatnonzero(~left_out))
    return tuple(found)


def _of_group(
    group: int, agree: Tests, disagree: Tests, statements: Sequence[str], open_: Ints
) -> list[Representative]:
    towards = agree.ratio_test[group] > disagree.ratio_test[group]
    best = _best_agree(group, agree, disagree, open_)
    passes = agree.passes[group] | disagree.passes[group]
    passing = [int(j) for j in open_ if passes[j]]
    score = np.where(towards, agree.score[group], disagree.score[group])
    passing.sort(key=lambda j: -score[j])
    if passing:
        chosen = ([best] if best is not None else []) + [j for j in passing if j != best]
    elif best is not None:
        chosen = [best]
    else:
        widest = np.maximum(agree.ratio_test[group], disagree.ratio_test[group])
        chosen = [int(max(open_, key=lambda j: widest[j]))] if len(open_) else []
    chosen = chosen[:_MOST]
    kept = [j for j in chosen if towards[j] or j == best]
    kept += [j for j in chosen if j not in kept]
    rows = []
    for rank, j in enumerate(kept):
        is_agree = bool(towards[j]) or j == best
        t = agree if is_agree else disagree
        rows.append(
            Representative(
                group,
                rank,
                statements[j],
                is_agree,
                int(t.successes[group, j]),
                int(t.trials[group, j]),
                float(t.share[group, j]),
                float(t.share_test[group, j]),
                float(t.ratio[group, j]),
                float(t.ratio_test[group, j]),
                j == best,
            )
        )
    return rows


def _best_agree(group: int, agree: Tests, disagree: Tests, open_: Ints) -> int | None:
    """The statement the group agrees with most tellingly, by Polis's running comparison."""
    ratio, share = agree.ratio[group], agree.share[group]
    strength = share * agree.share_test[group]
    telling = ratio * agree.ratio_test[group] * strength
    best: int | None = None
    for j in open_:
        if agree.successes[group, j] == 0 and disagree.successes[group, j] == 0:
            continue
        if best is None:
            if agree.share_test[group, j] > Z90 or (ratio[j] > 1 and share[j] > 0.5):
                best = int(j)
        elif (telling[j] > telling[best]) if ratio[best] > 1 else (strength[j] > strength[best]):
            best = int(j)
    return best


def majorities(counts: Ints, statements: Sequence[str], left_out: Flags) -> tuple[Majority, ...]:
    """At most five statements that most participants agree with, then five they disagree with."""
    found: list[Majority] = []
    for side, agree in ((0, True), (1, False)):
        successes, trials = counts[:, side], counts[:, 2]
        share = (successes + 1) / (trials + 2)
        test = one_proportion(successes, trials)
        passing = np.flatnonzero((share > 0.5) & (test > Z90) & ~left_out)
        strength = share * test
        best = sorted(passing, key=lambda j: -strength[j])[:_MOST]
        found += [
            Majority(
                agree,
                rank,
                statements[j],
                int(successes[j]),
                int(trials[j]),
                float(share[j]),
                float(test[j]),
            )
            for rank, j in enumerate(int(i) for i in best)
        ]
    return tuple(found)
