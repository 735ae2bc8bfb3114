"""One that is several: rows go to new identities, which remember where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models as orm

from relatoria.errors import UsageError
from relatoria.store import models
from relatoria.store.ingest.keys import KeyRing, folded
from relatoria.store.lineage.cells import Move, lead, set_all
from relatoria.store.lineage.kinds import following, living, table_of
from relatoria.store.lineage.steps import Change, record
from relatoria.store.models import LineageStep, Operation
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Part:
    """What goes to a new identity."""

    documents: tuple[str, ...]
    """Keys of documents, or for agents ``DOCUMENT/LOCAL`` of one printed agent."""
    name: str = ""
    """The new agent's name or meeting's title; by default that of the whole."""


def split(kind: str, key: str, parts: Sequence[Part], user: str, reason: str = "") -> LineageStep:
    """Give what the documents of each of ``parts`` say of the agent or meeting ``key`` an identity
    of its own; the rest stays.

    Raises UsageError where there is no such agent or meeting, or a part takes nothing.
    """
    if kind == "statement" or not parts:
        raise UsageError("say into which parts", remedy="Statements are split by spans")
    with one_writer():
        whole = living(kind, key)
        moves: list[Move] = []
        made = [_part(kind, whole, part, moves) for part in parts]
        return record(Change(Operation.SPLIT, kind, [key], [key, *made], moves), user, reason)


def _part(kind: str, whole: Any, part: Part, moves: list[Move]) -> str:
    new = _twin(kind, whole, part.name)
    wake(kind, new.key, whole.key, moves)
    before = len(moves)
    if kind == "agent":
        _move_printed(whole, new, part.documents, moves)
    else:
        _move_documents(whole, new, part.documents, moves)
    if len(moves) == before:
        raise UsageError(
            f"nothing of {whole.key} is there to split off",
            where=", ".join(part.documents),
            remedy="Name documents that speak of it by their keys",
        )
    return str(new.key)


def _twin(kind: str, whole: Any, name: str) -> Any:
    """A new row like ``whole``, which so far leads back to it."""
    model = table_of(kind).model
    new: Any = model._base_manager.get(pk=whole.pk)
    new.pk = None
    new._state.adding = True
    new.key = KeyRing(model).take(f"{whole.key}-part")
    new.merged_into_id = whole.pk
    if name and kind == "agent":
        new.name, new.folded = name, folded(name)
    elif name:
        new.title = name
    new.save()
    models.Redirect.objects.create(kind=kind, old=new.key, new=whole.key)
    return new


def wake(kind: str, key: str, whole: str, moves: list[Move]) -> None:
    """Let a part that leads back to ``whole`` stand for itself: what an undo takes back."""
    table = table_of(kind)
    row: orm.QuerySet[Any] = table.model._base_manager.filter(key=key)
    if kind == "statement":
        set_all(table, row, "retired", False, moves)
    else:
        set_all(table, row, "merged_into", None, moves)
    lead(kind, key, None, moves)


def _move_printed(whole: Any, new: Any, places: Iterable[str], moves: list[Move]) -> None:
    taken: set[int] = set()
    for place in places:
        document, _, local = place.partition("/")
        found = models.PrintedAgent.objects.filter(agent=whole, expression__key=document)
        if local:
            found = found.filter(local_id=local)
        taken.update(found.values_list("pk", flat=True))
    documents = set(
        models.PrintedAgent.objects.filter(pk__in=taken).values_list("expression_id", flat=True)
    )
    left = models.PrintedAgent.objects.filter(agent=whole, expression_id__in=documents)
    shared = set(left.exclude(pk__in=taken).values_list("expression_id", flat=True))
    # A row without a printed agent goes with its document, where the document does not stay too.
    alone = documents - shared
    for table, column in following("agent"):
        rows = table.model._base_manager.filter(**{column.name: whole})
        set_all(table, rows.filter(_going(table.name, taken, alone)), column.name, new.key, moves)


def _going(table: str, taken: set[int], alone: set[int]) -> orm.Q:
    if table == "printed-agent":
        return orm.Q(pk__in=taken)
    if table in ("participation", "contribution"):
        unprinted = orm.Q(printed_agent=None, expression_id__in=alone)
        if table == "participation":
            return orm.Q(printed_agent__in=taken)
        return orm.Q(printed_agent__in=taken) | unprinted
    if table == "statement":
        return orm.Q(contribution__printed_agent__in=taken) | orm.Q(
            contribution__printed_agent=None, expression_id__in=alone
        )
    return orm.Q(expression_id__in=alone)


def _move_documents(whole: Any, new: Any, keys: Iterable[str], moves: list[Move]) -> None:
    documents = set(
        models.Expression.objects.filter(key__in=list(keys)).values_list("pk", flat=True)
    )
    works = models.Work.objects.filter(expressions__in=documents)
    staying = models.Expression.objects.exclude(pk__in=documents).values("work")
    for table, column in following("meeting"):
        rows = table.model._base_manager.filter(**{column.name: whole})
        if table.name == "work":
            rows = rows.filter(pk__in=works.exclude(pk__in=staying).values("pk"))
        elif table.name == "conflict":
            sides = models.ConflictSide.objects.exclude(expression__in=documents)
            rows = rows.exclude(sides__in=sides).filter(sides__expression__in=documents).distinct()
        else:
            rows = rows.filter(expression__in=documents)
        set_all(table, rows, column.name, new.key, moves)
