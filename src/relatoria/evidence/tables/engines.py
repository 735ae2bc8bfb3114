"""Where an expression runs. Both engines give the same integers, to the last unit."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.errors import MissingExtra, UnreadableFile, UsageError
from relatoria.evidence.tables.cells import Cells, cells_of
from relatoria.evidence.tables.expression import cross_tabulation
from relatoria.evidence.tables.reading import as_columnar
from relatoria.evidence.tables.specification import TableSpec

if TYPE_CHECKING:
    from ibis.expr import types as ir

ENGINES = ("duckdb", "spark")
_VIEW = "microdata"
_ADDRESSED_BITS = 21
"""Bits of all variables of a table together up to which DuckDB addresses cells instead of hashing
them: half the time on 50 million records, for some 50 MB a thread."""
_SPARK = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "4",
    "spark.sql.session.timeZone": "UTC",
}


class Engine:
    """One file of microdata, open in an engine. Close it, or use it in ``with``."""

    def __init__(self, path: Path, engine: str = "duckdb") -> None:
        """Open ``path`` with ``engine``.

        Raises UsageError for an unknown engine, :class:`MissingExtra` where it is not installed,
        and :class:`UnreadableFile` for a file that is none of the formats.
        """
        if engine not in ENGINES:
            raise UsageError(f"unknown engine {engine}", remedy=f"Engines: {', '.join(ENGINES)}")
        if not path.is_file():
            raise UnreadableFile("there is no such file", where=str(path))
        self._scratch = tempfile.TemporaryDirectory(prefix="relatoria-")
        try:
            readable = as_columnar(path, Path(self._scratch.name))
            try:
                self.runner: _DuckDB | _Spark = _RUNNERS[engine](readable)
            except _failures(engine) as error:
                raise UnreadableFile(
                    "the microdata cannot be read", where=str(path), why=_first_line(error)
                ) from error
        except BaseException:
            self._scratch.cleanup()
            raise

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def data(self) -> ir.Table:
        """The records, as a table of expressions."""
        return self.runner.data

    def close(self) -> None:
        """End the connection and remove what was converted."""
        self.runner.close()
        self._scratch.cleanup()

    def run(self, expression: ir.Table) -> Any:
        """The answer to ``expression`` as an Arrow table."""
        return self.runner.run(expression)

    def tabulate(self, spec: TableSpec) -> Cells:
        """The cells of ``spec``. Raises :class:`InputError` for variables that do not fit."""
        return cells_of(self.run(cross_tabulation(self.data, spec)), spec)


def tabulate(path: Path, spec: TableSpec, engine: str = "duckdb") -> Cells:
    """The cells of ``spec`` over the microdata in ``path``; raises as :class:`Engine` does."""
    with Engine(path, engine) as opened:
        return opened.tabulate(spec)


class _DuckDB:
    """DuckDB runs the SQL that Ibis writes; nothing is copied on the way to Arrow."""

    def __init__(self, path: Path) -> None:
        try:
            import duckdb
            import ibis
        except ImportError as error:
            raise MissingExtra(
                "tabulation needs Ibis and DuckDB",
                why=str(error),
                remedy="Install them with: pip install 'relatoria[evidence]'",
            ) from error
        self.connection = duckdb.connect()
        # Long queries would otherwise draw a progress bar into the lines on standard output.
        self.connection.execute("SET enable_progress_bar = false")
        self.connection.execute(f"SET perfect_ht_threshold = {_ADDRESSED_BITS}")
        reader = "read_csv" if path.suffix.lower() == ".csv" else "read_parquet"
        name = str(path).replace("'", "''")
        # The name of the file comes from a person and is quoted; the reader is one of two.
        self.connection.execute(f"CREATE VIEW {_VIEW} AS FROM {reader}('{name}')")
        empty = self.connection.sql(f"FROM {_VIEW} LIMIT 0").to_arrow_table()
        self.data = ibis.table(ibis.schema(empty.schema), name=_VIEW)

    def run(self, expression: ir.Table) -> Any:
        import ibis

        return self.connection.sql(str(ibis.to_sql(expression, dialect="duckdb"))).to_arrow_table()

    def close(self) -> None:
        self.connection.close()


class _Spark:
    """Spark through Ibis, on this machine."""

    def __init__(self, path: Path) -> None:
        try:
            import ibis
            from pyspark.sql import SparkSession
        except ImportError as error:
            raise MissingExtra(
                "the engine spark needs PySpark and Java",
                why=str(error),
                remedy="Install it with: pip install 'relatoria[spark]'",
            ) from error
        builder = SparkSession.builder.master("local[2]").appName("relatoria")
        for setting, value in _SPARK.items():
            builder = builder.config(setting, value)
        self.connection = ibis.pyspark.connect(builder.getOrCreate())
        self.data = (
            self.connection.read_csv(str(path), header=True, inferSchema=True)
            if path.suffix.lower() == ".csv"
            else self.connection.read_parquet(str(path))
        )

    def run(self, expression: ir.Table) -> Any:
        return self.connection.to_pyarrow(expression)

    def close(self) -> None:
        self.connection.disconnect()


_RUNNERS: dict[str, type[_DuckDB | _Spark]] = {"duckdb": _DuckDB, "spark": _Spark}


def _failures(engine: str) -> tuple[type[Exception], ...]:
    """What an engine raises for a file it cannot read."""
    if engine == "duckdb":
        try:
            import duckdb
        except ImportError:  # the runner says so
            return ()
        return (duckdb.Error,)
    try:
        from pyspark.errors import PySparkException
    except ImportError:
        return ()
    return (PySparkException,)


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
