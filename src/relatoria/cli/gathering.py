"""From the paths of a call to records: files found, read on all cores, errors kept apart."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from relatoria.errors import DamagedFile, LimitExceeded, RelatoriaError, UnreadableFile
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
    defect: str | None = None
    """The traceback of an error that nobody raised on purpose."""


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Add to a command how its documents are opened."""
    parser.add_argument("--password", help="for documents that need one")
    parser.add_argument("--no-ocr", action="store_true", help="do not recognise scanned pages")


def reading_options(arguments: argparse.Namespace) -> ReadOptions:
    """How the documents of a call are opened."""
    return ReadOptions(password=arguments.password, ocr=not arguments.no_ocr)


def files_of(paths: Sequence[str]) -> list[str]:
    """The files that ``paths`` name, folders opened, in a stable order, each once.

    Hidden files are passed over inside folders. A path that is not there and a folder without
    files stay in the list: reading them says what is wrong, and the rest is read.
    """
    found: dict[str, None] = {}
    for path in paths:
        is_folder = path != STDIN and Path(path).is_dir()
        found.update(dict.fromkeys((_inside(Path(path)) if is_folder else ()) or (path,)))
    if len(found) > _MOST_FILES:
        raise LimitExceeded(f"{len(found):,} files are more than {_MOST_FILES:,} in one call")
    return list(found)


def _inside(folder: Path) -> list[str]:
    found = []
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith((".", "__")) for part in parts):
            found.append(str(path))
    return found


def outcomes(files: Sequence[str], options: ReadOptions) -> Iterator[Outcome]:
    """Read ``files`` in order, on as many processes as there are cores and files."""
    work = partial(_outcome, options=options)
    processes = min(len(files), os.cpu_count() or 1)
    if processes < 2 or STDIN in files:
        yield from map(work, files)
        return
    pool = ProcessPoolExecutor(processes)
    try:
        asked = [(path, pool.submit(work, path)) for path in files]
        for path, answer in asked:
            try:
                yield answer.result()
            except BrokenProcessPool:
                # One file ended its process and the pool with it: each that is left reads alone.
                yield _alone(path, options)
    finally:
        pool.shutdown(cancel_futures=True)


def _alone(path: str, options: ReadOptions) -> Outcome:
    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(_outcome, path, options).result()
        except BrokenProcessPool:
            error = DamagedFile("reading this file ended the process that read it", where=path)
            return Outcome(path, error=error)


def _outcome(path: str, options: ReadOptions) -> Outcome:
    try:
        if path == STDIN:
            return Outcome(path, _stdin(options))
        if not Path(path).exists():
            raise UnreadableFile("there is no such file or folder", remedy="Check the path")
        if Path(path).is_dir():
            raise UnreadableFile("the folder holds no file", remedy="Name one with documents")
        return Outcome(path, read(path, options, sandboxed=True))
    except RelatoriaError as error:
        return Outcome(path, error=error.at(path))
    except Exception:  # noqa: BLE001 - reported with its traceback, and no other file pays
        return Outcome(path, defect=traceback.format_exc())


def _stdin(options: ReadOptions) -> Record:
    # One byte more than allowed tells that there is more, without reading all of it.
    data = sys.stdin.buffer.read(options.max_bytes + 1)
    return read_bytes(data, "standard input", options, sandboxed=True)
