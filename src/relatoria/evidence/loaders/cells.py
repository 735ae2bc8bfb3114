"""Numbers out of cells: what publishers print for «not available», and what is refused."""

from __future__ import annotations

import math
import re

from relatoria.errors import InvalidRecord
from relatoria.evidence.datasets import MISSING, SUPPRESSED
from relatoria.evidence.loaders.sheets import Cell, Sheet, text_of

# Conventions of United Nations tables: two dots, not available; a tilde, withheld to protect
# persons; a dash, nil or not applicable.
_MARKS = {"..": MISSING, "…": MISSING, "...": MISSING, "~": SUPPRESSED}
_NOTHING = frozenset(("", "-", "–", "—", "NA", "N/A", "n.a.", "nan", "null"))
_NUMERAL = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?\Z")
_PLAUSIBLE = 1e15


def number_at(
    sheet: Sheet, row: int, column: int, *, signed: bool = False
) -> tuple[float | None, str] | None:
    """The figure in a cell and its OBS_STATUS; ``None`` where the cell holds nothing.

    A figure that is not available has no value and the status M; one withheld, Q. Raises
    InvalidRecord, naming the cell, for text, a number no count can be, and, unless ``signed``, a
    negative one.
    """
    cell = sheet.cell(row, column)
    if isinstance(cell, bool):
        raise bad_cell(sheet, row, column, "a figure is expected")
    if not isinstance(cell, int | float):
        text = text_of(cell)
        if text in _NOTHING:
            return None
        if text in _MARKS:
            return None, _MARKS[text]
        if not _NUMERAL.match(text):
            raise bad_cell(sheet, row, column, "a figure is expected")
        cell = float(text)
    if math.isnan(cell) or abs(cell) > _PLAUSIBLE:
        raise bad_cell(sheet, row, column, "this is no figure a table can hold")
    if cell < 0 and not signed:
        raise bad_cell(sheet, row, column, "a count cannot be negative")
    return float(cell), "A"


def bad_cell(sheet: Sheet, row: int, column: int | None, what: str) -> InvalidRecord:
    """The error that names a cell and shows what stands in it."""
    held: Cell = sheet.cell(row, column) if column is not None else None
    shown = text_of(held)[:60]
    return InvalidRecord(
        what,
        where=sheet.where(row, column),
        why=f"it holds {shown!r}" if column is not None else "",
        remedy="Nothing was loaded: correct the file, or fetch it from the publisher again",
    )


def year_in(cell: Cell) -> int | None:
    """The year a heading cell names: 2020, «2020», 2020.0; ``None`` for anything else."""
    text = text_of(cell)
    return int(text) if len(text) == 4 and text.isdigit() and 1900 <= int(text) <= 2150 else None


def area_code(sheet: Sheet, row: int, column: int) -> str:
    """An M49 or aggregate code as three digits or more; raises InvalidRecord for anything else."""
    text = text_of(sheet.cell(row, column))
    if not text.isdigit() or len(text) > 5:
        raise bad_cell(sheet, row, column, "a location code is expected")
    return text.zfill(3)
