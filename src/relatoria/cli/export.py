"""``relatoria export``: the register, or one meeting, as JSON lines."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

_DESCRIPTION = """\
Write the entire register, or one meeting with everything it rests on, as JSON lines by natural
key: documents with their bytes, what was read, people, meetings, decisions, lineage and log.
`relatoria import` makes an equal register of it. Every line is sealed: damage is found at its
line."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``export`` to the commands of the program."""
    parser = commands.add_parser(
        "export", help="write the register as JSON lines", description=_DESCRIPTION
    )
    parser.add_argument("--meeting", metavar="KEY", help="only this meeting and what it rests on")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="instead of stdout")
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the lines; 0 when done. Raises UsageError without such a register or meeting."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.exchange.exporting import export
    from relatoria.store.exchange.files import written_whole
    from relatoria.store.exchange.selection import OfMeeting

    selection = OfMeeting(arguments.meeting) if arguments.meeting else None
    if arguments.output is None:
        export(sys.stdout.buffer, selection)
        sys.stdout.buffer.flush()
        return 0
    with written_whole(arguments.output, replace=True) as partial, partial.open("wb") as stream:
        lines = export(stream, selection)
    print(f"{arguments.output}: {lines} lines", file=sys.stderr)
    return 0
