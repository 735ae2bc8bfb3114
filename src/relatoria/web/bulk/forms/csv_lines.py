"""CSV (RFC 4180) that a spreadsheet may open: no cell of it is a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from relatoria.web.bulk.columns import Chunks, Table

BETWEEN = " | "
"""Stands between the values of a list."""
_FORMULA = re.compile(
    r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]"
)
"""How a cell begins that a spreadsheet would compute (OWASP, CSV Injection)."""


def csv_lines(table: Table, chunks: Chunks) -> Iterator[bytes]:
    """The names of the columns, then the rows of ``chunks``.

    A text that begins like a formula gets an apostrophe before it.
    """
    yield _written([list(table.names)])
    for chunk in chunks:
        yield _written([[cell(value) for value in row] for row in chunk])


def cell(value: object) -> object:
    """``value`` as it goes into a cell."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return cell(BETWEEN.join(str(one) for one in value))
        case str() if _FORMULA.match(value):
            return f"'{value}"
    return value


def _written(rows: list[list[object]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()
