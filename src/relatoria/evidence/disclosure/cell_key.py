"""The cell key method: each count gets noise that depends on whom it counts.

The keys of a cell's records are added; the sum modulo 256 and the count look the noise up in a
table (Fraser and Wooton 2005; the method of the Australian and British offices). The same records
have the same noise in every table, so that asking twice, or subtracting one table from another,
does not average it away. Without a table of an office, one of largest entropy is worked out for the
wanted variance (Giessing 2016, PSD 2016): unbiased, bounded, never below zero, zero stays zero.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import InputError, UnreadableFile
from relatoria.evidence.disclosure.keys import KEYS

Integers = NDArray[np.int64]


@dataclass(frozen=True)
class PTable:
    """Noise by count and cell key: ``values`` (rows, 256), the first row for count 1.

    Counts beyond the last row take the last ``reused`` rows in turn.
    """

    values: Integers
    reused: int = 1

    def noise(self, counts: Integers, keys: Integers) -> Integers:
        """Noise (n,) of ``counts`` whose record keys add to ``keys``; a count of zero has none."""
        noise = np.zeros(len(counts), dtype=np.int64)
        some = counts > 0
        noise[some] = self.values[self._row(counts[some]), keys[some] % KEYS]
        return noise

    def possible(self, published: Integers, reached: int = 0) -> tuple[Integers, Integers]:
        """The smallest and the largest count that could have been published so, (n,) each."""
        largest = int(np.abs(self.values).max(initial=0))
        low = np.empty(len(published), dtype=np.int64)
        high = np.empty(len(published), dtype=np.int64)
        for place, value in enumerate(published):
            counts = np.arange(max(int(value) - largest, 0), int(value) + largest + 1)
            fits = np.array([self._can(int(count), int(value)) for count in counts])
            found = counts[fits] if fits.any() else counts
            low[place], high[place] = found.min(), found.max()
        return low, high

    def _can(self, count: int, published: int) -> bool:
        if count == 0:
            return published == 0
        return bool((self.values[self._row(np.array([count]))[0]] == published - count).any())

    def _row(self, counts: Integers) -> Integers:
        rows = len(self.values)
        turned = rows - self.reused + (counts - 1) % self.reused
        chosen: Integers = np.where(counts <= rows, counts - 1, turned)
        return chosen


@cache
def entropy_table(largest: int, variance: float) -> PTable:
    """The table of largest entropy with mean 0, the ``variance``, and noise up to ``largest``.

    Raises :class:`InputError` where no such noise exists.
    """
    if not 0 < variance < largest**2:
        raise InputError(f"noise of at most {largest} cannot have the variance {variance:g}")
    rows = []
    for count in range(1, largest + 1):
        support = np.arange(-min(count, largest), largest + 1)
        # Close to zero the wanted variance may be out of reach: as much as there can be.
        attainable = min(variance, 0.95 * min(count, largest) * largest)
        rows.append(_slots(support, _entropy(support, attainable)))
    return PTable(np.array(rows))


def read_ptable(path: Path, reused: int = 250) -> PTable:
    """A table as offices write it: CSV with pcv (count), ckey (0 to 255) and pvalue.

    Raises :class:`InputError` naming the first row that is missing or no number.
    """
    found: dict[tuple[int, int], int] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                try:
                    found[int(row["pcv"]), int(row["ckey"])] = int(float(row["pvalue"]))
                except (KeyError, TypeError, ValueError) as error:
                    raise InputError(
                        "pcv, ckey and pvalue are needed, as whole numbers",
                        where=f"{path}, row {number}",
                    ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile("the table cannot be read", where=str(path), why=str(error)) from error
    rows = max((count for count, _ in found), default=0)
    for count in range(1, rows + 1):
        for key in range(KEYS):
            if (count, key) not in found:
                raise InputError(f"no noise for count {count} and key {key}", where=str(path))
    values = np.array([[found[count, key] for key in range(KEYS)] for count in range(1, rows + 1)])
    if not rows or (values + np.arange(1, rows + 1)[:, None] < 0).any():
        raise InputError("a count would become negative, or there is none", where=str(path))
    return PTable(values, min(reused, rows))


def _entropy(support: Integers, variance: float) -> NDArray[np.float64]:
    """Probabilities exp(a e + b e^2) on ``support`` with mean 0 and ``variance``, by Newton."""
    moments = np.stack([support, support**2]).astype(float)
    chances = np.full(len(support), 1 / len(support))
    goal, parameters = np.array([0.0, variance]), np.array([0.0, -0.5 / variance])
    for _ in range(200):
        weights = np.exp(parameters @ moments - (parameters @ moments).max())
        chances = weights / weights.sum()
        gap = moments @ chances - goal
        if np.abs(gap).max() < 1e-12:
            break
        centred = moments - (moments @ chances)[:, None]
        step = np.linalg.solve((centred * chances) @ centred.T + 1e-12 * np.eye(2), gap)
        parameters = parameters - step * min(1.0, 2.0 / max(np.abs(step).max(), 1e-300))
    return chances


def _slots(support: Integers, chances: NDArray[np.float64]) -> Integers:
    """The probabilities as 256 equally likely slots; what rounding leaves goes to the largest."""
    shares = chances * KEYS
    whole = np.floor(shares).astype(np.int64)
    remainders = np.argsort(-(shares - whole), kind="stable")
    whole[remainders[: KEYS - int(whole.sum())]] += 1
    return np.repeat(support, whole)
