"""In whose name a command changes the register."""

from __future__ import annotations

import argparse
import getpass
import os


def add_user(parser: argparse.ArgumentParser) -> None:
    """Add ``--by`` to a command that writes into the log."""
    parser.add_argument(
        "--by", dest="user", metavar="NAME", help="who does it; by default the account's name"
    )


def user_of(arguments: argparse.Namespace) -> str:
    """The name for the log: the one given, or the account the command runs under."""
    if arguments.user:
        return str(arguments.user)
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # An account without a name, as in a container.
        return str(os.getuid())
