"""Invariant 6: merges and splits keep their lineage, and every key that was given out leads on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from django.db import connection, models

from relatoria.store.lineage.steps import in_force, origin_of
from relatoria.store.models import (
    Agent,
    Expression,
    LineageStep,
    Meeting,
    Operation,
    Redirect,
    Statement,
    Work,
)

KINDS: dict[str, type[models.Model]] = {
    "agent": Agent,
    "meeting": Meeting,
    "statement": Statement,
    "work": Work,
    "expression": Expression,
}


def check_merges() -> Iterator[tuple[str, str]]:
    """Nothing is merged into itself, and a step of the lineage tells of every merge."""
    merged = _merged_by_steps()
    for name in ("agent", "meeting", "statement"):
        into = dict(
            KINDS[name]
            ._base_manager.filter(merged_into__isnull=False)
            .values_list("key", "merged_into__key")
        )
        for key in into:
            if key in _walk(key, into):
                yield f"{name} {key}", "it was merged into itself, by way of others"
            if key not in merged[name]:
                yield f"{name} {key}", "it is merged, and no step of the lineage says by whom"


def check_undos() -> Iterator[tuple[str, str]]:
    """An undo takes back a merge or split of the same kind, made before it."""
    for step in LineageStep.objects.select_related("undoes").order_by("id"):
        where = f"lineage step {step.key}"
        undo = step.operation == Operation.UNDO
        if undo != (step.undoes is not None):
            yield where, "it is an undo and names no step, or names one and is none"
        elif step.undoes is not None and step.undoes.pk >= step.pk:
            yield where, "it takes back a step that came after it"
        elif step.undoes is not None and step.undoes.kind != step.kind:
            yield where, "it takes back a step of another kind"


def check_redirects() -> Iterator[tuple[str, str]]:
    """Every old key ends at something that is there, and no key in use is redirected."""
    leads: dict[str, dict[str, str]] = defaultdict(dict)
    for kind, old, new in Redirect.objects.values_list("kind", "old", "new"):
        leads[kind][old] = new
    for kind, pairs in leads.items():
        model = KINDS.get(kind)
        if model is None:
            yield f"redirect of {kind}", "there is nothing of this kind"
            continue
        keys = set(model._base_manager.values_list("key", flat=True))
        for old in pairs:
            path = _walk(old, pairs)
            if old in path:
                yield f"redirect {kind} {old}", "it leads back to itself"
            elif path and path[-1] not in keys:
                yield f"redirect {kind} {old}", f"it leads to {path[-1]}, which is not there"


def check_references() -> Iterator[tuple[str, str]]:
    """Every row that another points at is there."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            return  # PostgreSQL holds every reference at the end of each transaction
        cursor.execute("PRAGMA foreign_key_check")
        for table, row, parent, _ in cursor.fetchall():
            yield f"{table} {row}", f"it points at a row of {parent} that is not there"


def _merged_by_steps() -> dict[str, set[str]]:
    """Keys that steps still in force merged into others, by kind; an undo may be undone."""
    found: dict[str, set[str]] = defaultdict(set)
    for step in in_force(LineageStep.objects.order_by("id")):
        first, _ = origin_of(step)
        if first.operation == Operation.MERGE:
            found[first.kind].update(first.sources)
    for step in LineageStep.objects.filter(operation=Operation.SPLIT).defer("moves"):
        # The part of a split that was undone leads back to the whole.
        found[step.kind].update(set(step.results) - set(step.sources))
    return found


def _walk(key: str, leads: dict[str, str]) -> list[str]:
    """Where ``key`` leads, step by step, until the end or until a place comes again."""
    path: list[str] = []
    at = leads.get(key)
    while at is not None and at not in path:
        path.append(at)
        at = leads.get(at)
    return path
