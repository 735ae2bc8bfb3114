"""The tables of the views as files: CSV and JSON lines, a line a row, names of columns in English
and the same in every language."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from django.http import Http404, HttpRequest, StreamingHttpResponse

from relatoria.web.bulk.forms.csv_lines import cell
from relatoria.web.bulk.forms.json_lines import lines_of
from relatoria.web.coding.tables import TABLES, Table

_AT_ONCE = 500
_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl"}


def file(request: HttpRequest, name: str, form: str) -> StreamingHttpResponse:
    """The table ``name`` of what the address asks for, as CSV or JSON lines."""
    if name not in TABLES or form not in _TYPES:
        raise Http404
    table = TABLES[name](request)
    lines = _csv(table) if form == "csv" else _json_lines(table)
    response = StreamingHttpResponse(lines, content_type=_TYPES[form])
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response


def _csv(table: Table) -> Iterator[bytes]:
    yield _written([table.columns])
    for some in _chunks(table.rows):
        yield _written([[cell(value) for value in row] for row in some])


def _json_lines(table: Table) -> Iterator[bytes]:
    for some in _chunks(table.rows):
        yield lines_of(table.columns, some)


def _chunks(rows: Iterable[Sequence[object]]) -> Iterator[list[Sequence[object]]]:
    several = iter(rows)
    while some := list(islice(several, _AT_ONCE)):
        yield some


def _written(rows: Iterable[Sequence[object]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()
