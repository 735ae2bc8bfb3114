"""Moves between countries in a period, estimated by every method from stocks, births, deaths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from relatoria.evidence.areas import alpha3_of
from relatoria.evidence.datasets import ALL, TOTAL, Data
from relatoria.web.figures.held import data, years_held

if TYPE_CHECKING:
    from relatoria.evidence.flows import Range, Stocks

_PERIODS = 3


@dataclass(frozen=True, slots=True)
class Estimated:
    """Moves of one corridor in one period, by method."""

    first: int
    last: int
    moves: Mapping[str, float]


@lru_cache(maxsize=2)
def _all(named: str) -> list[tuple[int, int, Range]]:
    from relatoria.evidence.flows import estimate_all

    of = data(named)
    years = years_held(of, "migrant_stock", "stock")[-_PERIODS - 1 :]
    return [
        (first, last, estimate_all(_stocks(of, first, last))) for first, last in pairwise(years)
    ]


def moves(named: str, origin: str, destination: str) -> list[Estimated]:
    """Moves from ``origin`` to ``destination`` (M49) in each of the latest periods."""
    found = []
    for first, last, held in _all(named):
        areas = held.estimates[0].areas
        if origin in areas and destination in areas:
            i, j = areas.index(origin), areas.index(destination)
            found.append(
                Estimated(
                    first, last, {one.method: float(one.total[i, j]) for one in held.estimates}
                )
            )
    return found


def _stocks(of: Data, first: int, last: int) -> Stocks:
    """Stocks of every country with all that the methods need, native-born on the diagonal."""
    import numpy as np

    from relatoria.evidence.flows import Stocks

    people = _people(of, first, last)
    born = [_cells(of, year) for year in (first, last)]
    codes = sorted(
        code
        for code in {place for place, origin in born[1] if origin == TOTAL}
        if alpha3_of(code) and all((code, "population", year) in people for year in (first, last))
    )
    place = {code: n for n, code in enumerate(codes)}
    tables = []
    for year, cells in zip((first, last), born, strict=True):
        matrix = np.zeros((len(codes), len(codes)))
        for (residence, origin), value in cells.items():
            if residence in place and origin in place and residence != origin:
                matrix[place[origin], place[residence]] = value
        for code, n in place.items():
            foreign = cells.get((code, TOTAL), 0.0)
            matrix[n, n] = max(people[code, "population", year] - foreign, 0.0)
        tables.append(matrix)
    births, deaths = (
        np.array([sum(people.get((c, kind, y), 0.0) for y in range(first, last)) for c in codes])
        for kind in ("births", "deaths")
    )
    # A place whose parents or natives the tables do not hold contradicts itself.
    kept = np.flatnonzero(
        (tables[0].diagonal() > 0)
        & (tables[1].diagonal() > 0)
        & (tables[1].sum(axis=0) > births)
        & (tables[0].sum(axis=0) > deaths)
    )
    inside = np.ix_(kept, kept)
    areas = tuple(codes[n] for n in kept)
    return Stocks(areas, tables[0][inside], tables[1][inside], births[kept], deaths[kept])


def _cells(of: Data, year: int) -> dict[tuple[str, str], float]:
    table = of.query("migrant_stock", indicator="stock", years=(year, year))
    names = ("REF_AREA", "COUNTERPART_AREA", "OBS_VALUE")
    rows = zip(*(table[name].to_pylist() for name in names), strict=True)
    return {(place, origin): value or 0.0 for place, origin, value in rows}


def _people(of: Data, first: int, last: int) -> dict[tuple[str, str, int], float]:
    kinds = ("population", "births", "deaths")
    table = of.query("population_components", indicator=kinds, area=ALL, years=(first, last))
    names = ("REF_AREA", "INDICATOR", "start_year", "OBS_VALUE")
    rows = list(zip(*(table[name].to_pylist() for name in names), strict=True))
    found = {(area, kind, year): value or 0.0 for area, kind, year, value in rows}
    latest = max((year for _, _, year in found), default=last)
    for code in {area for area, _, _ in found}:
        # The components end a year before the last stock: that year is carried forward.
        for year in range(latest + 1, last + 1):
            for kind in kinds:
                if (code, kind, latest) in found:
                    found[code, kind, year] = found[code, kind, latest]
    return found
