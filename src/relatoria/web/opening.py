"""Opening a register for commands: Django set up, tables made or brought up to date."""

from __future__ import annotations

import os
from pathlib import Path

from relatoria.errors import MissingExtra, UsageError


def open_register(register: str | None = None, *, create: bool = True) -> None:
    """Set Django up on ``register`` (a path or address; by default ``DATABASE_URL``'s).

    Tables are made where there are none and brought up to date where they are older than the
    program. Raises MissingExtra without the ``web`` extra, UsageError where there is no register
    and ``create`` is false.
    """
    set_up(register)
    from django.conf import settings

    database = settings.DATABASES["default"]
    name = str(database["NAME"])
    embedded = str(database["ENGINE"]).endswith("sqlite3")
    if not create and embedded and not Path(name).exists():
        raise UsageError(
            "there is no register here", where=name, remedy="Make one: relatoria add FILE"
        )
    _bring_up_to_date()


def set_up(register: str | None = None) -> None:
    """Set Django up on ``register`` without touching it. Raises MissingExtra without Django."""
    if register:
        os.environ["DATABASE_URL"] = register
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relatoria.web.settings")
    try:
        import django
    except ImportError as error:
        raise MissingExtra("the register needs Django", remedy="Install relatoria[web]") from error
    django.setup()


def _bring_up_to_date() -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)
