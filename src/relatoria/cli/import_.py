"""``relatoria import``: take an export over into the register."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path

from relatoria.cli.acting import add_user, user_of
from relatoria.errors import UnreadableFile

_DESCRIPTION = """\
Take over what `relatoria export` wrote: into an empty register, which becomes equal to the
exported one, or into any other, where rows of the same key are brought level. All of it or, where
a line is damaged or contradicts the register, nothing; the error names the line. The same export
twice changes nothing."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``import`` to the commands of the program."""
    parser = commands.add_parser(
        "import", help="take an export over into the register", description=_DESCRIPTION
    )
    parser.add_argument("path", metavar="FILE|-", help="an export; - is stdin")
    add_user(parser)
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Say how many rows came and changed; 0 when done. Raises the errors of the import."""
    from relatoria.web.opening import open_register

    with ExitStack() as files:
        if arguments.path == "-":
            stream, name = sys.stdin.buffer, "standard input"
        else:
            try:
                opened = Path(arguments.path).open("rb")  # noqa: SIM115 - closed by the stack
            except OSError as error:
                raise UnreadableFile(
                    "the file cannot be opened",
                    where=arguments.path,
                    why=error.strerror or str(error),
                ) from error
            stream, name = files.enter_context(opened), arguments.path
        open_register(arguments.register)
        from relatoria.store.exchange.importing import import_

        done = import_(stream, name, user_of(arguments))
    print(
        f"{name}: {done.lines} lines, {sum(done.added.values())} rows added,"
        f" {sum(done.changed.values())} changed"
    )
    return 0
