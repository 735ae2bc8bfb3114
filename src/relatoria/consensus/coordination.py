"""Signs of coordinated voting: the same, or nearly the same, long pattern from several accounts.

A sign is a reason to look, never a verdict: people who vote together because they talked to each
other look the same. So the report gives the accounts, the length and how unlikely the pattern is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from relatoria.consensus.canonical import fingerprint
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

SHORTEST = 8
"""Votes below which two participants may well agree on everything by chance."""
EXPECTED = 0.01
"""A pattern is reported where fewer such pairs would be expected in the whole room."""
LIKENESS = 0.95
"""Share of the statements both voted on, on which two nearly identical accounts say the same."""
MOST_COMPARED = 5_000
"""Participants of whom every pair is compared; in a larger room only identical votes are found."""
_BLOCK = 500


@dataclass(frozen=True, slots=True)
class SamePattern:
    """Participants whose votes are the same, or nearly."""

    participants: tuple[str, ...]
    votes: int
    """Statements that two of them have in common, at least."""
    differing: int
    """Of those, on how many a linked pair says something else, at most."""
    expected_pairs: float
    """Pairs so alike that chance would give in a room of this size, were every vote cast on its
    own with the frequencies of its statement in the part of the room where each stands.
    """
    first_votes_within: float | None = None
    """Seconds from the first of their first votes to the last, where times are known."""


@dataclass(frozen=True, slots=True)
class _Link:
    one: int
    other: int
    common: int
    differing: int
    expected: float


@dataclass(frozen=True, slots=True)
class _Room:
    votes: VoteMatrix
    where: Ints
    frequencies: Floats
    pairs: float


def same_patterns(
    votes: VoteMatrix, parts: Ints | None = None, first_votes: Mapping[str, float] | None = None
) -> tuple[SamePattern, ...]:
    """Accounts that vote alike beyond chance, the least likely first.

    ``parts`` is the part of the room where each participant stands (-1 none): people of one camp
    are alike for a reason that is not coordination. ``first_votes`` tells when each participant
    first voted, in seconds.
    """
    where = np.zeros(votes.shape[0], np.int64) if parts is None else parts + 1
    known = first_votes or {}
    found = []
    for rows, links in _linked(list(_links(votes, where))):
        names = tuple(sorted(votes.participants[row] for row in rows))
        times = [known[name] for name in names if name in known]
        found.append(
            SamePattern(
                names,
                min(link.common for link in links),
                max(link.differing for link in links),
                min(link.expected for link in links),
                max(times) - min(times) if len(times) == len(names) else None,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.expected_pairs, one.participants)))


def repeated(votes: VoteMatrix, parts: Ints) -> Flags:
    """Rows that repeat another: of each pattern all but the one with most votes.

    Rows must stand in an order of their content; of two with as many votes the first is kept.
    """
    gone = np.zeros(votes.shape[0], bool)
    for rows, _ in _linked(list(_links(votes, parts + 1))):
        kept = max(rows, key=lambda row: (int(votes.counts[row]), -row))
        gone[[row for row in rows if row != kept]] = True
    return gone


def _linked(links: list[_Link]) -> Iterator[tuple[list[int], list[_Link]]]:
    """Rows that links tie together, with the links."""
    lead: dict[int, int] = {}

    def root(row: int) -> int:
        while lead.setdefault(row, row) != row:
            lead[row] = lead[lead[row]]
            row = lead[row]
        return row

    for link in links:
        one, other = sorted((root(link.one), root(link.other)))
        lead[other] = one
    members: defaultdict[int, list[int]] = defaultdict(list)
    for row in sorted(lead):
        members[root(row)].append(row)
    held: defaultdict[int, list[_Link]] = defaultdict(list)
    for link in links:
        held[root(link.one)].append(link)
    for first, rows in members.items():
        yield rows, held[first]


def _links(votes: VoteMatrix, where: Ints) -> Iterator[_Link]:
    long = np.flatnonzero(votes.counts >= SHORTEST)
    pairs = len(long) * (len(long) - 1) / 2
    room = _Room(votes, where, _frequencies(votes, where), pairs)
    if len(long) > MOST_COMPARED:
        yield from _identical(room, long)
        return
    hot = [_holding(votes, votes.codes == code) for code in (-1, 0, 1)]
    cast = _holding(votes, np.ones(len(votes.codes), bool))
    for at in range(0, len(long), _BLOCK):
        block = long[at : at + _BLOCK]
        common = (cast[block] @ cast[long].T).toarray()
        same = np.asarray(sum((one[block] @ one[long].T).toarray() for one in hot))
        alike = (common >= SHORTEST) & (same >= LIKENESS * common)
        for i, j in zip(*np.nonzero(alike), strict=True):
            one, other = int(block[i]), int(long[j])
            if one < other:
                link = _weighed(room, one, other, int(same[i, j]))
                if link.expected < EXPECTED:
                    yield link


def _weighed(room: _Room, one: int, other: int, same: int) -> _Link:
    """How likely chance makes two rows so alike: a bound for sums of unequal chances (Hoeffding
    1956: no worse than as many equal ones of their mean; Chernoff's bound of those).
    """
    votes, where, pairs = room.votes, room.where, room.pairs
    parts = [votes.columns[votes.offsets[row] : votes.offsets[row + 1]] for row in (one, other)]
    shared = np.intersect1d(parts[0], parts[1], assume_unique=True)
    inside = room.frequencies
    chance = (inside[where[one], shared] * inside[where[other], shared]).sum(axis=1)
    mean, share = float(chance.mean()), same / len(shared)
    if share <= mean:
        return _Link(one, other, len(shared), len(shared) - same, pairs)
    away = share * np.log(share / mean)
    if share < 1:
        away += (1 - share) * np.log((1 - share) / (1 - mean))
    expected = float(pairs * np.exp(-len(shared) * away))
    return _Link(one, other, len(shared), len(shared) - same, expected)


def _identical(room: _Room, long: Ints) -> Iterator[_Link]:
    """Links between rows that hold the very same votes, found by their fingerprints."""
    votes = room.votes
    prints = [fingerprint(votes, which) for which in (0, 1)]
    alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for row in long.tolist():
        alike[int(prints[0][row]), int(prints[1][row])].append(row)
    for rows in alike.values():
        for other in rows[1:]:
            link = _weighed(room, rows[0], other, int(votes.counts[other]))
            if link.expected < EXPECTED:
                yield link


def _holding(votes: VoteMatrix, chosen: Flags) -> sparse.csr_array:
    kept = votes.keep(chosen)
    ones = np.ones(len(kept.codes), np.float32)
    return sparse.csr_array((ones, kept.columns, kept.offsets), shape=votes.shape)


def _frequencies(votes: VoteMatrix, where: Ints) -> Floats:
    """Places x statements x (disagree, pass, agree): the share of votes cast there.

    A place borrows three votes' worth from the whole room, so that few votes make nobody sure.
    """
    counts = votes.tally(where, int(where.max(initial=0)) + 1)
    agree, disagree, seen = (counts[:, :, i].astype(float) for i in range(3))
    here = np.stack([disagree, seen - agree - disagree, agree], axis=2)
    room = here.sum(axis=0) + 0.5
    room /= room.sum(axis=1, keepdims=True)
    shares: Floats = (here + 3 * room[None]) / (seen[:, :, None] + 3)
    return shares
