"""Signs of coordinated voting: the same long pattern of votes from several accounts.

A sign is a reason to look, never a verdict: people who vote together because they talked to each
other look the same. So the report gives the accounts, the length and how unlikely the pattern is.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from relatoria.consensus.opinion.canonical import fingerprint
from relatoria.consensus.votes import Floats, VoteMatrix

SHORTEST = 8
"""Votes below which two participants may well agree on everything by chance."""
EXPECTED = 0.01
"""A pattern is reported where fewer such pairs would be expected in the whole room."""


@dataclass(frozen=True, slots=True)
class SamePattern:
    """Participants who voted on the same statements and said the same on each."""

    participants: tuple[str, ...]
    votes: int
    expected_pairs: float
    """Pairs with this pattern that chance would give in a room of this size, were every vote cast
    on its own with the frequencies of its statement.
    """


def same_patterns(votes: VoteMatrix) -> tuple[SamePattern, ...]:
    """Groups of participants with identical votes, the least likely first."""
    long = np.flatnonzero(votes.counts >= SHORTEST)
    prints = [fingerprint(votes, which) for which in (0, 1)]
    alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for row in long.tolist():
        alike[int(prints[0][row]), int(prints[1][row])].append(row)
    logs = _surprise(votes)
    pairs = np.log(max(len(long) * (len(long) - 1) / 2, 1.0))
    found = []
    for rows in alike.values():
        if len(rows) < 2:
            continue
        part = slice(votes.offsets[rows[0]], votes.offsets[rows[0] + 1])
        chance = float(logs[votes.columns[part], votes.codes[part] + 1].sum())
        expected = float(np.exp(min(pairs + chance, 0.0)))
        if expected < EXPECTED:
            names = tuple(sorted(votes.participants[row] for row in rows))
            found.append(SamePattern(names, int(votes.counts[rows[0]]), expected))
    return tuple(sorted(found, key=lambda one: (one.expected_pairs, one.participants)))


def _surprise(votes: VoteMatrix) -> Floats:
    """Statements x vote: log of the share who, having seen it, voted so."""
    agree, disagree, seen = votes.tally()[0].T
    passed = seen - agree - disagree
    table = np.stack([disagree, passed, agree], axis=1) + 0.5
    logs: Floats = np.log(table / (seen + 1.5)[:, None])
    return logs
