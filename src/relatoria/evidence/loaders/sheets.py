"""What a publisher's file holds as rows of cells, each cell with a place to name in an error.

Workbooks and delimited text become the same thing, so that a layout is read once whichever form it
comes in. Nothing unpacks or is read beyond the limits here.
"""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.errors import (
    DamagedFile,
    EmptyFile,
    LimitExceeded,
    MissingExtra,
    PasswordRequired,
    UnknownFormat,
)

if TYPE_CHECKING:
    import openpyxl

Cell = str | int | float | None

_LARGEST = 600_000_000
"""Bytes a workbook or a compressed text may unpack to: the largest UN table is a tenth of it."""
_MOST_CELLS = 40_000_000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a worksheet, or of a delimited text."""

    file: str
    name: str
    """Of the worksheet; empty for a text."""
    rows: Sequence[Sequence[Cell]]
    row_is: str = "line"
    """What a row is called where the sheet has no name: a line, an observation."""

    def where(self, row: int, column: int | None = None) -> str:
        """The place of a cell (both counted from 0) as people find it: sheet and F23, or line."""
        if self.name:
            cell = f"row {row + 1}" if column is None else f"cell {column_letters(column)}{row + 1}"
            return f"{self.file}, sheet {self.name!r}, {cell}"
        # Observations are counted without their heading, lines with it.
        number = row + (self.row_is == "line")
        if column is None:
            return f"{self.file}, {self.row_is} {number}"
        heading = self.rows[0][column] if column < len(self.rows[0]) else None
        return f"{self.file}, {self.row_is} {number}, column {heading or column + 1}"

    def cell(self, row: int, column: int) -> Cell:
        """The cell, ``None`` where the row is shorter."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None


def column_letters(column: int) -> str:
    """«A» for 0, «AA» for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def text_of(cell: Cell) -> str:
    """The cell as text: spaces set right, a whole number without its decimals."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def read_sheets(data: bytes, file: str) -> list[Sheet]:
    """The sheets of an Excel workbook (.xlsx), or the one of a CSV or tab-separated text.

    Raises EmptyFile, DamagedFile, PasswordRequired, LimitExceeded or UnknownFormat.
    """
    if not data.strip():
        raise EmptyFile("the file is empty", where=file)
    if data.startswith(_OLD_EXCEL):
        raise UnknownFormat(
            "this is a workbook of Excel 97 or one with a password",
            where=file,
            remedy="Open it in a spreadsheet program and save it as .xlsx",
        )
    if data.startswith(_ZIP):
        return list(_workbook(data, file))
    return [Sheet(file, "", list(_text(unpacked(data, file), file)))]


def unpacked(data: bytes, file: str) -> bytes:
    """``data``, out of gzip where it is in it; raises DamagedFile or LimitExceeded."""
    if not data.startswith(_GZIP):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            found = stream.read(_LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise DamagedFile(
            "the file cannot be unpacked", where=file, why=str(error), remedy="Fetch it again"
        ) from error
    if len(found) > _LARGEST:
        raise LimitExceeded(f"the file unpacks to more than {_LARGEST:,} bytes", where=file)
    return found


def _text(data: bytes, file: str) -> Iterator[list[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text[:4096]:
        raise UnknownFormat("the file is neither a workbook nor a text", where=file)
    first = text[: text.find("\n") if "\n" in text else None]
    delimiter = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise DamagedFile("the rows cannot be told apart", where=file, why=str(error)) from error


def _workbook(data: bytes, file: str) -> Iterator[Sheet]:
    book = _opened(data, file)
    left = _MOST_CELLS
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of its size is not believed
            rows = []
            for row in sheet.iter_rows(values_only=True):
                left -= len(row)
                if left < 0:
                    raise LimitExceeded(f"more than {_MOST_CELLS:,} cells", where=file)
                rows.append(row)
            yield Sheet(file, sheet.title, rows)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, SyntaxError) as error:
        raise DamagedFile(
            "the workbook is damaged", where=file, why=str(error), remedy="Fetch it again"
        ) from error
    finally:
        book.close()


def _opened(data: bytes, file: str) -> openpyxl.Workbook:
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtra("openpyxl is not installed", remedy="Install relatoria[evidence]") from (
            error
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(one.file_size for one in members) > _LARGEST:
                raise LimitExceeded(f"the workbook unpacks to over {_LARGEST:,} bytes", where=file)
            if any(one.flag_bits & 1 for one in members):
                raise PasswordRequired("the workbook has a password", where=file)
            if "xl/workbook.xml" not in archive.namelist():
                raise UnknownFormat("the file is no Excel workbook", where=file)
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, SyntaxError) as error:
        raise DamagedFile(
            "the workbook is damaged", where=file, why=str(error), remedy="Fetch it again"
        ) from error
