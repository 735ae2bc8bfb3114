from __future__ import annotations

import pyarrow as pa
import pytest

from relatoria.errors import InputError, InvalidRecord, UsageError
from relatoria.evidence.datasets import (
    ALL,
    Loaded,
    add,
    arrow_schema,
    open_data,
    period,
    user_folder,
    years_of,
)
from relatoria.evidence.datasets.catalogue import CATALOGUE


def table(revision="2024", rows=(("840", "484", 11.0), ("840", "_T", 30.0))):
    columns = {name: [] for name in arrow_schema().names}
    for area, origin, value in rows:
        given = {
            "REVISION": revision, "INDICATOR": "stock", "REF_AREA": area,
            "COUNTERPART_AREA": origin, "SEX": "_T", "AGE": "_T", "TIME_PERIOD": "2024",
            "OBS_VALUE": value, "UNIT_MEASURE": "PS", "OBS_STATUS": "A", "NOTE": "",
            "start_year": 2024, "end_year": 2024,
        }  # fmt: skip
        for name, one in given.items():
            columns[name].append(one)
    return pa.table(columns, schema=arrow_schema())


def made(revision="2024", part="od", **rest):
    return Loaded(
        "migrant_stock", "UNDESA", revision, part, "A title", "A source", "CC BY", revision,
        table(revision, **rest),
    )  # fmt: skip


def put(folder, *loaded, sha="a", **rest):
    data = open_data(folder, snapshot=False)
    return add(list(loaded), folder, source_file="f", source_sha256=sha, data=data, **rest)


def query(folder, **rest):
    return open_data(folder, snapshot=False).query("migrant_stock", **rest).to_pylist()


def test_what_was_added_is_found_with_its_catalogue_entry(tmp_path):
    put(tmp_path, made())
    (dataset,) = open_data(tmp_path, snapshot=False).datasets()
    assert (dataset.id, dataset.rows) == ("undesa-migrant_stock-2024-od", 2)
    assert (dataset.licence, dataset.source_file, dataset.first_year) == ("CC BY", "f", 2024)
    (row,) = query(tmp_path, area="840", counterpart="484")
    assert (row["OBS_VALUE"], row["DATASET"], row["REVISION"]) == (11.0, dataset.id, "2024")


def test_the_newest_revision_answers_unless_another_is_named(tmp_path):
    put(tmp_path, made("2020", rows=[("840", "484", 10.0)]))
    put(tmp_path, made("2024", rows=[("840", "484", 11.0)]))
    assert [row["OBS_VALUE"] for row in query(tmp_path)] == [11.0]
    assert [row["OBS_VALUE"] for row in query(tmp_path, revision="2020")] == [10.0]
    assert [row["OBS_VALUE"] for row in query(tmp_path, revision=ALL)] == [10.0, 11.0]
    assert open_data(tmp_path, snapshot=False).revisions("migrant_stock") == ["2024", "2020"]
    with pytest.raises(UsageError, match="no revision 1999"):
        query(tmp_path, revision="1999")


def test_a_second_observation_under_a_key_is_refused(tmp_path):
    with pytest.raises(InvalidRecord, match=r"more than once.*REF_AREA 840"):
        put(tmp_path, made(rows=[("840", "484", 1.0), ("840", "484", 1.0)]))
    assert open_data(tmp_path, snapshot=False).datasets() == []


def test_two_tables_of_a_revision_never_disagree(tmp_path):
    put(tmp_path, made(part="od"))
    with pytest.raises(InvalidRecord, match=r"says 31 where undesa-migrant_stock-2024-od.*says 30"):
        put(tmp_path, made(part="totals", rows=[("840", "_T", 31.0)]), sha="b")
    put(tmp_path, made(part="totals", rows=[("840", "_T", 30.0), ("124", "_T", 5.0)]), sha="b")
    assert len(query(tmp_path, counterpart="_T")) == 2


def test_a_dataset_that_is_there_is_replaced_only_on_request(tmp_path):
    put(tmp_path, made())
    put(tmp_path, made())  # the same file again changes nothing
    newer = made(rows=[("840", "484", 12.0)])
    with pytest.raises(UsageError, match="--replace"):
        put(tmp_path, newer, sha="b")
    put(tmp_path, newer, sha="b", replace=True)
    assert [row["OBS_VALUE"] for row in query(tmp_path)] == [12.0]
    assert len(list(tmp_path.glob("*.parquet"))) == 1


def test_of_several_tables_all_come_in_or_none(tmp_path):
    wrong = made(part="totals", rows=[("840", "_T", 1.0), ("840", "_T", 2.0)])
    with pytest.raises(InvalidRecord):
        put(tmp_path, made(), wrong)
    assert list(tmp_path.iterdir()) == []


def test_a_load_that_dies_while_writing_leaves_the_catalogue_as_it_was(tmp_path, monkeypatch):
    put(tmp_path, made("2020"))
    before = (tmp_path / CATALOGUE).read_bytes()
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(InputError, match="disk full"):
        put(tmp_path, made("2024"))
    monkeypatch.undo()
    assert (tmp_path / CATALOGUE).read_bytes() == before
    assert not list(tmp_path.glob(".*parquet*"))


def test_a_catalogue_cannot_name_files_elsewhere(tmp_path):
    put(tmp_path, made())
    path = tmp_path / CATALOGUE
    name = next(tmp_path.glob("*.parquet")).name
    path.write_text(path.read_text().replace(name, "../" + name))
    with pytest.raises(InvalidRecord, match="not beside the catalogue"):
        open_data(tmp_path, snapshot=False)
    path.write_text("{")
    with pytest.raises(InvalidRecord, match="cannot be read"):
        open_data(tmp_path, snapshot=False)


def test_values_in_a_query_are_never_sql(tmp_path):
    put(tmp_path, made())
    assert query(tmp_path, area="840' OR '1'='1") == []


def test_the_folder_is_that_of_the_environment():
    assert str(user_folder({"RELATORIA_DATA": "/x"})) == "/x"
    assert str(user_folder({})) == "relatoria-data"


@pytest.mark.parametrize(
    ("text", "years"),
    [("2024", (2024, 2024)), ("2015-03-14", (2015, 2015)), ("2000/P5Y", (2000, 2005))],
)
def test_periods(text, years):
    assert years_of(text) == years
    assert period(2000, 2005) == "2000/P5Y"


def test_what_is_no_period_is_refused():
    with pytest.raises(UsageError, match="no time period"):
        years_of("lately")
