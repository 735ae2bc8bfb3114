"""Between places: emigrants, shares within a region and within the South, top corridors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from relatoria.errors import UsageError
from relatoria.evidence.areas import AreaSet, area_set, country_set
from relatoria.evidence.datasets import ALL, TOTAL, UNKNOWN_ORIGINS, Data
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.stocks import wanted
from relatoria.evidence.indicators.sums import (
    NOTHING,
    Cell,
    Cells,
    Sum,
    figure,
    read_cells,
    read_groups,
)

_FLOW = "migrant_stock"


def _born_in(data: Data, request: Request, destinations: AreaSet) -> Cells:
    """Persons born in the areas asked for who live in ``destinations``, by origin."""
    return read_cells(
        data,
        _FLOW,
        "stock",
        request.areas,
        years=request.years,
        sex=request.sex,
        counterpart=destinations,
        revision=request.revision,
        column="COUNTERPART_AREA",
    )


def emigrants(data: Data, request: Request) -> list[Figure]:
    """Persons born in the area who live in another country, wherever it is."""
    cells = _born_in(data, request, area_set("001"))
    found = []
    for area in request.areas:
        for when in wanted(cells, request):
            one = cells.total(area, when)
            found.append(figure(data, request, "emigrants", "PS", area, when, one.value, [one]))
    return found


def _share(  # noqa: PLR0913, PLR0917 - what a share is made of
    data: Data,
    request: Request,
    identifier: str,
    area: AreaSet,
    cells: dict[str, Cells],
    inside: AreaSet,
) -> list[Figure]:
    """Of ``cells["all"]`` in the area, the percentage that ``cells["within"]`` is of ``inside``."""
    found = []
    for when in wanted(cells["all"], request):
        part, whole = cells["within"].total(inside, when), cells["all"].total(area, when)
        value, parts = None, {}
        if part.value is not None and whole.value:
            value = 100.0 * part.value / whole.value
            parts = {"within": part.value, "all": whole.value}
            # They are in the whole and not in the part.
            unknown = cells["unknown"].total(area, when) if "unknown" in cells else NOTHING
            if unknown.value is not None:
                parts["origin_unknown"] = unknown.value
        found.append(
            figure(
                data, request, identifier, "percent", area, when, value, [whole, part], parts=parts
            )
        )  # fmt: skip
    return found


def _groups(
    data: Data,
    request: Request,
    groups: Mapping[str, Sequence[str]],
    column: str = "REF_AREA",
    *,
    inside: bool = False,
) -> dict[str, Cells]:
    return read_groups(
        data,
        _FLOW,
        "stock",
        request.areas,
        groups,
        years=request.years,
        sex=request.sex,
        revision=request.revision,
        column=column,
        inside=inside,
    )


def _within(data: Data, request: Request, column: str = "REF_AREA") -> dict[str, Cells]:
    """By area, the stock of those who were born in one member of it and live in another."""
    groups = {area.code: area.members for area in request.areas}
    return _groups(data, request, groups, column, inside=True)


_WHOLE = {"all": (TOTAL,), "unknown": UNKNOWN_ORIGINS}


def intraregional_share(data: Data, request: Request) -> list[Figure]:
    """Of the migrants who live in the area, the percentage born in another country of it."""
    within, whole = _within(data, request), _groups(data, request, _WHOLE)
    found = []
    for area in request.areas:
        cells = {"within": within[area.code], **whole}
        found += _share(data, request, "intraregional_share", area, cells, area)
    return found


def intraregional_emigrant_share(data: Data, request: Request) -> list[Figure]:
    """Of those born in the area who live abroad, the percentage that live in the area."""
    column = "COUNTERPART_AREA"
    within = _within(data, request, column)
    whole = _groups(data, request, {"all": area_set("001").members}, column)
    found = []
    for area in request.areas:
        cells = {"within": within[area.code], **whole}
        found += _share(data, request, "intraregional_emigrant_share", area, cells, area)
    return found


def south_south_share(data: Data, request: Request) -> list[Figure]:
    """Of the migrants who live in the area, the percentage that live and were born in the South."""
    south = area_set("south")
    shared = {area.code: _shared(area, south) for area in request.areas}
    cells = _groups(data, request, {"within": south.members, **_WHOLE})
    found = []
    for area in request.areas:
        inside = AreaSet(area.code, shared[area.code], south.source)
        found += _share(data, request, "south_south_share", area, cells, inside)
    return found


def _shared(area: AreaSet, south: AreaSet) -> tuple[str, ...]:
    members = tuple(code for code in area.members if code in south.members)
    if not members:
        raise UsageError(
            f"{area.name()} lies outside the less developed regions",
            remedy="Ask for the world (001) or a region of the South",
        )
    return members


def corridors(data: Data, request: Request) -> list[Figure]:
    """The largest pairs of origin and destination to, from or within the area, largest first.

    People whose origin is unknown come as a row of their own where they rank, never left out.
    """
    if request.by_partner:
        return _partners(data, request)
    world = area_set("001")
    found = []
    for area in request.areas:
        origins = area if request.direction in ("from", "within") else request.origin
        target = world if request.direction == "from" else area
        pairs = _pairs(data, request, target, origins)
        for when in sorted(pairs) if request.years else sorted(pairs)[-1:]:
            ranked = sorted(pairs[when].items(), key=lambda one: (-(one[1].value or 0), one[0]))
            for (destination, origin), cell in ranked[: request.top]:
                one = Sum(cell.value, (destination,), (), frozenset((cell.dataset,)), cell.status)
                found.append(
                    figure(
                        data, request, "corridors", "PS", country_set(destination), when,
                        cell.value, [one], counterpart=origin,
                    )
                )  # fmt: skip
    return found


def _pairs(
    data: Data, request: Request, target: AreaSet, origins: AreaSet | None
) -> dict[str, dict[tuple[str, str], Cell]]:
    table = data.query(
        _FLOW,
        indicator="stock",
        area=target.members,
        counterpart=origins.members if origins else ALL,
        sex=request.sex,
        years=request.years,
        revision=request.revision,
    )
    pairs: dict[str, dict[tuple[str, str], Cell]] = defaultdict(dict)
    names = ("REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "DATASET")
    for area, origin, when, value, status, dataset in zip(
        *(table[name].to_pylist() for name in names), strict=True
    ):
        if value and not _is_aggregate(origin):
            pairs[when][area, origin] = Cell(value, status, dataset, "")
    return pairs


def _is_aggregate(code: str) -> bool:
    return code == TOTAL or (code.isdigit() and int(code) >= 900)


def _partners(data: Data, request: Request) -> list[Figure]:
    """Persons by the country at the other end, whichever member of the area is at this one."""
    to = request.direction != "from"
    world = area_set("001")
    found = []
    for area in request.areas:
        table = data.sums(
            _FLOW,
            "REF_AREA" if to else "COUNTERPART_AREA",
            {"": area.members},
            indicator="stock",
            codes=ALL if to else world.members,
            sex=request.sex,
            years=request.years,
            revision=request.revision,
        )
        held: dict[str, dict[str, Cell]] = defaultdict(dict)
        names = ("TIME_PERIOD", "AREA", "OBS_VALUE", "OBS_STATUS", "DATASET")
        for when, code, value, status, dataset in zip(
            *(table[name].to_pylist() for name in names), strict=True
        ):
            if value and not _is_aggregate(code) and (to or code in world.members):
                held[when][code] = Cell(value, status, dataset, "")
        for when in sorted(held) if request.years else sorted(held)[-1:]:
            ranked = sorted(held[when].items(), key=lambda one: (-(one[1].value or 0), one[0]))
            for code, cell in ranked[: request.top]:
                place, other = (area, code) if to else (country_set(code), area.code)
                one = Sum(cell.value, place.members, (), frozenset((cell.dataset,)), cell.status)
                found.append(
                    figure(
                        data, request, "corridors", "PS", place, when, cell.value, [one],
                        counterpart=other,
                    )
                )  # fmt: skip
    return found
