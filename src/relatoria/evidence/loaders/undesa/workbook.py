"""UN DESA International Migrant Stock: workbooks of totals and of origins, of any revision.

Two shapes of origin–destination tables: a row for each pair with years in columns (2020, 2024), and
a row for each destination and year with origins in columns (up to 2019).
"""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.errors import InvalidRecord, UnknownFormat
from relatoria.evidence.areas import code_named
from relatoria.evidence.datasets import TOTAL, UNKNOWN, Loaded
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import area_code, bad_cell, number_at, year_in
from relatoria.evidence.loaders.sheets import Sheet, text_of
from relatoria.evidence.loaders.undesa.checks import check
from relatoria.evidence.loaders.undesa.header import Header, find_header, labels_before
from relatoria.evidence.loaders.undesa.titles import (
    Measure,
    measure_of,
    missing_sheets,
    notes_of,
    revision_of,
    sheet_title,
)

ABOUT = About(
    "migrant_stock",
    "UNDESA",
    "International Migrant Stock, revision {revision}",
    "United Nations Department of Economic and Social Affairs, Population Division, International "
    "Migrant Stock {revision}",
    "CC BY 3.0 IGO",
    ("stock_definition", "stock_estimates"),
)
_UNKNOWN_ORIGIN = "2003"
_WORLD = "900"
_AGGREGATES = 900
"""Codes from here on are aggregates; they stand several times in a table, under each grouping."""
_LEAST_ORIGINS = 20


def is_workbook(sheets: Sequence[Sheet]) -> bool:
    """Whether these are sheets of an International Migrant Stock workbook."""
    tops = (text_of(c).lower() for s in sheets for row in s.rows[:30] for c in row if c)
    return any("migrant stock" in text or "migrantstock" in text for text in tops)


def load(sheets: Sequence[Sheet], revision: str | None = None) -> list[Loaded]:
    """The tables of a workbook as one dataset; percentages and rates are left to be computed.

    ``revision`` must begin with the revision the workbook states (a reissue may be «2020b»).
    Raises InvalidRecord naming the sheet and cell of whatever is wrong; UnknownFormat where no
    table of migrant stock is found.
    """
    missing_sheets(sheets)
    named, year = _revision(sheets, revision)
    builder = Builder(repeats=_is_aggregate)
    tables = [_read(sheet, builder) for sheet in sheets]
    if not any(key.indicator == "stock" for key in builder):
        raise UnknownFormat(
            "no sheet holds a table of migrant stock under a header of years",
            where=sheets[0].file,
            remedy="Nothing was loaded: fetch the workbook from the publisher again",
        )
    check(builder, year)
    part = "od" if "od" in tables else "totals"
    notes = notes_of(sheets)
    return [loaded(builder, ABOUT, revision=named, part=part, as_of=str(year), notes=notes)]


def _revision(sheets: Sequence[Sheet], asked: str | None) -> tuple[str, int]:
    stated = revision_of(sheets)
    if stated is None:
        if asked is None or not asked[:4].isdigit():
            raise InvalidRecord(
                "the workbook does not say which revision it is",
                where=sheets[0].file,
                remedy="Name it: --revision 2020",
            )
        return asked, int(asked[:4])
    if asked is not None and not asked.startswith(stated[0]):
        raise InvalidRecord(
            f"the workbook is of revision {stated[0]}, not {asked}",
            where=stated[1],
            remedy=f"Leave --revision out, or begin it with {stated[0]}",
        )
    return asked or stated[0], int(stated[0])


def _is_aggregate(key: Key) -> bool:
    codes = (key.area, key.counterpart)
    return any(code.isdigit() and int(code) >= _AGGREGATES for code in codes)


def _read(sheet: Sheet, builder: Builder) -> str:
    """Read a sheet into ``builder``; says what it was: od, totals or nothing."""
    title = sheet_title(sheet)
    wide = _wide_header(sheet)
    if wide is not None:
        measure = measure_of("", title)
        if measure is None or measure.indicator != "stock":
            return ""
        _read_wide(sheet, wide, measure, builder)
        return "od"
    if sheet.name.lower().startswith(("note", "annex", "table of", "contents")):
        return ""
    header = find_header(sheet)
    if header is None:
        if measure_of("", title) is not None:
            raise bad_cell(sheet, 0, None, "the sheet has a title and no header of years")
        return ""
    _read_long(sheet, header, title, builder)
    return "od" if "origin_code" in header.labels else "totals"


def _read_long(sheet: Sheet, header: Header, title: str, builder: Builder) -> None:
    columns = [
        (column, str(year), measure)
        for group in header.groups
        if (measure := measure_of(group.title, title)) is not None
        for column, year in group.columns
    ]
    _check_titles(sheet, header, columns)
    for row in range(header.row + 1, len(sheet.rows)):
        if not _is_area(sheet, row, header, [column for column, _, _ in columns]):
            continue
        area = area_code(sheet, row, header.labels["code"])
        origin = _origin(sheet, row, header)
        note = _note(sheet, row, header)
        for column, year, measure in columns:
            found = number_at(sheet, row, column)
            if found is None:
                continue
            value = found[0]
            value = round(value * measure.factor, 6) if value is not None else None
            key = Key(measure.indicator, area, origin, measure.sex, TOTAL, year)
            builder.add(key, value, Place(sheet, row, column), status=found[1], note=note)


def _check_titles(sheet: Sheet, header: Header, columns: list[tuple[int, str, Measure]]) -> None:
    """Every group of years must be told from the others."""
    seen: dict[tuple[str, str, str], int] = {}
    for column, year, measure in columns:
        key = (measure.indicator, measure.sex, year)
        if key in seen:
            raise bad_cell(sheet, header.row, column, "no title tells whom these years count")
        seen[key] = column


def _is_area(sheet: Sheet, row: int, header: Header, columns: list[int]) -> bool:
    """Whether the row has a place to read; headings and footnotes have neither code nor figure."""
    code = text_of(sheet.cell(row, header.labels["code"]))
    if code:
        return code.isdigit() or _has_figures(sheet, row, columns)
    if _has_figures(sheet, row, columns):
        raise bad_cell(
            sheet, row, header.labels["code"], "the row has figures and no location code"
        )
    return False


def _has_figures(sheet: Sheet, row: int, columns: list[int]) -> bool:
    return any(isinstance(sheet.cell(row, column), int | float) for column in columns)


def _origin(sheet: Sheet, row: int, header: Header) -> str:
    if "origin_code" not in header.labels:
        return TOTAL
    code = area_code(sheet, row, header.labels["origin_code"])
    return {_UNKNOWN_ORIGIN: UNKNOWN, _WORLD: TOTAL, "000": TOTAL}.get(code, code)


def _note(sheet: Sheet, row: int, header: Header) -> str:
    kind = text_of(sheet.cell(row, header.labels["type"])) if "type" in header.labels else ""
    mark = text_of(sheet.cell(row, header.labels["notes"])) if "notes" in header.labels else ""
    parts = [f"type {kind}" if kind else "", f"note {mark}" if mark else ""]
    return "; ".join(part for part in parts if part)


def _wide_header(sheet: Sheet) -> tuple[int, dict[str, int], dict[int, str]] | None:
    """Row, labels and origin by column of a table with origins in columns."""
    for row in range(min(40, len(sheet.rows))):
        cells = [text_of(cell) for cell in sheet.rows[row]]
        named = {column: code_named(name) for column, name in enumerate(cells) if name}
        if sum(code is not None for code in named.values()) < _LEAST_ORIGINS:
            continue
        first = min(column for column, code in named.items() if code is not None)
        labels = labels_before(sheet, row, first)
        if "code" not in labels or "year" not in labels:
            return None
        origins = {column: code for column, code in named.items() if column >= first}
        unknown = next((column for column, code in origins.items() if code is None), None)
        if unknown is not None:
            raise bad_cell(sheet, row, unknown, "this origin is no area that is known")
        return row, labels, {column: code for column, code in origins.items() if code}
    return None


def _read_wide(
    sheet: Sheet,
    header: tuple[int, dict[str, int], dict[int, str]],
    measure: Measure,
    builder: Builder,
) -> None:
    top, labels, origins = header
    place = Header(top, labels, ())
    for row in range(top + 1, len(sheet.rows)):
        if not _is_area(sheet, row, place, list(origins)):
            continue
        year = year_in(sheet.cell(row, labels["year"]))
        if year is None:
            raise bad_cell(sheet, row, labels["year"], "a year is expected")
        area, note = area_code(sheet, row, labels["code"]), _note(sheet, row, place)
        for column, origin in origins.items():
            found = number_at(sheet, row, column)
            if found is not None:
                key = Key("stock", area, origin, measure.sex, TOTAL, str(year))
                builder.add(key, found[0], Place(sheet, row, column), status=found[1], note=note)
