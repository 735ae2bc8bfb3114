"""What titles say: the measure, the sex, the unit, the revision; and the publisher's notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relatoria.errors import InvalidRecord
from relatoria.evidence.datasets import TOTAL
from relatoria.evidence.loaders.sheets import Sheet, text_of

_DERIVED = re.compile(r"percentage|per cent|rate of change|annual rate|median|proportion|share")
_MEASURES = (
    ("refugees", re.compile(r"refugee")),
    ("stock", re.compile(r"migrant stock")),
    ("population", re.compile(r"population")),
)
_SEXES = (
    (TOTAL, re.compile(r"both sexes")),
    ("F", re.compile(r"\bfemales?\b")),
    ("M", re.compile(r"\bmales?\b")),
)
_REVISIONS = (
    re.compile(r"MIG/Stock/Rev\.?\s?(\d{4})"),
    re.compile(r"International Migrant Stock[:,]? (?:The )?(\d{4})(?: Revision)?\b"),
    re.compile(r"Trends in International Migrant Stock: The (\d{4}) [Rr]evision"),
    re.compile(r"UN_MigrantStock\w*_(\d{4})\.xlsx?"),
)
_TABLE = re.compile(r"Table\s+(\d{1,2})\b")
_TOP = 30
"""Rows at the top of a sheet that may carry its title."""
_NOTE_MARK = re.compile(r"\(?([0-9]{1,3}|[a-z]|\*)\)?\Z")
_LONGEST_NOTE = 1500


@dataclass(frozen=True, slots=True)
class Measure:
    """What a group of columns counts."""

    indicator: str
    sex: str
    factor: float
    """By which a figure is multiplied to give persons."""


def measure_of(title: str, sheet_title: str) -> Measure | None:
    """What a group titled ``title`` counts; ``None`` for percentages and rates, computed here anew.

    The title of the sheet speaks where that of the group is silent.
    """
    text = (title or sheet_title).lower()
    if _DERIVED.search(text):
        return None
    indicator = _first(_MEASURES, text) or _first(_MEASURES, sheet_title.lower())
    if indicator is None:
        return None
    sex = _first(_SEXES, text)
    if sex is None:
        # «by sex» names no sex; a table that names one in its title holds that one.
        sex = _first(_SEXES, sheet_title.lower()) or TOTAL
    thousands = "thousand" in text or "thousand" in sheet_title.lower()
    return Measure(indicator, sex, 1000.0 if thousands else 1.0)


def _first(choices: Sequence[tuple[str, re.Pattern[str]]], text: str) -> str | None:
    return next((name for name, seen in choices if seen.search(text)), None)


def sheet_title(sheet: Sheet) -> str:
    """The title of a sheet: its first cell that begins with «Table 1»; empty without one."""
    for row in sheet.rows[:_TOP]:
        for cell in row:
            text = text_of(cell)
            if _TABLE.match(text) and len(text) > 12:
                return text
    return ""


def revision_of(sheets: Iterable[Sheet]) -> tuple[str, str] | None:
    """The revision the workbook states, and the cell; ``None`` where it states none.

    Raises InvalidRecord where two sheets state different ones.
    """
    found: tuple[str, str] | None = None
    for sheet in sheets:
        for row, cells in enumerate(sheet.rows[:_TOP]):
            for column, cell in enumerate(cells):
                if not isinstance(cell, str):
                    continue
                year = _stated(cell)
                if year is None:
                    continue
                if found is None:
                    found = year, sheet.where(row, column)
                elif found[0] != year:
                    raise InvalidRecord(
                        f"this sheet is of revision {year}, another of {found[0]}",
                        where=sheet.where(row, column),
                        why=f"{found[0]} is stated in {found[1]}",
                        remedy="Nothing was loaded: fetch the workbook from the publisher again",
                    )
    return found


def _stated(text: str) -> str | None:
    for pattern in _REVISIONS:
        seen = pattern.search(text)
        if seen:
            return seen[1]
    return None


def missing_sheets(sheets: Sequence[Sheet]) -> None:
    """Raise InvalidRecord where the table of contents lists a table that no sheet holds."""
    names = {text_of(sheet.name).lower() for sheet in sheets}
    for sheet in sheets:
        if "contents" not in sheet.name.lower():
            continue
        for row, cells in enumerate(sheet.rows[: 2 * _TOP]):
            for column, cell in enumerate(cells):
                text = text_of(cell)
                if re.fullmatch(r"Table \d{1,2}", text) and text.lower() not in names:
                    raise InvalidRecord(
                        f"the sheet {text!r} is missing",
                        where=sheet.where(row, column),
                        why="the table of contents lists it",
                        remedy="Nothing was loaded: fetch the workbook from the publisher again",
                    )


def notes_of(sheets: Iterable[Sheet]) -> dict[str, str]:
    """The publisher's notes by their mark: figures, letters or a star."""
    notes: dict[str, str] = {}
    for sheet in sheets:
        if not sheet.name.lower().startswith("note"):
            continue
        for cells in sheet.rows:
            texts = [text_of(cell) for cell in cells if text_of(cell)]
            seen = _NOTE_MARK.match(texts[0]) if len(texts) >= 2 else None
            if seen:
                notes.setdefault(seen[1], texts[1][:_LONGEST_NOTE])
    return notes
