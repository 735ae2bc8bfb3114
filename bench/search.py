"""Speed of search: the battery of twenty questions in four languages, on both databases.

    python -m bench.search                                50,000 records, SQLite
    python -m bench.search --records 1000000 --database postgres

Prints the time to index, and p50 and p95 of the battery without and with facets, in milliseconds of
the clock and of the processor (of this process and, with PostgreSQL, of the server's process that
answers it: what the clock would say on a machine that does nothing else). The ratio to an empty
question (one row by its id through the same connection) is of the clock.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.search_data import TOPICS, register


@contextlib.contextmanager
def database(kind: str, keep: str) -> Iterator[str]:
    """The address of an empty register."""
    if kind == "postgres":
        from tests.postgres import running

        with running(settings={"shared_buffers": "512MB", "work_mem": "32MB"}) as address:
            yield address
    elif keep:
        yield keep
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield str(Path(folder) / "bench.db")


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--keep", default="", help="a SQLite register to make, or to use again")
    parser.add_argument("--each", action="store_true", help="every question's time")
    asked = parser.parse_args()
    with database(asked.database, asked.keep) as address:
        there = asked.keep and Path(asked.keep).exists()
        from relatoria.web.opening import open_register

        os.environ.pop("DATABASE_URL", None)
        open_register(address)
        if not there:
            _load(asked.records)
        _measure(asked.rounds, asked.each)


def _load(number: int) -> None:
    from django.db import connection, transaction

    from bench.search_data import written

    with transaction.atomic():
        made = register()
    began = time.perf_counter()
    done = 0
    for done in written(number, made):
        print(f"  {done:,} after {time.perf_counter() - began:.0f} s", file=sys.stderr)
    spent = time.perf_counter() - began
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    print(json.dumps({"indexed": done, "seconds": round(spent), "a second": round(done / spent)}))


def _measure(rounds: int, each: bool) -> None:
    from relatoria.store.models import Meeting
    from relatoria.store.search import search
    from relatoria.store.search.cards import FACETS

    queries = [query for topic in TOPICS for query in topic]
    search("warm", facets=FACETS)
    empty, _ = _times([""], 200, lambda _: Meeting.objects.filter(pk=1).first())
    for name, facets in (("plain", ()), ("facets", FACETS)):

        def ask(query: str, facets: tuple[str, ...] = facets) -> object:
            return search(query, facets=facets)

        first, _ = _times(queries, 1, ask)
        times, spent = _times(queries, rounds, ask)
        print(
            json.dumps(
                {
                    "what": name, "questions": len(times),
                    "p50": _share(times, 0.5), "p95": _share(times, 0.95), "most": _share(times, 1),
                    "processor p50": _share(spent, 0.5), "processor p95": _share(spent, 0.95),
                    "first round p95": _share(first, 0.95),
                    "p95 / empty question": round(_share(times, 0.95) / _share(empty, 0.5)),
                }
            )
        )  # fmt: skip
        if each:
            for one, query in sorted(zip(spent, queries * rounds, strict=True))[-12:]:
                print(f"  {one:7.1f}  {query}  {search(query).total}")


def _times(
    queries: list[str], rounds: int, ask: Callable[[str], object]
) -> tuple[list[float], list[float]]:
    """Milliseconds a question, of the clock and of the processor."""
    found, spent = [], []
    for _ in range(rounds):
        for query in queries:
            began, busy = time.perf_counter(), _busy()
            ask(query)
            found.append((time.perf_counter() - began) * 1000)
            spent.append((_busy() - busy) * 1000)
    return found, spent


def _busy() -> float:
    """Seconds of processor that this process has used, and the server's process behind it."""
    from django.db import connection

    mine = time.process_time()
    if connection.vendor != "postgresql":
        return mine
    server = connection.connection.info.backend_pid
    # Linux, Documentation/scheduler/sched-stats: the first number is the time on the processor.
    ran = Path(f"/proc/{server}/schedstat").read_text("ascii").split()[0]
    return mine + int(ran) / 1e9


def _share(times: list[float], share: float) -> float:
    ordered = sorted(times)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)


if __name__ == "__main__":
    main()
