"""What an outsider can bound: the last door before anything is published.

The outsider knows every published figure, how figures add up, and that counts are not negative.
For each sensitive figure two linear programmes give the smallest and the largest value that all of
that allows (the audit of Fischetti and Salazar 2001, *Management Science* 47(7)). Every solution
met on the way is a table that could be the true one and widens what is known to be possible for all
other figures, so that most of them need no programme of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import linprog

from relatoria.evidence.disclosure.figures import Figures, Label

Booleans = NDArray[np.bool_]
Floats = NDArray[np.float64]
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Finding:
    """A sensitive figure that an outsider can bound too tightly, by ``low`` and ``high``.

    ``binding`` are places of published figures that make it so.
    """

    place: int
    label: Label
    low: float
    high: float
    binding: tuple[int, ...]


@dataclass(frozen=True)
class Published:
    """What an outsider knows of each figure, (figures,): the least and the largest count behind it.

    A figure that is out exactly has the same twice; one that is withheld has infinity above.
    """

    low: Floats
    high: Floats


def audit(
    figures: Figures, published: Published, sensitive: Booleans, width: int, *, first: bool = False
) -> list[Finding]:
    """Sensitive figures that an outsider bounds within less than ``width`` persons.

    ``first``: stop at the first. True counts of ``figures`` satisfy what is published.
    """
    outsider = _Outsider(figures, published)
    places = np.flatnonzero(sensitive)
    if not len(places) or width <= 0:
        return []
    wanted = figures.sums[places].astype(float)
    low, high = wanted @ outsider.truth, wanted @ outsider.truth
    findings = []
    for number, place in enumerate(places):
        binding: set[int] = set()
        bounds = [low[number], high[number]]
        for sign in (-1.0, 1.0):
            if high[number] - low[number] >= width - _ROUNDING:
                break
            solution, value, tight = outsider.extreme(int(place), sign)
            bounds[sign < 0] = value
            binding |= tight
            if solution is not None:
                reached = wanted @ solution
                low, high = np.minimum(low, reached), np.maximum(high, reached)
            elif sign < 0:
                high[number] = np.inf
        if high[number] - low[number] < width - _ROUNDING:
            label = figures.labels[place]
            low_high = float(bounds[0]), float(bounds[1])
            findings.append(Finding(int(place), label, *low_high, tuple(sorted(binding))))
            if first:
                break
    return findings


class _Outsider:
    """The linear programmes over the cells."""

    def __init__(self, figures: Figures, published: Published) -> None:
        self.figures = figures
        told = (published.high < np.inf) | (published.low > 0)
        rows = np.flatnonzero(told & (figures.sums.sum(axis=1) > 0))
        low, high = published.low[rows], published.high[rows]
        exact, above = low == high, high < np.inf
        sums = figures.sums[rows].astype(float)
        self._exact = rows[exact]
        self._equal = sums[exact] if exact.any() else None
        self._values = low[exact] if exact.any() else None
        upper, lower = ~exact & above, ~exact & (low > 0)
        self._between = np.concatenate([rows[upper], rows[lower]])
        loose = len(self._between) > 0
        self._below = sparse.vstack([sums[upper], -sums[lower]]).tocsr() if loose else None
        self._limits = np.concatenate([high[upper], -low[lower]]) if loose else None
        self.truth = figures.cells.astype(float)

    def extreme(self, place: int, sign: float) -> tuple[Floats | None, float, set[int]]:
        """A table where the figure is smallest (+1) or largest (-1), its value, what binds it."""
        target = figures_row(self.figures, place)
        answer = linprog(
            sign * target,
            A_ub=self._below,
            b_ub=self._limits,
            A_eq=self._equal,
            b_eq=self._values,
            bounds=(0, None),
            method="highs",
        )
        if answer.status == 3:  # nothing bounds it
            return None, np.inf, set()
        if answer.status != 0:
            # A programme that could not be solved proves nothing: as if the figure were known.
            return None, float(target @ self.truth), set(self._exact) | set(self._between)
        return answer.x, float(target @ answer.x), self._tight(answer)

    def _tight(self, answer: object) -> set[int]:
        tight: set[int] = set()
        if self._equal is not None:
            tight |= set(self._exact[np.abs(answer.eqlin.marginals) > _ROUNDING])  # type: ignore[attr-defined]
        if self._below is not None:
            bound = np.abs(answer.ineqlin.marginals) > _ROUNDING  # type: ignore[attr-defined]
            tight |= set(self._between[bound])
        return {int(one) for one in tight}


def figures_row(figures: Figures, place: int) -> Floats:
    """Which cells the figure at ``place`` adds, (cells,)."""
    row: Floats = np.zeros(figures.sums.shape[1])
    row[figures.sums.indices[figures.sums.indptr[place] : figures.sums.indptr[place + 1]]] = 1.0
    return row
