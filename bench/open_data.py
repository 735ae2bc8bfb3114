"""Open data from a register of 100,000 statements: time and memory of each form.

    python -m bench.open_data [--statements N]

Memory is what Python holds at most while the file is written; it must not follow the number of
statements.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import tracemalloc
from pathlib import Path

_DOCUMENTS = 300


def main() -> None:
    """Fill a register, then write the statements in each form."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    wanted = parser.parse_args().statements
    from relatoria.web.opening import open_register

    with tempfile.TemporaryDirectory() as folder:
        open_register(str(Path(folder) / "register.db"))
        _fill(wanted)
        _measure(wanted)


def _fill(wanted: int) -> None:
    from relatoria.store import journal
    from relatoria.store.models import Expression, Meeting, Statement, Work

    each = wanted // _DOCUMENTS + 1
    rows = []
    for n in range(_DOCUMENTS):
        meeting = Meeting.objects.create(key=f"m{n}", title=f"Meeting {n}", date="2020-01-01")
        work = Work.objects.create(key=f"w{n}", meeting=meeting)
        source = Expression.objects.create(
            key=f"{n:016x}", sha256=f"{n:064x}", work=work, name="r.txt", media_type="text/plain",
            kind="report", language="es",
        )  # fmt: skip
        rows += [
            Statement(
                key=f"{source.key}.s{at}", expression=source, local_id=f"s{at}", ordinal=at,
                start=at, end=at + 1, text=f"que se abran albergues, punto {at} " * 4,
                kind="proposal", meeting=meeting, language="es", year=2020,
            )
            for at in range(each)
        ]  # fmt: skip
    Statement.objects.bulk_create(rows[:wanted], batch_size=500)
    journal.append("bench", [journal.Act("add", "expression", "bench")])


def _measure(wanted: int) -> None:
    from relatoria.store.access import PUBLIC
    from relatoria.web.bulk.edition import edition
    from relatoria.web.bulk.forms import forms
    from relatoria.web.bulk.tables import TABLES

    begun = time.perf_counter()
    edition()
    first = time.perf_counter() - begun
    begun = time.perf_counter()
    edition()
    again = time.perf_counter() - begun
    print(f"version, first time after a change: {first:.2f} s; then {again * 1000:.1f} ms")
    table = TABLES["statements"]
    for ending, form in forms().items():
        begun, size = time.perf_counter(), 0
        for written in form.write(table, table.chunks(PUBLIC)):
            size += len(written)
        took = time.perf_counter() - begun
        tracemalloc.start()
        for _ in form.write(table, table.chunks(PUBLIC)):
            pass
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(
            f"{ending:8} {wanted:,} rows {size / 1e6:6.1f} MB {took:6.2f} s "
            f"{wanted / took:9,.0f} rows/s, at most {peak / 1e6:.1f} MB held"
        )


if __name__ == "__main__":
    main()
