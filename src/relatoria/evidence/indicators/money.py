"""Remittances: recorded transfers of migrants, in current United States dollars."""

from __future__ import annotations

from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.stocks import Population, wanted
from relatoria.evidence.indicators.sums import figure, read_cells

_FLOW = "remittances"


def remittances_received(data: Data, request: Request) -> list[Figure]:
    """Dollars received in the area in a year."""
    return _dollars(data, request, "remittances_received", "received", "REF_AREA")


def remittances_sent(data: Data, request: Request) -> list[Figure]:
    """Dollars sent from the area in a year."""
    return _dollars(data, request, "remittances_sent", "sent", "COUNTERPART_AREA")


def _dollars(
    data: Data, request: Request, identifier: str, indicator: str, column: str
) -> list[Figure]:
    cells = read_cells(
        data,
        _FLOW,
        indicator,
        request.areas,
        years=request.years,
        revision=request.revision,
        column=column,
    )
    found = []
    for area in request.areas:
        for when in wanted(cells, request):
            one = cells.total(area, when)
            found.append(figure(data, request, identifier, "USD", area, when, one.value, [one]))
    return found


def remittances_per_capita(data: Data, request: Request) -> list[Figure]:
    """Dollars received for each inhabitant of the same members."""
    cells = read_cells(
        data, _FLOW, "received", request.areas, years=request.years, revision=request.revision
    )
    periods = wanted(cells, request)
    population = Population(data, Request(request.areas), [int(when[:4]) for when in periods])
    found = []
    for area in request.areas:
        for when in periods:
            one = cells.total(area, when)
            counted = type(area)(area.code, one.members, area.source)
            year, people = population.of(counted, int(when[:4]))
            value, parts = None, {}
            if one.value is not None and people.value:
                value = one.value / people.value
                parts = {"received": one.value, "population": people.value}
                parts["population_year"] = float(year)
            found.append(
                figure(
                    data, request, "remittances_per_capita", "USD_person", area, when, value,
                    [one, people], parts=parts,
                )
            )  # fmt: skip
    return found
