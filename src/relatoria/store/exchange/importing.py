"""Taking an export over: everything, or nothing with an error that names the line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from relatoria.store import journal
from relatoria.store.exchange.batches import Line, batches
from relatoria.store.exchange.journals import LogWriter
from relatoria.store.exchange.lines import Reader
from relatoria.store.exchange.tables import BY_TYPE, TABLES, Table
from relatoria.store.exchange.touching import expressions_naming
from relatoria.store.exchange.writing import RowWriter
from relatoria.store.models import LogEntry
from relatoria.store.search import indexing
from relatoria.store.transactions import one_writer

_INDEXED_AT_ONCE = 20


@dataclass(slots=True)
class Imported:
    """What an import did, in rows by type of line."""

    lines: int = 0
    added: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether the register was level with the export already."""
        return not self.added and not self.changed


def import_(stream: BinaryIO, name: str, user: str) -> Imported:
    """Take the export in ``stream`` (called ``name`` in errors) over into the register.

    Rows are known by their keys: new ones are added, others brought level, none is removed.
    Everything happens in one transaction. An empty register becomes equal to the exported one;
    any other gets one entry in its log, unless nothing changed.

    Raises DamagedFile, InvalidRecord and LimitExceeded of `lines.Reader`, and InvalidRecord where
    the export contradicts the register.
    """
    with one_writer():
        reader = Reader(stream, name)
        empty = is_empty()
        done = _take_over(reader, empty)
        if not empty and not done.nothing:
            _log(user, name, done)
    return done


def is_empty(using: str = "default") -> bool:
    """Whether the register holds nothing at all."""
    return not any(table.model._base_manager.using(using).exists() for table in TABLES)


def _take_over(reader: Reader, empty: bool) -> Imported:
    done = Imported()
    rows = RowWriter(reader, empty=empty)
    log = LogWriter()
    for table, batch in batches(_numbered(reader)):
        written = log.write(batch) if table.model is LogEntry else rows.write(table, batch)
        for counted, number in ((done.added, written.added), (done.changed, written.changed)):
            if number:
                counted[table.name] = counted.get(table.name, 0) + number
    rows.settle()
    done.lines = reader.number
    touched = rows.documents | expressions_naming(rows.renamed)
    for at in range(0, len(touched), _INDEXED_AT_ONCE):
        indexing.index(sorted(touched)[at : at + _INDEXED_AT_ONCE])
    return done


def _numbered(reader: Reader) -> Iterator[tuple[Table, Line]]:
    for line in reader:
        kind = type(line).__struct_config__.tag
        yield BY_TYPE[str(kind)], Line(reader.number, line)


def _log(user: str, name: str, done: Imported) -> None:
    after = {"added": done.added, "changed": done.changed}
    journal.append(user, [journal.Act("import", "register", name, after=after)])
