"""A figure with everything that must be printed beside it, and what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from relatoria.errors import MissingExtra
from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import TOTAL

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of an indicator."""

    areas: tuple[AreaSet, ...]
    years: tuple[int, int] | None = None
    """First and last year; ``None`` for the latest there is."""
    sex: str = TOTAL
    origin: AreaSet | None = None
    """For stocks: people from there alone."""
    revision: str | None = None
    """``None`` for the newest."""
    instrument: str = "icrmw"
    """For ratifications: id in the register of instruments."""
    top: int = 10
    """For corridors: how many."""
    direction: str = "to"
    """For corridors: to the area, from it, or within it."""
    by_partner: bool = False
    """For corridors to or from a set: the members' pairs with a partner added up."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The value of an indicator for an area and a period, with where it comes from."""

    indicator: str
    area: str
    """M49 code, or id of a set."""
    period: str
    value: float | None
    """``None`` where the data hold no figure."""
    unit: str
    revision: str
    datasets: tuple[str, ...]
    sources: tuple[str, ...]
    licences: tuple[str, ...]
    as_of: str
    members: tuple[str, ...]
    """M49 codes that the figure counts."""
    lacking: tuple[str, ...] = ()
    """Members of the area without a figure: not counted."""
    counterpart: str = TOTAL
    sex: str = TOTAL
    status: str = "A"
    """SDMX OBS_STATUS: A normal, E estimated, U of low reliability, M missing."""
    parts: dict[str, float] = field(default_factory=dict)
    """What the formula was fed with, by name."""
    notes: tuple[str, ...] = ()
    """Of the publisher."""
    limits: tuple[str, ...] = ()
    """Keys under ``evidence.limit`` in the interface catalogue."""


def as_record(figure: Figure) -> dict[str, Any]:
    """A figure as plain values, for JSON lines."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name in Figure.__dataclass_fields__
        for value in (getattr(figure, name),)
    }


def to_arrow(figures: Sequence[Figure]) -> pa.Table:
    """Figures as an Arrow table, a column for each field; lists stay lists."""
    try:
        import pyarrow as pa
    except ImportError as error:
        raise MissingExtra("pyarrow is not installed", remedy="Install relatoria[evidence]") from (
            error
        )
    texts = pa.list_(pa.string())
    kinds = {
        "value": pa.float64(),
        "datasets": texts,
        "sources": texts,
        "licences": texts,
        "members": texts,
        "lacking": texts,
        "notes": texts,
        "limits": texts,
        "parts": pa.map_(pa.string(), pa.float64()),
    }
    schema = pa.schema(
        [(name, kinds.get(name, pa.string())) for name in Figure.__dataclass_fields__]
    )
    rows = [record | {"parts": list(record["parts"].items())} for record in map(as_record, figures)]
    return pa.Table.from_pylist(rows, schema=schema)


def to_frame(figures: Sequence[Figure]) -> Any:
    """Figures as a pandas DataFrame; raises MissingExtra without pandas."""
    try:
        import pandas  # noqa: F401 - only to know it is there
    except ImportError as error:
        raise MissingExtra("pandas is not installed", remedy="Install relatoria[frame]") from error
    return to_arrow(figures).to_pandas()
