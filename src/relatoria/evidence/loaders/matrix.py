"""Bilateral matrices of the World Bank and KNOMAD: remittances in US$ million, or migrants.

Rows send and columns receive; of migrants, rows are origins and columns destinations. The header is
the row that names the most areas; names are resolved to codes, totals to all areas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.errors import InvalidRecord
from relatoria.evidence.areas import code_named
from relatoria.evidence.datasets import TOTAL, Loaded
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import bad_cell, number_at
from relatoria.evidence.loaders.columns import revision_from
from relatoria.evidence.loaders.sheets import Sheet, text_of

REMITTANCES = About(
    "remittances",
    "WB",
    "Bilateral remittance matrix, {revision}",
    "World Bank/KNOMAD, bilateral remittance matrix, {revision}",
    "World Bank terms of use",
    ("remittances_bilateral_modelled",),
)
_STOCK = About(
    "migrant_stock",
    "WB",
    "Bilateral migration matrix, {revision}",
    "World Bank/KNOMAD, bilateral migration matrix, {revision}",
    "World Bank terms of use",
    ("stock_definition", "stock_bilateral_modelled"),
)
_LEAST = 20
"""Areas a row must name to be the header of a matrix."""
_MILLION = 1_000_000.0
_TOTALS = re.compile(r"\A(?:world|total)\b", re.I)
_MIGRANTS = re.compile(r"migrants?\b|migration", re.I)
_REMITTANCES = re.compile(r"remit|knomad(?!.*migra)", re.I)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Where a matrix stands."""

    header: int
    names: int
    """The column of the rows' names."""
    columns: tuple[tuple[int, str], ...]
    title: str


def recognise(sheet: Sheet) -> Matrix | None:
    """The matrix of ``sheet``; ``None`` where it is none. Raises for an area nobody knows."""
    for row in range(min(30, len(sheet.rows))):
        cells = [text_of(cell) for cell in sheet.rows[row]]
        codes = {column: _code(name) for column, name in enumerate(cells) if name}
        named = [column for column, code in codes.items() if code]
        if len(named) < _LEAST:
            continue
        first = named[0]
        if not _rows_are_named(sheet, row, first - 1):
            return None
        unknown = [column for column in range(first, named[-1]) if codes.get(column) is None]
        if unknown:
            raise bad_cell(sheet, row, unknown[0], "this heading is no area that is known")
        title = " ".join(text_of(c) for r in sheet.rows[: row + 1] for c in r[:first])
        pairs = tuple((column, code) for column, code in codes.items() if code)
        return Matrix(row, first - 1, pairs, f"{sheet.file} {sheet.name} {title}")
    return None


def _code(name: str) -> str | None:
    return TOTAL if _TOTALS.match(name) else code_named(name)


def _rows_are_named(sheet: Sheet, header: int, column: int) -> bool:
    if column < 0:
        return False
    below = range(header + 1, min(len(sheet.rows), header + 40))
    return sum(_code(text_of(sheet.cell(row, column))) is not None for row in below) >= _LEAST // 2


def load(sheet: Sheet, matrix: Matrix, revision: str | None = None) -> list[Loaded]:
    """The matrix as a dataset; raises InvalidRecord naming the cell of what is wrong."""
    remits = bool(_REMITTANCES.search(matrix.title))
    if not remits and not _MIGRANTS.search(matrix.title):
        raise InvalidRecord(
            "nothing says whether the matrix counts remittances or migrants",
            where=sheet.file,
            remedy="Put the word into the name of the file: remittances_2021.csv",
        )
    years = _YEAR.findall(matrix.title)
    if not years:
        raise InvalidRecord(
            "nothing says of which year the matrix is",
            where=sheet.file,
            remedy="Put the year into the name of the file: remittances_2021.csv",
        )
    named = revision_from(sheet.file, revision or years[-1], "the matrix")
    builder = Builder("USD" if remits else "PS")
    factor = _MILLION if remits else 1.0
    indicator = "received" if remits else "stock"
    for row in range(matrix.header + 1, len(sheet.rows)):
        name = text_of(sheet.cell(row, matrix.names))
        if not name:
            continue
        source = _code(name)
        if source is None:
            if any(text_of(sheet.cell(row, column)) for column, _ in matrix.columns):
                raise bad_cell(sheet, row, matrix.names, "this name is no area that is known")
            continue  # a remark under the matrix
        for column, target in matrix.columns:
            found = number_at(sheet, row, column)
            if found is None or found[0] is None:
                continue
            key = Key(indicator, target, source, period=years[0])
            builder.add(key, found[0] * factor, Place(sheet, row, column), status="E")
    about = REMITTANCES if remits else _STOCK
    return [loaded(builder, about, revision=named, part="bilateral", as_of=named[:4])]
