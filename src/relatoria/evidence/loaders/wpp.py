"""World Population Prospects: births, deaths, net migration and population.

Three layouts: the annual indicators as a table or workbook of the Population Division, the same as
packages pass them on, and net migration by periods of five years. The publisher prints thousands;
persons are kept.
"""

from __future__ import annotations

import re

from relatoria.evidence.datasets import Loaded, period
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import area_code, bad_cell, number_at, year_in
from relatoria.evidence.loaders.columns import Columns, find_columns, revision_from
from relatoria.evidence.loaders.sheets import Sheet, text_of

_ABOUT = About(
    "population_components",
    "UNDESA",
    "World Population Prospects, {revision} revision",
    "United Nations Department of Economic and Social Affairs, Population Division, World "
    "Population Prospects: The {revision} Revision",
    "CC BY 3.0 IGO",
    ("wpp_estimates",),
)
_ROLES = {
    "area": ("locid", "countrycode", "locationcode", "m49"),
    "year": ("time", "year"),
    "period": ("period",),
    "variant": ("variant",),
    "births": ("births", "birthsthousands"),
    "deaths": ("deaths", "totaldeathsthousands", "deathsthousands"),
    "net_migration": (
        "netmigrations",
        "mig",
        "netnumberofmigrantsthousands",
        "netmigrationthousands",
        "netmigration",
    ),
    "population": (
        "tpopulation1july",
        "popest",
        "totalpopulationasof1julythousands",
        "totalpopulationthousands",
    ),
}
_FIGURES = ("births", "deaths", "net_migration", "population")
_THOUSAND = 1000.0
_ESTIMATES = ("", "medium", "estimates")
_PERIOD = re.compile(r"((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)\Z")


def recognise(sheet: Sheet) -> Columns | None:
    """The columns of such a table; ``None`` for another."""
    for time in ("year", "period"):
        found = find_columns(sheet, _ROLES, ("area", time, "net_migration"))
        if found is not None:
            return found
    return None


def load(sheet: Sheet, columns: Columns, revision: str | None = None) -> list[Loaded]:
    """The table as a dataset; raises InvalidRecord naming the cell of what is wrong.

    Other variants than estimates and the medium projection are left out.
    """
    named = revision_from(sheet.file, revision, "World Population Prospects")
    last = int(named[:4]) if named[:4].isdigit() else 9999
    builder = Builder()
    for row in columns.rows(sheet):
        if not text_of(sheet.cell(row, columns["area"])):
            continue  # a heading between regions
        if "variant" in columns:
            variant = text_of(sheet.cell(row, columns["variant"])).lower()
            if variant not in _ESTIMATES:
                continue
        years = _years(sheet, row, columns)
        if years is None:
            continue
        area = area_code(sheet, row, columns["area"])
        for name in _FIGURES:
            if name not in columns:
                continue
            found = number_at(sheet, row, columns[name], signed=name == "net_migration")
            if found is None or found[0] is None:
                continue
            key = Key(name, area, period=period(*years))
            place = Place(sheet, row, columns[name])
            status = "F" if years[1] > last else "A"
            builder.add(key, round(found[0] * _THOUSAND), place, status=status)
    part = "five-year" if "period" in columns else "annual"
    return [loaded(builder, _ABOUT, revision=named, part=part, as_of=named[:4])]


def _years(sheet: Sheet, row: int, columns: Columns) -> tuple[int, int] | None:
    if "period" in columns:
        text = text_of(sheet.cell(row, columns["period"]))
        found = _PERIOD.match(text)
        if found is None:
            raise bad_cell(sheet, row, columns["period"], "a period such as 2000-2005 is expected")
        return int(found[1]), int(found[2])
    if not text_of(sheet.cell(row, columns["year"])):
        return None
    year = year_in(sheet.cell(row, columns["year"]))
    if year is None:
        raise bad_cell(sheet, row, columns["year"], "a year is expected")
    return year, year
