"""Everything that documents rest on, followed until nothing new is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db import models as orm

from relatoria.store import models
from relatoria.store.exchange.columns import Column
from relatoria.store.exchange.rows import chunks
from relatoria.store.exchange.tables import OF_DOCUMENTS, Table


def generations(model: type[orm.Model], keys: set[str], using: str) -> set[str]:
    """``keys`` with all they were merged into and all that was merged into them."""
    rows = model._base_manager.using(using)

    def next_to(fresh: list[str]) -> Iterable[str]:
        later = rows.filter(key__in=fresh, merged_into__isnull=False)
        yield from later.values_list("merged_into__key", flat=True)
        yield from rows.filter(merged_into__key__in=fresh).values_list("key", flat=True)

    return _closed(keys, next_to)


def documents_of(meetings: set[str], using: str) -> dict[str, int]:
    """Key and number of the documents of ``meetings``, with all that these rest on."""
    rows = models.Expression.objects.using(using)
    first: set[str] = set()
    for chunk in chunks(sorted(meetings)):
        for path in ("work__meeting", "events__meeting", "statements__meeting"):
            found = rows.filter(**{f"{path}__key__in": chunk})
            first.update(found.values_list("key", flat=True).distinct())

    def next_to(fresh: list[str]) -> Iterable[str]:
        these = rows.filter(key__in=fresh)
        yield from these.values_list("work__expressions__key", flat=True).distinct()
        for path in ("supersedes", "superseded_by"):
            linked = these.filter(**{f"{path}__isnull": False})
            yield from linked.values_list(f"{path}__key", flat=True)
        merged = models.Statement.objects.using(using).filter(expression__key__in=fresh)
        for path in ("merged_into", "merged_from"):
            linked_statements = merged.filter(**{f"{path}__isnull": False})
            yield from linked_statements.values_list(f"{path}__expression__key", flat=True)

    numbers: dict[str, int] = {}
    for chunk in chunks(sorted(_closed(first, next_to))):
        numbers.update(rows.filter(key__in=chunk).values_list("key", "pk"))
    return numbers


def agents_of(documents: list[int], using: str) -> set[str]:
    """Keys of the agents that the rows of ``documents`` name, with all their generations."""
    return generations(models.Agent, _named(models.Agent, documents, using), using)


def meetings_of(documents: list[int], using: str) -> set[str]:
    """Keys of the meetings that the rows of ``documents`` name, with all their generations."""
    named = _named(models.Meeting, documents, using)
    for chunk in chunks(documents):
        works = models.Work.objects.using(using).filter(expressions__in=chunk)
        named.update(works.exclude(meeting=None).values_list("meeting__key", flat=True))
    return generations(models.Meeting, named, using)


def conflicts_between(documents: list[int], using: str) -> set[str]:
    """Keys of the conflicts all of whose sides stand in ``documents``."""
    inside = set(documents)
    sides: dict[str, set[int]] = {}
    rows = models.ConflictSide.objects.using(using).values_list("conflict__key", "expression_id")
    for key, document in rows.iterator():
        sides.setdefault(key, set()).add(document)
    return {key for key, where in sides.items() if where <= inside}


def _named(model: type[orm.Model], documents: list[int], using: str) -> set[str]:
    found: set[str] = set()
    for table, column in _pointing_at(model):
        rows = table.model._base_manager.using(using).exclude(**{column.name: None})
        for chunk in chunks(documents):
            these = rows.filter(**{f"{table.scope}__in": chunk})
            found.update(these.values_list(column.path, flat=True).distinct())
    return found


def _pointing_at(model: type[orm.Model]) -> list[tuple[Table, Column]]:
    return [
        (table, column)
        for table in OF_DOCUMENTS
        for column in table.columns
        if column.target is model
    ]


def _closed(first: set[str], next_to: Callable[[list[str]], Iterable[str]]) -> set[str]:
    """``first`` with everything reached from it, each asked once."""
    found, fresh = set(first), set(first)
    while fresh:
        reached = {one for chunk in chunks(sorted(fresh)) for one in next_to(chunk)}
        fresh = reached - found
        found |= fresh
    return found
