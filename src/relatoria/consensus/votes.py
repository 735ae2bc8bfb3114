"""The votes of a round as a sparse matrix: rows participants, columns statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from relatoria.consensus.speed import compiled, worth_compiling
from relatoria.errors import InputError
from relatoria.model.vote import Vote

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Codes: TypeAlias = npt.NDArray[np.int8]

Ballot: TypeAlias = tuple[str, str, Vote]
"""Who, on which statement, what."""


@dataclass(frozen=True)
class VoteMatrix:
    """One vote at most for each participant and statement; a pass is held, an absence is not.

    Rows keep the order of a participant's first vote, columns the natural order of statement
    ids. ``columns[offsets[i]:offsets[i + 1]]`` are the statements row ``i`` voted on, ascending,
    and ``codes`` the value of `Vote` beside each.
    """

    participants: tuple[str, ...]
    statements: tuple[str, ...]
    offsets: Ints
    columns: npt.NDArray[np.int32]
    codes: Codes

    @property
    def shape(self) -> tuple[int, int]:
        """Participants, statements."""
        return len(self.participants), len(self.statements)

    @cached_property
    def counts(self) -> Ints:
        """Votes of each participant, passes included."""
        return np.diff(self.offsets)

    @cached_property
    def rows(self) -> npt.NDArray[np.int32]:
        """The row of every vote."""
        return np.repeat(np.arange(self.shape[0], dtype=np.int32), self.counts)

    @cached_property
    def everybody(self) -> Ints:
        """Agreements, disagreements and votes seen of each statement: statements x 3."""
        counts: Ints = self.tally()[0]
        return counts

    def tally(self, labels: Ints | None = None, groups: int = 1) -> Ints:
        """Agreements, disagreements and votes seen: an array groups x statements x 3.

        ``labels`` gives the group of each participant, -1 for none; without it everybody is in
        group 0.
        """
        statements = self.shape[1]
        if worth_compiling(len(self.codes)):
            given = np.zeros(self.shape[0], np.int64) if labels is None else labels
            counts: Ints = compiled().tally_rows(
                self.offsets, self.columns, self.codes, given, groups, statements
            )
            return counts
        columns: npt.NDArray[np.integer] = self.columns
        codes = self.codes
        key = columns.astype(np.int64)
        if labels is not None:
            of_vote = labels[self.rows]
            chosen = of_vote >= 0
            key, codes = key[chosen] + of_vote[chosen] * statements, codes[chosen]
        size = groups * statements
        counted = np.bincount(key * 3 + (codes + 1), minlength=size * 3).reshape(-1, 3)
        seen = counted.sum(axis=1)
        table = np.stack([counted[:, 2], counted[:, 0], seen], axis=1)
        return table.reshape(groups, statements, 3).astype(np.int64)

    def take(self, rows: Ints) -> VoteMatrix:
        """The matrix of ``rows`` alone, in that order; a row may come more than once."""
        lengths = self.counts[rows]
        offsets = np.concatenate([[0], np.cumsum(lengths)])
        shift = np.repeat(self.offsets[rows] - offsets[:-1], lengths)
        entries = np.arange(offsets[-1]) + shift
        return VoteMatrix(
            tuple(self.participants[i] for i in rows),
            self.statements,
            offsets,
            self.columns[entries],
            self.codes[entries],
        )

    def keep(self, entries: Flags) -> VoteMatrix:
        """The same rows and columns with only the votes flagged in ``entries``."""
        rows = np.bincount(self.rows[entries], minlength=self.shape[0])
        return replace(
            self,
            offsets=np.concatenate([[0], np.cumsum(rows)]),
            columns=self.columns[entries],
            codes=self.codes[entries],
        )

    def without_statements(self, gone: Flags) -> VoteMatrix:
        """The matrix without the columns flagged in ``gone``."""
        if not gone.any():
            return self
        kept = self.keep(~gone[self.columns])
        place = (np.cumsum(~gone) - 1).astype(np.int32)
        names = tuple(s for s, out in zip(self.statements, gone, strict=True) if not out)
        return replace(kept, statements=names, columns=place[kept.columns])

    def dense(self) -> Floats:
        """Every cell as +1 agree, -1 disagree, 0 pass, NaN not seen. For small rounds only."""
        cells = np.full(self.shape, np.nan)
        cells[self.rows, self.columns] = self.codes
        return cells


def from_ballots(ballots: Iterable[Ballot], statements: Sequence[str] = ()) -> VoteMatrix:
    """The matrix of ``ballots`` in the order they were cast: the last one of a pair counts.

    ``statements`` names columns to have even where nobody voted on them.
    """
    people: dict[str, int] = {}
    about: dict[str, int] = {name: i for i, name in enumerate(statements)}
    who, what, how = [], [], []
    for person, statement, vote in ballots:
        who.append(people.setdefault(person, len(people)))
        what.append(about.setdefault(statement, len(about)))
        how.append(int(vote))
    return from_arrays(
        np.array(who, np.int32), np.array(what, np.int32), np.array(how, np.int8),
        tuple(people), tuple(about),
    )  # fmt: skip


def from_arrays(
    rows: npt.NDArray[np.int32],
    columns: npt.NDArray[np.int32],
    codes: Codes,
    participants: Sequence[str],
    statements: Sequence[str],
) -> VoteMatrix:
    """The matrix of votes given as three arrays in the order they were cast.

    Raises InputError where an array is of another length, an index has no name, or a code is
    no `Vote`.
    """
    _check(rows, columns, codes, len(participants), len(statements))
    order_of_names = sorted(range(len(statements)), key=lambda i: natural(statements[i]))
    place = np.empty(len(statements), np.int32)
    place[order_of_names] = np.arange(len(statements), dtype=np.int32)
    placed = place[columns]
    order = _cast_order_within_pairs(rows, placed, len(participants), len(statements))
    rows, placed, codes = rows[order], placed[order], codes[order]
    last = np.ones(len(codes), bool)
    last[:-1] = (placed[1:] != placed[:-1]) | (rows[1:] != rows[:-1])
    counts = np.bincount(rows[last], minlength=len(participants))
    return VoteMatrix(
        tuple(participants),
        tuple(statements[i] for i in order_of_names),
        np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        placed[last].astype(np.int32),
        codes[last].astype(np.int8),
    )


def natural(name: str) -> tuple[int, str]:
    """A key that puts ``9`` before ``10``; names that are no numbers come after those that are."""
    return (int(name), "") if name.isascii() and name.isdigit() else (1 << 62, name)


def _cast_order_within_pairs(
    rows: npt.NDArray[np.int32], columns: npt.NDArray[np.int32], height: int, width: int
) -> Ints:
    """The order by row, then column, then time: digits of 16 bits, which numpy sorts linearly."""
    if worth_compiling(len(rows)) and len(rows) < 2**31:
        sort = compiled().stable_order
        by_column = sort(columns, np.arange(len(rows), dtype=np.int32), width)
        by_row: Ints = sort(rows, by_column, height)
        return by_row
    order: Ints = np.arange(len(rows), dtype=np.int64)
    for values, size in ((columns, width), (rows, height)):
        for shift in range(0, max(size - 1, 1).bit_length(), 16):
            digit = (values[order] >> shift).astype(np.uint16)
            order = order[np.argsort(digit, kind="stable")]
    return order


def _check(
    rows: npt.NDArray[np.int32],
    columns: npt.NDArray[np.int32],
    codes: Codes,
    participants: int,
    statements: int,
) -> None:
    if not len(rows) == len(columns) == len(codes):
        raise InputError(
            f"{len(rows)} participants, {len(columns)} statements and {len(codes)} votes",
            why="the three arrays must be of one length",
        )
    for name, index, size in (
        ("participant", rows, participants),
        ("statement", columns, statements),
    ):
        if len(index) and (index.min() < 0 or index.max() >= size):
            raise InputError(f"a vote names a {name} outside 0 to {size - 1}")
    if len(codes) and (codes.min() < Vote.DISAGREE or codes.max() > Vote.AGREE):
        raise InputError(
            "a vote is neither -1, 0 nor 1",
            remedy="Give agree as 1, disagree as -1 and pass as 0",
        )
