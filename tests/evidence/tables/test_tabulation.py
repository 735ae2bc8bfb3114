"""Cells, weights and margins of a table, whatever the file and the engine."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pytest

from relatoria.errors import InputError, MissingExtra, UnknownFormat, UnreadableFile, UsageError
from relatoria.evidence.tables import Classes, TableSpec, tabulate
from relatoria.evidence.tables.cells import as_mapping
from relatoria.evidence.tables.engines import Engine
from relatoria.evidence.tables.imila import IMILA, available, imila_table
from tests.evidence.tables.synthetic import microdata, write_parquet

SPEC = TableSpec(("birthplace", "residence"), ("sex",), "weight")


def _counted(table: pa.Table, names: tuple[str, ...]) -> Counter[tuple[str, ...]]:
    columns = [
        ["" if one is None else str(one) for one in table[name].to_pylist()] for name in names
    ]
    return Counter(zip(*columns, strict=True))


def test_counts_are_those_of_the_records(tmp_path: Path) -> None:
    table = microdata()
    cells = tabulate(write_parquet(tmp_path, table), SPEC)
    assert as_mapping(cells) == _counted(table, SPEC.variables)


def test_weights_are_whole_thousandths(tmp_path: Path) -> None:
    table = microdata()
    cells = tabulate(write_parquet(tmp_path, table), TableSpec(("sex",), weight="weight"))
    for place, units in enumerate(cells.units if cells.units is not None else ()):
        sex = cells.labels(place)[0]
        exact = sum(
            int((Decimal(repr(w)) * 1000).to_integral_value(ROUND_HALF_UP))
            for w, s in zip(table["weight"].to_pylist(), table["sex"].to_pylist(), strict=True)
            if s == sex
        )
        assert units == exact


def test_the_same_numbers_from_any_number_of_threads(tmp_path: Path) -> None:
    path = write_parquet(tmp_path, microdata(20_000))
    answers = []
    for threads in (1, 2, 4):
        with Engine(path) as engine:
            engine.runner.connection.execute(f"SET threads TO {threads}")
            answers.append(engine.tabulate(SPEC))
    for other in answers[1:]:
        np.testing.assert_array_equal(answers[0].codes, other.codes)
        np.testing.assert_array_equal(answers[0].counts, other.counts)
        np.testing.assert_array_equal(answers[0].units, other.units)


def test_the_order_of_records_does_not_matter(tmp_path: Path) -> None:
    table = microdata()
    first = tabulate(write_parquet(tmp_path, table), SPEC)
    shuffled = table.take(np.random.default_rng(4).permutation(table.num_rows))
    second = tabulate(write_parquet(tmp_path, shuffled), SPEC)
    assert first.categories == second.categories
    np.testing.assert_array_equal(first.units, second.units)


SPARK = find_spec("pyspark") is not None and shutil.which("java") is not None


@pytest.mark.skipif(not SPARK, reason="PySpark and Java are not both installed")
def test_spark_gives_the_same_to_the_last_unit(tmp_path: Path) -> None:
    path = write_parquet(tmp_path, microdata(1_000_000))
    spec = TableSpec(
        ("birthplace", "residence"), ("sex", "age"), "weight", {"age": Classes(5, 80)},
        identifier="person", secret=b"a secret of this test",
    )  # fmt: skip
    ours, theirs = tabulate(path, spec), tabulate(path, spec, "spark")
    assert ours.categories == theirs.categories
    assert ours.counts.sum() == 1_000_000
    for name in ("codes", "counts", "units", "keys"):
        np.testing.assert_array_equal(getattr(ours, name), getattr(theirs, name))


@pytest.mark.skipif(find_spec("pyspark") is not None, reason="PySpark is installed")
def test_a_missing_engine_names_its_extra(tmp_path: Path) -> None:
    with pytest.raises(MissingExtra, match=r"relatoria\[spark\]"):
        tabulate(write_parquet(tmp_path, microdata(10)), SPEC, "spark")


def test_classes_of_age(tmp_path: Path) -> None:
    table = microdata()
    spec = TableSpec(("age",), classes={"age": Classes(5, 80)})
    cells = tabulate(write_parquet(tmp_path, table), spec)
    ages = np.array(table["age"].to_pylist())
    assert as_mapping(cells)[("20-24",)] == ((ages >= 20) & (ages < 25)).sum()
    assert as_mapping(cells)[("80+",)] == (ages >= 80).sum()
    assert cells.categories[0][:2] == ("0-4", "5-9")


def test_a_selection_is_a_table_of_its_own(tmp_path: Path) -> None:
    table = microdata()
    spec = TableSpec(("residence",), where={"birthplace": ("HTI", "PER"), "sex": ("f",)})
    cells = tabulate(write_parquet(tmp_path, table), spec)
    both = _counted(table, ("birthplace", "sex"))
    assert cells.counts.sum() == both["HTI", "f"] + both["PER", "f"]


def test_margins_are_sums_of_cells(tmp_path: Path) -> None:
    table = microdata()
    cells = tabulate(write_parquet(tmp_path, table), SPEC)
    margins = {margin.variables: margin for margin in cells.margins()}
    assert len(margins) == 8
    assert margins[()].counts.tolist() == [table.num_rows]
    assert as_mapping(margins["birthplace", "sex"]) == _counted(table, ("birthplace", "sex"))


def test_record_keys_are_a_keyed_hash_of_the_identifier(tmp_path: Path) -> None:
    table, secret = microdata(200), b"a secret of this test"
    spec = TableSpec(("sex",), identifier="person", secret=secret)
    cells = tabulate(write_parquet(tmp_path, table), spec)
    wanted: Counter[str] = Counter()
    for person, sex in zip(table["person"].to_pylist(), table["sex"].to_pylist(), strict=True):
        inner = hashlib.sha256(f"{secret.hex()}{person}".encode()).hexdigest()
        wanted[sex] += int(hashlib.sha256(f"{secret.hex()}{inner}".encode()).hexdigest()[:2], 16)
    keys = {cells.labels(i)[0]: int(key) for i, key in enumerate(cells.keys)}  # type: ignore[arg-type]
    assert keys == wanted


def test_csv_gives_what_parquet_gives(tmp_path: Path) -> None:
    table = microdata()
    path = tmp_path / "microdata.csv"
    pyarrow.csv.write_csv(table, path)
    assert as_mapping(tabulate(path, SPEC)) == as_mapping(
        tabulate(write_parquet(tmp_path, table), SPEC)
    )


@pytest.mark.parametrize(("ending", "writer"), [(".sav", "write_sav"), (".dta", "write_dta")])
def test_spss_and_stata_give_what_parquet_gives(tmp_path: Path, ending: str, writer: str) -> None:
    pandas = pytest.importorskip("pandas")
    import pyreadstat

    table = microdata(400).drop_columns(["birthplace"])
    path = tmp_path / f"microdata{ending}"
    columns = {name: table[name].to_numpy() for name in table.column_names}
    labels = {"residence": {1.0 if ending == ".sav" else 1: "Montevideo"}}
    getattr(pyreadstat, writer)(pandas.DataFrame(columns), str(path), variable_value_labels=labels)
    spec = TableSpec(("residence",), ("sex",), "weight")
    ours = tabulate(write_parquet(tmp_path, table), spec)
    theirs = tabulate(path, spec)
    assert as_mapping(ours) == as_mapping(theirs)
    np.testing.assert_array_equal(ours.units, theirs.units)

    from relatoria.evidence.tables.reading import value_labels

    assert value_labels(path)["residence"] == {"1": "Montevideo"}


def test_unknown_variables_are_named_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no variable colour.*birthplace, residence"):
        tabulate(write_parquet(tmp_path, microdata(10)), TableSpec(("colour",)))


def test_text_cannot_be_classed_nor_weigh(tmp_path: Path) -> None:
    path = write_parquet(tmp_path, microdata(10))
    with pytest.raises(InputError, match="cannot be classed"):
        tabulate(path, TableSpec(("sex",), classes={"sex": Classes(5)}))
    with pytest.raises(InputError, match="the weight sex is string"):
        tabulate(path, TableSpec(("residence",), weight="sex"))


def test_files_that_are_no_microdata(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        tabulate(tmp_path / "nothing.parquet", SPEC)
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1 and nothing more")
    with pytest.raises(UnreadableFile, match="cannot be read"):
        tabulate(broken, SPEC)
    other = tmp_path / "notes.docx"
    other.write_bytes(b"PK")
    with pytest.raises(UnknownFormat, match="not known"):
        tabulate(other, SPEC)


def test_tables_that_are_none() -> None:
    with pytest.raises(UsageError, match="at least one variable"):
        TableSpec(())
    with pytest.raises(UsageError, match="sex occurs twice"):
        TableSpec(("sex",), ("sex",))


def test_the_set_of_migrant_tables() -> None:
    variables = {"birthplace": "P9", "residence": "DEPTO", "sex": "P2", "age": "P3"}
    spec = imila_table("T2", variables, "W")
    assert spec.variables == ("P9", "DEPTO", "P2", "P3")
    assert spec.classes["P3"] == Classes(5, 80)
    assert available(variables)["T3"] == ("arrival",)
    assert set(available(variables)) == set(IMILA)
    with pytest.raises(UsageError, match="needs a variable for arrival"):
        imila_table("T3", variables)
