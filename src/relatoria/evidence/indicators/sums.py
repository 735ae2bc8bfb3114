"""Sums over the members of an area, with what was counted and what was not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import TOTAL, Data
from relatoria.evidence.indicators.figures import Figure, Request


class Cell(NamedTuple):
    """An observation or a sum of them, without its key."""

    value: float | None
    status: str
    dataset: str
    note: str


@dataclass(frozen=True, slots=True)
class Sum:
    """What a set of areas adds up to."""

    value: float | None
    members: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    datasets: frozenset[str] = frozenset()
    status: str = "A"
    notes: tuple[str, ...] = ()


NOTHING = Sum(None, status="M")


@dataclass
class Cells:
    """Observations of one indicator, sex and counterpart, by period and area."""

    by_period: dict[str, dict[str, Cell]] = field(default_factory=dict)

    def take(self, period: str, code: str, cell: Cell) -> None:
        """Keep an observation; one of the same area and period is added to."""
        held = self.by_period.setdefault(period, {})
        before = held.get(code)
        if before is None or before.value is None:
            held[code] = cell
        elif cell.value is not None:
            held[code] = before._replace(value=before.value + cell.value)

    def periods(self) -> list[str]:
        """The periods there are figures for, in order."""
        return sorted(self.by_period)

    def total(self, area: AreaSet, period: str) -> Sum:
        """The sum over the members of ``area``.

        Where no member has a figure the publisher's own aggregate stands in; members without a
        figure are named, never taken for zero.
        """
        cells = self.by_period.get(period, {})
        found = {code: cells[code] for code in area.members if code in cells}
        known = {code: cell for code, cell in found.items() if cell.value is not None}
        if known:
            lacking = tuple(code for code in area.members if code not in known)
            return _sum(known, lacking)
        for codes in area.published:
            if all(code in cells and cells[code].value is not None for code in codes):
                return _sum({code: cells[code] for code in codes}, ())
        return NOTHING


def _sum(cells: Mapping[str, Cell], lacking: tuple[str, ...]) -> Sum:
    statuses = {cell.status for cell in cells.values()}
    # The least certain of what was counted.
    status = next((one for one in ("U", "E", "F") if one in statuses), "A")
    notes = {cell.note for cell in cells.values() if cell.note} if len(cells) <= 3 else set()
    return Sum(
        sum(cell.value or 0.0 for cell in cells.values()),
        tuple(cells),
        lacking,
        frozenset(cell.dataset for cell in cells.values()),
        status,
        tuple(sorted(notes)),
    )


def read_cells(  # noqa: PLR0913 - one keyword a dimension
    data: Data,
    flow: str,
    indicator: str,
    areas: Iterable[AreaSet],
    *,
    years: tuple[int, int] | None = None,
    sex: str = TOTAL,
    counterpart: str | AreaSet = TOTAL,
    revision: str | None = None,
    column: str = "REF_AREA",
) -> Cells:
    """The observations of ``areas``, their members and the aggregates published for them.

    With ``column`` COUNTERPART_AREA the areas are those of origin (or that send). Where the
    ``counterpart`` is a set, figures of its members are added up.
    """
    facing = (counterpart,) if isinstance(counterpart, str) else counterpart.members
    return read_groups(
        data,
        flow,
        indicator,
        areas,
        {"": facing},
        years=years,
        sex=sex,
        revision=revision,
        column=column,
    )[""]


def read_groups(  # noqa: PLR0913 - one keyword a dimension
    data: Data,
    flow: str,
    indicator: str,
    areas: Iterable[AreaSet],
    groups: Mapping[str, Sequence[str]],
    *,
    years: tuple[int, int] | None = None,
    sex: str = TOTAL,
    revision: str | None = None,
    column: str = "REF_AREA",
    inside: bool = False,
) -> dict[str, Cells]:
    """`read_cells` for several groups of counterparts in one query, by the group's name.

    With ``inside``, a group has figures of its own members alone: who moved within it.
    """
    codes = sorted({code for area in areas for code in codes_of(area)})
    table = data.sums(
        flow,
        "COUNTERPART_AREA" if column == "REF_AREA" else "REF_AREA",
        groups,
        indicator=indicator,
        codes=codes,
        sex=sex,
        years=years,
        revision=revision,
        inside=inside,
    )
    found = {name: Cells() for name in groups}
    names = ("GROUP_NAME", "AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "DATASET", "NOTE")
    for name, code, period, *rest in zip(*(table[name].to_pylist() for name in names), strict=True):
        found[name].by_period.setdefault(period, {})[code] = Cell(*rest)
    return found


def codes_of(area: AreaSet) -> Iterator[str]:
    """Codes under which figures of ``area`` may stand."""
    yield from area.members
    for codes in area.published:
        yield from codes


def figure(  # noqa: PLR0913, PLR0917 - what stands beside a figure
    data: Data,
    request: Request,
    indicator: str,
    unit: str,
    area: AreaSet,
    period: str,
    value: float | None,
    sums: Iterable[Sum],
    *,
    counterpart: str = TOTAL,
    parts: Mapping[str, float] | None = None,
) -> Figure:
    """The figure, its sources and its limits gathered from what it was made of."""
    made_of = list(sums)
    names = sorted(frozenset[str]().union(*(one.datasets for one in made_of)))
    datasets = [data.dataset(name) for name in names]
    statuses = {one.status for one in made_of}
    status = next((one for one in ("M", "U", "E", "F") if one in statuses), "A")
    main = made_of[0] if made_of else NOTHING
    return Figure(
        indicator=indicator,
        area=area.code,
        period=period,
        value=value,
        unit=unit,
        revision=", ".join(sorted({one.revision for one in datasets})),
        datasets=tuple(names),
        sources=tuple(dict.fromkeys(one.source for one in datasets)),
        licences=tuple(dict.fromkeys(one.licence for one in datasets)),
        as_of=max((one.as_of for one in datasets), default=""),
        members=main.members,
        lacking=main.lacking,
        counterpart=counterpart,
        sex=request.sex,
        status="M" if value is None else status,
        parts=dict(parts or {}),
        notes=tuple(dict.fromkeys(note for one in made_of for note in one.notes)),
        limits=tuple(dict.fromkeys(limit for one in datasets for limit in one.limits)),
    )
