from __future__ import annotations

import pytest

from relatoria.errors import InputError, InvalidRecord
from relatoria.evidence.loaders import load_bytes
from tests.evidence.loaders.workbooks import (
    origins_long,
    origins_wide,
    totals_2015,
    totals_2020,
)
from tests.shared import SHARED, needs_shared


def value(table, **key):
    wanted = {"SEX": "_T", "COUNTERPART_AREA": "_T", "INDICATOR": "stock"} | key
    found = [
        row for row in table.to_pylist() if all(row[name] == one for name, one in wanted.items())
    ]
    assert len(found) == 1, (wanted, found)
    return found[0]["OBS_VALUE"]


@pytest.mark.parametrize(("book", "revision"), [(totals_2015, "2015"), (totals_2020, "2020")])
def test_totals_are_found_wherever_the_header_stands(book, revision):
    (found,) = load_bytes(book(), "stock.xlsx")
    assert found.revision == revision
    assert value(found.table, REF_AREA="152", TIME_PERIOD="2015") == 130
    assert value(found.table, REF_AREA="152", TIME_PERIOD="2015", SEX="F") == 70
    assert value(found.table, REF_AREA="900", TIME_PERIOD="2010") == 330


def test_notes_of_the_publisher_come_along():
    (found,) = load_bytes(totals_2015(), "stock.xlsx")
    assert found.notes == {"1": "An invented note."}
    assert "type B R" in found.table["NOTE"].to_pylist()


def test_a_header_moved_down_and_right_is_found():
    def move(book):
        book["Table 1"].insert_rows(5, 4)
        book["Table 1"].insert_cols(1, 2)

    (found,) = load_bytes(totals_2020(move), "stock.xlsx")
    assert value(found.table, REF_AREA="032", TIME_PERIOD="2015", SEX="M") == 120


def test_origins_in_rows_keep_those_unknown():
    (found,) = load_bytes(origins_long(), "od.xlsx")
    assert found.id == "undesa-migrant_stock-2024-od"
    assert value(found.table, COUNTERPART_AREA="_X", TIME_PERIOD="2024") == 20
    assert value(found.table, COUNTERPART_AREA="484", TIME_PERIOD="2020") == 30


def test_origins_in_columns_keep_both_kinds_of_others():
    (found,) = load_bytes(origins_wide(), "od.xlsx")
    assert value(found.table, COUNTERPART_AREA="_XN", TIME_PERIOD="2017") == 20
    assert value(found.table, COUNTERPART_AREA="_XS", TIME_PERIOD="2017") == 10
    assert value(found.table, COUNTERPART_AREA="032", TIME_PERIOD="2017") == 2077


def test_two_dots_are_missing_and_a_tilde_is_withheld():
    def blank(book):
        sheet = book["Table 1"]
        for column in "FHJ":
            sheet[f"{column}16"] = ".."
        sheet["G16"] = "~"

    (found,) = load_bytes(totals_2020(blank), "stock.xlsx")
    rows = [row for row in found.table.to_pylist() if row["REF_AREA"] == "484"]
    by = {(row["SEX"], row["TIME_PERIOD"]): row for row in rows}
    assert by["_T", "2010"]["OBS_VALUE"] is None
    assert by["_T", "2010"]["OBS_STATUS"] == "M"
    assert by["_T", "2015"]["OBS_STATUS"] == "Q"


def put(cell, content, sheet="Table 1"):
    def change(book):
        book[sheet][cell] = content

    return change


def duplicate(book):
    sheet = book["Table 1"]
    for column in range(1, 12):
        sheet.cell(17, column, sheet.cell(16, column).value)


def no_codes(book):
    book["Table 1"]["D11"] = "Place"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (put("G15", "about 130"), "'Table 1', cell G15"),
        (put("G15", -130), "'Table 1', cell G15"),
        (put("G15", 140), "'Table 1', cell G15"),
        (put("D15", "CHL"), "'Table 1', cell D15"),
        (put("D15", None), "'Table 1', cell D15"),
        (put("E3", "International Migrant Stock 2019"), "cell E3"),
        (put("G11", "2021"), "'Table 1', cell G"),
        (duplicate, "'Table 1', cell F17"),
        (no_codes, "'Table 1', row 11"),
        (put("H8", None), "'Table 1', cell"),
    ],
)  # fmt: skip
def test_a_wrong_cell_is_named_and_nothing_is_loaded(change, place):
    with pytest.raises(InputError) as caught:
        load_bytes(totals_2020(change), "stock.xlsx")
    assert place in str(caught.value), str(caught.value)
    assert str(caught.value).startswith("stock.xlsx")


def test_a_missing_sheet_is_told_from_the_contents():
    with pytest.raises(InvalidRecord, match=r"CONTENTS.*cell A18.*'Table 2' is missing"):
        load_bytes(totals_2015(put("A18", "Table 2", "CONTENTS")), "stock.xlsx")


def test_a_header_that_is_gone_is_an_error():
    def erase(book):
        for column in range(1, 12):
            book["Table 1"].cell(11, column).value = None

    with pytest.raises(InputError, match=r"stock\.xlsx"):
        load_bytes(totals_2020(erase), "stock.xlsx")


def test_another_revision_than_stated_is_refused():
    with pytest.raises(InvalidRecord, match=r"cell E2.*of revision 2020, not 2024"):
        load_bytes(totals_2020(), "stock.xlsx", "2024")
    (found,) = load_bytes(totals_2020(), "stock.xlsx", "2020b")
    assert found.revision == "2020b"


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize(("revision", "world"), [("2019", 271642105), ("2020", 280598105)])
def test_published_workbooks_give_the_published_world(revision, world):
    path = SHARED / "evidence" / "stock" / f"undesa_ims_rev{revision}_total.xlsx"
    (found,) = load_bytes(path.read_bytes(), path.name)
    assert found.revision == revision
    assert value(found.table, REF_AREA="900", TIME_PERIOD=revision) == world
    assert len(found.notes) > 20
