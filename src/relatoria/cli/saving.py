"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from relatoria.errors import UsageError


def save(path: Path, content: bytes) -> None:
    """Write the whole file or nothing: a killed program leaves what was there before.

    Folders on the way are made. Raises UsageError where the place cannot be written to.
    """
    path = path.resolve()  # a link stays a link: what it leads to is replaced
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe: nothing there could be replaced
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        raise UsageError(
            "the output cannot be written", where=str(path), why=error.strerror or str(error)
        ) from error


def _replace(path: Path, content: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_file_mask()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        raise


def _file_mask() -> int:
    """The permissions that new files go without (umask), read the one way there is."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
