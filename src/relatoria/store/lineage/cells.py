"""Cells: one column of one row, named so that every register of the same origin finds it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import models as orm

from relatoria.errors import InvalidRecord
from relatoria.store import models
from relatoria.store.exchange.columns import Column, natural_field
from relatoria.store.exchange.rows import chunks
from relatoria.store.exchange.tables import BY_TYPE, POSITION, Table

Move = list[Any]
"""``[table, row, column, before, after]``; references stand as the keys of what they lead to."""
Cell = tuple[str, str, str]
_REDIRECT = "redirect"
"""Its rows come and go: a key that leads nowhere else has none, and its cell is ``None``."""


def cell_of(move: Sequence[Any]) -> Cell:
    """Which cell a move concerns."""
    return (str(move[0]), str(move[1]), str(move[2]))


def names(table: Table, rows: orm.QuerySet[Any]) -> dict[int, str]:
    """What steps call ``rows``, by number."""
    if "key" in table.identity:
        return dict(rows.values_list("pk", "key"))
    if table.identity[-1] != POSITION:
        paths = [table.column(name).path for name in table.identity]
        return {pk: "/".join(map(str, rest)) for pk, *rest in rows.values_list("pk", *paths)}
    wanted = dict(rows.values_list("pk", "expression_id"))
    return {
        pk: name
        for document in sorted(set(wanted.values()))
        for pk, name in _placed(table, document).items()
        if pk in wanted
    }


def _placed(table: Table, document: int) -> dict[int, str]:
    rows = table.model._base_manager.filter(expression_id=document).order_by(*table.order)
    found = rows.values_list("pk", "expression__key")
    return {pk: f"{key}/{place}" for place, (pk, key) in enumerate(found)}


def numbers(table: Table, wanted: Iterable[str]) -> dict[str, int]:
    """The numbers of the rows that steps call ``wanted``; those that are not there are missing."""
    found: dict[str, int] = {}
    rows = table.model._base_manager.all()
    for chunk in chunks(sorted(set(wanted))):
        if "key" in table.identity:
            found.update(rows.filter(key__in=chunk).values_list("key", "pk"))
            continue
        first = {name.partition("/")[0] for name in chunk}
        path = table.column(table.identity[0]).path
        near = names(table, rows.filter(**{f"{path}__in": first}))
        found.update({name: pk for pk, name in near.items() if name in set(chunk)})
    return found


def set_all(
    table: Table, rows: orm.QuerySet[Any], column: str, after: Any, moves: list[Move]
) -> None:
    """Give ``column`` of every one of ``rows`` the value ``after``, and say so in ``moves``.

    References are given as keys.
    """
    one = table.column(column)
    called = names(table, rows)
    before = {pk: _plain(value) for pk, value in rows.values_list("pk", one.path)}
    after = _plain(after)
    changed = sorted((called[pk], pk) for pk in called if before[pk] != after)
    moves.extend([table.name, name, column, before[pk], after] for name, pk in changed)
    _write(one, table, [pk for _, pk in changed], after)


def run(moves: Iterable[Move]) -> None:
    """Give every cell the value after its move.

    Raises InvalidRecord where a row is not in this register.
    """
    grouped: dict[tuple[str, str, str], tuple[Any, list[str]]] = {}
    last = {cell_of(move): move[4] for move in moves}
    for (table_name, row, column), after in last.items():
        grouped.setdefault((table_name, column, repr(after)), (after, []))[1].append(row)
    for (table_name, column, _), (after, rows) in grouped.items():
        if table_name == _REDIRECT:
            _lead(rows, after)
            continue
        table = BY_TYPE[table_name]
        there = numbers(table, rows)
        if missing := [row for row in rows if row not in there]:
            raise InvalidRecord(
                f"the {table_name} {missing[0]} is not in this register",
                remedy="Import the meeting it belongs to",
            )
        _write(table.column(column), table, list(there.values()), after)


def lead(kind: str, old: str, new: str | None, moves: list[Move]) -> None:
    """Let the public key ``old`` lead to ``new``, or to itself, and say so in ``moves``."""
    there = models.Redirect.objects.filter(kind=kind, old=old)
    before = there.values_list("new", flat=True).first()
    if before != new:
        moves.append([_REDIRECT, f"{kind}/{old}", "new", before, new])
        _lead([f"{kind}/{old}"], new)


def _lead(rows: Iterable[str], new: str | None) -> None:
    for row in rows:
        kind, _, old = row.partition("/")
        there = models.Redirect.objects.filter(kind=kind, old=old)
        if new is None:
            there.delete()
        elif not there.update(new=new):
            models.Redirect.objects.create(kind=kind, old=old, new=new)


def _leading(rows: Iterable[str]) -> dict[Cell, Any]:
    found: dict[Cell, Any] = {}
    for row in rows:
        kind, _, old = row.partition("/")
        there = models.Redirect.objects.filter(kind=kind, old=old)
        found[_REDIRECT, row, "new"] = there.values_list("new", flat=True).first()
    return found


def values(wanted: Iterable[Cell]) -> dict[Cell, Any]:
    """What stands in each of the cells; cells of rows that are not there are missing."""
    grouped: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for table_name, row, column in wanted:
        grouped[table_name, column].append(row)
    found: dict[Cell, Any] = {}
    for (table_name, column), rows in grouped.items():
        if table_name == _REDIRECT:
            found.update(_leading(rows))
            continue
        table = BY_TYPE[table_name]
        there = {pk: row for row, pk in numbers(table, rows).items()}
        for chunk in chunks(sorted(there)):
            query = table.model._base_manager.filter(pk__in=chunk)
            for pk, value in query.values_list("pk", table.column(column).path):
                found[table_name, there[pk], column] = _plain(value)
    return found


def _write(column: Column, table: Table, rows: list[int], value: Any) -> None:
    if column.target is models.PrintedAgent and value is not None:
        _write_printed(column, table, rows, value)
        return
    if column.target is not None and value is not None:
        named = column.target._base_manager.filter(**{natural_field(column.target): value})
        value = named.values_list("pk", flat=True).first()
    elif column.kind is datetime and value is not None:
        value = datetime.fromisoformat(value)
    for chunk in chunks(rows):
        table.model._base_manager.filter(pk__in=chunk).update(**{column.attribute: value})


def _write_printed(column: Column, table: Table, rows: list[int], local_id: str) -> None:
    """A printed agent is named inside its document: each row leads to that of its own."""
    for chunk in chunks(rows):
        found = table.model._base_manager.filter(pk__in=chunk)
        for document in sorted(set(found.values_list("expression_id", flat=True))):
            named = models.PrintedAgent.objects.filter(expression=document, local_id=local_id)
            number = named.values_list("pk", flat=True).first()
            found.filter(expression=document).update(**{column.attribute: number})


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
