"""One door to every indicator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from relatoria.errors import UsageError
from relatoria.evidence.datasets import ALL, Data
from relatoria.evidence.indicators import (
    balance,
    corridors,
    money,
    protection,
    stocks,
    treaties,
)
from relatoria.evidence.indicators.definitions import Definition, definition
from relatoria.evidence.indicators.figures import Figure, Request

_COMPUTE: dict[str, Callable[[Data, Request], list[Figure]]] = {
    "stock": stocks.stock,
    "stock_share": stocks.stock_share,
    "world_share": stocks.world_share,
    "stock_change": stocks.stock_change,
    "stock_growth": stocks.stock_growth,
    "sex_ratio": stocks.sex_ratio,
    "female_share": stocks.female_share,
    "emigrants": corridors.emigrants,
    "intraregional_share": corridors.intraregional_share,
    "intraregional_emigrant_share": corridors.intraregional_emigrant_share,
    "south_south_share": corridors.south_south_share,
    "corridors": corridors.corridors,
    "net_migration": balance.net_migration,
    "net_migration_rate": balance.net_migration_rate,
    "remittances_received": money.remittances_received,
    "remittances_sent": money.remittances_sent,
    "remittances_per_capita": money.remittances_per_capita,
    "displaced": protection.displaced,
    "displaced_from": protection.displaced_from,
    "ratifications": treaties.ratifications,
}

_OF_A_SERIES = ("stock_change", "stock_growth", "ratifications")


def compute(data: Data, indicator: str, request: Request) -> list[Figure]:
    """The figures of an indicator: for each area, for each period.

    Raises UsageError for an unknown indicator or revision, and where the data hold nothing for the
    areas and years, naming the years there are.
    """
    described = definition(indicator)
    if not request.areas:
        raise UsageError("no area is given", remedy="Name one: --area MEX")
    found = _latest(data, described, request) or _COMPUTE[indicator](data, request)
    if not any(one.value is not None for one in found):
        raise _nothing(data, described.dataflow, request)
    limits = described.limits
    return [replace(one, limits=tuple(dict.fromkeys((*limits, *one.limits)))) for one in found]


def _latest(data: Data, described: Definition, request: Request) -> list[Figure]:
    """The figures of the latest year of the tables, where no year is asked for.

    Empty where an area has none for it, and for what compares years: the whole series answers then.
    """
    if request.years is not None or described.id in _OF_A_SERIES:
        return []
    revision = request.revision or next(iter(data.revisions(described.dataflow)), None)
    held = [one for one in data.datasets(described.dataflow) if one.revision == revision]
    if not held:
        return []
    last = max(one.last_year for one in held)
    found = _COMPUTE[described.id](data, replace(request, years=(last, last)))
    return found if all(one.value is not None for one in found) else []


def _nothing(data: Data, flow: str, request: Request) -> UsageError:
    codes = sorted({code for area in request.areas for code in area.members})
    table = data.query(flow, area=codes, revision=request.revision)
    periods = sorted(set(table["TIME_PERIOD"].to_pylist()))
    revisions = data.revisions(flow, publisher=ALL)
    shown = ", ".join(periods if len(periods) <= 24 else [*periods[:3], "…", *periods[-20:]])
    names = ", ".join(area.name() for area in request.areas[:3])
    return UsageError(
        f"the data hold no such figure for {names}",
        why=f"periods there are: {shown}" if shown else "no table covers it",
        remedy=f"Revisions are {', '.join(revisions)}; `relatoria data add` brings more tables"
        if revisions
        else "`relatoria data add` brings tables",
    )
