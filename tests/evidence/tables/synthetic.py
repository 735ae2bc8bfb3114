"""Microdata of nobody: random records with every kind of column a census has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq


def microdata(rows: int = 3000, seed: int = 1) -> pa.Table:
    random = np.random.default_rng(seed)
    birthplaces = np.array(["BOL", "HTI", "PER", "VEN", None], dtype=object)
    unit = random.integers(0, 40, rows)
    return pa.table(
        {
            "person": np.arange(rows),
            "birthplace": birthplaces[random.choice(5, rows, p=[0.4, 0.2, 0.25, 0.1, 0.05])],
            "residence": random.integers(1, 6, rows),
            "sex": np.array(["f", "m"])[random.integers(0, 2, rows)],
            "age": random.integers(0, 100, rows),
            "weight": np.round(random.gamma(2.0, 12.0, rows), 3),
            "stratum": unit // 8,
            "unit": unit,
        }
    )


def write_parquet(folder: Path, table: pa.Table) -> Path:
    path = folder / "microdata.parquet"
    pq.write_table(table, path, row_group_size=max(500, table.num_rows // 20))
    return path
