"""Which version of the data is there now: named by its content, dated by its last change."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from threading import Lock

from django.db import connection
from django.db.models import Count, Max, Sum

from relatoria import __version__
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.exchange.exporting import snapshot
from relatoria.store.models import LogEntry
from relatoria.web.bulk.columns import VERSION, Chunks, Table
from relatoria.web.bulk.forms.json_lines import json_lines
from relatoria.web.bulk.tables import TABLES


@dataclass(frozen=True, slots=True)
class Measured:
    """A table as it is now."""

    rows: int
    sha256: str
    """Of its JSON lines."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The data as they are now."""

    version: str
    """The first sixteen hexadecimal digits of the SHA-256 of the tables' digests: equal data,
    equal version."""
    date: str
    """Day of the last change to what is open (UTC, ISO 8601); empty for an empty register."""
    state: str
    tables: Mapping[str, Measured]


_held: OrderedDict[str, Edition] = OrderedDict()
_lock = Lock()
_KEPT = 8


def edition() -> Edition:
    """The edition of this moment. Reads every table once after a change, and then not again."""
    with snapshot():
        state = state_now()
        with _lock:
            found = _held.get(state)
            if found is None:
                found = _held[state] = _measured(state)
                while len(_held) > _KEPT:
                    _held.popitem(last=False)
            return found


def state_now() -> str:
    """A short name of what the register holds and of what of it is open at this moment.

    Every change is in the log, whose last seal stands for all of it (`relatoria.store.journal`);
    an embargo that ends changes which sources, meetings, commitments and reports are counted.
    """
    seal = LogEntry.objects.order_by("-id").values_list("seal", flat=True).first()
    counted = {"n": Count("pk"), "last": Max("pk"), "sum": Sum("pk")}
    opened = [
        tuple(rows.order_by().aggregate(**counted).values())
        for rows in (
            access.expressions(PUBLIC),
            access.meetings(PUBLIC),
            access.commitments(PUBLIC),
            access.commitment_reports(PUBLIC),
        )
    ]
    parts = (connection.settings_dict["NAME"], __version__, VERSION, seal, opened)
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _measured(state: str) -> Edition:
    tables = {name: _table(table) for name, table in TABLES.items()}
    digests = "".join(f"{name} {one.sha256}\n" for name, one in tables.items())
    version = hashlib.sha256(digests.encode()).hexdigest()[:16]
    return Edition(version, _date(), state, tables)


def _table(table: Table) -> Measured:
    digest, rows = hashlib.sha256(), 0

    def counted(chunks: Chunks) -> Chunks:
        nonlocal rows
        for chunk in chunks:
            rows += len(chunk)
            yield chunk

    for written in json_lines(table, counted(table.chunks(PUBLIC))):
        digest.update(written)
    return Measured(rows, digest.hexdigest())


def _date() -> str:
    moments = [
        LogEntry.objects.aggregate(at=Max("at"))["at"],
        access.expressions(PUBLIC).order_by().aggregate(at=Max("public_from"))["at"],
    ]
    known = [moment for moment in moments if moment is not None]
    return max(known).astimezone(UTC).date().isoformat() if known else ""
