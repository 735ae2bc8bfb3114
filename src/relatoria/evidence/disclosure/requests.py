"""The log of requests: who asked for what, why, and what was answered.

JSON lines, only ever added to. Each line carries the hash of the one before, so that a line taken
out or changed later is noticed. Nothing is released that could not be logged.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import InputError, InvalidRecord, UnreadableFile

_BEGINNING = "0" * 64


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request and its answer: ``released`` or ``refused``, with the rules or the reason."""

    who: str
    why: str
    data: str
    policy: str
    table: dict[str, Any]
    outcome: str
    rules: list[str]
    time: str = ""
    before: str = ""


def append(path: Path, request: Request) -> Request:
    """Add ``request`` to the log, with the time and the hash of the line before it.

    Raises :class:`UnreadableFile` where the log cannot be written to, before anything is released.
    """
    try:
        with path.open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            lines = file.read().splitlines()
            dated = msgspec.structs.replace(
                request,
                time=datetime.now(UTC).isoformat(timespec="seconds"),
                before=hashlib.sha256(lines[-1]).hexdigest() if lines else _BEGINNING,
            )
            file.write(msgspec.json.encode(dated) + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise UnreadableFile(
            "the log of requests cannot be written, so that nothing is released",
            where=str(path),
            why=error.strerror or str(error),
            remedy="Name a file that can be added to with --log",
        ) from error
    return dated


def read(path: Path) -> Iterator[Request]:
    """The requests in the log, oldest first; none where there is no log yet.

    Raises :class:`InvalidRecord` for a line that is none, and :class:`InputError` where a line was
    changed or taken out.
    """
    if not path.exists():
        return
    before = _BEGINNING
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        where = f"{path}, line {number}"
        try:
            request = msgspec.json.decode(line, type=Request)
        except msgspec.DecodeError as error:
            raise InvalidRecord("this is no request", where=where, why=str(error)) from error
        if request.before != before:
            raise InputError(
                "the log of requests was changed",
                where=where,
                why="the line does not follow the one before it",
                remedy="Restore the log: what was released cannot be known without it",
            )
        before = hashlib.sha256(line).hexdigest()
        yield request
