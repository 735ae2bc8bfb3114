"""What search asks of a database: keep rows, and find those that a Boolean expression of index
tokens matches, most recently indexed first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from django.db import connection

from relatoria.store.search.query.expressions import Expression


class Found(NamedTuple):
    """A row that matched, with what ranking needs."""

    id: int
    type: str
    subject: int
    date: str
    length: int
    card: bytes
    tokens: str


class NewRow(NamedTuple):
    """A row to be indexed, with the id it gets."""

    id: int
    type: str
    subject: int
    expression: int | None
    public_from: datetime | None
    date: str
    length: int
    card: bytes
    tokens: str


class NewText(NamedTuple):
    """What a row shows, in the order of `SearchText`."""

    id: int
    key: str
    eid: str
    title: str
    text: str
    language: str
    start: int | None
    agent: int | None
    meeting: int | None


class Engine(Protocol):
    """One database's way."""

    def next_ids(self, number: int) -> Sequence[int]:
        """Fresh ids of rows, ascending; reserved for the transaction."""

    def add(self, rows: Sequence[NewRow]) -> None:
        """Write and index rows."""

    def show(self, texts: Sequence[NewText]) -> None:
        """Write what rows show."""

    def remove(self, ids: Sequence[int]) -> None:
        """Take rows out of the index and the table."""

    def count_stems(self, changes: Mapping[str, int]) -> None:
        """Add to the numbers of rows in which stems stand."""

    def learn(self, pairs: Collection[tuple[str, str]]) -> None:
        """Note words and their stems, those that are known left as they are."""

    def find(self, expression: Expression | None, now: datetime | None, limit: int) -> list[Found]:
        """The newest ``limit`` rows that match (all where ``expression`` is ``None``) and are
        open at ``now`` (``None``: or not)."""

    def count(self, expression: Expression | None, now: datetime | None, limit: int) -> int:
        """How many rows match; counting stops at ``limit``."""

    def cards(
        self, expression: Expression | None, now: datetime | None, limit: int
    ) -> tuple[int, bytes]:
        """How many of the newest ``limit`` rows match, and their cards end to end, newest first."""

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Stems of the words that begin with ``prefix``, those in most rows first."""


def engine() -> Engine:
    """The way of the database that the register runs on."""
    if connection.vendor == "postgresql":
        from relatoria.store.search.engines.postgres import Postgres

        return Postgres()
    from relatoria.store.search.engines.sqlite import Sqlite

    return Sqlite()
