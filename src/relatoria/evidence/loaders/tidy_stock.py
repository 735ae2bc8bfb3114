"""Migrant stock as a plain table: destination, origin, year, sex (or age) and persons by M49 code.

The form in which packages and portals pass on the UN DESA tables: origin 0 or 900 is all origins,
2003 origin unknown or other; sex 0 both, 1 male, 2 female; age with ``agelength`` years in a group.
"""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.datasets import TOTAL, UNKNOWN, Loaded
from relatoria.evidence.loaders.building import Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import area_code, bad_cell, number_at, year_in
from relatoria.evidence.loaders.columns import Columns, find_columns, revision_from
from relatoria.evidence.loaders.sheets import Sheet, text_of
from relatoria.evidence.loaders.undesa.checks import check
from relatoria.evidence.loaders.undesa.workbook import ABOUT

_ROLES = {
    "area": ("dest", "destination", "destcode", "destinationcode", "locationcodeofdestination"),
    "origin": ("origin", "origincode", "orig", "locationcodeoforigin"),
    "year": ("year", "time", "timeperiod"),
    "sex": ("sex", "gender"),
    "age": ("age", "agestart"),
    "length": ("agelength", "agespan"),
    "stock": ("stock", "migrants", "migrantstock", "value"),
}
_NEEDED = ("area", "year", "stock")
_SEXES = {
    "0": TOTAL, "b": TOTAL, "both": TOTAL, "t": TOTAL, "both sexes": TOTAL, "_t": TOTAL,
    "1": "M", "m": "M", "male": "M",
    "2": "F", "f": "F", "female": "F",
}  # fmt: skip


def recognise(sheet: Sheet) -> Columns | None:
    """The columns of such a table; ``None`` for another."""
    found = find_columns(sheet, _ROLES, _NEEDED)
    return found if found and ("origin" in found or "age" in found) else None


def load(sheet: Sheet, columns: Columns, revision: str | None = None) -> list[Loaded]:
    """The table as a dataset; raises InvalidRecord naming the line and column of what is wrong."""
    named = revision_from(sheet.file, revision, "the International Migrant Stock")
    builder = Builder()
    for row in columns.rows(sheet):
        year = year_in(sheet.cell(row, columns["year"]))
        if year is None:
            raise bad_cell(sheet, row, columns["year"], "a year is expected")
        key = Key(
            "stock",
            area_code(sheet, row, columns["area"]),
            _origin(sheet, row, columns),
            _sex(sheet, row, columns),
            _age(sheet, row, columns),
            str(year),
        )
        found = number_at(sheet, row, columns["stock"])
        if found is not None:
            builder.add(key, found[0], Place(sheet, row, columns["stock"]), status=found[1])
    check(builder, int(named[:4]) if named[:4].isdigit() else 9999)
    about = ABOUT
    if "age" in columns:
        about = replace(about, limits=(*about.limits, "stock_age_partial"))
    part = "age" if "age" in columns else "od"
    return [loaded(builder, about, revision=named, part=part, as_of=named[:4])]


def _origin(sheet: Sheet, row: int, columns: Columns) -> str:
    if "origin" not in columns:
        return TOTAL
    code = area_code(sheet, row, columns["origin"])
    return {"000": TOTAL, "900": TOTAL, "2003": UNKNOWN}.get(code, code)


def _sex(sheet: Sheet, row: int, columns: Columns) -> str:
    if "sex" not in columns:
        return TOTAL
    found = _SEXES.get(text_of(sheet.cell(row, columns["sex"])).lower())
    if found is None:
        raise bad_cell(sheet, row, columns["sex"], "a sex is expected: 0 both, 1 male, 2 female")
    return found


def _age(sheet: Sheet, row: int, columns: Columns) -> str:
    """Y5T9 for five years from 5; Y_GE75 for an open group, which has no length."""
    if "age" not in columns:
        return TOTAL
    start = number_at(sheet, row, columns["age"])
    length = number_at(sheet, row, columns["length"], signed=True) if "length" in columns else None
    if start is None or start[0] is None:
        raise bad_cell(sheet, row, columns["age"], "an age is expected")
    first = int(start[0])
    if length is None or length[0] is None or length[0] <= 0:
        return f"Y_GE{first}"
    return f"Y{first}T{first + int(length[0]) - 1}"
