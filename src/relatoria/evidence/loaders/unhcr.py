"""UNHCR population statistics: people by country of origin and of asylum, by kind of protection.

The column of other people in need of international protection (``oip``) is where most displaced
Venezuelans are counted: a table without it loads with a warning that stays with its figures.
A zero is not stored: a pair that is not there in a year that is, is zero or below the publisher's
threshold.
"""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.areas import code_of_alpha3
from relatoria.evidence.datasets import STATELESS, UNKNOWN, Loaded
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import bad_cell, number_at, year_in
from relatoria.evidence.loaders.columns import Columns, find_columns
from relatoria.evidence.loaders.sheets import Sheet, text_of

_ABOUT = About(
    "displaced",
    "UNHCR",
    "Refugee Data Finder, population statistics to {revision}",
    "UNHCR, Refugee Data Finder, population statistics to {revision}",
    "CC BY 4.0",
    ("unhcr_rounding", "unhcr_oip_since"),
)
_ROLES = {
    "year": ("year",),
    "origin": ("cooiso", "countryoforiginiso", "originiso"),
    "asylum": ("coaiso", "countryofasylumiso", "asylumiso"),
    "origin_name": ("cooname", "countryoforigin"),
    "refugees": ("refugees", "refugeesunderunhcrsmandate"),
    "asylum_seekers": ("asylumseekers",),
    "returned_refugees": ("returnedrefugees",),
    "idps": ("idps", "idpsofconcerntounhcr"),
    "returned_idps": ("returnedidps", "returnedidpss"),
    "stateless": ("stateless", "statelesspersons"),
    "ooc": ("ooc", "othersofconcern"),
    "oip": ("oip", "otherpeopleinneedofinternationalprotection"),
    "hst": ("hst", "hostcommunity"),
}
KINDS = (
    "refugees",
    "asylum_seekers",
    "oip",
    "idps",
    "returned_refugees",
    "returned_idps",
    "stateless",
    "ooc",
    "hst",
)
"""Codes of INDICATOR, as UNHCR names them: oip other people in need of international protection,
ooc others of concern, hst host community, idps internally displaced persons."""
_NO_STATE = {"UNK": UNKNOWN, "XXA": STATELESS, "XXX": UNKNOWN, "": ""}


def recognise(sheet: Sheet) -> Columns | None:
    """The columns of such a table; ``None`` for another."""
    return find_columns(sheet, _ROLES, ("year", "origin", "asylum", "refugees"))


def load(sheet: Sheet, columns: Columns, revision: str | None = None) -> list[Loaded]:
    """The table as a dataset; raises InvalidRecord naming the line and column of what is wrong."""
    builder = Builder()
    kinds = [(kind, columns[kind]) for kind in KINDS if kind in columns]
    codes: dict[str, str] = {}
    last = 0
    for row in columns.rows(sheet):
        year = year_in(sheet.cell(row, columns["year"]))
        if year is None:
            raise bad_cell(sheet, row, columns["year"], "a year is expected")
        last = max(last, year)
        origin = _area(sheet, row, columns["origin"], codes)
        asylum = _area(sheet, row, columns["asylum"], codes)
        for kind, column in kinds:
            found = number_at(sheet, row, column)
            if found is None or found[0] == 0:
                continue
            key = Key(kind, asylum, origin, period=str(year))
            builder.add(key, found[0], Place(sheet, row, column), status=found[1])
    named = revision or str(last)
    about = _ABOUT if "oip" in columns else replace(_ABOUT, limits=("unhcr_without_oip",))
    return [loaded(builder, about, revision=named, part="population", as_of=str(last))]


def _area(sheet: Sheet, row: int, column: int, known: dict[str, str]) -> str:
    """M49 of the alpha-3 code; a group that UNHCR lists and no State is, keeps its code."""
    iso = text_of(sheet.cell(row, column))
    code = known.get(iso)
    if code is None:
        if not (len(iso) == 3 and iso.isalpha() and iso.isupper()):
            raise bad_cell(sheet, row, column, "an ISO alpha-3 code is expected")
        code = _NO_STATE.get(iso) or code_of_alpha3(iso) or f"_X{iso}"
        known[iso] = code
    return code
