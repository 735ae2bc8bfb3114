"""What of the register may be handed to anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from django.utils import timezone

from relatoria.model import AgentKind
from relatoria.store import models
from relatoria.store.exchange.closing import agents_of, conflicts_between, meetings_of
from relatoria.store.exchange.following import FOLLOW_UP, FollowUp, open_to_all, without_private
from relatoria.store.exchange.selection import Selection
from relatoria.store.exchange.tables import OF_DOCUMENTS, Table
from relatoria.store.ingest.keys import folded
from relatoria.store.models import Operation
from relatoria.store.pseudonyms.masking import Masker, masker, sources_that_name

_PRIVATE = frozenset({"log", "suggestion"})


class Publication(Selection):
    """Documents open to all in which nobody's name is withheld, and what rests on them alone.

    Left out whole: documents and meetings that are restricted, embargoed, or hold attribution
    back (the file itself names people); documents that name somebody whom the public knows by a
    pseudonym (neither text nor file could be changed without ceasing to be the source); people
    and organisations that no open document names; the log, suggestions, who decided what and why;
    of follow-up what is a draft or private. Declared sex is left out: it was given for counting.
    """

    scope = "publication"

    def __init__(self) -> None:
        self._documents: dict[str, int] = {}
        self._keys: dict[str, set[str]] = {}
        self._printed: set[str] = set()
        self._follow_up = FollowUp()
        self._mask = Masker()

    def prepare(self, using: str) -> None:
        """Find the documents that are open, and everybody they name."""
        self._mask = masker()
        closed = _closed_meetings(using)
        self._documents = _open_documents(closed, using)
        numbers = sorted(self._documents.values())
        works = models.Work.objects.using(using).filter(expressions__in=numbers)
        named = models.PrintedAgent.objects.using(using).filter(expression__in=numbers)
        self._printed = {folded(name) for name in named.values_list("name", flat=True).iterator()}
        self._keys = {
            "meeting": meetings_of(numbers, using) - closed,
            "work": set(works.values_list("key", flat=True)),
            "agent": self._agents(numbers, using),
            "conflict": conflicts_between(numbers, using),
        }
        self._follow_up = open_to_all(self._documents, using)

    def expressions(self, using: str) -> Iterator[int]:
        """The numbers of the open documents, by key."""
        del using
        yield from (number for _, number in sorted(self._documents.items()))

    def take(self, table: Table, line: msgspec.Struct) -> msgspec.Struct | None:
        """``line`` without what is private, or ``None`` where it may not go out."""
        if table.name in _PRIVATE or not self._may_go(table, line):
            return None
        return _masked(table, self._bared(table, line), self._mask)

    def _agents(self, documents: list[int], using: str) -> set[str]:
        """Whom open documents name; of those merged away only names that they print."""
        rows = models.Agent.objects.using(using)
        reached = agents_of(documents, using)
        merged = rows.filter(key__in=reached, merged_into__isnull=False) if reached else rows.none()
        hidden = {
            key for key, name in merged.values_list("key", "folded") if name not in self._printed
        }
        return reached - hidden

    def _may_go(self, table: Table, line: Any) -> bool:
        if table in OF_DOCUMENTS:
            return True
        if table.name in FOLLOW_UP:
            return self._follow_up.has(table, line)
        if table.name in self._keys:
            return line.key in self._keys[table.name]
        if table.name == "step":
            held = all(self._has(key) for key in (*line.sources, *line.results))
            return held and line.operation == Operation.MERGE.value
        ends = {
            "redirect": ("old", "new"),
            "near-duplicate": ("first", "second"),
            "conflict-side": ("conflict",),
            "judgement": ("subject",),
            "retired-coding": (),
        }[table.name]
        return all(self._has(getattr(line, end)) for end in ends)

    def _has(self, key: str) -> bool:
        document = key.replace("/", ".").replace("#", ".").partition(".")[0]
        return document in self._documents or any(key in keys for keys in self._keys.values())

    def _bared(self, table: Table, line: Any) -> msgspec.Struct:
        bare: dict[str, Any] = without_private(table, line)
        if table.name in ("step", "judgement"):
            bare |= {"user": "", "reason": ""}
        if table.name == "retired-coding":
            bare |= {"by": "", "reason": ""}
        if table.name == "step":
            bare |= {"moves": []}
        if table.name == "agent" and line.kind == AgentKind.PERSON.value:
            bare |= {"sex": ""}
        for column in table.columns:
            name = getattr(line, column.name) if column.target is not None else None
            if name is not None and column.nullable and not self._leads(column.target, name):
                bare[column.name] = None
        bared: msgspec.Struct = msgspec.structs.replace(line, **bare)
        return bared

    def _leads(self, target: Any, name: str) -> bool:
        """Whether what ``name`` names goes out too."""
        if target in (models.PrintedAgent, models.Judgement):
            return True
        return self._has(name)


def _masked(table: Table, line: msgspec.Struct, mask: Masker) -> msgspec.Struct:
    """``line`` with signs for people whom the public knows by one; documents name none of them."""
    if not mask or table in OF_DOCUMENTS:
        return line
    said = msgspec.structs.asdict(line)
    other = {name: found for name, one in said.items() if (found := mask.value(one)) != one}
    return msgspec.structs.replace(line, **other) if other else line


def _closed_meetings(using: str) -> set[str]:
    now = timezone.now()
    rows = models.Meeting.objects.using(using)
    closed = rows.exclude(public_from__lte=now) | rows.filter(attribution_withheld=True)
    return set(closed.values_list("key", flat=True))


def _open_documents(closed: set[str], using: str) -> dict[str, int]:
    """Key and number of the documents open to all that belong to no closed meeting."""
    rows = models.Expression.objects.using(using)
    found = rows.filter(public_from__lte=timezone.now(), attribution_withheld=False)
    with_names = sources_that_name()
    numbers = {key: pk for key, pk in found.values_list("key", "pk") if pk not in with_names}
    for path in ("work__meeting__key", "events__meeting__key", "statements__meeting__key"):
        pairs = rows.exclude(**{path: None}).values_list("key", path).distinct()
        for key, meeting in pairs.iterator():
            if meeting in closed:
                numbers.pop(key, None)
    return numbers
