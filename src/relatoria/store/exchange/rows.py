"""Rows of the register as lines, in an order that no database decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any, TypeVar, cast

import msgspec
from django.db import connections
from django.db import models as orm
from django.db.models.functions import Collate

from relatoria.store.exchange.lines import line_type
from relatoria.store.exchange.tables import POSITION, Table

T = TypeVar("T")
Row = tuple[int, msgspec.Struct]
"""The number of a row in the database, and its line."""
AT_ONCE = 500
"""Rows that are asked for, or written, at once."""


def rows_of(table: Table, *, using: str = "default", **condition: object) -> Iterator[Row]:
    """The rows of ``table`` that meet ``condition``, in the order of an export."""
    rows = table.model._base_manager.using(using).filter(**condition)
    rows = rows.order_by(*_ordering(table, using))
    # Rows with large values come one at a time, so that memory holds one document.
    size = 1 if any(column.kind is bytes for column in table.columns) else AT_ONCE
    make = line_type(table)
    bytes_at = [at for at, one in enumerate(table.columns) if one.kind is bytes]
    paths = [column.path for column in table.columns if column.path]
    place = next((at for at, one in enumerate(table.columns) if one.name == POSITION), None)
    positions = count()
    for number, *values in rows.values_list("pk", *paths).iterator(chunk_size=size):
        if place is not None:
            values.insert(place, next(positions))
        for at in bytes_at:
            values[at] = bytes(values[at])
        yield number, make(*values)


def lines_of(table: Table, *, using: str = "default", **condition: object) -> Iterator[Any]:
    """The lines of `rows_of` alone."""
    return (line for _, line in rows_of(table, using=using, **condition))


def identity_of(table: Table, line: msgspec.Struct) -> tuple[object, ...]:
    """What names the row of ``line`` in its table."""
    return tuple(getattr(line, name) for name in table.identity)


def row_name(table: Table, line: msgspec.Struct) -> str:
    """What lineage steps call the row of ``line``: its key, or its place in its document."""
    return "/".join(str(part) for part in identity_of(table, line))


def chunks(values: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """``values`` in lists of at most ``size``: as many as a query takes."""
    chunk: list[T] = []
    for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _ordering(table: Table, using: str) -> list[Any]:
    # PostgreSQL sorts by the rules of a country; an export sorts by code points, as SQLite does.
    if connections[using].vendor != "postgresql":
        return list(table.order)
    return [Collate(path, "C") if _is_text(table.model, path) else path for path in table.order]


def _is_text(model: type[orm.Model], path: str) -> bool:
    *way, last = path.split("__")
    for name in way:
        model = cast("type[orm.Model]", model._meta.get_field(name).related_model)
    return isinstance(model._meta.get_field(last), orm.CharField | orm.TextField)
