"""Which tables hold data, and their rows; tables for layout are read as the text they frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relatoria.formats.html.tree import Node

_LONGEST_CELL = 4_000
_MOST_COLUMNS = 200
_GROUPS = ("thead", "tbody", "tfoot")


def is_data(table: Node) -> bool:
    """Whether the table relates its cells to one another, rather than placing them on a page."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = list(rows_of(table))
    widest = max((sum(1 for _ in _cells(row)) for row in rows), default=0)
    if widest < 2:
        return False
    inside = list(table.walk())
    if any(node.tag in ("th", "caption") for node in inside):
        return True
    if any(node.tag == "table" for node in inside[1:]) or len(rows) < 2:
        return False
    return all(cell.length <= _LONGEST_CELL for row in rows for cell in _cells(row))


def rows_of(table: Node) -> Iterator[Node]:
    """The rows of ``table`` itself, not of tables inside it."""
    for child in table.elements:
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from (row for row in child.elements if row.tag == "tr")


def grid_of(table: Node) -> Iterator[list[Node | None]]:
    """The cells of each row; ``None`` where a cell from a row above reaches down."""
    reaching: dict[int, int] = {}
    for row in rows_of(table):
        line: list[Node | None] = []
        column = 0
        for cell in _cells(row):
            while reaching.get(column, 0) > 0:
                reaching[column] -= 1
                line.append(None)
                column += 1
            line.append(cell)
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            for covered in range(column, min(column + across, _MOST_COLUMNS)):
                reaching[covered] = down - 1
            column += across
        yield line[:_MOST_COLUMNS]


def _cells(row: Node) -> Iterator[Node]:
    return (cell for cell in row.elements if cell.tag in ("td", "th"))


def _span(cell: Node, name: str) -> int:
    value = cell.get(name)
    return min(max(int(value), 1), _MOST_COLUMNS) if value.isdigit() else 1
