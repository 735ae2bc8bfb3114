"""Several that are one: the others lead to the one that is kept, and none is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import models as orm

from relatoria.errors import UsageError
from relatoria.store import models
from relatoria.store.lineage.cells import Move, lead, set_all
from relatoria.store.lineage.kinds import following, living, table_of
from relatoria.store.lineage.steps import Change, record
from relatoria.store.models import Access, LineageStep, Operation
from relatoria.store.transactions import one_writer

_FILLED = {
    "agent": ("country", "sector", "sex"),
    "meeting": ("end_date", "city", "country", "venue"),
}
_STRICT = (Access.RESTRICTED.value, Access.EMBARGOED.value, Access.PUBLIC.value)


def merge(kind: str, keep: str, others: Sequence[str], user: str, reason: str = "") -> LineageStep:
    """Let ``keep`` stand for ``others`` (keys of ``kind``: agent, statement, meeting).

    What pointed at the others points at ``keep``; their old keys lead there. Blank columns of
    ``keep`` are filled from the others. A merged meeting is as closed as the most closed of them.
    Statements keep their own authors: see `lineage.walking.gathered`.

    Raises UsageError where one is missing, named twice, or was merged or split away before.
    """
    with one_writer():
        if len({keep, *others}) != len(others) + 1 or not others:
            raise UsageError(f"a {kind} is merged with others than itself, each named once")
        kept = living(kind, keep)
        gone = [living(kind, key) for key in others]
        _check_alike(kind, kept, gone)
        moves: list[Move] = []
        rows = [row.pk for row in gone]
        for table, column in following(kind):
            there = table.model._base_manager.filter(**{f"{column.name}__in": rows})
            set_all(table, there, column.name, keep, moves)
        _fill(kind, kept, gone, moves)
        same = table_of(kind).model._base_manager
        set_all(table_of(kind), same.filter(pk__in=rows), "merged_into", keep, moves)
        for key in others:
            redirect(kind, key, keep, moves)
        return record(Change(Operation.MERGE, kind, [keep, *others], [keep], moves), user, reason)


def redirect(kind: str, old: str, new: str, moves: list[Move]) -> None:
    """Let ``old``, and all that led to it, lead to ``new``."""
    earlier = models.Redirect.objects.filter(kind=kind, new=old)
    for one in earlier.values_list("old", flat=True).order_by("old"):
        lead(kind, one, None if one == new else new, moves)
    lead(kind, new, None, moves)
    lead(kind, old, new, moves)


def _check_alike(kind: str, kept: Any, gone: Sequence[Any]) -> None:
    for one in gone:
        if kind == "agent" and one.kind != kept.kind:
            raise UsageError(
                f"{one.key} is of kind {one.kind}, {kept.key} of kind {kept.kind}",
                remedy="Only agents of one kind can be one",
            )


def _fill(kind: str, kept: Any, gone: Sequence[Any], moves: list[Move]) -> None:
    table = table_of(kind)
    row: orm.QuerySet[Any] = table.model._base_manager.filter(pk=kept.pk)
    for column in _FILLED.get(kind, ()):
        found = {getattr(one, column) for one in gone} - {""}
        # Where the others disagree among themselves, nothing says which is right.
        if not getattr(kept, column) and len(found) == 1:
            set_all(table, row, column, found.pop(), moves)
    if kind == "meeting":
        _close(table, row, [kept, *gone], moves)


def _close(table: Any, row: orm.QuerySet[Any], all_: Sequence[Any], moves: list[Move]) -> None:
    """The rules of the most closed of ``all_`` hold for what stands for them."""
    strictest = min((one.access for one in all_), key=_STRICT.index)
    set_all(table, row, "access", strictest, moves)
    opens = [one.public_from for one in all_]
    set_all(table, row, "public_from", None if None in opens else max(opens), moves)
    withheld = any(one.attribution_withheld for one in all_)
    set_all(table, row, "attribution_withheld", withheld, moves)
