"""Working on another database than the one the settings name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.utils import load_backend

Description = Mapping[str, object]
"""A database as Django describes one: ENGINE, NAME, USER…"""


@contextmanager
def named(alias: str, database: Description) -> Iterator[None]:
    """Give ``database`` the name ``alias`` for this thread; what had the name gets it back.

    With the name ``default``, everything the program does happens there.
    """
    described = connections.configure_settings({DEFAULT_DB_ALIAS: dict(database)})
    settings: dict[str, Any] = described[DEFAULT_DB_ALIAS]
    before = connections[alias] if alias in list(connections) else None
    connection: Any = load_backend(settings["ENGINE"]).DatabaseWrapper(settings, alias)
    connections[alias] = connection
    connections.settings.setdefault(alias, settings)
    try:
        yield
    finally:
        connection.close()
        if before is not None:
            connections[alias] = before
        else:
            del connections[alias]
            del connections.settings[alias]


def is_embedded(database: Description) -> bool:
    """Whether the database is a file of SQLite."""
    return str(database["ENGINE"]).endswith("sqlite3")
