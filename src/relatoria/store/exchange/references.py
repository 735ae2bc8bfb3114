"""From natural keys to the numbers of this register's rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec
from django.db import models as orm

from relatoria.store import models
from relatoria.store.exchange.columns import Column, natural_field
from relatoria.store.exchange.rows import chunks

_REMEMBERED = 100_000
"""Keys kept a table; beyond, the table is forgotten and asked again."""


class References:
    """Finds the rows that lines point at, many at once."""

    def __init__(self) -> None:
        self._known: defaultdict[type[orm.Model], dict[str, int]] = defaultdict(dict)

    def learn(self, model: type[orm.Model], name: str, number: int) -> None:
        """Remember that the row called ``name`` has ``number``."""
        self._known[model][name] = number

    def look_up(self, columns: Iterable[Column], lines: list[Any]) -> None:
        """Ask the register for every row that ``lines`` point at through ``columns``."""
        for column in columns:
            if column.target is None:
                continue
            known = self._known[column.target]
            if len(known) > _REMEMBERED:
                known.clear()
            wanted = {name_of(column, line) for line in lines} - known.keys() - {None}
            for chunk in chunks(sorted(str(name) for name in wanted)):
                known.update(_numbers(column.target, chunk))

    def find(self, column: Column, line: msgspec.Struct) -> int | None:
        """The number of the row that ``line`` points at, if it is known."""
        name = name_of(column, line)
        if name is None or column.target is None:
            return None
        return self._known[column.target].get(name)


def name_of(column: Column, line: msgspec.Struct) -> str | None:
    """What names the row that ``line`` points at, among all of its table."""
    value: str | None = getattr(line, column.name)
    if value is None or column.target is not models.PrintedAgent:
        return value
    return f"{line.expression}/{value}"  # type: ignore[attr-defined]


def _numbers(model: type[orm.Model], names: list[str]) -> dict[str, int]:
    rows = model._base_manager
    if model is not models.PrintedAgent:
        field = natural_field(model)
        return dict(rows.filter(**{f"{field}__in": names}).values_list(field, "pk"))
    documents = {name.partition("/")[0] for name in names}
    found = models.PrintedAgent.objects.filter(expression__key__in=documents)
    return {
        f"{document}/{local}": number
        for document, local, number in found.values_list("expression__key", "local_id", "pk")
    }
