"""``relatoria serve``: the site, from one command."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from relatoria.errors import MissingExtra, UsageError
from relatoria.web.keeping import kept_secret
from relatoria.web.opening import open_register

_DESCRIPTION = """\
Serve the register as a site: search, meetings, people, sources, and the API. A server for
production use: put a proxy that speaks HTTPS before it on the open net (docs/how-to.md)."""

_STACK = 16 << 20
"""Bytes of stack of each thread that answers; what is not touched takes no memory."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``serve`` to the commands of the program."""
    parser = commands.add_parser("serve", help="serve the site", description=_DESCRIPTION)
    parser.add_argument("--register", metavar="PATH|URL", help="the register (DATABASE_URL)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on")
    parser.add_argument("--workers", type=int, default=1, help="processes that answer")
    parser.add_argument(
        "--no-work", action="store_true", help="leave the queue to `relatoria work`"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped."""
    if not 0 < arguments.port < 65536:
        raise UsageError(f"{arguments.port} is no port", remedy="Name one from 1 to 65535")
    _settle(arguments.host, arguments.register)
    open_register(arguments.register)
    try:
        from granian import Granian
        from granian.constants import Interfaces
    except ImportError as error:
        raise MissingExtra("serving needs granian", remedy="Install relatoria[web]") from error
    shown = "127.0.0.1" if arguments.host == "0.0.0.0" else arguments.host  # noqa: S104
    print(f"Relatoría is at http://{shown}:{arguments.port}/ — stop it with Ctrl+C", flush=True)
    server = Granian(
        "relatoria.web.wsgi:application",
        address=arguments.host,
        port=arguments.port,
        interface=Interfaces.WSGI,
        workers=arguments.workers,
        blocking_threads=4,
        log_enabled=False,
        websockets=False,
    )
    if arguments.no_work:
        server.serve()
        return 0
    with _worker():
        server.serve()
    return 0


@contextmanager
def _worker() -> Iterator[None]:
    """A process that works on the queue while the server runs; begun again where it ends."""
    over = Event()
    command = [sys.executable, "-m", "relatoria", "work", "--parent", str(os.getpid())]

    def keep() -> None:
        while not over.is_set():
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 - our own
            while process.poll() is None and not over.wait(0.5):
                pass
            _end(process)
            over.wait(2)

    keeper = Thread(target=keep)
    keeper.start()
    try:
        yield
    finally:
        over.set()
        keeper.join()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Stop a worker: what it is at, it gives up where that takes long; the queue keeps it."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _settle(host: str, register: str | None) -> None:
    """Decide once, for every process that will answer, what the environment leaves open."""
    # Threads answer side by side already: linear algebra that starts more waits for itself, and
    # takes more of a stack than the 2 MB that Granian's threads have.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("RUST_MIN_STACK", str(_STACK))
    if not os.environ.get("RELATORIA_SECRET_KEY"):
        os.environ["RELATORIA_SECRET_KEY"] = kept_secret(register)
    if host not in ("127.0.0.1", "localhost", "0.0.0.0"):  # noqa: S104
        os.environ.setdefault("RELATORIA_HOSTS", f"{host},localhost,127.0.0.1")
