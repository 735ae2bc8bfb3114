"""Memory for a long PDF, and time for the founding report as text.

    python -m bench.robustness

Peak memory is that of the child process that reads the file to a full record (resident set, as
the kernel counts it).
"""

from __future__ import annotations

import multiprocessing
import resource
import statistics
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.formats.pdf.making import Sheet, pdf

from bench.scoring import SHARED
from relatoria import read
from relatoria.reading import read_bytes

_RUNS = 5


def main() -> None:
    """Print both figures."""
    pages = 2_000
    peak, seconds, statements = _in_child(_report(pages))
    print(f"{pages} pages of PDF to a record: {peak:.0f} MB peak, {seconds:.1f} s, {statements}")
    founding = next((SHARED / "seeds").glob("002_*.txt"), None)
    if founding is not None:
        first, *warm = [_timed(founding) for _ in range(_RUNS + 1)]
        median = statistics.median(warm)
        print(
            f"LC/L.3702 as text to a record: {median:.3f} s (median of {_RUNS}; first {first:.3f})"
        )


def _report(pages: int) -> bytes:
    """A PDF whose pages are full of reported speech, about 2,500 characters each."""
    sheets = []
    for number in range(pages):
        sheet = Sheet()
        height = 780.0
        for paragraph in range(6):
            silence = "Nobody objected to that in the room. " * 6
            words = (
                f"{6 * number + paragraph + 1}. The representative of Chile said that page "
                f"{number + 1} was long and proposed: (i) to shorten it; (ii) to read it aloud; "
                f"and (iii) to print it on both sides. {silence}"
            )
            height = sheet.block(60, height, words, width=470) - 12
        sheets.append(sheet)
    return pdf(sheets)


def _timed(path: Path) -> float:
    start = time.perf_counter()
    read(path)
    return time.perf_counter() - start


def _in_child(data: bytes) -> tuple[float, float, str]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("spawn").Process(target=_work, args=(sender, data))
    child.start()
    sender.close()  # so that a child that dies ends the wait
    answer: tuple[float, float, str] = receiver.recv()
    child.join()
    return answer


def _work(sender: Connection, data: bytes) -> None:
    with tempfile.TemporaryDirectory():
        start = time.perf_counter()
        record = read_bytes(data, "long.pdf")
        spent = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sender.send((peak, spent, f"{len(record.document.text):,} characters"))


if __name__ == "__main__":
    main()
