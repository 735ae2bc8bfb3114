"""What people of this register decided and an export does not know of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from relatoria.store.exchange.rows import row_name
from relatoria.store.exchange.tables import Table
from relatoria.store.models import LineageStep


class Decisions:
    """The cells that merges and splits of this register moved, where an export lacks the step."""

    def __init__(self) -> None:
        self._in_export: set[str] = set()
        self._cells: dict[tuple[str, str, str], str] | None = None

    def known(self, steps: Iterable[str]) -> None:
        """Say that the export knows ``steps``."""
        self._in_export.update(steps)

    def about(self, table: Table, line: Any, column: str) -> str | None:
        """The key of the step that decided this cell, or ``None``: the export may decide it."""
        if self._cells is None:
            self._cells = self._look_up()
        return self._cells.get((table.name, row_name(table, line), column))

    def _look_up(self) -> dict[tuple[str, str, str], str]:
        steps = LineageStep.objects.exclude(key__in=self._in_export).order_by("id")
        return {
            (move[0], move[1], move[2]): key
            for key, moves in steps.values_list("key", "moves").iterator()
            for move in moves
        }
