"""Registers for the tests of search: on SQLite always, on PostgreSQL too where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.store.registers import register

ENGINES = ("sqlite", "postgres")


def address(kind: str, folder: Path) -> str:
    if kind == "sqlite":
        return str(folder / "register.db")
    if postgres.binaries() is None:
        pytest.skip("no PostgreSQL here")
    return postgres.fresh_database()


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
