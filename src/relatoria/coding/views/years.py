"""One item through the years."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.coding.views.records import CodedStatement


@dataclass(frozen=True, slots=True)
class YearCount:
    """The statements of a year that speak to the item.

    ``of`` counts all statements of the year, ``share`` is between 0 and 1. A year without any
    statement has no row: nothing was recorded, which is not the same as nobody speaking to it.
    """

    year: int
    count: int
    of: int
    share: float
    meetings: tuple[str, ...]
    statements: tuple[str, ...]


def through_years(
    statements: Iterable[CodedStatement], framework: str, notation: str
) -> tuple[YearCount, ...]:
    """Each year with its statements on ``notation``, earliest first, years of silence included."""
    years: dict[int, list[CodedStatement]] = {}
    for one in statements:
        years.setdefault(one.year, []).append(one)
    rows = []
    for year, said in sorted(years.items()):
        ids = tuple(one.id for one in said if (framework, notation) in one.codes)
        meetings = tuple(sorted({one.meeting for one in said}))
        rows.append(YearCount(year, len(ids), len(said), len(ids) / len(said), meetings, ids))
    return tuple(rows)
