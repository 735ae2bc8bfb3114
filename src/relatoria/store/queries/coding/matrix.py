"""Items by meetings, or by years: how many statements, of how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from relatoria.errors import UsageError
from relatoria.schemes.frameworks import framework
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.queries.coding.counts import by_meeting, by_year, tally, totals
from relatoria.store.queries.coding.in_force import KINDS
from relatoria.store.queries.links import MeetingLink, meeting_link
from relatoria.store.queries.pages import FIRST, Page, Window
from relatoria.store.remembering import remembered

By = Literal["meeting", "year"]
_MOST = 60
"""Rows of what is no framework and has no end: those named most."""


@dataclass(frozen=True, slots=True)
class Column:
    """A meeting or a year; ``of`` is how many statements it has."""

    key: str
    """Key of the meeting, or the year."""
    of: int
    coded: int
    """How many of them speak to any item."""
    meeting: MeetingLink | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Statements of a column that speak to an item; ``share`` is of 1."""

    count: int
    share: float | None
    """``None`` where the column has no statement at all."""


@dataclass(frozen=True, slots=True)
class Row:
    """An item with its cells, in the order of the columns; ``total`` is of all columns."""

    notation: str
    total: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A page of columns; every row. ``of`` and ``coded`` count the entire record."""

    scheme: str
    columns: Page[Column]
    rows: tuple[Row, ...]
    of: int
    coded: int


def matrix(viewer: Viewer, scheme: str, by: By = "meeting", window: Window = FIRST) -> Matrix:
    """How many statements speak to each item of ``scheme``, by meeting or by year."""
    return _matrix(viewer, scheme, by, window)


@remembered
def _matrix(viewer: Viewer, scheme: str, by: By, window: Window) -> Matrix:
    found, everything = tally(viewer, scheme), totals(viewer)
    summed = by_meeting if by == "meeting" else by_year
    of, coded = summed(everything), summed(found.coded)
    columns = _meetings(viewer, of, coded) if by == "meeting" else _years(of, coded)
    page = _page(columns, window)
    shown = [(number, column.of) for number, column in page.items]
    rows = tuple(
        _row(notation, summed(found.items.get(notation, {})), shown)
        for notation in notations(viewer, scheme)
    )
    whole = sum(everything.values())
    return Matrix(scheme, page.map(lambda one: one[1]), rows, whole, sum(found.coded.values()))


def notations(viewer: Viewer, scheme: str) -> tuple[str, ...]:
    """The rows of ``scheme``: a framework's current items in its order, spoken to or not, then
    others that statements were coded with; of what is no framework those named most."""
    spoken = tally(viewer, scheme).notations
    if scheme in KINDS:
        return spoken[:_MOST]
    try:
        items = [one.notation for one in framework(scheme).current() if one.coded]
    except UsageError:
        items = []
    known = set(items)
    return (*items, *sorted(one for one in spoken if one not in known))


def _meetings(
    viewer: Viewer, of: Mapping[int, int], coded: Mapping[int, int]
) -> list[tuple[int, Column]]:
    found = access.meetings(viewer).order_by("-date", "key")
    return [
        (one.pk, Column(one.key, of[one.pk], coded.get(one.pk, 0), meeting_link(one)))
        for one in found
        if of.get(one.pk)
    ]


def _years(of: Mapping[int, int], coded: Mapping[int, int]) -> list[tuple[int, Column]]:
    years = sorted((year for year in of if year), reverse=True)
    return [(year, Column(str(year), of[year], coded.get(year, 0))) for year in years]


def _page(columns: Sequence[tuple[int, Column]], window: Window) -> Page[tuple[int, Column]]:
    last = max(1, -(-len(columns) // window.size))
    number = min(max(1, window.number), last)
    begin = (number - 1) * window.size
    return Page(tuple(columns[begin : begin + window.size]), len(columns), number, window.size)


def _row(notation: str, counts: Mapping[int, int], shown: Sequence[tuple[int, int]]) -> Row:
    cells = tuple(
        Cell(counts.get(number, 0), counts.get(number, 0) / of if of else None)
        for number, of in shown
    )
    return Row(notation, sum(counts.values()), cells)
