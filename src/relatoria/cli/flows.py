"""``relatoria flows``: bilateral migration flows from stocks at two dates, as a range."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.errors import MissingExtra

if TYPE_CHECKING:
    from relatoria.evidence.flows import Estimate, Range

_DESCRIPTION = """\
Estimate who moved where between two dates from migrant stocks (rows birthplaces, columns
residences; a wide matrix or a long table). Methods differ by an order of magnitude for a single
corridor, so every line carries the lowest and the highest estimate of all methods that the input
allows. Births and deaths of the period are needed by the methods of demographic accounting."""

_METHODS = (
    "sd-drop-neg", "sd-rev-neg", "mig-rate", "da-min-closed", "da-min-open", "da-ind-closed",
    "da-pb-closed",
)  # fmt: skip
_LARGEST = 15
Line = dict[str, Any]


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``flows`` to the commands of the program."""
    parser = commands.add_parser(
        "flows", help="migration flows estimated from stocks, as a range", description=_DESCRIPTION
    )
    parser.add_argument("--start", type=Path, required=True, metavar="S.csv", help="stocks before")
    parser.add_argument("--end", type=Path, required=True, metavar="E.csv", help="stocks after")
    parser.add_argument(
        "--births-deaths", type=Path, metavar="BD.csv", help="columns area, births, deaths"
    )
    parser.add_argument(
        "--method", choices=("all", *_METHODS), default="all", help="which estimates to write"
    )
    parser.add_argument(
        "--migrants", type=float, metavar="N", help="the world total that mig-rate shares out"
    )
    parser.add_argument(
        "--to", choices=("table", "jsonl", "csv"),
        help="by default a table on a terminal, JSON lines in a pipe",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the estimates; 0 when done. Raises the errors of reading and estimating."""
    try:
        from relatoria.evidence import flows
    except ImportError as error:
        raise MissingExtra(
            "estimating flows needs numpy",
            why=str(error),
            remedy="Install it with: pip install 'relatoria[evidence]'",
        ) from error
    stocks = flows.read_stocks(arguments.start, arguments.end, arguments.births_deaths)
    together = flows.estimate_all(stocks, migrants=arguments.migrants)
    wanted = together.estimates
    if arguments.method != "all":
        named = flows.estimate(stocks, arguments.method, migrants=arguments.migrants)
        wanted = (named,)
    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    if form == "table":
        _print_table(together, wanted)
        return 0
    _say_notes(together, wanted)
    lines = (line for one in wanted for line in flow_lines(one, together))
    if form == "csv":
        _write_csv(lines)
    else:
        for line in lines:
            sys.stdout.write(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n")
    return 0


def flow_lines(estimate: Estimate, together: Range) -> Iterator[Line]:
    """A line for each pair of areas between which any method of ``together`` sees moves."""
    lowest, highest = together.lowest, together.highest
    total, parts = estimate.total, estimate.parts
    for origin, destination in zip(*highest.nonzero(), strict=True):
        place = origin, destination
        yield {
            "origin": estimate.areas[origin],
            "destination": estimate.areas[destination],
            "method": estimate.method,
            "value": float(total[place]),
            "outward": float(parts.outward[place]),
            "return": float(parts.returning[place]),
            "transit": float(parts.transit[place]),
            "lowest": float(lowest[place]),
            "highest": float(highest[place]),
        }
    yield from _outside(estimate)


def _outside(estimate: Estimate) -> Iterator[Line]:
    for place, area in enumerate(estimate.areas):
        for pair, value in (
            ((area, "outside"), estimate.left[place]),
            (("outside", area), estimate.arrived[place]),
        ):
            if value:
                yield {
                    "origin": pair[0],
                    "destination": pair[1],
                    "method": estimate.method,
                    "value": float(value),
                }


def _write_csv(lines: Iterator[Line]) -> None:
    columns = (
        "origin", "destination", "method", "value", "outward", "return", "transit", "lowest",
        "highest",
    )  # fmt: skip
    writer = csv.DictWriter(sys.stdout, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)


def _say_notes(together: Range, wanted: tuple[Estimate, ...]) -> None:
    for one in wanted:
        for note in one.notes:
            print(f"relatoria: {one.method}: {note}.", file=sys.stderr)
    for method, reason in together.missing.items():
        print(f"relatoria: {method} is not in the range: {reason}.", file=sys.stderr)


def _print_table(together: Range, wanted: tuple[Estimate, ...]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    totals = Table("Method", "Moves", "Notes", title="All moves by method")
    for one in wanted:
        totals.add_row(one.method, f"{one.total.sum():,.0f}", "; ".join(one.notes))
    for method, reason in together.missing.items():
        totals.add_row(method, "—", reason)
    console.print(totals)
    asked = wanted if len(wanted) == 1 else ()
    names = [one.method for one in asked]
    corridors = Table(
        "From", "To", *names, "Lowest", "by", "Highest", "by", title="Largest estimates"
    )
    for row in _largest(together, asked):
        corridors.add_row(*row)
    console.print(corridors)


def _largest(together: Range, asked: tuple[Estimate, ...]) -> Iterator[list[str]]:
    """The corridors with the largest estimates: areas, what was asked for, the range, by whom."""
    highest, areas = together.highest, together.estimates[0].areas
    for flat in (-highest).argsort(axis=None, kind="stable")[:_LARGEST]:
        place = divmod(int(flat), len(areas))
        if not highest[place]:
            return
        found = sorted((float(one.total[place]), one.method) for one in together.estimates)
        low, high = found[0], found[-1]
        values = [f"{one.total[place]:,.0f}" for one in asked]
        ends = [f"{low[0]:,.0f}", low[1], f"{high[0]:,.0f}", high[1]]
        yield [areas[place[0]], areas[place[1]], *values, *ends]
