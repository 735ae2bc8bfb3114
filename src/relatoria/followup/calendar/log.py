"""A log of reminders on disk: what a restart must not send twice.

A key is claimed before the mail leaves.
Between claim and sending the program may die; that reminder is then lost rather than doubled, and
`unsent` names it for a person to decide.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import msgspec

from relatoria.errors import DamagedFile, UnreadableFile

try:
    import fcntl
except ImportError:  # a system without POSIX locks: one process at a time is up to its caller
    fcntl = None  # type: ignore[assignment]


class _Line(msgspec.Struct):
    key: str
    event: str


class ReminderLog:
    """Keys claimed and sent, one JSON line each, appended and flushed to the disk.

    Holds an exclusive lock while open: two processes never claim one key.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("a+b")
        except OSError as error:
            raise UnreadableFile(
                "the log of reminders cannot be opened",
                where=str(path),
                why=error.strerror or str(error),
            ) from error
        if fcntl is not None:
            fcntl.flock(self._file, fcntl.LOCK_EX)
        self._claimed: dict[str, bool] = {}
        try:
            self._file.seek(0)
            for number, line in enumerate(self._file.read().splitlines(), start=1):
                self._remember(line, f"{path}, line {number}")
        except DamagedFile:
            self._file.close()
            raise

    def __enter__(self) -> ReminderLog:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __contains__(self, key: object) -> bool:
        return key in self._claimed

    def __iter__(self) -> Iterator[str]:
        return iter(self._claimed)

    def __len__(self) -> int:
        return len(self._claimed)

    def claim(self, key: str) -> bool:
        """Write down that ``key`` is about to be sent; false where it stands there already."""
        if key in self._claimed:
            return False
        self._append(_Line(key, "claimed"))
        self._claimed[key] = False
        return True

    def sent(self, key: str) -> None:
        """Write down that the mail for ``key`` has left."""
        self._append(_Line(key, "sent"))
        self._claimed[key] = True

    def unsent(self) -> tuple[str, ...]:
        """Keys claimed of which nothing says that they left."""
        return tuple(key for key, left in self._claimed.items() if not left)

    def _append(self, line: _Line) -> None:
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def _remember(self, line: bytes, where: str) -> None:
        try:
            read = msgspec.json.decode(line, type=_Line)
        except msgspec.DecodeError as error:
            raise DamagedFile(
                "the log of reminders is damaged",
                where=where,
                why=str(error),
                remedy="Remove the line only if no reminder of that day may go out again",
            ) from error
        self._claimed[read.key] = self._claimed.get(read.key, False) or read.event == "sent"
