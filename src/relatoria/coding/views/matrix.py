"""Framework by meeting: how many statements speak to each item, and which.

A proportion is of all statements of the meeting, coded or not; a statement may speak to several
items, so the proportions of a column need not add up to one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relatoria.coding.views.records import CodedStatement


@dataclass(frozen=True, slots=True)
class Cell:
    """The statements of one meeting that speak to one item.

    ``share`` is between 0 and 1, of the ``of`` statements of the meeting; ``None`` where the
    meeting has none.
    """

    notation: str
    meeting: str
    count: int
    of: int
    share: float | None
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are ``notations``, columns ``meetings``; ``cells`` row by row, empty ones included."""

    framework: str
    notations: tuple[str, ...]
    meetings: tuple[str, ...]
    cells: tuple[Cell, ...]

    def cell(self, notation: str, meeting: str) -> Cell:
        """One cell; raises :class:`ValueError` where there is no such row or column."""
        row, column = self.notations.index(notation), self.meetings.index(meeting)
        return self.cells[row * len(self.meetings) + column]


@dataclass(frozen=True, slots=True)
class Silent:
    """An item nobody spoke to, in any meeting looked at."""

    framework: str
    notation: str


def matrix(
    statements: Iterable[CodedStatement],
    framework: str,
    notations: Sequence[str],
    meetings: Sequence[str],
) -> Matrix:
    """How many statements of each of ``meetings`` speak to each of ``notations``, and which."""
    said: dict[str, list[CodedStatement]] = {meeting: [] for meeting in meetings}
    for statement in statements:
        if statement.meeting in said:
            said[statement.meeting].append(statement)
    speaking: dict[tuple[str, str], list[str]] = {}
    for meeting, rows in said.items():
        for statement in rows:
            for name, notation in statement.codes:
                if name == framework:
                    speaking.setdefault((notation, meeting), []).append(statement.id)
    cells = tuple(
        _cell(notation, meeting, speaking.get((notation, meeting), ()), len(said[meeting]))
        for notation in notations
        for meeting in meetings
    )
    return Matrix(framework, tuple(notations), tuple(meetings), cells)


def _cell(notation: str, meeting: str, ids: Sequence[str], of: int) -> Cell:
    share = len(ids) / of if of else None
    return Cell(notation, meeting, len(ids), of, share, tuple(ids))


def outside(
    statements: Iterable[CodedStatement], frameworks: Sequence[str]
) -> tuple[CodedStatement, ...]:
    """The statements in the record that speak to no item of any of ``frameworks``."""
    names = frozenset(frameworks)
    return tuple(
        one for one in statements if not any(framework in names for framework, _ in one.codes)
    )


def silent(
    statements: Iterable[CodedStatement], framework: str, notations: Sequence[str]
) -> tuple[Silent, ...]:
    """The items of ``framework`` no statement speaks to, in the order of ``notations``."""
    spoken = {notation for one in statements for name, notation in one.codes if name == framework}
    return tuple(Silent(framework, one) for one in notations if one not in spoken)
