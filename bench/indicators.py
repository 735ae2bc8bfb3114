"""Indicators: how fast one answers, how fast a file loads, and the figures of the snapshot.

    python -m bench.indicators

Times are medians of one run on warm data, the slowest query first; compare within a run.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from relatoria.evidence.areas import area_set
from relatoria.evidence.datasets import Data, open_data, snapshot_folder
from relatoria.evidence.indicators import Request, compute
from relatoria.evidence.loaders import load_bytes, read_file

_REPEATS = 15
_LIMIT = 0.050
_SHARED = Path(__file__).resolve().parents[2] / "shared" / "evidence"
_PUBLISHED = (
    ("stock", "001", None, (2024, 2024), None, 304_021_813),
    ("stock", "USA", "MEX", (2024, 2024), None, 11_279_561),
    ("stock", "COL", "VEN", (2024, 2024), None, 2_904_873),
    ("stock", "419", None, (2024, 2024), None, 17_510_527),
    ("emigrants", "419", None, (2024, 2024), None, 48_269_815),
    ("net_migration", "013", None, (2000, 2010), "2008", -6_776_938),
    ("net_migration", "005", None, (2000, 2010), "2008", -3_031_151),
    ("net_migration", "029", None, (2000, 2010), "2008", -1_200_630),
    ("displaced_from", "VEN", None, (2025, 2025), None, 7_640_872),
    ("ratifications", "eclac_lac_33", None, None, None, 18),
)
_QUERIES = (
    ("stock", "MEX", {}),
    ("stock", "419", {"years": (1990, 2024)}),
    ("stock_share", "419", {}),
    ("world_share", "019", {}),
    ("stock_growth", "CHL", {"years": (2010, 2024)}),
    ("sex_ratio", "ARG", {}),
    ("emigrants", "419", {}),
    ("intraregional_share", "419", {}),
    ("south_south_share", "001", {}),
    ("corridors", "019", {}),
    ("net_migration", "013", {"years": (2000, 2010), "revision": "2008"}),
    ("net_migration_rate", "MEX", {"years": (2000, 2009)}),
    ("remittances_per_capita", "SLV", {}),
    ("displaced", "419", {}),
    ("displaced_from", "VEN", {}),
    ("ratifications", "eclac_lac_33", {}),
)


def main() -> None:
    """Print agreement, sizes and times."""
    started = time.perf_counter()
    data = open_data()
    print(f"opening the catalogue: {1000 * (time.perf_counter() - started):.0f} ms")
    _agreement(data)
    _sizes(data)
    _speed(data)
    _loading()


def _agreement(data: Data) -> None:
    right = 0
    for indicator, area, origin, years, revision, published in _PUBLISHED:
        request = Request(
            (area_set(area),), years, origin=origin and area_set(origin), revision=revision
        )
        (found,) = compute(data, indicator, request)
        right += found.value == published
    print(f"figures equal to the published ones: {right} of {len(_PUBLISHED)}")


def _sizes(data: Data) -> None:
    held = sum(path.stat().st_size for path in snapshot_folder().parent.rglob("*.*"))
    rows = sum(one.rows for one in data.datasets())
    print(f"snapshot: {len(data.datasets())} tables, {rows:,} observations, {held / 1e6:.1f} MB")


def _speed(data: Data) -> None:
    times = []
    for indicator, area, rest in _QUERIES:
        request = Request((area_set(area),), **rest)
        compute(data, indicator, request)
        taken = []
        for _ in range(_REPEATS):
            started = time.perf_counter()
            compute(data, indicator, request)
            taken.append(time.perf_counter() - started)
        times.append((statistics.median(taken), min(taken), indicator, area))
    for median, least, indicator, area in sorted(times, reverse=True):
        print(f"{indicator:28} {area:14} {1000 * median:6.1f} ms (least {1000 * least:.1f})")
    below = sum(median < _LIMIT for median, *_ in times)
    print(f"queries below {1000 * _LIMIT:.0f} ms: {below} of {len(times)}")


def _loading() -> None:
    path = _SHARED / "stock" / "undesa_ims_rev2020_total.xlsx"
    if not path.is_file():
        print("development data not found: loading is not measured")
        return
    started = time.perf_counter()
    (found,) = load_bytes(read_file(path), path.name)
    taken = time.perf_counter() - started
    print(f"loading {path.name}: {found.table.num_rows:,} observations in {taken:.1f} s")


if __name__ == "__main__":
    main()
