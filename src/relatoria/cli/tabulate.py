"""``relatoria tabulate``: a cross-tabulation of microdata that passed disclosure control."""

from __future__ import annotations

import argparse
import csv
import getpass
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.errors import MissingExtra, UsageError

if TYPE_CHECKING:
    from relatoria.evidence.disclosure import Release
    from relatoria.evidence.tables import Classes, TableSpec

_DESCRIPTION = """\
Count records, and add weights, by the categories of variables. A table leaves only as its policy
allows: small counts are withheld or perturbed, further figures are withheld until an outsider who
knows everything published can bound none of them closely, and every request is logged. A category
of null adds over all of them; combinations that are not listed have no records."""

Line = dict[str, Any]


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``tabulate`` to the commands of the program."""
    parser = commands.add_parser(
        "tabulate", help="a table of microdata, with disclosure control", description=_DESCRIPTION
    )
    add = parser.add_argument
    add("path", metavar="FILE", type=Path, help="Parquet, CSV, SPSS or Stata")
    add("--rows", nargs="+", required=True, metavar="NAME", help="variables of the rows")
    add("--by", nargs="+", default=[], metavar="NAME", help="variables they are crossed with")
    add("--weight", metavar="NAME", help="variable with the weights")
    add("--where", action="append", default=[], metavar="NAME=VALUE,…", help="records to count")
    add("--classes", action="append", default=[], metavar="NAME=WIDTH[:TOP]",
        help="a number in classes, the last one open: age=5:80")  # fmt: skip
    add("--engine", choices=("duckdb", "spark"), default="duckdb", help="what counts")
    add("--policy", default="default", metavar="ID|FILE", help="what may leave")
    add("--id", metavar="NAME", help="variable that identifies records, for a perturbing policy")
    add("--key", metavar="NAME", help="variable with record keys 0 to 255, instead of --id")
    add("--secret", type=Path, metavar="FILE", help="the secret that makes keys of identifiers")
    add("--why", default="", metavar="TEXT", help="what the table is for; logged")
    add("--who", default="", metavar="NAME", help="who asks; logged; by default the account")
    add("--log", type=Path, metavar="FILE", help="by default FILE.requests.jsonl")
    add("--to", choices=("table", "jsonl", "csv"),
        help="by default a table on a terminal, JSON lines in a pipe")  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the figures; 0 when done. Raises the errors of reading, and what is refused."""
    try:
        from relatoria.evidence.disclosure import load_policy
        from relatoria.evidence.disclosure.register import Asking, answer, fingerprint
        from relatoria.evidence.tables.engines import Engine
    except ImportError as error:
        raise MissingExtra(
            "tabulation needs DuckDB, Ibis, numpy and scipy",
            why=str(error),
            remedy="Install them with: pip install 'relatoria[evidence]'",
        ) from error
    policy, spec = load_policy(arguments.policy), _spec(arguments)
    path: Path = arguments.path
    log = arguments.log or path.with_name(f"{path.name}.requests.jsonl")
    asking = Asking(arguments.who or getpass.getuser(), arguments.why, log)
    with Engine(path, arguments.engine) as engine:
        released = answer(engine, fingerprint(path), spec, policy, asking)
    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    lines = release_lines(released, weighted=bool(spec.weight))
    if form == "jsonl":
        for line in lines:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    elif form == "csv":
        _write_csv(lines)
    else:
        _print_table(released, lines)
    return 0


def release_lines(released: Release, *, weighted: bool) -> Iterator[Line]:
    """A line a figure: the categories, the count or null where it is withheld, the rules."""
    from relatoria.evidence.tables.specification import WEIGHT_SCALE

    rules = list(released.rules)
    for figure in released.figures:
        named = dict(figure.label)
        line: Line = {name: named.get(name) for name in released.shape.variables}
        line["count"] = figure.count
        if weighted:
            line["weighted"] = None if figure.units is None else figure.units / WEIGHT_SCALE
        line["status"] = "withheld" if figure.count is None else "published"
        line["policy"], line["rules"] = released.policy, rules
        yield line


def _spec(arguments: argparse.Namespace) -> TableSpec:
    from relatoria.evidence.disclosure.keys import read_secret
    from relatoria.evidence.tables import TableSpec

    if arguments.id and not arguments.secret:
        raise UsageError("--id needs --secret", remedy="Name the file that holds the secret")
    return TableSpec(
        _names(arguments.rows),
        _names(arguments.by),
        arguments.weight,
        {name: _classes(name, value) for name, value in _pairs(arguments.classes).items()},
        {name: tuple(value.split(",")) for name, value in _pairs(arguments.where).items()},
        key=arguments.key,
        identifier=arguments.id,
        secret=read_secret(arguments.secret) if arguments.secret else b"",
    )


def _names(given: list[str]) -> tuple[str, ...]:
    """Names separated by spaces or commas."""
    return tuple(name for part in given for name in part.split(",") if name)


def _pairs(given: list[str]) -> Mapping[str, str]:
    wrong = [one for one in given if not one.partition("=")[2]]
    if wrong:
        raise UsageError(f"{wrong[0]} is not NAME=VALUE")
    return dict(one.split("=", 1) for one in given)


def _classes(name: str, value: str) -> Classes:
    from relatoria.evidence.tables import Classes

    width, _, top = value.partition(":")
    try:
        return Classes(int(width), int(top) if top else None)
    except ValueError as error:
        raise UsageError(
            f"{name}={value} is no class", remedy="Write NAME=WIDTH or NAME=WIDTH:TOP"
        ) from error


def _write_csv(lines: Iterator[Line]) -> None:
    writer = None
    for line in lines:
        if writer is None:
            writer = csv.DictWriter(sys.stdout, list(line), lineterminator="\n")
            writer.writeheader()
        writer.writerow(line | {"rules": ";".join(line["rules"])})


def _print_table(released: Release, lines: Iterator[Line]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*released.shape.variables, "Records", "Weighted")
    for line in lines:
        labels = [
            "all" if line[name] is None else line[name] or "—" for name in released.shape.variables
        ]
        shown = "withheld" if line["count"] is None else f"{line['count']:,}"
        weighted = line.get("weighted")
        table.add_row(*labels, shown, "" if weighted is None else f"{weighted:,.1f}")
    console = Console()
    console.print(table)
    console.print(
        f"Policy {released.policy}: {', '.join(released.rules)}. Withheld: {released.withheld} of "
        f"{len(released.figures)}. Held for: {released.purpose}"
    )
