"""Lines that are compared with the register, and written, together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from relatoria.store.exchange.rows import AT_ONCE
from relatoria.store.exchange.tables import Table


class Line(NamedTuple):
    """A line and its number in the file, from 1."""

    number: int
    row: Any


def batches(lines: Iterable[tuple[Table, Line]]) -> Iterator[tuple[Table, list[Line]]]:
    """``lines`` in runs of one table and, where the table belongs to documents, one document."""
    batch: list[Line] = []
    last: tuple[Table, object] | None = None
    for table, line in lines:
        now = (table, getattr(line.row, "expression", None) if table.scope else None)
        if batch and (now != last or len(batch) >= _limit(table)):
            yield last[0], batch  # type: ignore[index]
            batch = []
        batch.append(line)
        last = now
    if batch and last is not None:
        yield last[0], batch


def _limit(table: Table) -> int:
    # A file and its reading may be large: one at a time keeps memory at one document.
    return 1 if any(column.kind is bytes for column in table.columns) else AT_ONCE
