"""Adding observations up inside the query: pairs of areas are many, their sums few."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from relatoria.evidence.datasets.schema import DIMENSIONS

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = (
    "GROUP_NAME", "AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "DATASET", "NOTE"
)  # fmt: skip
"""Of a table of sums: group of the folded codes, code kept apart, and what they add up to."""


def folding(  # noqa: PLR0913 - what is added up, and how
    rows: str,
    folded: str,
    kept: str,
    groups: Mapping[str, Collection[str]] | None,
    *,
    twice: bool,
    filtered: bool,
    inside: bool,
) -> tuple[str, dict[str, object]]:
    """The SQL that adds ``rows`` (a query) up, with the values it needs.

    ``twice``: tables of one revision may hold the same observation, which then counts once.
    ``filtered``: the rows are those of the groups' codes alone. ``inside``: the area kept apart is
    to be of the group too. Sums are compensated (Kahan 1965), so that the order in which rows are
    read does not show.
    """
    if twice:
        key = ", ".join(DIMENSIONS)
        rows = (
            f"SELECT * FROM ({rows}) "  # noqa: S608 - names of columns
            f"QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY DATASET) = 1"
        )
    values: dict[str, object] = {}
    name, joined = "''", ""
    if groups is not None and len(groups) == 1 and filtered and not inside:
        name, values = "$group", {"group": next(iter(groups))}
        if len(next(iter(groups.values()))) == 1:
            columns = ", ".join(COLUMNS[2:])
            return f"SELECT $group AS GROUP_NAME, {kept} AS AREA, {columns} FROM ({rows})", values  # noqa: S608
    elif groups is not None:
        pairs = [(group, code) for group, codes in groups.items() for code in codes]
        values = {"groups": [group for group, _ in pairs], "codes": [code for _, code in pairs]}
        name = "facing.name"
        joined = (
            "JOIN (SELECT unnest($groups) AS name, unnest($codes) AS code) AS facing "
            f"ON facing.code = held.{folded}"
        )
        if inside:
            joined += (
                " JOIN (SELECT unnest($groups) AS name, unnest($codes) AS code) AS home "
                f"ON home.code = held.{kept} AND home.name = facing.name"
            )
    firsts = ", ".join(
        f"coalesce(arg_min({column}, {folded}) FILTER (OBS_VALUE IS NOT NULL), "
        f"arg_min({column}, {folded})) AS {column}"
        for column in ("OBS_STATUS", "DATASET", "NOTE")
    )
    text = (
        f"SELECT {name} AS GROUP_NAME, {kept} AS AREA, INDICATOR, TIME_PERIOD, "  # noqa: S608
        f"fsum(OBS_VALUE) AS OBS_VALUE, {firsts} FROM ({rows}) AS held {joined} "
        "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
    )
    return text, values


def empty() -> pa.Table:
    """A table of sums without rows."""
    import pyarrow as pa

    kinds = {"OBS_VALUE": pa.float64()}
    return pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS]).empty_table()
