"""Numbers for new rows, known before the rows are written."""

from __future__ import annotations

from django.db import connection
from django.db import models as orm


class Numbering:
    """Gives out row numbers inside one writer's transaction.

    Rows of one batch may point at each other, so their numbers are needed first.
    """

    def __init__(self) -> None:
        self._last: dict[type[orm.Model], int] = {}

    def take(self, model: type[orm.Model], wanted: int) -> list[int]:
        """``wanted`` numbers that no row of ``model`` has, ascending."""
        if connection.vendor == "postgresql":
            return _from_sequence(model, wanted)
        if model not in self._last:
            self._last[model] = _highest(model)
        last = self._last[model]
        self._last[model] = last + wanted
        return list(range(last + 1, last + wanted + 1))


def _from_sequence(model: type[orm.Model], wanted: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, wanted],
        )
        return sorted(number for (number,) in cursor.fetchall())


def _highest(model: type[orm.Model]) -> int:
    # Deleted numbers are not given out again: SQLite remembers the highest ever used.
    with connection.cursor() as cursor:
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [model._meta.db_table])
        row = cursor.fetchone()
    return int(row[0]) if row else 0
