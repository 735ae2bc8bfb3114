"""The header of a United Nations table, found by what it says and not by where it stands.

Revisions move it: the years stand one row below the titles of their groups (2015 to 2019) or three
(2020); labels of the other columns stand beside the one or the other; the first column may be
empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.evidence.loaders.cells import bad_cell, year_in
from relatoria.evidence.loaders.sheets import Sheet, text_of

_DEEPEST = 80
"""Rows among which the header is looked for."""
_ABOVE = 6
"""Rows above the years that a group's title may stand in."""
_LABELS_ABOVE = 3
_LONGEST_LABEL = 120
_PERIOD = re.compile(r"\d{4}\s*[-–]\s*\d{4}\Z")
# Order matters: «code of origin» is no origin, «type of data of destination» no destination.
_ROLES = (
    ("origin_code", re.compile(r"code.*origin|origin.*code")),
    ("code", re.compile(r"\bcode\b")),
    ("notes", re.compile(r"\bnotes?\b|\bcoverage\b")),
    ("type", re.compile(r"type of data|data type")),
    ("index", re.compile(r"\bindex\b|sort\s+order")),
    ("origin", re.compile(r"origin")),
    ("area", re.compile(r"region|country|area|destination")),
    ("year", re.compile(r"\Ayear\Z")),
)


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring columns of years under one title."""

    title: str
    row: int
    """Of the title, or of the years where there is none."""
    columns: tuple[tuple[int, int], ...]
    """Column and year."""


@dataclass(frozen=True, slots=True)
class Header:
    """Where the figures of a table begin, and what its columns are."""

    row: int
    labels: dict[str, int]
    """Column by role: code, area, origin, origin_code, notes, type, year."""
    groups: tuple[Group, ...]


def find_header(sheet: Sheet) -> Header | None:
    """The header of a table of years; ``None`` where the sheet holds none.

    Raises InvalidRecord where years are there but no column of location codes.
    """
    row = next((row for row in range(_searched(sheet)) if _is_years(sheet, row)), None)
    if row is None:
        return None
    groups = _groups(sheet, row)
    first = min(column for group in groups for column, _ in group.columns)
    labels = labels_before(sheet, row, first)
    if "code" not in labels:
        raise bad_cell(sheet, row, None, "no column left of the years is headed as location code")
    return Header(row, labels, groups)


def labels_before(sheet: Sheet, row: int, first: int) -> dict[str, int]:
    """Column by role among those left of ``first``, by their labels in or above ``row``."""
    labels: dict[str, int] = {}
    for column in range(first):
        for above in range(row, max(-1, row - _LABELS_ABOVE - 1), -1):
            text = text_of(sheet.cell(above, column)).lower()
            if text and len(text) <= _LONGEST_LABEL:
                role = next((role for role, seen in _ROLES if seen.search(text)), None)
                if role is not None:
                    labels.setdefault(role, column)
                    break
    return labels


def _searched(sheet: Sheet) -> int:
    return min(_DEEPEST, len(sheet.rows))


def _is_years(sheet: Sheet, row: int) -> bool:
    """Whether the row lists years: at least two, rising, and no other figure."""
    years = [year_in(cell) for cell in sheet.rows[row]]
    found = [year for year in years if year is not None]
    if len(found) < 2 or found[0] >= found[1]:
        return False
    others = (c for c, year in zip(sheet.rows[row], years, strict=True) if year is None)
    return not any(isinstance(cell, int | float) for cell in others)


def _groups(sheet: Sheet, row: int) -> tuple[Group, ...]:
    years = [(column, year_in(cell)) for column, cell in enumerate(sheet.rows[row])]
    runs: list[list[tuple[int, int]]] = []
    before: tuple[int, int] | None = None
    for column, year in years:
        if year is None:
            continue
        if before is None or column != before[0] + 1 or year <= before[1]:
            runs.append([])
        runs[-1].append((column, year))
        before = column, year
    return tuple(_titled(sheet, row, run) for run in runs)


def _titled(sheet: Sheet, row: int, run: list[tuple[int, int]]) -> Group:
    for above in range(row - 1, max(-1, row - _ABOVE - 1), -1):
        for column, _ in run:
            text = text_of(sheet.cell(above, column))
            if text and not _PERIOD.match(text):
                return Group(text, above, tuple(run))
    return Group("", row, tuple(run))
