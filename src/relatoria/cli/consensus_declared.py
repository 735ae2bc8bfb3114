"""Reads which group each participant declared: a CSV with the columns participant and group."""

from __future__ import annotations

import csv
from pathlib import Path

from relatoria.errors import InputError, UnreadableFile


def read_declared(path: Path) -> dict[str, str]:
    """Participant to declared group; blank groups are left out.

    Raises UnreadableFile where the file cannot be read, InputError where a column is missing or
    a participant declares two groups, with file and line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return _read(path, csv.DictReader(lines, skipinitialspace=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableFile(
            "the declared groups cannot be read",
            where=str(path),
            why=str(error),
            remedy="Give a CSV in UTF-8 with the columns participant and group",
        ) from error


def _read(path: Path, rows: csv.DictReader[str]) -> dict[str, str]:
    names = {name.strip().lower(): name for name in rows.fieldnames or ()}
    missing = [name for name in ("participant", "group") if name not in names]
    if missing:
        raise InputError(
            f"no column named {' or '.join(missing)}",
            where=f"{path}, line 1",
            why=f"its columns are {', '.join(names) or 'none'}",
            remedy="Name the columns participant and group",
        )
    found: dict[str, str] = {}
    for row in rows:
        person = (row[names["participant"]] or "").strip()
        group = (row[names["group"]] or "").strip()
        if not person or not group:
            continue
        if found.setdefault(person, group) != group:
            raise InputError(
                f"participant {person} declares {found[person]!r} and {group!r}",
                where=f"{path}, line {rows.line_num}",
                remedy="Keep one line for each participant",
            )
    return found
