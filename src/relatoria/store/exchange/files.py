"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from relatoria.errors import UsageError
from relatoria.store.processes import is_running

_ENDING = ".partial"


@contextmanager
def written_whole(
    path: Path, *, replace: bool, put: Callable[[Path, Path], None] | None = None
) -> Iterator[Path]:
    """A name beside ``path`` to write to, which becomes ``path`` when all went well.

    A process killed meanwhile leaves ``path`` as it was; what it left beside is removed by the
    next to write there. ``put`` replaces what is there in another way than by its name. Raises
    UsageError where ``path`` exists and ``replace`` is false, or where the place cannot be
    written to.
    """
    path = path.resolve()
    if path.exists() and not replace:
        raise _exists(path)
    if not path.parent.is_dir():
        raise UsageError("there is no such folder", where=str(path.parent), remedy="Make it first")
    _sweep(path)
    partial = path.with_name(f".{path.name}.{_host()}-{os.getpid()}{_ENDING}")
    try:
        yield partial
        _settle(partial)
        if put is not None and path.exists():
            put(partial, path)
        elif replace:
            os.replace(partial, path)  # noqa: PTH105 - the atomic step, named for what it is
        else:
            os.link(partial, path)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError("the file cannot be written", where=str(path), why=why) from error
    finally:
        for one in (partial, *_beside(partial)):
            with contextlib.suppress(FileNotFoundError):
                one.unlink()


def _settle(path: Path) -> None:
    """Make sure that the content is on the disk before the name is."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _beside(database: Path) -> tuple[Path, ...]:
    """Files that SQLite keeps beside a database."""
    return tuple(database.with_name(database.name + end) for end in ("-wal", "-shm", "-journal"))


def _sweep(path: Path) -> None:
    """Remove what killed processes of this machine left beside ``path``."""
    start = f".{path.name}.{_host()}-"
    for left in path.parent.iterdir():
        number = left.name.removeprefix(start).partition(".")[0]
        if left.name.startswith(start) and number.isdigit() and not is_running(int(number)):
            with contextlib.suppress(OSError):
                left.unlink()


def _host() -> str:
    return socket.gethostname().partition(".")[0] or "localhost"


def _exists(path: Path) -> UsageError:
    return UsageError(
        "there is a file already", where=str(path), remedy="Name another, or give --replace"
    )
