"""Django for the tests of the store, and a fresh register for each that asks for one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import django
import pytest

from tests import postgres

os.environ.setdefault("DATABASE_URL", ":memory:")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relatoria.web.settings")
django.setup()


@pytest.fixture(scope="session")
def empty_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register without rows, to be copied: making the tables takes a second."""
    from tests.store.registers import register

    path = tmp_path_factory.mktemp("registers") / "empty.db"
    with register(path):
        from django.db import connection

        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture
def fresh_register(tmp_path: Path, empty_register: Path) -> Iterator[str]:
    """The address of a register of this test alone, which Django's default database now is.

    On PostgreSQL where RELATORIA_TEST_DATABASE says postgres.
    """
    from tests.store.registers import register

    if postgres.WANTED:
        address = postgres.fresh_database()
    else:
        address = str(tmp_path / "register.db")
        shutil.copy(empty_register, address)
    with register(address):
        yield address
