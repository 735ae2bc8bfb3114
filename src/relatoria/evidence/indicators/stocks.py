"""Migrant stock: numbers, shares, change, the balance of the sexes.

Definitions follow the United Nations recommendations on statistics of international migration: an
international migrant lives in a country other than that of birth (or, where birth is not asked,
of nationality). The growth rate is ln(last / first) / years, as the Population Division computes
it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from relatoria.evidence.areas import AreaSet, area_set
from relatoria.evidence.datasets import TOTAL, Data, period, years_of
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.sums import NOTHING, Cells, Sum, figure, read_cells

_FLOW = "migrant_stock"


def wanted(cells: Cells, request: Request) -> list[str]:
    """The periods to answer: those asked for, or the latest."""
    periods = cells.periods()
    return periods if request.years is not None else periods[-1:]


def stock_cells(
    data: Data, request: Request, areas: tuple[AreaSet, ...], sex: str | None = None
) -> Cells:
    """The stock in ``areas``, by the sex and origin asked for."""
    return read_cells(
        data,
        _FLOW,
        "stock",
        areas,
        years=request.years,
        sex=request.sex if sex is None else sex,
        counterpart=request.origin or TOTAL,
        revision=request.revision,
    )


def _origin(request: Request) -> str:
    return request.origin.code if request.origin else TOTAL


def stock(data: Data, request: Request) -> list[Figure]:
    """Persons born elsewhere who live in the area."""
    cells = stock_cells(data, request, request.areas)
    found = []
    for area in request.areas:
        for when in wanted(cells, request):
            one = cells.total(area, when)
            found.append(
                figure(
                    data, request, "stock", "PS", area, when, one.value, [one],
                    counterpart=_origin(request),
                )
            )  # fmt: skip
    return found


def stock_share(data: Data, request: Request) -> list[Figure]:
    """The stock as a percentage of the population.

    The population of the same revision where it is published with the stock, else of World
    Population Prospects; where that does not reach the year, of the year before, and it is said.
    """
    cells = stock_cells(data, request, request.areas)
    periods = wanted(cells, request)
    people = Population(data, request, [int(when[:4]) for when in periods])
    found = []
    for when in periods:
        for area in request.areas:
            part = cells.total(area, when)
            year, whole = people.of(area, int(when[:4]))
            value, parts = _percent(part, whole, "stock", "population")
            parts |= {"population_year": float(year)} if value is not None else {}
            found.append(
                figure(
                    data, request, "stock_share", "percent", area, when, value, [part, whole],
                    counterpart=_origin(request), parts=parts,
                )
            )  # fmt: skip
    return found


class Population:
    """The population of the areas of a request, for given years, read once for all of them."""

    def __init__(self, data: Data, request: Request, years: Sequence[int]) -> None:
        self._cells = [
            read_cells(
                data, flow, "population", request.areas, years=(min(years) - 1, max(years)),
                sex=request.sex, revision=revision,
            )
            for flow, revision in (_populations(data, request) if years else ())
        ]  # fmt: skip

    def of(self, area: AreaSet, year: int) -> tuple[int, Sum]:
        """Year and population: of the asked year, or the year before; of its members alone."""
        for before in (year, year - 1):
            for cells in self._cells:
                found = cells.total(area, str(before))
                if found.value:
                    return before, found
        return year, NOTHING


def _populations(data: Data, request: Request) -> list[tuple[str, str]]:
    """Dataflow and revision of the tables that may hold the population, best first."""
    of_stock = request.revision or next(iter(data.revisions(_FLOW, indicator="stock")), "")
    found = []
    if of_stock in data.revisions(_FLOW, indicator="population"):
        found.append((_FLOW, of_stock))
    if request.sex == TOTAL:
        newest = data.revisions("population_components", indicator="population")[:1]
        found += [("population_components", one) for one in newest]
    return found


def _percent(part: Sum, whole: Sum, name: str, of: str) -> tuple[float | None, dict[str, float]]:
    if part.value is None or not whole.value:
        return None, {}
    return 100.0 * part.value / whole.value, {name: part.value, of: whole.value}


def world_share(data: Data, request: Request) -> list[Figure]:
    """The stock as a percentage of the world's."""
    world = area_set("001")
    cells = stock_cells(data, request, (*request.areas, world))
    found = []
    for area in request.areas:
        for when in wanted(cells, request):
            part, whole = cells.total(area, when), cells.total(world, when)
            value, parts = _percent(part, whole, "stock", "world")
            found.append(
                figure(
                    data, request, "world_share", "percent", area, when, value, [part, whole],
                    counterpart=_origin(request), parts=parts,
                )
            )  # fmt: skip
    return found


def _change(data: Data, request: Request, identifier: str, unit: str) -> list[Figure]:
    cells = stock_cells(data, request, request.areas)
    found = []
    for area in request.areas:
        known = [when for when in cells.periods() if cells.total(area, when).value is not None]
        if len(known) < 2:
            continue
        first, last = cells.total(area, known[0]), cells.total(area, known[-1])
        start, end = years_of(known[0])[0], years_of(known[-1])[1]
        before, after = first.value or 0.0, last.value or 0.0
        value: float | None = after - before
        if identifier == "stock_growth":
            rising = before > 0 and after > 0
            value = 100.0 * math.log(after / before) / (end - start) if rising else None
        found.append(
            figure(
                data, request, identifier, unit, area, period(start, end), value, [last, first],
                counterpart=_origin(request), parts={"first": before, "last": after},
            )
        )  # fmt: skip
    return found


def stock_change(data: Data, request: Request) -> list[Figure]:
    """The difference between the last stock of the years asked for and the first."""
    return _change(data, request, "stock_change", "PS")


def stock_growth(data: Data, request: Request) -> list[Figure]:
    """The average annual rate of change of the stock, in per cent."""
    return _change(data, request, "stock_growth", "percent_year")


def sex_ratio(data: Data, request: Request) -> list[Figure]:
    """Men for each 100 women in the stock."""
    return _sexes(data, request, "sex_ratio", "men_per_100_women", "M")


def female_share(data: Data, request: Request) -> list[Figure]:
    """Women as a percentage of the stock."""
    return _sexes(data, request, "female_share", "percent", TOTAL)


def _sexes(data: Data, request: Request, identifier: str, unit: str, other: str) -> list[Figure]:
    women = stock_cells(data, request, request.areas, "F")
    others = stock_cells(data, request, request.areas, other)
    found = []
    for area in request.areas:
        for when in wanted(women, request):
            one, two = women.total(area, when), others.total(area, when)
            above, below = (two, one) if identifier == "sex_ratio" else (one, two)
            value = None
            if above.value is not None and below.value:
                value = 100.0 * above.value / below.value
            names = {"F": one.value, "M" if other == "M" else "all": two.value}
            parts = {name: number for name, number in names.items() if number is not None}
            found.append(
                figure(
                    data, request, identifier, unit, area, when, value, [one, two],
                    counterpart=_origin(request), parts=parts,
                )
            )  # fmt: skip
    return found
