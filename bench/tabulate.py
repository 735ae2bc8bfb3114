"""A cross-tabulation of many rows: ours, raw DuckDB SQL and pandas, each in a process of its own.

    python -m bench.tabulate [--rows 50000000] [--runs 3]

Synthetic records (235 birthplaces, 35 residences, 2 sexes, 20 age groups, a weight in thousandths)
are written to a Parquet file in a temporary folder first.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

_BLOCK = 2_000_000
_TIMED = """
import resource, sys, time
path, runs = sys.argv[1], int(sys.argv[2])
{setup}
best = worked = 1e9
for _ in range(runs):
    start, used = time.perf_counter(), time.process_time()
    {work}
    best = min(best, time.perf_counter() - start)
    worked = min(worked, time.process_time() - used)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(best, worked, peak, int(answer[0]), int(answer[1]), int(answer[2]))
"""
WAYS = {
    "relatoria": (
        "from pathlib import Path\n"
        "from relatoria.evidence.tables import TableSpec, tabulate\n"
        "spec = TableSpec(('birth', 'residence'), ('sex', 'age_group'), 'weight')",
        "cells = tabulate(Path(path), spec); "
        "answer = len(cells), cells.counts.sum(), cells.units.sum() // 1000",
    ),
    "duckdb": (
        "import duckdb",
        'table = duckdb.connect().sql("SELECT birth, residence, sex, age_group, count(*) AS n, '
        'sum(weight)::BIGINT AS w FROM read_parquet(\'" + path + "\') GROUP BY ALL")'
        ".to_arrow_table(); "
        "answer = len(table), sum(table['n'].to_numpy()), sum(table['w'].to_numpy())",
    ),
    "pandas": (
        "import pandas",
        "table = pandas.read_parquet(path).groupby(['birth', 'residence', 'sex', 'age_group'])"
        "['weight'].agg(['size', 'sum']); "
        "answer = len(table), table['size'].sum(), table['sum'].sum()",
    ),
}


def write(path: Path, rows: int) -> None:
    """Write ``rows`` synthetic records."""
    random = np.random.default_rng(1)
    birth = random.dirichlet(np.full(235, 0.7))
    writer = None
    for first in range(0, rows, _BLOCK):
        count = min(_BLOCK, rows - first)
        table = pa.table(
            {
                "birth": random.choice(235, count, p=birth).astype(np.int16),
                "residence": random.integers(0, 35, count, dtype=np.int16),
                "sex": random.integers(0, 2, count, dtype=np.int8),
                "age_group": random.integers(0, 20, count, dtype=np.int8),
                "weight": random.integers(1000, 60_000, count, dtype=np.int32),
            }
        )
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table)
    if writer is not None:
        writer.close()


def main() -> None:
    """Print seconds, memory and the agreement of the answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=50_000_000)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "census.parquet"
        write(path, asked.rows)
        print(f"{asked.rows:,} rows, {path.stat().st_size / 1e6:.0f} MB", flush=True)
        for name, (setup, work) in WAYS.items():
            program = _TIMED.format(setup=setup, work=work)
            command = [sys.executable, "-c", program, str(path), str(asked.runs)]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            found[name] = [float(one) for one in told.splitlines()[-1].split()]
            clock, processor, peak, cells = found[name][:4]
            seconds = f"{clock:.2f} s (processor {processor:.2f})"
            print(f"{name}: {seconds}, {peak:.0f} MB, {cells:.0f} cells", flush=True)
    assert len({tuple(one[3:]) for one in found.values()}) == 1, "the answers differ"
    ours, raw, frame = (found[name] for name in ("relatoria", "duckdb", "pandas"))
    print(
        f"of raw SQL {ours[0] / raw[0]:.2f} (processor {ours[1] / raw[1]:.2f}); pandas takes "
        f"{frame[0] / ours[0]:.1f} times as long and {frame[2] / ours[2]:.1f} times the memory"
    )


if __name__ == "__main__":
    main()
