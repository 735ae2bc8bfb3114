"""Which part of the register goes into an export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from relatoria.errors import UsageError
from relatoria.store import models
from relatoria.store.exchange.closing import (
    agents_of,
    conflicts_between,
    documents_of,
    generations,
    meetings_of,
)
from relatoria.store.exchange.following import FOLLOW_UP, FollowUp, of_documents
from relatoria.store.exchange.rows import AT_ONCE
from relatoria.store.exchange.tables import OF_DOCUMENTS, Table


class Selection:
    """All of the register; the base of narrower ones."""

    scope = ""
    meeting = ""

    def prepare(self, using: str) -> None:
        """Look up what belongs to the selection."""

    def expressions(self, using: str) -> Iterator[int]:
        """The numbers of the documents taken, by key."""
        rows = models.Expression.objects.using(using).values_list("key", "pk").iterator(AT_ONCE)
        # Sorted here: keys are hexadecimal digits, and few.
        yield from (number for _, number in sorted(rows))

    def take(self, table: Table, line: msgspec.Struct) -> msgspec.Struct | None:
        """``line`` as it goes out, or ``None`` where it stays."""
        del table
        return line


class OfMeeting(Selection):
    """One meeting with everything it rests on.

    That is: its documents in all their languages and versions, those they were merged with,
    every agent and meeting these name with all their generations, and what people decided about
    any of them. What stands between documents goes along where all of them do.
    """

    scope = "meeting"

    def __init__(self, meeting: str) -> None:
        self.meeting = meeting
        self._documents: dict[str, int] = {}
        self._keys: dict[str, set[str]] = {}
        self._follow_up = FollowUp()

    def prepare(self, using: str) -> None:
        """Walk from the meeting to everything it rests on.

        Raises UsageError where there is no such meeting.
        """
        if not models.Meeting.objects.using(using).filter(key=self.meeting).exists():
            raise UsageError(
                "there is no such meeting", where=self.meeting, remedy="Name one by its key"
            )
        merged = generations(models.Meeting, {self.meeting}, using)
        self._documents = documents_of(merged, using)
        numbers = sorted(self._documents.values())
        works = models.Work.objects.using(using).filter(expressions__in=numbers)
        self._keys = {
            "meeting": meetings_of(numbers, using) | merged,
            "work": set(works.values_list("key", flat=True)),
            "agent": agents_of(numbers, using),
            "conflict": conflicts_between(numbers, using),
        }
        self._follow_up = of_documents(self._documents, using)

    def expressions(self, using: str) -> Iterator[int]:
        """The numbers of the meeting's documents, by key."""
        del using
        yield from (number for _, number in sorted(self._documents.items()))

    def take(self, table: Table, line: msgspec.Struct) -> msgspec.Struct | None:
        """``line``, where the meeting rests on it."""
        if table in OF_DOCUMENTS:
            return line
        if table.name in FOLLOW_UP:
            return line if self._follow_up.has(table, line) else None
        return line if _BELONGS[table.name](self, line) else None

    def has(self, key: str) -> bool:
        """Whether ``key`` names something taken, or a place in a document taken."""
        document = key.replace("/", ".").replace("#", ".").partition(".")[0]
        return document in self._documents or any(key in keys for keys in self._keys.values())

    def has_one(self, kind: str, key: str) -> bool:
        """Whether the row ``key`` of the table ``kind`` is taken."""
        return key in self._keys[kind]


def _by_key(kind: str) -> Callable[[Any, Any], bool]:
    return lambda chosen, line: chosen.has_one(kind, line.key)


def _by_subject(chosen: OfMeeting, line: Any) -> bool:
    return chosen.has(line.subject)


def _by_ends(chosen: OfMeeting, line: Any) -> bool:
    return chosen.has(line.first) and chosen.has(line.second)


_BELONGS: dict[str, Callable[[Any, Any], bool]] = {
    "step": lambda chosen, line: any(chosen.has(key) for key in (*line.sources, *line.results)),
    "redirect": lambda chosen, line: chosen.has(line.new) or chosen.has(line.old),
    "meeting": _by_key("meeting"),
    "work": _by_key("work"),
    "agent": _by_key("agent"),
    "conflict": _by_key("conflict"),
    "conflict-side": lambda chosen, line: chosen.has_one("conflict", line.conflict),
    "near-duplicate": _by_ends,
    "suggestion": _by_ends,
    "judgement": _by_subject,
    "log": _by_subject,
}
