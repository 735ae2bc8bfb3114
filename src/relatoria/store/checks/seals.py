"""The log: no entry changed, none taken out, and the database keeps it so."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.store import journal
from relatoria.store.append_only import missing_triggers


def check_log() -> Iterator[tuple[str, str]]:
    """Every entry's seal holds."""
    for entry, wrong in journal.broken():
        yield f"log entry {entry.pk} ({entry.action} {entry.subject})", wrong


def check_triggers() -> Iterator[tuple[str, str]]:
    """The triggers that forbid changing the past are there."""
    for name in missing_triggers():
        yield f"trigger {name}", "it is missing: the database would let the past be changed"
