"""Registers for the tests of search: on SQLite always, on PostgreSQL too where there is one."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests import postgres
from tests.store.registers import register

ENGINES = ("sqlite", "postgres")


def address(kind: str, folder: Path) -> str:
    """The address of a new, empty register; its tables are copied, not made again."""
    if kind == "sqlite":
        return shutil.copy(_template_file(), folder / "register.db")
    if postgres.binaries() is None:
        pytest.skip("no PostgreSQL here")
    return postgres.fresh_database(_template_database())


@cache
def _template_file() -> str:
    path = Path(tempfile.mkdtemp()) / "template.db"
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    with register(path):
        pass
    return str(path)


@cache
def _template_database() -> str:
    made = postgres.fresh_database()
    with register(made):
        pass
    return made


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty register on each database."""
    with register(address(request.param, tmp_path)):
        yield request.param


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[None]:
    """An empty register on SQLite."""
    with register(address("sqlite", tmp_path)):
        yield
