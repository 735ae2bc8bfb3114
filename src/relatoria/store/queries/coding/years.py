"""One item through the years."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store.access import Viewer
from relatoria.store.queries.coding.counts import by_year, tally, totals
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class YearCount:
    """Statements of a year that speak to the item; ``share`` is of 1, of all of that year.

    A year without any statement has no row: nothing was recorded, which is not silence.
    """

    year: int
    count: int
    of: int
    share: float


@remembered
def through_years(viewer: Viewer, scheme: str, notation: str) -> tuple[YearCount, ...]:
    """Every year of the record with its statements on the item, the earliest first."""
    of = by_year(totals(viewer))
    found = by_year(tally(viewer, scheme).items.get(notation, {}))
    return tuple(
        YearCount(year, found.get(year, 0), n, found.get(year, 0) / n)
        for year, n in sorted(of.items())
        if year
    )
