"""Lines on their way out: a table on a terminal, JSON lines or CSV in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

FORMS = ("table", "jsonl", "csv")
Line = Mapping[str, Any]


def emit(lines: Iterable[Line], form: str | None) -> None:
    """Write ``lines`` in ``form``; by default a table on a terminal and JSON lines elsewhere."""
    chosen = form or ("table" if sys.stdout.isatty() else "jsonl")
    if chosen == "jsonl":
        write_lines(lines)
        return
    listed = list(lines)
    heads = list(dict.fromkeys(key for line in listed for key in line))
    if chosen == "csv":
        from relatoria.followup.imports.tables import write_csv

        rows = [[_cell(line.get(key)) for key in heads] for line in listed]
        sys.stdout.buffer.write(write_csv(heads, rows))
        sys.stdout.buffer.flush()
        return
    _print_table(heads, listed)


def write_lines(lines: Iterable[Line]) -> None:
    """Write ``lines`` as JSON lines."""
    import msgspec

    encode = msgspec.json.Encoder().encode
    for line in lines:
        sys.stdout.buffer.write(encode(line) + b"\n")
    sys.stdout.buffer.flush()


def _print_table(heads: Sequence[str], lines: Sequence[Line]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*heads)
    for line in lines:
        table.add_row(*(Text(_cell(line.get(key))) for key in heads))
    Console().print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(_cell(one) for one in value)
    if isinstance(value, dict):
        return " ".join(_cell(one) for one in value.values())
    return str(value)
