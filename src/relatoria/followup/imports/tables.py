"""Spreadsheets as rows of text: CSV and XLSX, with the links behind cells."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from relatoria.errors import DamagedFile, LimitExceeded, MissingExtra, UnreadableFile

_MOST_ROWS = 200_000
_MOST_COLUMNS = 200
_LARGEST_UNPACKED = 300_000_000
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its printed number, its cells by the heading above them, stripped."""

    number: int
    cells: dict[str, str]
    links: dict[str, str] = field(default_factory=dict)
    """Addresses behind cells, by heading."""


def read_table(data: bytes, name: str) -> tuple[tuple[str, ...], list[Row]]:
    """Headings and rows of the spreadsheet in ``data``, told by its content; empty rows left out.

    Of a workbook the first sheet. Raises UnreadableFile where it is none, LimitExceeded where it
    is too large, MissingExtra where openpyxl is not installed.
    """
    rows = _xlsx_rows(data, name) if data[:2] == b"PK" else _csv_rows(data, name)
    numbered = [row for row in rows if any(text for text, _ in row[1])]
    if not numbered:
        raise UnreadableFile(
            "the spreadsheet is empty", where=name, remedy="Give headings in its first row"
        )
    headings = tuple(text for text, _ in numbered[0][1])
    made = []
    for number, cells in numbered[1:]:
        named = [one for one in zip(headings, cells, strict=False) if one[0]]
        made.append(
            Row(
                number,
                {heading: text for heading, (text, _) in named},
                {heading: link for heading, (_, link) in named if link},
            )
        )
    return headings, made


_Cells = list[tuple[str, str]]


def _csv_rows(data: bytes, name: str) -> list[tuple[int, _Cells]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise UnreadableFile("this is no spreadsheet", where=name, remedy="Give CSV or XLSX")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, _Cells]] = []
    try:
        for row in reader:
            _within_limits(len(rows), len(row), name)
            rows.append((reader.line_num, [(_shown(cell), "") for cell in row]))
    except csv.Error as error:
        raise DamagedFile(
            "the table cannot be read", where=f"{name}, line {reader.line_num}", why=str(error)
        ) from error
    return rows


def _xlsx_rows(data: bytes, name: str) -> list[tuple[int, _Cells]]:
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtra(
            "workbooks need openpyxl", remedy="Install it with: pip install 'relatoria[evidence]'"
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(one.file_size for one in package.infolist())
        if unpacked > _LARGEST_UNPACKED:
            raise LimitExceeded(f"the workbook unpacks to {unpacked:,} bytes", where=name)
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except LimitExceeded:
        raise
    except Exception as error:  # openpyxl raises errors of every kind on damaged packages
        raise DamagedFile("the workbook cannot be opened", where=name, why=str(error)) from error
    sheet = book.worksheets[0]
    rows: list[tuple[int, _Cells]] = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        _within_limits(number, len(row), name)
        cells = [(_cell_text(cell.value), _target(cell.hyperlink)) for cell in row]
        rows.append((number, cells))
    return rows


def _target(hyperlink: object) -> str:
    return str(getattr(hyperlink, "target", None) or "")


def _cell_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else _shown(str(value))


def _shown(cell: str) -> str:
    """The words of a cell, without the apostrophe that keeps a spreadsheet from calculating."""
    stripped = cell.strip()
    return (
        stripped[1:] if stripped.startswith("'") and stripped[1:2] in _FORMULA_SIGNS else stripped
    )


def _within_limits(rows: int, columns: int, name: str) -> None:
    if rows > _MOST_ROWS or columns > _MOST_COLUMNS:
        raise LimitExceeded(
            f"the table is larger than {_MOST_ROWS:,} rows of {_MOST_COLUMNS} columns",
            where=name,
            remedy="Split it",
        )


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV in UTF-8 with its mark, so that spreadsheet programs show accents; never a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def write_xlsx(headings: Sequence[str], rows: Iterable[Sequence[str]], title: str) -> bytes:
    """A workbook of one sheet, its first row fixed; raises MissingExtra without openpyxl."""
    try:
        import openpyxl
        from openpyxl.styles import Alignment, Font
    except ImportError as error:
        raise MissingExtra(
            "workbooks need openpyxl", remedy="Install it with: pip install 'relatoria[evidence]'"
        ) from error
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = title[:31] or "1"
    for row in (headings, *rows):
        sheet.append([_inert(cell) for cell in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = 28
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
