"""Flow estimation beside the reference: agreement, speed, and totals by method as published.

    OPENBLAS_NUM_THREADS=1 python -m bench.flows

(one thread on both sides: on a busy machine those of BLAS wait for each other). The reference's own
algorithm, written plainly, runs beside ours in the same process: proportional
fitting of the two tables by birthplace to a change of 0.001 persons, then of the array by origin,
destination and birthplace.
"""

from __future__ import annotations

import csv
import gzip
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from relatoria.evidence.flows import Stocks, estimate, estimate_all, read_stocks
from relatoria.evidence.flows.accounting import Accounting, prepare
from relatoria.evidence.flows.scaling import proportional_fitting

SHARED = Path(__file__).resolve().parents[2] / "shared" / "evidence"
REFERENCE = SHARED / "flow-estimation-reference"
CHANGE = 1e-3
REASONS = {
    "sd-drop-neg": "stocks of another download of the same revision",
    "sd-rev-neg": "stocks of another download of the same revision",
    "mig-rate": "published with a total of migrants of its own; ours is that of sd-rev-neg",
    "da-min-closed": "births and deaths: five-year ones of WPP 2019 there",
    "da-min-open": "births and deaths: five-year ones of WPP 2019 there",
    "da-pb-closed": "births and deaths: five-year ones of WPP 2019 there",
}


def plainly(stocks: Stocks, *, minimum: bool) -> np.ndarray:
    """Moves by proportional fitting in two and in three ways, (n, n)."""

    def fit(table: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        return proportional_fitting(table, rows, columns, change=CHANGE, sweeps=10_000)

    prepared = prepare(stocks, Accounting(scaling=fit))
    stay = np.minimum(prepared.start, prepared.end) if minimum else np.zeros_like(prepared.start)
    before, after = (prepared.start - stay).T, (prepared.end - stay).T
    moves = np.ones((len(before),) * 3)
    if minimum:
        moves[np.arange(len(before)), np.arange(len(before))] = 0.0
    while True:
        last = moves.copy()
        for margin, axis in ((after, 0), (before, 1)):
            sums = moves.sum(axis=axis)
            ratio = np.divide(margin, sums, out=np.zeros_like(sums), where=sums > 0)
            moves *= np.expand_dims(ratio, axis)
        if np.abs(moves - last).max() < CHANGE:
            break
    total = moves.sum(axis=2)
    np.fill_diagonal(total, 0.0)
    return total


def reference(name: str, areas: tuple[str, ...]) -> np.ndarray:
    """Moves as the reference gives them, (n, n), in the order of ``areas``."""
    with (REFERENCE / name).open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    order = [rows[0].index(area) - 1 for area in areas]
    table = np.array([[float(cell) for cell in row[1:]] for row in rows[1:]])[np.ix_(order, order)]
    np.fill_diagonal(table, 0.0)
    return table


def agreement() -> None:
    """The largest difference from the reference, in persons, for 230 countries."""
    files = REFERENCE / "real2010_stock_start.csv", REFERENCE / "real2015_stock_end.csv"
    for variant in ("", "_wpp2019net"):
        stocks = read_stocks(*files, REFERENCE / f"real2010_2015_births_deaths{variant}.csv")
        for method in ("da-min-closed", "da-min-open", "da-ind-closed"):
            wanted = reference(
                f"real2010_2015{variant}_{method.replace('-', '_')}.csv", stocks.areas
            )
            found = estimate(stocks, method).total
            print(
                f"230 countries{variant}, {method}: largest difference "
                f"{np.abs(found - wanted).max():.4f} persons, total {found.sum():,.0f} "
                f"({found.sum() / wanted.sum() - 1:+.1e})"
            )


def speed() -> None:
    """Seconds of ours and of the plain algorithm, in one run."""
    files = REFERENCE / "real2010_stock_start.csv", REFERENCE / "real2015_stock_end.csv"
    stocks = read_stocks(*files, REFERENCE / "real2010_2015_births_deaths.csv")
    for method in ("da-min-closed", "da-ind-closed"):
        ours = min(_took(lambda method=method: estimate(stocks, method)) for _ in range(5))
        plain = _took(lambda method=method: plainly(stocks, minimum="min" in method))
        print(
            f"{method}: ours {ours[0]:.3f} s (processor {ours[1]:.3f}), plainly {plain[0]:.1f} s "
            f"(processor {plain[1]:.1f}), {plain[0] / ours[0]:.0f} times "
            f"(processor {plain[1] / ours[1]:.0f})"
        )
    print(f"all methods: {min(_took(lambda: estimate_all(stocks)) for _ in range(3))[0]:.3f} s")


def totals() -> None:
    """Totals by method beside the published ones, 2010 to 2015, with the reasons."""
    files = REFERENCE / "real2010_stock_start.csv", REFERENCE / "real2015_stock_end.csv"
    stocks = read_stocks(*files, REFERENCE / "real2010_2015_births_deaths_wpp2019net.csv")
    published: dict[str, float] = {}
    with gzip.open(SHARED / "flows" / "abel_cohen_2022_total.csv.gz", "rt") as file:
        for row in csv.DictReader(file):
            if row["year0"] == "2010" and row["orig"] != row["dest"]:
                for name in REASONS:
                    value = float(row[name.replace("-", "_")] or 0)
                    published[name] = published.get(name, 0.0) + value
    for one in estimate_all(stocks).estimates:
        if one.method in published:
            print(
                f"{one.method}: ours {one.total.sum():,.0f}, published {published[one.method]:,.0f}"
                f" ({REASONS[one.method]})"
            )


def _took(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of processor: on a busy machine the second is fairer."""
    started, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - started, time.process_time() - worked


def main() -> None:
    """Print every figure."""
    agreement()
    totals()
    speed()


if __name__ == "__main__":
    main()
