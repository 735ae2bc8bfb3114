"""Sums over the members of an area in every revision at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import ALL, TOTAL, Data, Dataset
from relatoria.evidence.indicators.sums import Cell, Cells, Sum, codes_of

_LONG = 100
_WORLD = 200
"""More members than any region has: the world, for which every row counts."""
_PUBLISHED = 900
_MOST_LACKING = 0.05
"""Part of an area's inhabitants whose countries may be without a figure."""
_WEIGHT_YEAR = 2010


@dataclass(frozen=True, slots=True)
class Key:
    """A sum is of a revision and a period."""

    revision: str
    period: str


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a series is of, one member a dimension."""

    flow: str
    indicator: str
    area: AreaSet
    origin: AreaSet | None
    sex: str
    age: tuple[str, ...]


class Tables:
    """Reads series for checks; what was read once is kept."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self._read: dict[_Asked, dict[str, Cells]] = {}
        self._grouped: dict[object, dict[tuple[str, str], dict[str, float]]] = {}
        self._datasets = {one.id: one for one in data.datasets()}

    @cached_property
    def newest_year(self) -> int:
        """The latest year that any dataset is as of."""
        return max((int(one.as_of[:4]) for one in self._datasets.values()), default=0)

    def dataset(self, identifier: str) -> Dataset:
        """The dataset with this id."""
        return self._datasets[identifier]

    def sums(  # noqa: PLR0913, PLR0917 - one argument a dimension
        self,
        flow: str,
        indicator: str,
        area: AreaSet,
        origin: AreaSet | None = None,
        sex: str = TOTAL,
        age: tuple[str, ...] = (TOTAL,),
    ) -> dict[Key, Sum]:
        """For each revision and period, the sum over ``area`` (of people from ``origin``).

        An area gives nothing where the tables lack countries with more than a twentieth of its
        inhabitants; small territories that a revision leaves out do not matter.
        """
        found: dict[Key, Sum] = {}
        asked = _Asked(flow, indicator, area, origin, sex, age)
        for revision, cells in self._cells(asked).items():
            for period in cells.periods():
                one = cells.total(area, period)
                # Where an origin is asked for, countries without people from there are no gap.
                whole = origin is not None or self._is_enough(one)
                if one.value is not None and whole:
                    found[Key(revision, period)] = one
        return found

    def _is_enough(self, one: Sum) -> bool:
        published = any(code.isdigit() and int(code) >= _PUBLISHED for code in one.members)
        if published or not one.lacking:
            return True
        weights = self._inhabitants
        lacking = sum(weights.get(code, 0.0) for code in one.lacking)
        return lacking <= _MOST_LACKING * (
            lacking + sum(weights.get(code, 0.0) for code in one.members)
        )

    @cached_property
    def _inhabitants(self) -> dict[str, float]:
        year = (_WEIGHT_YEAR, _WEIGHT_YEAR)
        table = self.data.query("population_components", indicator="population", years=year)
        pairs = zip(table["REF_AREA"].to_pylist(), table["OBS_VALUE"].to_pylist(), strict=True)
        return {code: value or 0.0 for code, value in pairs}

    def _cells(self, asked: _Asked) -> dict[str, Cells]:
        held = self._read.get(asked)
        if held is None:
            held = self._read[asked] = self._query(asked)
        return held

    def _query(self, asked: _Asked) -> dict[str, Cells]:
        codes = sorted(set(codes_of(asked.area)))
        table = self.data.query(
            asked.flow,
            indicator=asked.indicator,
            area=codes if len(codes) <= _LONG else ALL,
            counterpart=_codes(asked.origin.members) if asked.origin else TOTAL,
            sex=asked.sex,
            age=list(asked.age),
            revision=ALL,
        )
        wanted = set(codes)
        names = ("REVISION", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "DATASET")
        found: dict[str, Cells] = defaultdict(Cells)
        for revision, code, period, value, status, dataset in zip(
            *(table[name].to_pylist() for name in names), strict=True
        ):
            if code in wanted:
                found[revision].take(period, code, Cell(value, status, dataset, ""))
        return dict(found)

    def grouped(
        self, flow: str, indicators: Sequence[str], column: str, area: AreaSet
    ) -> dict[tuple[str, str], dict[str, float]]:
        """Sums of persons by indicator for each revision and period, over all counterparts."""
        key = (flow, tuple(indicators), column, area.members)
        held = self._grouped.get(key)
        if held is None:
            held = self._grouped[key] = self._group(flow, indicators, column, area)
        return held

    def _group(
        self, flow: str, indicators: Sequence[str], column: str, area: AreaSet
    ) -> dict[tuple[str, str], dict[str, float]]:
        codes = _codes(area.members)
        here = column == "REF_AREA"
        table = self.data.query(
            flow,
            indicator=indicators,
            area=codes if here else ALL,
            counterpart=ALL if here else codes,
            revision=ALL,
        )
        keys = ["REVISION", "TIME_PERIOD", "INDICATOR"]
        summed = table.group_by(keys).aggregate([("OBS_VALUE", "sum")])
        found: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
        for row in summed.to_pylist():
            found[row["REVISION"], row["TIME_PERIOD"]][row["INDICATOR"]] = row["OBS_VALUE_sum"]
        return dict(found)


def _codes(members: Iterable[str]) -> str | list[str]:
    codes = list(members)
    return codes if len(codes) <= _WORLD else ALL
