"""From the paths of a call to records: files found, read on all cores, errors kept apart."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from relatoria.errors import InputError, LimitExceeded, RelatoriaError, UnreadableFile
from relatoria.formats import ReadOptions
from relatoria.model import Record
from relatoria.reading import read, read_bytes

STDIN = "-"
_MOST_FILES = 100_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file, and its record or the reason why there is none."""

    path: str
    record: Record | None = None
    error: RelatoriaError | None = None


def files_of(paths: Sequence[str]) -> list[str]:
    """The files that ``paths`` name, folders opened, in a stable order, each once.

    Hidden files are passed over inside folders. Raises UnreadableFile for a path that is not
    there or a folder that holds no file.
    """
    found: dict[str, None] = {}
    for path in paths:
        if path == STDIN:
            found[path] = None
        elif Path(path).is_dir():
            inside = list(_inside(Path(path)))
            if not inside:
                raise UnreadableFile(
                    "the folder holds no file", where=path, remedy="Name a folder with documents"
                )
            found.update(dict.fromkeys(inside))
        elif Path(path).exists():
            found[path] = None
        else:
            raise UnreadableFile(
                "there is no such file or folder", where=path, remedy="Check the path"
            )
    if len(found) > _MOST_FILES:
        raise LimitExceeded(f"{len(found):,} files are more than {_MOST_FILES:,} in one call")
    return list(found)


def _inside(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith((".", "__")) for part in parts):
            yield str(path)


def outcomes(files: Sequence[str], options: ReadOptions) -> Iterator[Outcome]:
    """Read ``files`` in order, on as many processes as there are cores and files."""
    work = partial(_outcome, options=options)
    processes = min(len(files), os.cpu_count() or 1)
    if processes < 2 or STDIN in files:
        yield from map(work, files)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(work, files)


def _outcome(path: str, options: ReadOptions) -> Outcome:
    try:
        if path == STDIN:
            return Outcome(path, _stdin(options))
        return Outcome(path, read(path, options, sandboxed=True))
    except InputError as error:
        return Outcome(path, error=error.at(path))


def _stdin(options: ReadOptions) -> Record:
    # One byte more than allowed tells that there is more, without reading all of it.
    data = sys.stdin.buffer.read(options.max_bytes + 1)
    return read_bytes(data, "standard input", options, sandboxed=True)
