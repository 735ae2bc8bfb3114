"""``relatoria coders``: how far two coders agree, and training the model on what they decided."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

import msgspec

from relatoria.errors import InvalidRecord, UsageError


class _Line(msgspec.Struct):
    """An assignment, or a statement that a coder saw and gave no code (no framework)."""

    statement: str | int
    framework: str | None = None
    notation: str | int | None = None


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``coders`` to the commands of the program."""
    parser = commands.add_parser(
        "coders", help="agreement between coders; training", description=__doc__
    )
    inside = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    one = inside.add_parser("agreement", help="Cohen's kappa and Krippendorff's alpha per code")
    one.add_argument("first", type=Path, metavar="FILE", help="JSON lines as relatoria code writes")
    one.add_argument("second", type=Path, metavar="FILE")
    one.set_defaults(run=run_agreement)
    one = inside.add_parser("train", help="make the coding model from labelled statements")
    one.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    one.add_argument(
        "--add", type=Path, action="append", default=[], metavar="FILE",
        help="labelled statements of your own: JSON lines with id, text, language, heading, codes",
    )  # fmt: skip
    one.set_defaults(run=run_train)


def run_agreement(arguments: argparse.Namespace) -> int:
    """One line per framework and code. Raises the errors of reading."""
    from relatoria.coding.agreement import agreements

    first, second = codes_in(arguments.first), codes_in(arguments.second)
    if not first.keys() & second.keys():
        raise InvalidRecord(
            "the two coders share no statement",
            where=str(arguments.second),
            remedy="Both files name statements by the same ids",
        )
    for one in agreements(first, second):
        sys.stdout.write(msgspec.json.encode(asdict(one)).decode() + "\n")
    return 0


def codes_in(path: Path) -> dict[str, frozenset[tuple[str, str]]]:
    """Statement to codes; a line without framework says that the statement was seen."""
    codes: dict[str, set[tuple[str, str]]] = {}
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        try:
            read = msgspec.json.decode(line, type=_Line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line is no assignment", where=f"{path}, line {number}", why=str(error)
            ) from error
        seen = codes.setdefault(str(read.statement), set())
        if read.framework and read.notation is not None:
            seen.add((read.framework, str(read.notation)))
    return {name: frozenset(pairs) for name, pairs in codes.items()}


def run_train(arguments: argparse.Namespace) -> int:
    """Train and write the model. Raises :class:`MissingExtra` without numpy."""
    from relatoria.coding import training

    statements = training.shipped_statements()
    for path in arguments.add:
        statements += training.labelled_lines(_lines(path), str(path))
    encoded = msgspec.json.encode(training.train(statements))
    try:
        arguments.output.write_bytes(encoded)
    except OSError as error:
        raise UsageError(
            "the model cannot be written", where=str(arguments.output), why=str(error)
        ) from error
    return 0


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().splitlines()
    except OSError as error:
        raise UsageError("the file cannot be read", where=str(path), why=str(error)) from error
