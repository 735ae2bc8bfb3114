"""Django for the tests of the store, and a fresh register for each that asks for one."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import django
import pytest

from tests import postgres

os.environ.setdefault("DATABASE_URL", ":memory:")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relatoria.web.settings")
django.setup()
_NUMBERS = itertools.count()


@pytest.fixture(scope="session")
def empty_register(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A register without rows, to be copied: making the tables takes a second and more."""
    from tests.store.registers import register

    if postgres.WANTED:
        address = postgres.fresh_database()
        with register(address):
            return address
    path = tmp_path_factory.mktemp("registers") / "empty.db"
    with register(path):
        from django.db import connection

        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return str(path)


@pytest.fixture
def fresh_register(tmp_path: Path, empty_register: str) -> Iterator[str]:
    """The address of a register of this test alone, which Django's default database now is.

    On PostgreSQL where RELATORIA_TEST_DATABASE says postgres.
    """
    from tests.store.registers import register

    if postgres.WANTED:
        address = _copied(empty_register)
    else:
        address = str(tmp_path / "register.db")
        shutil.copy(empty_register, address)
    with register(address):
        yield address


def _copied(address: str) -> str:
    """A PostgreSQL database that is a copy of the one at ``address``."""
    import psycopg

    template = urlsplit(address).path.lstrip("/")
    name = f"{template}_{next(_NUMBERS)}"
    with psycopg.connect(address.replace(template, "postgres", 1), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    return address.replace(template, name, 1)
