"""Lineage steps: each written once, logged, and known by what it did."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils import timezone

from relatoria.store import journal
from relatoria.store.exchange.rows import chunks
from relatoria.store.exchange.tables import BY_TYPE
from relatoria.store.exchange.touching import expressions_naming
from relatoria.store.lineage.cells import Move, numbers
from relatoria.store.lineage.kinds import KINDS
from relatoria.store.models import Expression, LineageStep, Operation
from relatoria.store.search import indexing

_INDEXED_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did: the keys that went in and came out, and the cells it moved."""

    operation: Operation
    kind: str
    sources: Sequence[str]
    results: Sequence[str]
    moves: list[Move]
    undoes: LineageStep | None = None


def record(change: Change, user: str, reason: str) -> LineageStep:
    """Write the step and its entry in the log, and bring the search index level."""
    operation, kind = change.operation.value, change.kind
    sources, results, moves = list(change.sources), list(change.results), change.moves
    at = timezone.now()
    content = [operation, kind, sources, results, moves, user, reason, at.isoformat()]
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    step = LineageStep.objects.create(
        key=f"{operation}-{digest[:12]}",
        operation=operation,
        kind=kind,
        sources=sources,
        results=results,
        moves=moves,
        undoes=change.undoes,
        user=user[:150],
        reason=reason,
        at=at,
    )
    after = {"step": step.key, "results": results}
    act = journal.Act(operation, kind, (results or sources)[0], {"sources": sources}, after, reason)
    journal.append(user, [act], at=at)
    if origin_of(step)[0].operation == Operation.AMEND.value:
        _index_amended(moves)
    else:
        _index(kind, (*sources, *results), moves)
    return step


def in_force(steps: Iterable[LineageStep]) -> list[LineageStep]:
    """Those of ``steps`` (all there are, oldest first) that no undo took back."""
    undone: set[int] = set()
    standing = []
    for step in reversed(list(steps)):
        if step.pk in undone:
            continue
        if step.undoes_id is not None:
            undone.add(step.undoes_id)
        standing.append(step)
    return standing[::-1]


def origin_of(step: LineageStep) -> tuple[LineageStep, int]:
    """The merge or split behind ``step``, and how many times it was taken back and done again."""
    turns = 0
    while step.undoes is not None:
        step, turns = step.undoes, turns + 1
    return step, turns


def _index(kind: str, keys: Iterable[str], moves: list[Move]) -> None:
    documents: set[int] = set()
    names = {row.partition("/")[0].partition(".")[0] for table, row, *_ in moves if _stands(table)}
    if kind == "statement":
        names |= {key.partition(".")[0] for key in keys}
    for chunk in chunks(sorted(names)):
        found = Expression.objects.filter(key__in=chunk)
        documents.update(found.values_list("pk", flat=True))
    model = KINDS[kind]
    documents |= expressions_naming({model: set(numbers(BY_TYPE[kind], keys).values())})
    for numbered in chunks(sorted(documents), _INDEXED_AT_ONCE):
        indexing.index(numbered)


def _index_amended(moves: list[Move]) -> None:
    """Where borders stay, no other row of the source says anything new."""
    rows = {(table, row) for table, row, *_ in moves}
    said = {
        kind: set(numbers(BY_TYPE[kind], [row for table, row in rows if table == kind]).values())
        for kind in ("statement", "contribution")
    }
    named = {key for _, _, column, *ends in moves if column == "agent" for key in ends if key}
    agents = set(numbers(BY_TYPE["agent"], named).values())
    indexing.index_said(said["statement"], said["contribution"], agents)


def _stands(table: str) -> bool:
    return bool(BY_TYPE[table].scope)
