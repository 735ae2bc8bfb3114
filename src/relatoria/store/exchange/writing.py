"""Writing lines as rows: new rows added, others brought level, contradictions refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from django.db import Error, transaction
from django.db import models as orm

from relatoria.errors import InvalidRecord
from relatoria.store import models
from relatoria.store.exchange.batches import Line
from relatoria.store.exchange.columns import Column
from relatoria.store.exchange.deciding import Decisions
from relatoria.store.exchange.lines import Reader
from relatoria.store.exchange.numbering import Numbering
from relatoria.store.exchange.references import References, name_of
from relatoria.store.exchange.rows import identity_of, rows_of
from relatoria.store.exchange.tables import Table

_RENAMING = (models.Agent, models.Meeting, models.Work)
"""Tables whose names the search index repeats."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows were added and changed."""

    added: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class _Loose:
    """A reference to a row that a later line brings."""

    table: Table
    row: int
    column: Column
    line: Line


class RowWriter:
    """Writes one import; `settle` ties what pointed forward."""

    def __init__(self, reader: Reader, *, empty: bool) -> None:
        self._reader = reader
        self._empty = empty
        self._references = References()
        self._numbering = Numbering()
        self._decisions = Decisions()
        self._loose: list[_Loose] = []
        self.documents: set[int] = set()
        """Numbers of the expressions of which something was written."""
        self.renamed: dict[type[orm.Model], set[int]] = {model: set() for model in _RENAMING}
        """Rows whose own columns changed."""

    def write(self, table: Table, batch: list[Line]) -> Written:
        """Bring the register level with ``batch``.

        Raises InvalidRecord where a line contradicts the register or points nowhere.
        """
        if table.model is models.LineageStep:
            self._decisions.known(line.row.key for line in batch)
        here = {} if self._empty else _present(table, batch)
        fresh, stale = _sorted_out(table, batch, here)
        if not fresh and not stale:
            return Written()
        self._references.look_up(table.columns, [line.row for line in (*fresh, *stale)])
        self._add(table, fresh)
        for line in stale:
            self._change(table, line, *here[identity_of(table, line.row)])
        self._touch(table, (*fresh, *stale))
        return Written(len(fresh), len(stale))

    def settle(self) -> None:
        """Tie every reference that pointed at a later line.

        Raises InvalidRecord where one points at nothing.
        """
        for one in self._loose:
            self._references.look_up([one.column], [one.line.row])
            found = self._references.find(one.column, one.line.row)
            if found is None:
                raise self._nowhere(one.column, one.line)
            self._update(one.table, one.line, one.row, {one.column.attribute: found})

    def _add(self, table: Table, lines: list[Line]) -> None:
        if not lines:
            return
        numbers = self._numbering.take(table.model, len(lines))
        for number, line in zip(numbers, lines, strict=True):
            key = getattr(line.row, "key", None)
            if table.model is models.PrintedAgent:
                key = f"{line.row.expression}/{line.row.local_id}"
            if key is not None:
                self._references.learn(table.model, key, number)
        rows = [
            table.model(pk=number, **self._values(table, line, number))
            for number, line in zip(numbers, lines, strict=True)
        ]
        self._insert(table, rows, lines)

    def _insert(self, table: Table, rows: list[orm.Model], lines: list[Line]) -> None:
        try:
            with transaction.atomic():
                table.model._base_manager.bulk_create(rows)
        except (Error, ValueError) as error:
            for row, line in zip(rows, lines, strict=True):
                try:
                    with transaction.atomic():
                        row.save(force_insert=True)
                except (Error, ValueError) as one:
                    raise self._refused(table, line, str(one)) from one
            raise self._refused(table, lines[0], str(error)) from error

    def _values(self, table: Table, line: Line, number: int) -> dict[str, object]:
        return {
            column.attribute: self._value(table, column, line, number)
            for column in table.columns
            if column.attribute
        }

    def _value(self, table: Table, column: Column, line: Line, number: int) -> object:
        value: object = getattr(line.row, column.name)
        if column.target is None or value is None:
            return value
        found = self._references.find(column, line.row)
        if found is None:
            if column.target is not table.model:
                raise self._nowhere(column, line)
            self._loose.append(_Loose(table, number, column, line))
        return found

    def _change(self, table: Table, line: Line, number: int, old: Any) -> None:
        changes: dict[str, Any] = {}
        for column in table.columns:
            before, after = getattr(old, column.name), getattr(line.row, column.name)
            if before == after:
                continue
            if not table.may_change(column.name):
                raise self._contradicts(
                    table, line, f"{column.name} is {before!r:.80} there and {after!r:.80} here"
                )
            if step := self._decisions.about(table, line.row, column.name):
                raise self._contradicts(
                    table,
                    line,
                    f"{column.name} was decided by step {step}, which the export does not know",
                )
            changes[column.attribute] = self._value(table, column, line, number)
        self._update(table, line, number, changes)

    def _update(self, table: Table, line: Line, number: int, changes: dict[str, Any]) -> None:
        try:
            with transaction.atomic():
                table.model._base_manager.filter(pk=number).update(**changes)
        except (Error, ValueError) as error:
            raise self._refused(table, line, str(error)) from error

    def _touch(self, table: Table, lines: Iterable[Line]) -> None:
        if table.model in self.renamed:
            numbers = _present(table, list(lines))
            self.renamed[table.model].update(number for number, _ in numbers.values())
        elif table.scope:
            names = {_document(table, line.row) for line in lines}
            found = models.Expression.objects.filter(key__in=names).values_list("pk", flat=True)
            self.documents.update(found)

    def _nowhere(self, column: Column, line: Line) -> InvalidRecord:
        return InvalidRecord(
            f"{column.name} {name_of(column, line.row)!r} is in neither export nor register",
            where=self._reader.place(line.number),
            remedy="Export the meeting or the register anew",
        )

    def _contradicts(self, table: Table, line: Line, why: str) -> InvalidRecord:
        name = "/".join(str(part) for part in identity_of(table, line.row))
        return InvalidRecord(
            f"the register says otherwise of {table.name} {name}",
            where=self._reader.place(line.number),
            why=why,
            remedy="Nothing was taken over. Bring one of the two registers level first",
        )

    def _refused(self, table: Table, line: Line, why: str) -> InvalidRecord:
        return InvalidRecord(
            f"the register does not take this {table.name}",
            where=self._reader.place(line.number),
            why=why.splitlines()[0] if why else "",
            remedy="Another row holds what may be held once, or a value does not fit",
        )


def _present(table: Table, batch: list[Line]) -> dict[tuple[object, ...], tuple[int, Any]]:
    """The rows of the register that ``batch`` speaks of: number and line by identity."""
    condition: dict[str, Any] = {}
    if table.probe != "expression" and "expression" in table.identity:
        condition["expression__key"] = batch[0].row.expression
    path = table.column(table.probe).path
    condition[f"{path}__in"] = sorted({getattr(line.row, table.probe) for line in batch})
    return {
        identity_of(table, line): (number, line) for number, line in rows_of(table, **condition)
    }


def _sorted_out(
    table: Table, batch: list[Line], here: dict[tuple[object, ...], tuple[int, Any]]
) -> tuple[list[Line], list[Line]]:
    fresh, stale = [], []
    for line in batch:
        present = here.get(identity_of(table, line.row))
        if present is None:
            fresh.append(line)
        elif present[1] != line.row:
            stale.append(line)
    return fresh, stale


def _document(table: Table, row: Any) -> str:
    if table.model is models.Expression:
        return cast("str", row.key)
    if table.model in (models.Assignment, models.StatementDetail):
        return str(row.statement).partition(".")[0]
    return cast("str", row.expression)
