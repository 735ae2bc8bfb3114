"""Tables and columns: the part of the open data that programs rely on.

Within a version of the tables (`VERSION`, in every address) columns are only ever added, at the
end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from relatoria.store.pseudonyms.masking import masker

if TYPE_CHECKING:
    from relatoria.store.access import Viewer

VERSION = 1
Row = tuple[object, ...]
"""Values in the order of the table's columns."""
Chunks = Iterator[list[Row]]
"""Rows by some thousands: memory holds one chunk."""


class Type(StrEnum):
    """What a column holds; the names are those of Frictionless Table Schema."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    ARRAY = "array"
    """Of strings."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column; its description is the interface's string ``column.<name>``."""

    name: str
    type: Type = Type.STRING


@dataclass(frozen=True, slots=True)
class Table:
    """A table, and where its rows come from."""

    name: str
    columns: tuple[Column, ...]
    drawn: Callable[[Viewer], Chunks]

    def chunks(self, viewer: Viewer) -> Chunks:
        """The rows as ``viewer`` may have them: people with a pseudonym under their sign."""
        mask = masker()
        for chunk in self.drawn(viewer):
            if mask and not viewer.trusted:
                yield [tuple(mask.value(value) for value in row) for row in chunk]
            else:
                yield chunk

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


def columns(listed: str, /, **types: Type) -> tuple[Column, ...]:
    """Columns by name, of text unless ``types`` says otherwise."""
    return tuple(Column(name, types.get(name, Type.STRING)) for name in listed.split())
