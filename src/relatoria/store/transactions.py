"""One writer at a time, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

_WRITERS = 0x52656C61
"""The advisory lock that writers of a PostgreSQL register queue for («Rela»)."""


@contextmanager
def one_writer() -> Iterator[None]:
    """A transaction in which nobody else changes the register: all of it happens, or nothing.

    SQLite gives this by itself (IMMEDIATE transactions); PostgreSQL by an advisory lock that
    ends with the transaction, so that both databases resolve people and seal the log alike.
    Readers never wait. May be nested.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITERS])
        yield
