"""The register, or one meeting with everything it rests on, as JSON lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import msgspec
from django.db import connections, transaction

from relatoria.store.exchange.lines import VERSION, Header, Writer
from relatoria.store.exchange.rows import lines_of
from relatoria.store.exchange.selection import Selection
from relatoria.store.exchange.tables import (
    AFTER_DOCUMENTS,
    BEFORE_DOCUMENTS,
    OF_DOCUMENTS,
    Table,
)


def export(stream: BinaryIO, selection: Selection | None = None, *, using: str = "default") -> int:
    """Write the register, or what ``selection`` takes of it, into ``stream``.

    Everything is as it was at one moment, whoever writes meanwhile. Memory holds one document at
    a time. Gives the number of lines.
    """
    chosen = selection or Selection()
    with snapshot(using):
        chosen.prepare(using)
        writer = Writer(stream, Header(VERSION, chosen.scope, chosen.meeting))
        for line in lines(chosen, using=using):
            writer.write(line)
        writer.close()
    return writer.lines


def lines(selection: Selection, *, using: str = "default") -> Iterator[msgspec.Struct]:
    """Every line between the first and the last."""
    for table in BEFORE_DOCUMENTS:
        yield from _chosen(table, selection, lines_of(table, using=using))
    for number in selection.expressions(using):
        for table in OF_DOCUMENTS:
            rows = lines_of(table, using=using, **{table.scope: number})
            yield from _chosen(table, selection, rows)
    for table in AFTER_DOCUMENTS:
        yield from _chosen(table, selection, lines_of(table, using=using))


def _chosen(table: Table, selection: Selection, rows: Iterator[Any]) -> Iterator[msgspec.Struct]:
    for line in rows:
        kept = selection.take(table, line)
        if kept is not None:
            yield kept


class _Digest:
    """A stream that keeps nothing but the SHA-256 of what passes."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.sha256.update(data)
        return len(data)


def digest(*, using: str = "default") -> str:
    """The SHA-256 of the register's export: equal registers, equal digests."""
    sink: Any = _Digest()
    export(sink, using=using)
    return str(sink.sha256.hexdigest())


@contextmanager
def snapshot(using: str = "default") -> Iterator[None]:
    """Read the register as it is at one moment; people go on writing meanwhile."""
    connection: Any = connections[using]
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "sqlite":
        # The register's own transactions take the writers' place in the queue; a reader need not.
        connection.ensure_connection()
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"
        try:
            with transaction.atomic(using=using):
                yield
        finally:
            connection.transaction_mode = mode
    else:
        with transaction.atomic(using=using):
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
