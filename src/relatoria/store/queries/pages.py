"""A page of a long answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.core.exceptions import EmptyResultSet

from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from django.db.models import QuerySet

Item = TypeVar("Item")
Other = TypeVar("Other")
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Window:
    """Which page is asked for, from 1, and how long pages are."""

    number: int = 1
    size: int = 50


FIRST = Window()


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some of the items, and where they stand among all."""

    items: Sequence[Item]
    total: int
    number: int
    """Of this page, from 1."""
    size: int

    @property
    def last(self) -> int:
        """The number of the last page; 1 where there is nothing."""
        return max(1, -(-self.total // self.size))

    @property
    def previous(self) -> int | None:
        """The page before, if any."""
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        """The page after, if any."""
        return self.number + 1 if self.number < self.last else None

    def map(self, change: Callable[[Item], Other]) -> Page[Other]:
        """The same page of changed items."""
        return Page([change(one) for one in self.items], self.total, self.number, self.size)


def page_of(rows: QuerySet[Any, Row], window: Window) -> Page[Row]:
    """The page of ``rows`` in ``window``; a number beyond the ends gives the page at that end."""
    total, size = _counted(rows), window.size
    number = min(max(1, window.number), max(1, -(-total // size)))
    begin = (number - 1) * size
    return Page(list(rows[begin : begin + size]), total, number, size)


def _counted(rows: QuerySet[Any, Any]) -> int:
    query = rows.order_by()
    try:
        return _count(_Counted(str(query.query), query))
    except EmptyResultSet:
        return 0


@dataclass(frozen=True, slots=True)
class _Counted:
    """A query that is the same question as another of the same words."""

    words: str
    rows: QuerySet[Any, Any] = field(compare=False)


@remembered
def _count(asked: _Counted) -> int:
    # Kept by what the query says, not by what it holds: the rows of an answer stay out of memory.
    return asked.rows.count()
