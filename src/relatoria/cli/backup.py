"""``relatoria backup`` and ``relatoria restore``."""

from __future__ import annotations

import argparse
from pathlib import Path

from relatoria.cli.acting import add_user, user_of

_BACKUP = """\
Write the whole register, as it is at one moment, into one file, while people go on working. The
file is read back and checked before it takes its name. With --publication it holds what may be
handed to anybody: documents that are restricted, embargoed or withhold attribution are left out,
and so is everybody whom no open document names, the log, and who decided what."""
_RESTORE = """\
Make a register of a backup or an export: all of it or, where something is wrong with the file,
nothing. A register that is there is replaced only with --replace, in one step: whoever reads it
meanwhile sees the old one or the new."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``backup`` and ``restore`` to the commands of the program."""
    backup = commands.add_parser(
        "backup", help="write the register into one file", description=_BACKUP
    )
    backup.add_argument("path", type=Path, metavar="FILE")
    backup.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    backup.add_argument("--replace", action="store_true", help="an earlier backup of that name")
    backup.add_argument("--publication", action="store_true", help="only what anybody may have")
    backup.set_defaults(run=run_backup)
    restore = commands.add_parser(
        "restore", help="make a register of a backup", description=_RESTORE
    )
    restore.add_argument("path", type=Path, metavar="FILE", help="a backup or an export")
    restore.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    restore.add_argument("--replace", action="store_true", help="the register that is there")
    add_user(restore)
    restore.set_defaults(run=run_restore)


def run_backup(arguments: argparse.Namespace) -> int:
    """Say how large the backup is; 0 when done. Raises the errors of `back_up`."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.exchange.backups import back_up

    size = back_up(arguments.path, replace=arguments.replace, publication=arguments.publication)
    print(f"{arguments.path}: {size} bytes, read back and found whole")
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Say where the register is; 0 when done. Raises the errors of `restore`."""
    from relatoria.web.configuration import database, from_environment
    from relatoria.web.opening import set_up

    set_up(arguments.register)
    from relatoria.store.exchange.backups import restore

    target = database(from_environment().register)
    restore(arguments.path, target, user_of(arguments), replace=arguments.replace)
    print(f"{target['NAME']}: restored from {arguments.path}")
    return 0
