"""Columns as members of a line: plain values, and references by natural key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models as orm

from relatoria.store import models

_NATURAL: dict[type[orm.Model], str] = {models.PrintedAgent: "local_id"}
"""The member that names a row inside its document; everywhere else it is ``key``."""
_TYPES: tuple[tuple[type[orm.Field[Any, Any]], Any], ...] = (
    (orm.BinaryField, bytes),
    (orm.DateTimeField, datetime),
    (orm.JSONField, Any),
    (orm.BooleanField, bool),
    (orm.FloatField, float),
    (orm.IntegerField, int),
    (orm.CharField, str),
    (orm.TextField, str),
)


@dataclass(frozen=True, slots=True)
class Column:
    """One member of a line.

    ``path`` is what a query asks for (``meeting__key``); ``attribute`` what the row is given
    (``meeting_id``). ``target`` is the model a reference leads to. ``empty`` stands where the line
    says nothing; a column that is ``required`` is always written.
    """

    name: str
    path: str
    attribute: str
    kind: Any
    required: bool
    nullable: bool
    target: type[orm.Model] | None = None
    empty: Any = None

    @property
    def member(self) -> Any:
        """The type of the line's member."""
        return self.kind | None if self.nullable and self.kind is not Any else self.kind


def columns_of(model: type[orm.Model], *, positioned: bool) -> tuple[Column, ...]:
    """The columns of ``model`` without its number; its place in its document where it has one."""
    found = [_column(one) for one in model._meta.concrete_fields if not one.primary_key]
    if positioned:
        found.insert(0, Column("n", "", "", int, required=True, nullable=False))
    return (*(c for c in found if c.required), *(c for c in found if not c.required))


def natural_field(model: type[orm.Model]) -> str:
    """The column that names a row of ``model`` where other rows point at it."""
    return _NATURAL.get(model, "key")


def _column(field: Any) -> Column:
    if isinstance(field, orm.ForeignKey):
        target: Any = field.related_model
        path = f"{field.name}__{natural_field(target)}"
        return Column(field.name, path, field.attname, str, not field.null, field.null, target)
    kind = next(kind for one, kind in _TYPES if isinstance(field, one))
    empty: Any = None
    if not field.null:
        empty = field.default() if isinstance(field, orm.JSONField) else _ZERO.get(kind)
    required = not field.null and empty is None
    return Column(field.name, field.name, field.attname, kind, required, field.null, None, empty)


_ZERO: dict[Any, object] = {str: "", bool: False, bytes: b""}
