"""Reads a stranger's file in a child process with limits on memory and time.

On Linux the child is a fork of this process, so that it costs milliseconds: no interpreter
starts and no module is loaded again. Elsewhere a new process is spawned, and limits on memory
hold where the system has them.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.errors import DamagedFile, LimitExceeded, RelatoriaError
from relatoria.formats.door import ReadOptions, read_document

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkContext, SpawnContext
    from multiprocessing.process import BaseProcess

    from relatoria.model import Document

_KILLED = (-9, -24)  # SIGKILL; SIGXCPU, the limit on processor time
_GRACE = 5.0  # seconds a child may take to end once it is told to


@dataclass(frozen=True, slots=True)
class _Answer:
    document: Document | None = None
    error: RelatoriaError | None = None


def read_document_safely(data: bytes, name: str, options: ReadOptions | None = None) -> Document:
    """`read_document` in a limited child process.

    Raises what `read_document` raises; LimitExceeded where the child ran out of the time
    (``options.seconds``) or memory (``options.memory_bytes``, over what this process has) that
    it may take; DamagedFile where it crashed.
    """
    options = options or ReadOptions()
    context = _context()
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(sender, data, name, options), daemon=True)
    child.start()
    sender.close()
    try:
        answer = _wait(receiver, options.seconds)
    finally:
        receiver.close()
        _end(child)
    if answer is None:
        raise _silence(child.exitcode, name, options)
    if answer.error is not None:
        raise answer.error
    if answer.document is None:
        raise DamagedFile("the reader gave nothing back", where=name)
    return answer.document


def _context() -> ForkContext | SpawnContext:
    # A fork copies the locks other threads may hold just now; with threads about, start afresh.
    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _wait(receiver: Connection, seconds: float) -> _Answer | None:
    """The child's answer; ``None`` where none came in time or at all."""
    if not receiver.poll(seconds):
        return None
    try:
        answer = receiver.recv()
    except (EOFError, OSError):
        return None
    return answer if isinstance(answer, _Answer) else None


def _end(child: BaseProcess) -> None:
    # A child that has answered ends by itself; one that hangs in native code has to be killed.
    child.join(0.2)
    if child.is_alive():
        child.kill()
        child.join(_GRACE)


def _silence(exit_code: int | None, name: str, options: ReadOptions) -> RelatoriaError:
    """The error for a child that ended, or was ended, without an answer."""
    if exit_code in _KILLED:
        return LimitExceeded(
            f"reading took more than {options.seconds:g} seconds or too much memory",
            where=name,
            remedy="Split the file, or raise the limit",
        )
    return DamagedFile(
        "the reader crashed on this file",
        where=name,
        why=f"its process ended with code {exit_code}",
        remedy="Open and save it anew in its program",
    )


def _work(sender: Connection, data: bytes, name: str, options: ReadOptions) -> None:
    """The child: read, answer, end."""
    _limit(options)
    try:
        answer = _Answer(document=read_document(data, name, options))
    except RelatoriaError as error:
        answer = _Answer(error=error)
    except (MemoryError, RecursionError) as error:
        answer = _Answer(
            error=LimitExceeded(
                "reading took more memory than is allowed",
                where=name,
                why=type(error).__name__,
                remedy="Split the file, or raise the limit",
            )
        )
    except Exception as error:  # noqa: BLE001 - whatever a library throws is about this file
        answer = _Answer(
            error=DamagedFile(
                "the reader failed on this file", where=name, why=f"{type(error).__name__}: {error}"
            )
        )
    with contextlib.suppress(BrokenPipeError):
        sender.send(answer)
    sender.close()


def _limit(options: ReadOptions) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; time still holds
        return
    used = _address_space()
    limits = (
        (resource.RLIMIT_AS, used + options.memory_bytes),
        (resource.RLIMIT_CPU, int(options.seconds) + 1),
        (resource.RLIMIT_CORE, 0),
    )
    for kind, value in limits:
        _, hard = resource.getrlimit(kind)
        top = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (top, hard))


def _address_space() -> int:
    """Bytes of address space this process holds already; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as status:  # noqa: PTH123
            pages = int(status.read().split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    import resource

    return pages * resource.getpagesize()
