"""Questions asked at every vote, whose SQL is written once.

Django writes the SQL of a query anew each time it is asked, which takes some ten times as long as
a database takes to find a row by its key. Where hundreds of people ask the same few questions at
once, that is what fills the processor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from django.db import connection, models
from django.db.models import QuerySet
from django.db.models.query import ModelIterable

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class _Written:
    """A question as one kind of database understands it."""

    sql: str
    parameters: tuple[tuple[int, Any], ...]
    """Place of each parameter among those asked with; -1 and a value where it stays the same."""
    converters: dict[int, Any]
    compiler: Any
    model: type[models.Model] | None
    """What rows are made into; ``None`` for tuples."""
    names: tuple[str, ...]


class Prepared(Generic[Row]):
    """The query that ``ask`` makes of as many values as there are ``marks``.

    ``ask`` is called once for each kind of database, with the marks, by which the values' places
    are known in what it gives: they must be of the values' types, and equal to no value of its
    own. It gives rows of one model, or ``values_list`` of plain columns.
    """

    def __init__(self, ask: Callable[..., QuerySet[Any, Row]], *marks: int | str) -> None:
        self._ask, self._marks = ask, marks
        self._written: dict[str, _Written] = {}

    def first(self, *values: int | str) -> Row | None:
        """The first row; ``None`` where there is none."""
        rows = self.rows(*values)
        return rows[0] if rows else None

    def rows(self, *values: int | str) -> list[Row]:
        """Every row."""
        written = self._written.get(connection.vendor) or self._write()
        given = [same if place < 0 else values[place] for place, same in written.parameters]
        with connection.cursor() as cursor:
            cursor.execute(written.sql, given)
            found: Sequence[Any] = cursor.fetchall()
        if written.converters:
            found = list(written.compiler.apply_converters(found, written.converters))
        model = written.model
        if model is None:
            return [cast("Row", tuple(row)) for row in found]
        made = [model.from_db(connection.alias, written.names, row) for row in found]
        return cast("list[Row]", made)

    def _write(self) -> _Written:
        asked = self._ask(*self._marks)
        compiler = asked.query.get_compiler(connection=connection)
        sql, given = compiler.as_sql()
        columns = [column for column, _, _ in compiler.select]
        whole = asked._iterable_class is ModelIterable
        written = _Written(
            sql,
            tuple(
                (self._marks.index(one), None) if one in self._marks else (-1, one)
                for one in given
            ),
            compiler.get_converters(columns),
            compiler,
            asked.model if whole else None,
            tuple(column.target.attname for column in columns) if whole else (),
        )  # fmt: skip
        self._written[connection.vendor] = written
        return written
