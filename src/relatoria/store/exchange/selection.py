"""Which part of the register goes into an export."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from relatoria.store.exchange.rows import AT_ONCE
from relatoria.store.exchange.tables import Table
from relatoria.store.models import Expression


class Selection:
    """All of the register; the base of narrower ones."""

    scope = ""
    meeting = ""

    def prepare(self, using: str) -> None:
        """Look up what belongs to the selection."""

    def expressions(self, using: str) -> Iterator[int]:
        """The numbers of the documents taken, by key."""
        rows = Expression.objects.using(using).values_list("key", "pk").iterator(AT_ONCE)
        # Sorted here: keys are hexadecimal digits, and few.
        yield from (number for _, number in sorted(rows))

    def take(self, table: Table, line: msgspec.Struct) -> msgspec.Struct | None:
        """``line`` as it goes out, or ``None`` where it stays."""
        del table
        return line
