"""Standard errors under the design of the sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from relatoria.errors import UsageError
from relatoria.evidence.tables import Design, TableSpec
from relatoria.evidence.tables.engines import Engine
from relatoria.evidence.tables.uncertainty import standard_errors
from tests.evidence.tables.synthetic import microdata, write_parquet


def test_errors_are_those_of_the_formula(tmp_path: Path) -> None:
    table = microdata(1500)
    spec = TableSpec(("birthplace",), ("sex",), "weight", design=Design("unit", "stratum"))
    with Engine(write_parquet(tmp_path, table)) as engine:
        cells = engine.tabulate(spec)
        found = standard_errors(engine, spec, cells)
    columns = {name: table[name].to_pylist() for name in table.column_names}
    frame = list(
        zip(*(columns[n] for n in ("birthplace", "sex", "stratum", "unit", "weight")), strict=True)
    )
    for place in range(len(cells)):
        wanted, variance = cells.labels(place), 0.0
        for stratum in range(5):
            totals = np.zeros(8)
            for birthplace, sex, s, unit, weight in frame:
                if s == stratum and (birthplace or "", sex) == wanted:
                    totals[unit - 8 * stratum] += weight
            variance += 8 * totals.var(ddof=1)
        assert found.errors[place] == pytest.approx(np.sqrt(variance), rel=1e-9)
    assert (found.strata, found.units, found.single) == (5, 40, 0)


def test_a_lonely_unit_is_counted_and_said(tmp_path: Path) -> None:
    table = microdata(300)
    strata = np.where(np.array(table["unit"].to_pylist()) == 3, 99, 1)
    table = table.set_column(table.column_names.index("stratum"), "stratum", [strata])
    spec = TableSpec(("sex",), design=Design("unit", "stratum"))
    with Engine(write_parquet(tmp_path, table)) as engine:
        found = standard_errors(engine, spec, engine.tabulate(spec))
    assert found.single == 1
    assert (found.errors > 0).all()


def test_without_sampling_units_there_are_no_errors(tmp_path: Path) -> None:
    spec = TableSpec(("sex",))
    with Engine(write_parquet(tmp_path, microdata(50))) as engine, pytest.raises(UsageError):
        standard_errors(engine, spec, engine.tabulate(spec))
