"""Net migration: arrivals minus departures, as World Population Prospects estimates it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import Data, years_of
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.sums import NOTHING, Cells, Sum, figure, read_cells

_FLOW = "population_components"


@dataclass(frozen=True, slots=True)
class _Span:
    """Neighbouring periods added up, and how many years they last."""

    period: str
    periods: tuple[str, ...]
    years: int


def _spans(periods: Sequence[str], whole: bool) -> list[_Span]:
    """All periods as one span, or the latest alone.

    A year is a calendar year; a period of five years runs from the middle of its first year to the
    middle of its last.
    """
    chosen = list(periods) if whole else list(periods[-1:])
    if not chosen:
        return []
    lengths = {when: max(1, years_of(when)[1] - years_of(when)[0]) for when in chosen}
    years = sum(lengths.values())
    if len(chosen) == 1:
        return [_Span(chosen[0], (chosen[0],), years)]
    start = years_of(chosen[0])[0]
    return [_Span(f"{start:04d}/P{years}Y", tuple(chosen), years)]


def _added(cells: Cells, area: AreaSet, span: _Span) -> Sum:
    sums = [cells.total(area, when) for when in span.periods]
    if any(one.value is None for one in sums):
        return NOTHING
    first = sums[0]
    members = tuple(code for code in first.members if all(code in one.members for one in sums))
    lacking = tuple(sorted(frozenset[str]().union(*(one.lacking for one in sums))))
    datasets = frozenset[str]().union(*(one.datasets for one in sums))
    return Sum(sum(one.value or 0.0 for one in sums), members, lacking, datasets, first.status)


def _cells(data: Data, request: Request, indicator: str) -> Cells:
    return read_cells(
        data, _FLOW, indicator, request.areas, years=request.years, revision=request.revision
    )


def net_migration(data: Data, request: Request) -> list[Figure]:
    """Persons who came minus persons who left, added up over the years asked for."""
    cells = _cells(data, request, "net_migration")
    found = []
    for area in request.areas:
        for span in _spans(cells.periods(), request.years is not None):
            one = _added(cells, area, span)
            parts = {when: cells.total(area, when).value or 0.0 for when in span.periods}
            if len(parts) > 10:
                parts = {}
            found.append(
                figure(
                    data, request, "net_migration", "PS", area, span.period, one.value, [one],
                    parts=parts,
                )
            )  # fmt: skip
    return found


def net_migration_rate(data: Data, request: Request) -> list[Figure]:
    """Net migration for each 1,000 of the population and year."""
    cells = _cells(data, request, "net_migration")
    people = _cells(data, request, "population")
    found = []
    for area in request.areas:
        for span in _spans(cells.periods(), request.years is not None):
            one, lived = _added(cells, area, span), _added(people, area, span)
            value, parts = None, {}
            if one.value is not None and lived.value:
                # Person-years: the mid-year populations added up.
                value = 1000.0 * one.value / lived.value
                parts = {"net_migration": one.value, "person_years": lived.value}
            found.append(
                figure(
                    data, request, "net_migration_rate", "per_1000_year", area, span.period, value,
                    [one, lived], parts=parts,
                )
            )  # fmt: skip
    return found
