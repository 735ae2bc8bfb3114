"""What can be merged and split, and which rows follow when it is."""

from __future__ import annotations

from typing import Any

from django.db import models as orm

from relatoria.errors import UsageError
from relatoria.store import models
from relatoria.store.exchange.columns import Column
from relatoria.store.exchange.tables import BY_MODEL, TABLES, Table

KINDS: dict[str, type[orm.Model]] = {
    "agent": models.Agent,
    "meeting": models.Meeting,
    "statement": models.Statement,
}


def model_of(kind: str) -> type[orm.Model]:
    """The table of ``kind``. Raises UsageError for what has no lineage."""
    if kind not in KINDS:
        raise UsageError(
            f"{kind!r} is not merged or split", remedy=f"Name one of {', '.join(KINDS)}"
        )
    return KINDS[kind]


def table_of(kind: str) -> Table:
    """How exports see the table of ``kind``."""
    return BY_MODEL[model_of(kind)]


def following(kind: str) -> list[tuple[Table, Column]]:
    """Every column of another table that points at ``kind``."""
    model = model_of(kind)
    return [
        (table, column)
        for table in TABLES
        for column in table.columns
        if column.target is model and table.model is not model and kind != "statement"
    ]


def living(kind: str, key: str) -> Any:
    """The row ``key`` of ``kind``, in force.

    Raises UsageError where there is none, or where it was merged or split away.
    """
    row: Any = model_of(kind)._base_manager.filter(key=key).first()
    if row is None:
        raise UsageError(f"there is no such {kind}", where=key, remedy="Name one by its key")
    if row.merged_into_id is not None:
        raise UsageError(
            f"this {kind} was merged into {row.merged_into.key}", where=key, remedy="Name that one"
        )
    if getattr(row, "retired", False):
        raise UsageError(
            f"this {kind} was split into its parts", where=key, remedy="Name one of the parts"
        )
    return row
