"""``relatoria archive``: a meeting as a folder that opens without a server."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from dataclasses import asdict
from pathlib import Path

_DESCRIPTION = """\
Write a meeting into a folder that opens in any browser without a server, with or without
JavaScript, in four languages: the meeting, its sources beside what was read out of them,
statements, people, conflicts, the files, open data, and a search. It holds what the public sees:
what is restricted, under embargo or withheld stays out. A manifest names the SHA-256 of every file
(sha256sum --check manifest-sha256.txt). The folder is there whole, or not at all."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``archive`` to the commands of the program."""
    parser = commands.add_parser(
        "archive",
        help="write a meeting as a folder that opens anywhere",
        description=_DESCRIPTION,
    )
    parser.add_argument("meeting", metavar="MEETING", help="its key, as in its address")
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new folder, or an empty one")
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the folder and say what is in it; 0 when done."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.web.archive import archive

    # Asked to stop, it takes away what it has begun, as it does after Ctrl+C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    made = archive(arguments.meeting, arguments.folder)
    if sys.stdout.isatty():
        print(
            f"{made.folder}: {made.pages} pages, {made.files} files, {made.bytes:,} bytes. "
            f"Open {made.folder}/index.html"
        )
    else:
        print(json.dumps(asdict(made), ensure_ascii=False))
    return 0
