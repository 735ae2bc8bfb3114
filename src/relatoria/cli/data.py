"""``relatoria data``: which figures are at hand, from whom, of when, on what terms; adding more."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``data`` to the commands of the program."""
    parser = commands.add_parser(
        "data", help="the statistics at hand, and adding a publisher's file", description=__doc__
    )
    inside = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    one = inside.add_parser("list", help="the tables at hand")
    one.add_argument("--dataflow", metavar="ID", help="only those of a dataflow")
    one.set_defaults(run=run_list)
    one = inside.add_parser("show", help="all that is known of a table, and its first rows")
    one.add_argument("dataset", metavar="ID")
    one.add_argument("--rows", type=int, default=5, metavar="N", help="how many rows (5)")
    one.set_defaults(run=run_show)
    one = inside.add_parser(
        "add",
        help="bring in a file as its publisher gives it out",
        description="Bring in a file as its publisher gives it out: a workbook, CSV (also in "
        "gzip), SDMX-CSV or SDMX-ML. It goes into the folder that RELATORIA_DATA names, or into "
        "relatoria-data. A file with anything wrong in it brings nothing.",
    )
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--revision", metavar="R", help="where the file does not say which it is")
    one.add_argument("--replace", action="store_true", help="put it in place of the same table")
    one.set_defaults(run=run_add)


def run_list(arguments: argparse.Namespace) -> int:
    """One line per table: in a pipe everything, on a terminal what fits."""
    from relatoria.evidence.datasets import open_data

    data = open_data()
    found = data.datasets(arguments.dataflow)
    if sys.stdout.isatty():
        _print_table(found)
        return 0
    for one in found:
        _print(_line(data, one))
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """The entry of the catalogue, then rows."""
    from relatoria.evidence.datasets import open_data

    data = open_data()
    one = data.dataset(arguments.dataset)
    _print(_line(data, one) | {"notes": one.notes})
    for row in data.table(one.id).slice(0, max(0, arguments.rows)).to_pylist():
        _print(row)
    return 0


def run_add(arguments: argparse.Namespace) -> int:
    """The tables that came in, a line each."""
    from relatoria.evidence.datasets import add, open_data, user_folder
    from relatoria.evidence.datasets.catalogue import sha256_of
    from relatoria.evidence.loaders import load_bytes, read_file

    content = read_file(arguments.file)
    loaded = load_bytes(content, arguments.file.name, arguments.revision)
    added = add(
        loaded,
        user_folder(),
        source_file=arguments.file.name,
        source_sha256=sha256_of(content),
        data=open_data(),
        replace=arguments.replace,
    )
    data = open_data()
    for one in added:
        _print(_line(data, one))
    return 0


def _line(data: Any, one: Any) -> dict[str, object]:
    placed = data.placed(one.id)
    fields = msgspec.structs.asdict(one)
    del fields["notes"]
    return fields | {"bundled": placed.bundled, "path": str(placed.path)}


def _print_table(found: list[Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table()
    for name in ("id", "revision", "as of", "years", "rows", "licence"):
        table.add_column(name, overflow="fold")
    for one in found:
        years = f"{one.first_year}–{one.last_year}"
        table.add_row(one.id, one.revision, one.as_of, years, f"{one.rows:,}", one.licence)
    Console().print(table)


def _print(line: dict[str, object]) -> None:
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
