"""One writer at a time, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from threading import RLock

from django.db import connection, transaction

_WRITERS = 0x52656C61
"""The advisory lock that writers of a PostgreSQL register queue for («Rela»)."""


_TURN = RLock()
"""Writers of one process to an embedded register wait for each other here, each in its turn.

SQLite lets whoever finds it busy sleep and try again, ever longer: of fifty people at once some
would wait for half a second while others pass them.
"""


@contextmanager
def in_turn() -> Iterator[None]:
    """A transaction; on an embedded register the writers of this process take turns."""
    # Whoever is in a transaction of SQLite has the register already and waits for nobody's turn.
    waits = connection.vendor == "sqlite" and not connection.in_atomic_block
    with _TURN if waits else nullcontext(), transaction.atomic():
        yield


@contextmanager
def one_writer() -> Iterator[None]:
    """A transaction in which nobody else changes the register: all of it happens, or nothing.

    SQLite gives this by itself (IMMEDIATE transactions); PostgreSQL by an advisory lock that
    ends with the transaction, so that both databases resolve people and seal the log alike.
    Readers never wait. May be nested.
    """
    with in_turn():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITERS])
        yield
