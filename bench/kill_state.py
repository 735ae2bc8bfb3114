"""What a register holds, leaving out when it came to hold it; and what is wrong with it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

_MOMENTS = {"added_at", "at", "public_from"}
_OF_THE_MOMENT = {
    "step": {"key"},
    "judgement": {"key"},
    "log": {"seal", "previous", "origin", "before", "after", "user"},
}
"""Members that differ between two runs of one command."""


@contextmanager
def opened(address: str) -> Iterator[None]:
    """Everything inside happens on the register at ``address``."""
    from relatoria.web.configuration import database
    from relatoria.web.opening import set_up

    set_up(":memory:")
    from relatoria.store.exchange.databases import named

    with named("default", database(address)):
        yield


def state(address: str) -> str | None:
    """A digest of what the register holds; ``None`` where there is no register."""
    if not _there(address):
        return None
    with opened(address):
        from django.core.management import call_command

        # A command killed while it made the tables: the next to open the register goes on.
        call_command("migrate", verbosity=0, interactive=False)
        from relatoria.store.exchange.exporting import lines, snapshot
        from relatoria.store.exchange.selection import Selection

        digest = hashlib.sha256()
        empty = True
        with snapshot():
            for line in lines(Selection()):
                empty = False
                digest.update(_timeless(line))
        return None if empty else digest.hexdigest()


def problems(address: str) -> list[str]:
    """Everything that `relatoria check`, and the database itself, say is wrong."""
    if not _there(address):
        return []
    found = []
    if "://" not in address:
        database = sqlite3.connect(address)
        found = [row[0] for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
        database.close()
    with opened(address):
        from relatoria.store.checks import check

        return [*found, *(f"{one.where}: {one.what} [{one.check}]" for one in check())]


def _there(address: str) -> bool:
    return "://" in address or Path(address).exists()


def _timeless(line: msgspec.Struct) -> bytes:
    held = msgspec.to_builtins(line)
    for name in _MOMENTS | _OF_THE_MOMENT.get(held["type"], set()):
        held.pop(name, None)
    return msgspec.json.encode(held, order="deterministic")
