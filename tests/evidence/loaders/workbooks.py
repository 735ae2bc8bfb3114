"""Workbooks of migrant stock in the layouts of several revisions, with invented figures."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl

COUNTRIES = {"032": "Argentina", "152": "Chile", "484": "Mexico"}
MEN = {"032": (100, 120), "152": (40, 60), "484": (10, 12)}
WOMEN = {"032": (110, 130), "152": (50, 70), "484": (20, 22)}
YEARS = (2010, 2015)

Change = Callable[[openpyxl.Workbook], None]


def saved(book: openpyxl.Workbook, change: Change | None = None) -> bytes:
    if change is not None:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def rows() -> list[tuple[str, str, list[int]]]:
    found = []
    for code, name in {
        "900": "WORLD",
        "904": "LATIN AMERICA AND THE CARIBBEAN",
        **COUNTRIES,
    }.items():
        members = COUNTRIES if int(code) >= 900 else {code: name}
        men = [sum(MEN[one][at] for one in members) for at in (0, 1)]
        women = [sum(WOMEN[one][at] for one in members) for at in (0, 1)]
        both = [one + two for one, two in zip(men, women, strict=True)]
        found.append((code, name, [*both, *men, *women]))
    return found


def totals_2015(change: Change | None = None) -> bytes:
    """Years one row below the titles of their groups, labels beside the titles."""
    book = openpyxl.Workbook()
    contents = book.active
    contents.title = "CONTENTS"
    contents["A9"] = "Workbook: UN_MigrantStockTotal_2015.xlsx"
    contents["A17"], contents["B17"] = "Table 1", "International migrant stock at mid-year"
    sheet = book.create_sheet("Table 1")
    sheet["E9"] = "Workbook: UN_MigrantStockTotal_2015.xlsx"
    sheet["E10"] = "Table 1 - International migrant stock at mid-year by sex and by major area"
    for cell, text in {
        "A15": "Sort\norder",
        "B15": "Major area, region, country or area of destination",
        "C15": "Notes",
        "D15": "Country code",
        "E15": "Type of data (a)",
        "F15": "International migrant stock at mid-year (both sexes)",
        "H15": "International migrant stock at mid-year (male)",
        "J15": "International migrant stock at mid-year (female)",
    }.items():
        sheet[cell] = text
    for at, year in enumerate(YEARS * 3):
        sheet.cell(16, 6 + at, year)
    sheet["B17"] = "Development groups"
    sheet["F17"] = ".."
    for at, (code, name, figures) in enumerate(rows()):
        sheet.cell(18 + at, 2, name)
        sheet.cell(18 + at, 4, int(code))
        sheet.cell(18 + at, 5, "B R")
        for column, figure in enumerate(figures):
            sheet.cell(18 + at, 6 + column, figure)
    sheet["B24"] = "(a) The letters say where the data come from."
    notes = book.create_sheet("NOTES")
    notes["A16"], notes["B16"] = "(1)", "An invented note."
    return saved(book, change)


def totals_2020(change: Change | None = None) -> bytes:
    """Titles three rows above the years, an empty first column, labels beside the years."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Table 1"
    sheet["E2"] = "International Migrant Stock 2020: Destination"
    sheet["E3"] = "Table 1: International migrant stock at mid-year by sex and by region"
    sheet["E4"] = "POP/DB/MIG/Stock/Rev.2020"
    for column, who in ((6, "both sexes combined"), (8, "males"), (10, "females")):
        sheet.cell(8, column, f"International migrant stock at mid-year, {who}")
    for column, label in enumerate(
        ("Region, country or area", "Notes", "Location code", "Type of data")
    ):
        sheet.cell(11, 2 + column, label)
    for at, year in enumerate(YEARS * 3):
        sheet.cell(11, 6 + at, str(year))
    for at, (code, name, figures) in enumerate(rows()):
        sheet.cell(12 + at, 2, name)
        sheet.cell(12 + at, 4, int(code))
        for column, figure in enumerate(figures):
            sheet.cell(12 + at, 6 + column, figure)
    return saved(book, change)


def origins_long(change: Change | None = None) -> bytes:
    """A row for each pair, as since 2020; origin 2003 is unknown or other."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Table 1"
    sheet["E2"] = "International Migrant Stock 2024: Destination and origin"
    sheet["E3"] = "Table 1: International migrant stock at mid-year by destination and origin"
    sheet["H8"] = "International migrant stock at mid-year, both sexes combined"
    labels = (
        "Index", "Region, development group, country or area of destination", "Coverage",
        "Data type", "Location code of destination",
        "Region, development group, country or area of origin", "Location code of origin",
    )  # fmt: skip
    for column, label in enumerate(labels):
        sheet.cell(11, 1 + column, label)
    sheet["H11"], sheet["I11"] = 2020, 2024
    pairs = ((900, 100, 130), (32, 60, 70), (484, 30, 40), (2003, 10, 20))
    for at, (origin, first, last) in enumerate(pairs):
        for column, value in ((5, 152), (7, origin), (8, first), (9, last)):
            sheet.cell(12 + at, column, value)
    return saved(book, change)


def origins_wide(change: Change | None = None) -> bytes:
    """A row for each destination and year, origins in columns, as up to 2019."""
    names = (
        "Total", "Other North", "Other South", "Argentina", "Belgium", "Brazil", "Canada", "Chile",
        "Colombia", "Cuba", "Ecuador", "Egypt", "France", "Germany", "Ghana", "Haiti", "India",
        "Italy", "Japan", "Kenya", "Mexico", "Peru", "Spain",
    )  # fmt: skip
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Table 1"
    sheet["E9"] = "Workbook: UN_MigrantStockByOriginAndDestination_2017.xlsx"
    sheet["E10"] = "Table 1 - Total migrant stock at mid-year by origin and destination"
    sheet["G15"] = "Country or area of origin"
    labels = (
        "Year",
        "Sort order",
        "Major area, region, country or area of destination",
        "Notes",
        "Code",
        "Type",
    )
    for column, label in enumerate((*labels, *names)):
        sheet.cell(16, 1 + column, label)
    for at, year in enumerate((2015, 2017)):
        values = [90 + year, 20, 10, 60 + year]
        sheet.cell(17 + at, 1, year)
        sheet.cell(17 + at, 3, "Uruguay")
        sheet.cell(17 + at, 5, 858)
        for column, value in enumerate(values):
            sheet.cell(17 + at, 7 + column, value)
    return saved(book, change)
