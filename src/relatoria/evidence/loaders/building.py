"""Observations gathered row by row, each remembering the cell it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from relatoria.errors import InvalidRecord, MissingExtra
from relatoria.evidence.datasets import DIMENSIONS, TOTAL, Loaded, arrow_schema, years_of
from relatoria.evidence.loaders.sheets import Sheet

if TYPE_CHECKING:
    import pyarrow as pa


class Key(NamedTuple):
    """What an observation is about: the dimensions but the revision."""

    indicator: str
    area: str
    counterpart: str = TOTAL
    sex: str = TOTAL
    age: str = TOTAL
    period: str = ""


class Place(NamedTuple):
    """A cell."""

    sheet: Sheet
    row: int
    column: int | None

    def __str__(self) -> str:
        return self.sheet.where(self.row, self.column)


class _Held(NamedTuple):
    value: float | None
    status: str
    unit: str
    note: str
    place: Place


@dataclass
class Builder:
    """Gathers observations; refuses a second one under the same key."""

    unit: str = "PS"
    """UNIT_MEASURE where an observation names none: persons."""
    repeats: Callable[[Key], bool] = lambda _key: False
    """Keys that a publisher prints several times (aggregates): kept once if the figures agree."""
    _held: dict[Key, _Held] = field(default_factory=dict)

    def add(  # noqa: PLR0913 - an observation and where it stands
        self,
        key: Key,
        value: float | None,
        place: Place,
        *,
        status: str = "A",
        unit: str = "",
        note: str = "",
    ) -> None:
        """Take an observation; raises InvalidRecord where its key was taken already."""
        before = self._held.get(key)
        if before is not None:
            if before.value == value and self.repeats(key):
                return
            raise InvalidRecord(
                "the same observation stands here a second time",
                where=str(place),
                why=f"{_told(key)}; first at {before.place}",
                remedy="Nothing was loaded: remove the duplicate, or fetch the file again",
            )
        self._held[key] = _Held(value, status, unit or self.unit, note, place)

    def __len__(self) -> int:
        return len(self._held)

    def value(self, key: Key) -> float | None:
        """The figure under ``key``; ``None`` where there is none."""
        held = self._held.get(key)
        return held.value if held else None

    def place(self, key: Key) -> Place:
        """The cell the observation under ``key`` came from."""
        return self._held[key].place

    def __iter__(self) -> Iterator[Key]:
        """The keys in the order the observations came."""
        return iter(self._held)

    def places(self) -> Callable[[int], str]:
        """Tells the cell of a row of the table."""
        held = list(self._held.values())
        return lambda row: str(held[row].place)

    def last_year(self) -> int:
        """The latest year any observation reaches."""
        return max(years_of(key.period)[1] for key in self._held)

    def table(self, revision: str) -> pa.Table:
        """The observations as an Arrow table of the common shape."""
        try:
            import pyarrow as pa
        except ImportError as error:
            raise MissingExtra(
                "pyarrow is not installed", remedy="Install relatoria[evidence]"
            ) from error
        keys, held = list(self._held), list(self._held.values())
        years = {period: years_of(period) for period in {key.period for key in keys}}
        columns = {
            "REVISION": [revision] * len(keys),
            "OBS_VALUE": [one.value for one in held],
            "UNIT_MEASURE": [one.unit for one in held],
            "OBS_STATUS": [one.status for one in held],
            "NOTE": [one.note for one in held],
            "start_year": [years[key.period][0] for key in keys],
            "end_year": [years[key.period][1] for key in keys],
        }
        for position, name in enumerate(DIMENSIONS[1:]):
            columns[name] = [key[position] for key in keys]
        return pa.table(columns, schema=arrow_schema())


@dataclass(frozen=True, slots=True)
class About:
    """Who published a table and on what terms."""

    dataflow: str
    publisher: str
    title: str
    source: str
    licence: str
    limits: tuple[str, ...] = ()


def loaded(  # noqa: PLR0913 - what a dataset is known by
    builder: Builder,
    about: About,
    *,
    revision: str,
    part: str,
    as_of: str,
    notes: dict[str, str] | None = None,
    scope: str = "",
) -> Loaded:
    """The table of ``builder`` with what is known about it."""
    return Loaded(
        about.dataflow,
        about.publisher,
        revision,
        part,
        about.title.format(revision=revision),
        about.source.format(revision=revision),
        about.licence,
        as_of,
        builder.table(revision),
        about.limits,
        notes or {},
        scope,
        builder.places(),
    )


def _told(key: Key) -> str:
    return ", ".join(part for part in key if part != TOTAL)
