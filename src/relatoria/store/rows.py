"""Rows in bulk: keys of their own given out beforehand, one prepared statement a table.

Primary keys are known before anything is written, so that rows of one document can point at
each other and a document costs a handful of statements whatever its size.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice
from operator import itemgetter
from typing import Any, TypeVar

from django.db import connection, models

Columns = dict[str, Any]
"""Values of a row by attribute name (``meeting_id``, not ``meeting``)."""

_NUL = "\x00"
_NUL_SHOWN = "␀"
"""PostgreSQL stores no NUL; its picture is as long, so that every offset stays true."""
_NUL_IN_JSON = "\\u0000"
_EMPTY_LIST = "[]"
_RESERVED = 500
"""Primary keys taken from a PostgreSQL sequence at a time; what is left over is never used."""
_AT_ONCE = 900
"""Values in one ``IN (…)``: below the least limit of any SQLite."""

M = TypeVar("M", bound=models.Model)
T = TypeVar("T")


def storable(text: str) -> str:
    """``text`` as both databases can hold it, as long as it was."""
    return text.replace(_NUL, _NUL_SHOWN) if _NUL in text else text


def batches(values: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """``values`` in lists of at most ``size``."""
    several = iter(values)
    while batch := list(islice(several, size)):
        yield batch


def among(rows: models.QuerySet[Any, T], column: str, values: Iterable[Any]) -> Iterator[T]:
    """The ``rows`` whose ``column`` holds one of ``values``; one query for some 900 values."""
    for batch in batches(dict.fromkeys(values)):
        yield from rows.filter(**{f"{column}__in": batch})


class Writer:
    """Collects rows of any table and writes them together.

    Lives inside one transaction that no other writer shares (see `one_writer`).
    """

    def __init__(self) -> None:
        self._free: dict[type[models.Model], Iterator[int]] = {}
        self._rows: dict[type[models.Model], list[Columns]] = defaultdict(list)

    def number(self, model: type[models.Model]) -> int:
        """A primary key of ``model`` that no row has or will be given."""
        if model not in self._free:
            self._free[model] = _free(model)
        return next(self._free[model])

    def add(self, model: type[models.Model], columns: Columns) -> int:
        """Write a row at the next `flush`; gives its primary key."""
        if "id" not in columns:
            columns["id"] = self.number(model)
        self._rows[model].append(columns)
        return int(columns["id"])

    def flush(self) -> None:
        """Write everything collected."""
        for model, rows in self._rows.items():
            insert(model, rows)
        self._rows.clear()


def insert(model: type[models.Model], rows: Sequence[Columns]) -> None:
    """Write ``rows`` of ``model``; what a row leaves out takes the column's default."""
    if not rows:
        return
    fields = model._meta.concrete_fields
    defaults = {field.attname: field.get_default() for field in fields}
    values_of = itemgetter(*(field.attname for field in fields))
    filled = [values_of(defaults | row) for row in rows]
    columns = [
        _prepared(field, column)
        for field, column in zip(fields, zip(*filled, strict=True), strict=True)
    ]
    quote = connection.ops.quote_name
    names = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    table = quote(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608 - our own names
            list(zip(*columns, strict=True)),
        )


def fitted(field: models.Field[Any, Any], value: Any) -> Any:
    """``value`` as a column of ``field`` holds it: no NUL, no longer than the column."""
    if not isinstance(value, str):
        return value
    text = storable(value)
    most = getattr(field, "max_length", None)
    return text if most is None or len(text) <= most else text[: most - 1] + "…"


def stored(model: type[models.Model], column: str, value: Any) -> Any:
    """``value`` as it comes back out of ``column`` of ``model``."""
    field = model._meta.get_field(column)
    if isinstance(field, models.JSONField):
        return json.loads(_json(value) or "null")
    return fitted(field, value) if isinstance(field, models.Field) else value


def _free(model: type[models.Model]) -> Iterator[int]:
    table = model._meta.db_table
    if connection.vendor != "postgresql":
        with connection.cursor() as cursor:
            # AUTOINCREMENT remembers the highest number ever given, even of rows taken out.
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
            row = cursor.fetchone()
        yield from count(int(row[0]) + 1 if row else 1)
    while True:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [table, _RESERVED],
            )
            reserved = [int(number) for (number,) in cursor.fetchall()]
        yield from reserved


def _prepared(field: models.Field[Any, Any], values: Sequence[Any]) -> Iterable[Any]:
    """The values of one column as the database takes them."""
    if isinstance(field, models.CharField | models.TextField):
        longest = max(map(len, values))
        most = field.max_length or longest
        fits = longest <= most and not any(_NUL in value for value in values)
        return values if fits else [fitted(field, value) for value in values]
    if isinstance(field, models.JSONField):
        return [_EMPTY_LIST if value == [] else _json(value) for value in values]
    if isinstance(field, models.DateTimeField | models.BinaryField):
        return [field.get_db_prep_save(value, connection) for value in values]
    return values


def _json(value: Any) -> str | None:
    """``value`` in the form that Django gives it, so that equal values are equal text."""
    if value is None:
        return None
    text = json.dumps(value)
    # The form that JSON gives a NUL is as impossible in PostgreSQL as the NUL itself.
    return json.dumps(_clean(value)) if _NUL_IN_JSON in text else text


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list | tuple):
        return [_clean(one) for one in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(one) for key, one in value.items()}
    return value
