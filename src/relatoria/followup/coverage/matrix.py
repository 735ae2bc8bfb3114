"""State × commitment: who reported on what, blanks in plain sight.

Built in one pass over the reports; a page of it is then a look-up a cell, however many there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relatoria.followup.types import Commitment, Report, Status, StatusEntry

_EMPTY: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one reporter said on one commitment; no reports = a blank, which says nothing more."""

    reports: tuple[str, ...]
    last: str
    """Date of the last report; empty in a blank."""
    addressed: bool
    """Whether the commitment binds this reporter."""
    status: Status | None = None
    """The latest finding somebody made; ``None`` where nobody did, reports or not."""

    @property
    def is_blank(self) -> bool:
        """Whether nobody reported."""
        return not self.reports


class Matrix:
    """Reporters by commitments. Rows are countries, or institutions where there is no country."""

    def __init__(
        self,
        commitments: Iterable[Commitment],
        reports: Iterable[Report],
        statuses: Iterable[StatusEntry] = (),
        rows: Sequence[str] = (),
        expected: Sequence[str] = (),
    ) -> None:
        """``rows`` are those shown, whether they reported or not.

        By default all who are addressed, all who reported, and those ``expected`` to.
        """
        self._columns = {one.id: one for one in commitments}
        self._cells: dict[tuple[str, str], tuple[str, ...]] = {}
        self._last: dict[tuple[str, str], str] = {}
        self._statuses: dict[tuple[str, str], StatusEntry] = {}
        self._answered: dict[str, set[str]] = defaultdict(set)
        self._add_reports(reports)
        for entry in statuses:
            before = self._statuses.get((entry.addressee, entry.commitment))
            if before is None or before.date <= entry.date:
                self._statuses[entry.addressee, entry.commitment] = entry
        addressed = {who: None for one in self._columns.values() for who in one.addressees}
        self.rows: tuple[str, ...] = tuple(rows) or tuple(
            sorted({**addressed, **dict.fromkeys(self._answered), **dict.fromkeys(expected)})
        )
        self.columns: tuple[str, ...] = tuple(self._columns)

    def _add_reports(self, reports: Iterable[Report]) -> None:
        cells, last, columns = self._cells, self._last, self._columns
        for report in reports:
            row = report.country or report.reporter
            for link in report.links:
                name = link.commitment
                if link.origin == "suggested" or name not in columns:
                    continue
                place = (row, name)
                cells[place] = (*cells.get(place, _EMPTY), report.id)
                if report.date > last.get(place, ""):
                    last[place] = report.date
                self._answered[row].add(name)

    def cell(self, row: str, column: str) -> Cell:
        """The cell of ``row`` and ``column``; a blank for names that are not in the matrix."""
        place = (row, column)
        commitment = self._columns.get(column)
        bound = commitment is not None and (
            not commitment.addressees or row in commitment.addressees
        )
        entry = self._statuses.get(place)
        return Cell(
            self._cells.get(place, _EMPTY),
            self._last.get(place, ""),
            bound,
            entry.status if entry else None,
        )

    def page(
        self, first_row: int = 0, rows: int = 50, first_column: int = 0, columns: int = 50
    ) -> list[tuple[str, list[Cell]]]:
        """A rectangle of the matrix: each row's name with its cells, in the order of columns."""
        names = self.columns[first_column : first_column + columns]
        return [
            (row, [self.cell(row, name) for name in names])
            for row in self.rows[first_row : first_row + rows]
        ]

    def coverage(self, row: str) -> tuple[int, int]:
        """Commitments that bind ``row`` and that it reported on, and all that bind it."""
        bound = [
            one.id for one in self._columns.values() if not one.addressees or row in one.addressees
        ]
        answered = self._answered.get(row, set())
        return sum(name in answered for name in bound), len(bound)

    def answered(self) -> Mapping[str, frozenset[str]]:
        """Per row the commitments it reported on."""
        return {row: frozenset(names) for row, names in self._answered.items()}
