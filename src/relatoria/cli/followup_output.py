"""Lines of follow-up on their way out: a table on a terminal, JSON lines or CSV in a pipe."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from relatoria.errors import UsageError

FORMS = ("table", "jsonl", "csv")
Line = Mapping[str, Any]


def emit(lines: Iterable[Line], form: str | None) -> None:
    """Write ``lines`` in ``form``; by default a table on a terminal and JSON lines elsewhere."""
    chosen = form or ("table" if sys.stdout.isatty() else "jsonl")
    if chosen == "jsonl":
        import msgspec

        encode = msgspec.json.Encoder().encode
        for line in lines:
            sys.stdout.buffer.write(encode(line) + b"\n")
        sys.stdout.buffer.flush()
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


def save(path: Path, content: bytes) -> None:
    """Write the whole file or nothing: a killed program leaves what was there before."""
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            raise
    except OSError as error:
        raise UsageError(
            "the output cannot be written", where=str(path), why=error.strerror or str(error)
        ) from error
