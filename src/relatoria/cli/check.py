"""``relatoria check``: every invariant of the design, held against a register."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

_DESCRIPTION = """\
Check that a register keeps every invariant: words stand where they say, nobody is named whom the
text does not name, rows equal the readings they were drawn from, judgements form one chain, merges
keep their lineage, the log is unbroken, old addresses lead on, the search index is whole. Says what
is wrong where; changes nothing."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``check`` to the commands of the program."""
    parser = commands.add_parser(
        "check", help="check a register's invariants", description=_DESCRIPTION
    )
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.add_argument(
        "--only", action="append", default=[], metavar="NAME", help="repeat for several checks"
    )
    parser.add_argument("--to", choices=("table", "jsonl"), help="how to say what is wrong")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Say everything that is wrong; 1 where anything is, 0 otherwise."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.checks import check

    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    found = 0
    for finding in check(arguments.only):
        found += 1
        if form == "jsonl":
            print(json.dumps(asdict(finding), ensure_ascii=False))
        else:
            print(f"{finding.where}: {finding.what} [{finding.check}]")
    if form == "table" and not found:
        print("Every invariant holds.")
    return 1 if found else 0
