"""Databases that are files: copied at one moment, checked, and put in place whole."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from relatoria.errors import DamagedFile, UnknownFormat
from relatoria.store.exchange.databases import Description, named

_MAGIC = b"SQLite format 3\x00"
_TABLES = ("django_migrations", "store_expression", "store_logentry")


def is_database(path: Path) -> bool:
    """Whether the file is a database of SQLite."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def description(path: Path) -> Description:
    """The database in the file ``path``, as Django describes one; no log beside it."""
    options = {
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=DELETE; PRAGMA foreign_keys=ON;",
    }
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": options}


def copy(source: Path, target: Path) -> None:
    """Copy the register in ``source``, as it is at one moment, into the file ``target``.

    People go on writing meanwhile. A ``target`` that exists is replaced in one transaction: those
    who have it open see the old register or the new.
    """
    with _opened(source) as read, _opened(target) as written:
        # One step holds one snapshot, and makes one transaction.
        read.backup(written, pages=-1)


def close_up(path: Path) -> None:
    """Put everything into the one file, so that it can be carried elsewhere."""
    with _opened(path) as database:
        database.execute("PRAGMA journal_mode=DELETE")


def verify(path: Path) -> None:
    """Raises UnknownFormat where ``path`` is no register, DamagedFile where it is broken."""
    try:
        with _opened(path) as database:
            names = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
            problems = [str(row[0]) for row in database.execute("PRAGMA integrity_check(5)")]
            loose = database.execute("PRAGMA foreign_key_check").fetchmany(1)
    except sqlite3.DatabaseError as error:
        raise DamagedFile(
            "the register is damaged", where=str(path), why=str(error), remedy="Take another copy"
        ) from error
    if problems != ["ok"] or loose:
        why = problems[0] if problems != ["ok"] else f"a row of {loose[0][0]} points nowhere"
        raise DamagedFile(
            "the register is damaged", where=str(path), why=why, remedy="Take another copy"
        )
    if not names.issuperset(_TABLES):
        raise UnknownFormat(
            "this is a database, and no register",
            where=str(path),
            remedy="Name a file that `relatoria backup` wrote",
        )


@contextmanager
def made(path: Path) -> Iterator[None]:
    """A new register in the file ``path``; everything inside happens there."""
    with named("default", description(path)):
        call_command("migrate", verbosity=0, interactive=False)
        yield
        connection.close()


def bring_up_to_date(path: Path) -> None:
    """Give a register of an older program the tables of this one."""
    with made(path):
        pass


def forget_logs(path: Path) -> None:
    """Remove the log of a database that is no longer there: it would be played onto the next."""
    if not path.exists():
        for ending in ("-wal", "-shm", "-journal"):
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + ending).unlink()


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(path, timeout=30, isolation_level=None)
    try:
        yield database
    finally:
        database.close()
