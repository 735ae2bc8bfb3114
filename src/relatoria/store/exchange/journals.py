"""Entries of another register's log, taken over into this one's."""

from __future__ import annotations

from typing import Any

from relatoria.store.exchange.batches import Line
from relatoria.store.exchange.writing import Written
from relatoria.store.journal import seal_of
from relatoria.store.models import LogEntry


class LogWriter:
    """Appends entries in their order.

    An entry that continues this register's chain keeps its seal. One of another chain is sealed
    anew, and ``origin`` keeps the seal it bore, so that it is known again the next time.
    """

    def __init__(self) -> None:
        last = LogEntry.objects.order_by("-id").values_list("seal", flat=True).first()
        self._last = last or ""

    def write(self, batch: list[Line]) -> Written:
        """Append what is new in ``batch``."""
        rows = [line.row for line in batch]
        known = _known({seal for row in rows for seal in (row.seal, row.origin) if seal})
        entries = []
        for row in rows:
            if row.seal in known or row.origin in known:
                continue
            entries.append(self._entry(row))
            known.add(row.seal)
        LogEntry.objects.bulk_create(entries)
        return Written(len(entries))

    def _entry(self, row: Any) -> LogEntry:
        entry = LogEntry(**{name: getattr(row, name) for name in row.__struct_fields__})
        if entry.previous != self._last:
            entry.origin = row.origin or row.seal
            entry.previous = self._last
            entry.seal = seal_of(entry)
        self._last = entry.seal
        return entry


def _known(seals: set[str]) -> set[str]:
    return {
        *LogEntry.objects.filter(seal__in=seals).values_list("seal", flat=True),
        *LogEntry.objects.filter(origin__in=seals).values_list("origin", flat=True),
    }
