"""The shape of every table: SDMX dimensions, one measure, attributes; revision part of the key.

One shape holds every publisher's figures, so that a query, a check for duplicates or an export is
written once. A dimension that does not apply holds ``TOTAL``. Names in capitals are the SDMX
components (SDMX 3.0, cross-domain concepts); ``start_year`` and ``end_year`` are derived from
``TIME_PERIOD`` to compare years as numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.errors import UsageError

if TYPE_CHECKING:
    import pyarrow as pa

TOTAL = "_T"
"""All: both sexes, all ages, all origins (SDMX cross-domain code)."""
UNKNOWN = "_X"
"""Origin unknown or other: people counted whose origin was not, never dropped."""
OTHER_NORTH = "_XN"
"""Other origins in the more developed regions (UN DESA revisions up to 2019)."""
OTHER_SOUTH = "_XS"
"""Other origins in the less developed regions (UN DESA revisions up to 2019)."""
UNKNOWN_ORIGINS = (UNKNOWN, OTHER_NORTH, OTHER_SOUTH)
STATELESS = "_XZ"
"""Stateless, where a publisher lists it as an origin."""

DIMENSIONS = (
    "REVISION",
    "INDICATOR",
    "REF_AREA",
    "COUNTERPART_AREA",
    "SEX",
    "AGE",
    "TIME_PERIOD",
)
"""The key of an observation within a publisher's dataflow, in the order rows are sorted."""
ATTRIBUTES = ("UNIT_MEASURE", "OBS_STATUS", "NOTE")
COLUMNS = (*DIMENSIONS, "OBS_VALUE", *ATTRIBUTES, "start_year", "end_year")

MISSING = "M"
"""OBS_STATUS of a figure the publisher prints as not available («..»)."""
SUPPRESSED = "Q"
"""OBS_STATUS of a figure the publisher withholds to protect persons («~»)."""
NORMAL = "A"
ESTIMATED = "E"

_PERIOD = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:/P(\d{1,3})Y)?\Z")


@dataclass(frozen=True, slots=True)
class Dataflow:
    """What is measured, whoever publishes it."""

    id: str
    publisher: str
    """The publisher meant where a query names none."""
    ref_area: str
    """What REF_AREA stands for."""
    counterpart: str
    """What COUNTERPART_AREA stands for; empty where the dimension does not apply."""
    indicators: tuple[str, ...]
    """Codes of INDICATOR this dataflow usually holds; publishers may bring others."""


DATAFLOWS = {
    flow.id: flow
    for flow in (
        Dataflow(
            "migrant_stock",
            "UNDESA",
            "country or area of destination",
            "country or area of origin",
            ("stock", "population", "refugees"),
        ),
        Dataflow(
            "population_components",
            "UNDESA",
            "country or area",
            "",
            ("population", "births", "deaths", "net_migration"),
        ),
        Dataflow(
            "displaced",
            "UNHCR",
            "country of asylum",
            "country of origin",
            ("refugees", "asylum_seekers", "oip", "idps", "stateless", "ooc"),
        ),
        Dataflow("remittances", "WB", "receiving country", "sending country", ("received", "sent")),
        Dataflow("treaty_status", "UN", "State", "", ("icrmw", "csr51", "csr67")),
        Dataflow("migration_flows", "", "country of arrival", "country of departure", ("flow",)),
    )
}


def dataflow(name: str) -> Dataflow:
    """The dataflow called ``name``; one nobody described yet stands for itself (SDMX files)."""
    if not re.fullmatch(r"[A-Za-z0-9_.:@-]{1,80}", name):
        raise UsageError(f"{name!r} is no name of a dataflow", remedy="Use letters, digits and _")
    return DATAFLOWS.get(name) or Dataflow(name, "", "reference area", "counterpart area", ())


def arrow_schema() -> pa.Schema:
    """The Arrow schema of every table; OBS_VALUE is null only for a missing or withheld figure."""
    import pyarrow as pa

    kinds: dict[str, pa.DataType] = {
        "OBS_VALUE": pa.float64(),
        "start_year": pa.int16(),
        "end_year": pa.int16(),
    }
    return pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])


def years_of(period: str) -> tuple[int, int]:
    """First and last year of a TIME_PERIOD: ``2024``, ``2015-03-14``, ``2000/P5Y`` (2000–2005).

    The last year of a range is the one it ends in, as demographers write mid-year periods. Raises
    UsageError for what is no period.
    """
    found = _PERIOD.match(period)
    if found is None:
        raise UsageError(
            f"{period!r} is no time period", remedy="Write 2024, 2024-07-01 or 2000/P5Y"
        )
    start = int(found[1])
    return start, start + int(found[4] or 0)


def period(start: int, end: int | None = None) -> str:
    """TIME_PERIOD of a year, or of the years from ``start`` to ``end``."""
    return f"{start:04d}" if end in (None, start) else f"{start:04d}/P{end - start}Y"
