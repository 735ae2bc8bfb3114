"""The event log: who did what, when, what was there before, why; each entry seals the last.

An entry's seal is the SHA-256 of its fields and of the seal before it (a hash chain: Haber and
Stornetta 1991), so that no past entry can be changed or taken out without the chain breaking.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.utils import timezone

from relatoria.store.models import LogEntry
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to one subject; ``before`` and ``after`` are plain JSON values."""

    action: str
    subject_type: str = ""
    subject: str = ""
    before: Any = None
    after: Any = None
    reason: str = ""


def append(user: str, acts: Iterable[Act], *, at: datetime | None = None) -> list[LogEntry]:
    """Write ``acts`` of ``user`` at the end of the log, in their order.

    Part of the transaction around it: what is rolled back was never logged.
    """
    with one_writer():
        previous = LogEntry.objects.order_by("-id").values_list("seal", flat=True).first() or ""
        entries = []
        for act in acts:
            entry = LogEntry(
                at=at or timezone.now(),
                user=user[:150],
                action=act.action,
                subject_type=act.subject_type,
                subject=act.subject[:200],
                before=_plain(act.before),
                after=_plain(act.after),
                reason=act.reason.replace("\x00", "␀"),
                previous=previous,
            )
            entry.seal = previous = seal_of(entry)
            entries.append(entry)
        return LogEntry.objects.bulk_create(entries)


def seal_of(entry: LogEntry) -> str:
    """The seal that ``entry`` must carry: 64 hexadecimal digits."""
    fields = [
        entry.previous,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.user,
        entry.action,
        entry.subject_type,
        entry.subject,
        _plain(entry.before),
        _plain(entry.after),
        entry.reason,
    ]
    line = json.dumps(fields, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()


def broken(entries: Iterable[LogEntry] | None = None) -> Iterator[tuple[LogEntry, str]]:
    """Every entry whose seal does not hold, oldest first, and what is wrong with it."""
    previous = ""
    for entry in LogEntry.objects.order_by("id").iterator() if entries is None else entries:
        if entry.previous != previous:
            yield entry, "it does not follow the entry before it: one was taken out or added"
        elif entry.seal != seal_of(entry):
            yield entry, "its fields were changed after it was written"
        previous = entry.seal


def _plain(value: Any) -> Any:
    """``value`` as both databases give it back: whole floats as integers, no NUL in text."""
    if isinstance(value, dict):
        return {str(_plain(key)): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        return value.replace("\x00", "␀")
    return value
