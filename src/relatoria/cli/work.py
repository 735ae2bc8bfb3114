"""``relatoria work``: what was put off, done in the background; mail, sent."""

from __future__ import annotations

import argparse
import os
import signal
from datetime import timedelta
from types import FrameType

from relatoria.errors import UsageError

_DESCRIPTION = """\
Read documents that were handed in at the desk and send mail. `relatoria serve` runs one of these
itself; run more where a team hands in much. It may be stopped or killed at any moment: what it was
at is taken up again."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``work`` to the commands of the program."""
    parser = commands.add_parser(
        "work", help="do what waits in the queue, and send mail", description=_DESCRIPTION
    )
    parser.add_argument("--register", metavar="PATH|URL", help="the register (DATABASE_URL)")
    parser.add_argument("--once", action="store_true", help="stop when nothing is left to do")
    parser.add_argument(
        "--lease", type=float, default=60.0, metavar="SECONDS",
        help="after which the job of a dead worker is taken up again (60)",
    )  # fmt: skip
    parser.add_argument("--parent", type=int, help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Work until stopped."""
    if not 0.1 <= arguments.lease <= 86_400:
        raise UsageError("a lease lasts from 0.1 seconds to a day")
    from relatoria.web.opening import open_register

    open_register(arguments.register)
    from relatoria.store.jobs import Worker
    from relatoria.web.background import register_handlers

    register_handlers()
    worker = Worker(timedelta(seconds=arguments.lease), min(1.0, arguments.lease))

    def asked_to_stop(number: int, frame: FrameType | None) -> None:
        worker.stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, asked_to_stop)
    parent: int | None = arguments.parent
    # Where the server it belongs to has ended, it ends as well, however that came about.
    worker.run(until_idle=arguments.once, alive=lambda: parent is None or os.getppid() == parent)
    return 0
