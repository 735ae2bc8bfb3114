"""``relatoria schema``: the JSON Schema of what the program writes."""

from __future__ import annotations

import argparse
import json
import sys


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``schema`` to the commands of the program."""
    parser = commands.add_parser("schema", help="JSON Schema of what the program writes")
    parser.add_argument("what", choices=("record",), help="record: a line of a record")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    from relatoria.formats.record_schema import record_schema

    json.dump(record_schema(), sys.stdout, indent=2, ensure_ascii=False)
    sys.stdout.write("\n")
    return 0
