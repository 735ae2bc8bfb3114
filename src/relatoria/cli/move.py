"""``relatoria move``: the register from one database to another."""

from __future__ import annotations

import argparse

_DESCRIPTION = """\
Copy the whole register, accounts too, to an empty database: from a file to PostgreSQL, or back.
Everything arrives in one transaction, and is kept when both are equal to the last byte of their
exports. The old register stays; DATABASE_URL then names the new one. Stop the site first: what
people write after the copy began stays behind."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``move`` to the commands of the program."""
    parser = commands.add_parser(
        "move", help="copy the register to another database", description=_DESCRIPTION
    )
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.add_argument(
        "--to", required=True, metavar="DB", help="a file, or postgres://USER:PASSWORD@HOST/NAME"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Say how many rows were copied; 0 when done. Raises the errors of `move`."""
    from relatoria.web.configuration import database
    from relatoria.web.opening import open_register

    target = database(arguments.to)
    open_register(arguments.register, create=False)
    from relatoria.store.exchange.backups import move

    rows = move(target)
    print(f"{target['NAME']}: {rows} rows, equal to the register they come from")
    return 0
