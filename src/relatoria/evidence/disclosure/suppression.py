"""Withholding further figures, so that no sensitive one follows from those that are published.

A figure follows exactly if its sum over cells is a combination of published sums. Figures are
offered for publication from the largest to the smallest; one is published unless some sensitive
figure would then follow, which elimination tells: what is left of it after the published ones must
not be a multiple of what is left of a sensitive one (the idea of Gaussian elimination for this,
Langsrud 2024, PSD 2024). Arithmetic is exact, modulo a large prime.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from relatoria.evidence.disclosure.figures import Figures

_PRIME = 2_147_483_647
Booleans = NDArray[np.bool_]
Integers = NDArray[np.int64]


def complementary(figures: Figures, sensitive: Booleans, fixed: Booleans | None = None) -> Booleans:
    """Which figures may be published, (figures,): none of ``sensitive``, and no more than is safe.

    ``fixed`` (figures,) are out already, whatever follows from them. Cells known to be empty are
    no columns of ``figures``.
    """
    fixed = np.zeros(len(figures), dtype=bool) if fixed is None else fixed
    state = _Elimination(figures, sensitive)
    published = fixed.copy()
    for place in np.flatnonzero(fixed):
        state.publish(int(place))
    # Larger figures first: they are wanted most and protect least. Ties by position.
    sizes = np.asarray(figures.sums.sum(axis=1)).reshape(-1)
    order = np.lexsort((np.arange(len(figures)), -sizes, -figures.counts))
    for place in order:
        if sensitive[place] or published[place]:
            continue
        if state.is_safe(int(place)):
            state.publish(int(place))
            published[place] = True
    return published & (~sensitive | fixed)


class _Elimination:
    """Residues of every figure once the published ones are eliminated, modulo a prime."""

    def __init__(self, figures: Figures, sensitive: Booleans) -> None:
        # Equal figures share a row: publishing one publishes all of them.
        dense = figures.sums.toarray().astype(np.int64)
        self._rows, inverse = np.unique(dense, axis=0, return_inverse=True)
        self._place = inverse.reshape(-1)
        self._sensitive = np.unique(self._place[sensitive])
        self._normal: set[bytes] = set()
        self._refresh()

    def is_safe(self, figure: int) -> bool:
        row = self._rows[self._place[figure]]
        return not row.any() or _normalised(row[None, :])[0].tobytes() not in self._normal

    def publish(self, figure: int) -> None:
        row = self._rows[self._place[figure]].copy()
        pivots = np.flatnonzero(row)
        if not len(pivots):
            return
        pivot = int(pivots[0])
        row = row * pow(int(row[pivot]), -1, _PRIME) % _PRIME
        touched = np.flatnonzero(self._rows[:, pivot])
        columns = np.flatnonzero(row)
        factors = self._rows[touched, pivot]
        block = np.ix_(touched, columns)
        self._rows[block] = (self._rows[block] - factors[:, None] * row[columns]) % _PRIME
        if np.isin(touched, self._sensitive).any():
            self._refresh()

    def _refresh(self) -> None:
        left = self._rows[self._sensitive]
        self._normal = {row.tobytes() for row in _normalised(left[left.any(axis=1)])}


def _normalised(rows: Integers) -> Integers:
    """Each non-zero row divided by its first entry, modulo the prime."""
    if not len(rows):
        return rows
    leading = rows[np.arange(len(rows)), (rows != 0).argmax(axis=1)]
    inverses = np.array([pow(int(one), -1, _PRIME) for one in leading], dtype=np.int64)
    scaled: Integers = rows * inverses[:, None] % _PRIME
    return scaled
