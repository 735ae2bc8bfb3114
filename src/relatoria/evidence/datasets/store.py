"""Reading datasets: one DuckDB over the Parquet files of the snapshot and of the user's folder."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.errors import InputError, MissingExtra, UsageError
from relatoria.evidence.datasets.catalogue import Dataset, read_catalogue
from relatoria.evidence.datasets.folders import snapshot_folder, user_folder
from relatoria.evidence.datasets.folding import empty, folding
from relatoria.evidence.datasets.schema import COLUMNS, DIMENSIONS, TOTAL, dataflow

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

ALL = "*"
"""In a query: every revision, every publisher, every code of a dimension."""

_LONG = 100


@dataclass(frozen=True, slots=True)
class Placed:
    """A dataset and the folder its files stand in."""

    dataset: Dataset
    folder: Path
    bundled: bool

    @property
    def path(self) -> Path:
        """The Parquet file."""
        return self.folder / self.dataset.file


class Data:
    """Every dataset there is: the snapshot, and what was added; what was added wins.

    Safe to share between threads: each query runs on a cursor of its own.
    """

    def __init__(self, placed: Iterable[Placed]) -> None:
        self._placed = {one.dataset.id: one for one in placed}
        self._periods: dict[str, dict[str, frozenset[str]]] = {}

    @cached_property
    def _connection(self) -> duckdb.DuckDBPyConnection:
        try:
            import duckdb
        except ImportError as error:
            raise MissingExtra(
                "DuckDB is not installed", remedy="Install relatoria[evidence]"
            ) from error
        connection = duckdb.connect(":memory:")
        connection.execute("SET autoinstall_known_extensions = false")
        connection.execute("SET enable_object_cache = true")
        return connection

    def datasets(self, dataflow: str | None = None, publisher: str | None = None) -> list[Dataset]:
        """The datasets in the order of their ids, all or those of a dataflow and publisher."""
        return [
            one.dataset
            for one in self._placed.values()
            if dataflow in (None, one.dataset.dataflow)
            and publisher in (None, ALL, one.dataset.publisher)
        ]

    def dataset(self, identifier: str) -> Dataset:
        """The dataset with this id; raises UsageError where there is none."""
        return self.placed(identifier).dataset

    def placed(self, identifier: str) -> Placed:
        """The dataset with this id and where it stands; raises UsageError where there is none."""
        found = self._placed.get(identifier)
        if found is None:
            raise UsageError(
                f"there is no dataset {identifier!r}",
                remedy="`relatoria data list` names those there are",
            )
        return found

    def revisions(
        self, flow: str, *, publisher: str | None = None, indicator: str | None = None
    ) -> list[str]:
        """Revisions of a dataflow, the newest (by its as-of date) first."""
        wanted = publisher or dataflow(flow).publisher or ALL
        held = [
            one
            for one in self.datasets(flow, wanted)
            if indicator is None or indicator in one.indicators
        ]
        newest = {one.revision: one.as_of for one in sorted(held, key=lambda one: one.as_of)}
        return sorted(newest, key=lambda name: (newest[name], name), reverse=True)

    def query(  # noqa: PLR0913 - one keyword a dimension
        self,
        flow: str,
        *,
        indicator: str | Collection[str] = ALL,
        area: str | Collection[str] = ALL,
        counterpart: str | Collection[str] = ALL,
        sex: str | Collection[str] = TOTAL,
        age: str | Collection[str] = TOTAL,
        years: tuple[int, int] | None = None,
        revision: str | Collection[str] | None = None,
        publisher: str | None = None,
        dataset: str | None = None,
    ) -> pa.Table:
        """Observations of a dataflow as an Arrow table: ``DATASET``, then the columns of the shape.

        A dimension takes a code, several, or ``ALL``. ``years`` is a closed range that TIME_PERIOD
        lies within. Without ``revision`` the newest that holds the indicator; without
        ``publisher`` the dataflow's own. Rows come sorted by the dimensions; where two tables of a
        revision hold the same observation it comes once. Raises UsageError for an unknown
        revision or dataset.
        """
        chosen = self._choose(flow, indicator, revision, publisher, dataset)
        if not chosen:
            return self._empty()
        conditions, values = _conditions(
            {
                "INDICATOR": indicator,
                "REF_AREA": area,
                "COUNTERPART_AREA": counterpart,
                "SEX": sex,
                "AGE": age,
            }
        )
        _within(years, conditions, values)
        return self._select(chosen, conditions, values)

    def sums(  # noqa: PLR0913 - one keyword a dimension
        self,
        flow: str,
        folded: str,
        groups: Mapping[str, Collection[str]] | None,
        *,
        indicator: str | Collection[str],
        codes: str | Collection[str] = ALL,
        sex: str = TOTAL,
        years: tuple[int, int] | None = None,
        revision: str | None = None,
        inside: bool = False,
    ) -> pa.Table:
        """Observations added up over the codes of one dimension, group by group.

        ``folded`` is REF_AREA or COUNTERPART_AREA; ``groups`` name the codes of it that are added
        (without groups: all), ``codes`` those of the other dimension that are wanted, each apart
        (of a long list, others come too), with ``inside`` only those of the same group. Columns
        are those of `folding.COLUMNS`; status, dataset and note are those of the group's first code
        that has a figure. Otherwise as `query`.
        """
        chosen = self._choose(flow, indicator, revision, None, None)
        kept = "REF_AREA" if folded == "COUNTERPART_AREA" else "COUNTERPART_AREA"
        facing = {code for group in (groups or {}).values() for code in group}
        # A long list costs more to compare with than the few rows it would leave out.
        there = sorted(facing) if 0 < len(facing) <= _LONG else ALL
        here = codes if isinstance(codes, str) or len(codes) <= _LONG else ALL
        conditions, values = _conditions(
            {"INDICATOR": indicator, kept: here, folded: there, "SEX": sex, "AGE": TOTAL}
        )
        _within(years, conditions, values)
        if not chosen:
            return empty()
        text = self._union(chosen, " AND ".join(conditions))
        tables = {(one.dataset.publisher, one.dataset.revision) for one in chosen}
        text, more = folding(
            text,
            folded,
            kept,
            groups,
            twice=len(tables) < len(chosen),
            filtered=there != ALL,
            inside=inside,
        )
        return self._run(text, values | more)

    def periods(self, identifier: str) -> dict[str, frozenset[str]]:
        """For each TIME_PERIOD of a dataset, the indicators that have figures; in order."""
        held = self._periods.get(identifier)
        if held is None:
            path = _quoted(str(self.placed(identifier).path))
            table = self._run(
                "SELECT TIME_PERIOD, list(DISTINCT INDICATOR) AS names "  # noqa: S608 - quoted
                f"FROM read_parquet({path}) GROUP BY 1 ORDER BY 1",
                {},
            )
            pairs = zip(table["TIME_PERIOD"].to_pylist(), table["names"].to_pylist(), strict=True)
            held = {period: frozenset(names) for period, names in pairs}
            self._periods[identifier] = held
        return held

    def sql(self, text: str, **values: object) -> pa.Table:
        """Any query over the table ``observations`` (every dataset, with its DATASET column).

        ``text`` is trusted: it comes from the program, never from a visitor. ``values`` fill
        ``$name`` in it.
        """
        union = self._union(list(self._placed.values()), "TRUE")
        return self._run(f"WITH observations AS ({union}) {text}", values)

    def table(self, identifier: str) -> pa.Table:
        """A whole dataset as it is stored. Raises InputError where its file is damaged."""
        import pyarrow.parquet as pq

        placed = self.placed(identifier)
        try:
            return pq.read_table(placed.path)
        except (OSError, ValueError) as error:
            raise InputError(
                "the table cannot be read",
                where=str(placed.path),
                why=str(error),
                remedy="Add the publisher's file again",
            ) from error

    def _choose(
        self,
        flow: str,
        indicator: str | Collection[str],
        revision: str | Collection[str] | None,
        publisher: str | None,
        identifier: str | None,
    ) -> list[Placed]:
        if identifier is not None:
            return [self.placed(identifier)]
        owner = publisher or dataflow(flow).publisher or ALL
        asked = None if indicator == ALL else set(_codes(indicator))
        held = [
            one
            for one in self._placed.values()
            if one.dataset.dataflow == flow
            and owner in (ALL, one.dataset.publisher)
            and (asked is None or asked.intersection(one.dataset.indicators))
        ]
        if revision == ALL or not held:
            return held
        known = {one.dataset.revision for one in held}
        if revision is None:
            newest = max(held, key=lambda one: (one.dataset.as_of, one.dataset.revision))
            wanted = {newest.dataset.revision}
        else:
            wanted = set(_codes(revision))
        unknown = sorted(wanted - known)
        if unknown:
            raise UsageError(
                f"{flow} has no revision {', '.join(unknown)}",
                remedy=f"There are {', '.join(sorted(known))}",
            )
        return [one for one in held if one.dataset.revision in wanted]

    def _select(
        self, chosen: list[Placed], conditions: list[str], values: dict[str, object]
    ) -> pa.Table:
        text = self._union(chosen, " AND ".join(conditions) or "TRUE")
        order = ", ".join(DIMENSIONS)
        found = self._run(f"SELECT * FROM ({text}) ORDER BY {order}, DATASET", values)  # noqa: S608
        tables = {(one.dataset.publisher, one.dataset.revision) for one in chosen}
        return found if len(tables) == len(chosen) else _once(found)

    @staticmethod
    def _union(chosen: list[Placed], condition: str) -> str:
        columns = ", ".join(COLUMNS)
        parts = [
            f"SELECT {_quoted(one.dataset.id)} AS DATASET, {columns} "  # noqa: S608 - quoted
            f"FROM read_parquet({_quoted(str(one.path))}) WHERE {condition}"
            for one in chosen
        ]
        return " UNION ALL ".join(parts)

    def _run(self, text: str, values: Mapping[str, object]) -> pa.Table:
        with self._connection.cursor() as cursor:
            relation: Any = cursor.sql(text, params=dict(values)) if values else cursor.sql(text)
            return relation.to_arrow_table()

    @staticmethod
    def _empty() -> pa.Table:
        import pyarrow as pa

        from relatoria.evidence.datasets.schema import arrow_schema

        return arrow_schema().insert(0, pa.field("DATASET", pa.string())).empty_table()


def open_data(folder: Path | None = None, *, snapshot: bool = True) -> Data:
    """The data of the snapshot and of ``folder`` (by default the user's, see `user_folder`).

    Raises InvalidRecord where a catalogue is damaged.
    """
    own = user_folder() if folder is None else folder
    bundled = read_catalogue(snapshot_folder()) if snapshot else []
    placed = [Placed(one, snapshot_folder(), True) for one in bundled]
    placed += [Placed(one, own, False) for one in read_catalogue(own)]
    return Data(placed)


def _once(table: pa.Table) -> pa.Table:
    """Each observation once, from the first of the tables that hold it; rows are sorted by key."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if table.num_rows < 2 or len(pc.unique(table["DATASET"])) < 2:
        return table
    rows = list(zip(*(table[name].to_pylist() for name in DIMENSIONS), strict=True))
    kept = [True, *(one != before for before, one in pairwise(rows))]
    return table.filter(pa.array(kept))


def _conditions(
    dimensions: Mapping[str, str | Collection[str]],
) -> tuple[list[str], dict[str, object]]:
    conditions: list[str] = []
    values: dict[str, object] = {}
    for name, asked in dimensions.items():
        if asked == ALL:
            continue
        codes = _codes(asked)
        if len(codes) == 1:
            # Equality lets DuckDB skip row groups.
            conditions.append(f"{name} = ${name}")
            values[name] = codes[0]
        else:
            conditions.append(f"list_contains(${name}, {name})")
            values[name] = codes
    return conditions, values


def _within(
    years: tuple[int, int] | None, conditions: list[str], values: dict[str, object]
) -> None:
    if years is not None:
        conditions.append("start_year >= $first AND end_year <= $last")
        values |= {"first": years[0], "last": years[1]}


def _codes(asked: str | Collection[str]) -> list[str]:
    return [asked] if isinstance(asked, str) else list(asked)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
