"""Ratifications: how many States of a set are bound by an instrument, and as of when that is known.

Lists of different dates are read together: consent once given stays, and the as-of date printed is
that of the latest list that covers the area. A list known to be incomplete makes the count a floor.
"""

from __future__ import annotations

from dataclasses import replace

from relatoria.errors import UsageError
from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import ALL, Data, Dataset
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.sums import Sum, figure

_FLOW = "treaty_status"
_INCOMPLETE = "treaty_incomplete"


def ratifications(data: Data, request: Request) -> list[Figure]:
    """Number of States bound: ``members`` are they, ``lacking`` the others of the area.

    Raises UsageError for an instrument there are no data on. With years, States bound by the end
    of the last.
    """
    lists = [one for one in data.datasets(_FLOW) if request.instrument in one.indicators]
    if not lists:
        known = sorted({name for one in data.datasets(_FLOW) for name in one.indicators})
        raise UsageError(
            f"there are no data on the instrument {request.instrument!r}",
            remedy=f"There are {', '.join(name for name in known if ':' not in name)}",
        )
    last = request.years[1] if request.years else 9999
    table = data.query(
        _FLOW, indicator=request.instrument, revision=request.revision or ALL, publisher=ALL
    )
    bound: dict[str, str] = {}
    names = ("REF_AREA", "OBS_VALUE", "TIME_PERIOD", "end_year")
    for area, value, date, year in zip(*(table[name].to_pylist() for name in names), strict=True):
        if value == 1 and year <= last:
            bound[area] = _earlier(date, bound.get(area, date))
    used = sorted(set(table["DATASET"].to_pylist()))
    return [_count(data, request, area, bound, [data.dataset(name) for name in used])
            for area in request.areas]  # fmt: skip


def _earlier(one: str, other: str) -> str:
    """The earlier date; of «2007» and «2007-02-23» the exact one."""
    if one.startswith(other) or other.startswith(one):
        return max(one, other, key=len)
    return min(one, other)


def _count(
    data: Data, request: Request, area: AreaSet, bound: dict[str, str], lists: list[Dataset]
) -> Figure:
    parties = tuple(code for code in area.members if code in bound)
    others = tuple(code for code in area.members if code not in bound)
    # A list of one addition is no survey: those that cover many States date the count.
    surveys = [one for one in lists if one.rows > 5] or lists
    as_of = max((one.as_of for one in surveys), default="")
    floor = any(_INCOMPLETE in one.limits for one in lists)
    one = Sum(
        float(len(parties)),
        parties,
        others,
        frozenset(one.id for one in lists),
        "U" if floor else "A",
    )
    period = str(request.years[1]) if request.years else as_of[:4]
    made = figure(
        data, request, "ratifications", "states", area, period, one.value, [one],
        counterpart=request.instrument,
    )  # fmt: skip
    dates = tuple(f"{code} {bound[code]}" for code in parties)
    return replace(made, as_of=as_of, notes=dates)
