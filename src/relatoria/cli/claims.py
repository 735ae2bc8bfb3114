"""``relatoria claims``: figures in prose, checked against the series that could have made them."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import msgspec

_DESCRIPTION = """\
Reads the figures of documents and says of each whether the data hold it: matches, was true of an
older year or revision, superseded by a later revision, off by so much, or cannot be checked. Each
answer names the dataset, revision, period, formula and members. A record (JSON lines of `relatoria
read`) or a document; - is stdin."""

_WHOLE = 1000
"""From here on no decimals are printed."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``claims`` to the commands of the program."""
    parser = commands.add_parser(
        "claims", help="check the figures that texts quote", description=_DESCRIPTION
    )
    parser.add_argument("paths", nargs="+", metavar="FILE|-", help="documents; - is stdin")
    parser.add_argument("--to", choices=("jsonl", "table"), help="what to write")
    parser.add_argument("--date", metavar="DATE", help="when the text was written, if it is silent")
    parser.add_argument(
        "--language",
        choices=("en", "es", "pt", "fr"),
        default="en",
        help="language of the table (English)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the checks; 1 where a file could not be read, 0 otherwise."""
    from relatoria.cli.gathering import files_of, outcomes
    from relatoria.errors import UsageError
    from relatoria.evidence.claims import Checker, as_record, contexts_of
    from relatoria.evidence.claims.years import date_year
    from relatoria.evidence.datasets import open_data
    from relatoria.formats import ReadOptions
    from relatoria.reading.lists.sentences import sentences

    if arguments.date and date_year(arguments.date) is None:
        raise UsageError(f"{arguments.date!r} is no date", remedy="Write --date 2016-06-08 or 2016")
    checker = Checker(open_data())
    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    failed = False
    for outcome in outcomes(files_of(arguments.paths), ReadOptions()):
        if outcome.record is None:
            failed = True
            print(f"relatoria: {outcome.error or outcome.defect}", file=sys.stderr)
            continue
        contexts = contexts_of(outcome.record, sentences, date=arguments.date)
        checks = checker.check_all(contexts)
        if form == "jsonl":
            for check in checks:
                sys.stdout.write(msgspec.json.encode(as_record(check)).decode() + "\n")
        else:
            _print_table(checks, arguments.language)
    return 1 if failed else 0


def _print_table(checks: list[Any], language: str) -> None:
    from rich.console import Console
    from rich.table import Table

    from relatoria.i18n import catalogue

    say = catalogue(language)
    table = Table()
    for name in ("claim", "verdict", "value", "series", "later"):
        table.add_column(say(f"claims.column.{name}"), overflow="fold")
    for check in checks:
        found = check.found
        why = f" ({say(f'claims.reason.{check.reason.value}')})" if check.reason else ""
        table.add_row(
            check.claim.text,
            say(f"claims.verdict.{check.verdict.value}") + why,
            _number(found.value, say) if found else "",
            f"{found.formula} {found.revision} {found.period}" if found else "",
            "; ".join(
                f"{one.revision} {one.period}: {_number(one.value, say)}"
                for one in check.superseded_by[-3:]
            ),
        )
    Console().print(table)


def _number(value: float, say: Any) -> str:
    printed: str = say.number(value, 0 if abs(value) >= _WHOLE else 1)
    return printed
