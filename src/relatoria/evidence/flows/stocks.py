"""Migrant stocks at two dates, with the births and deaths between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import InputError, UsageError

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Stocks:
    """Persons by birthplace and residence at the start and at the end of a period.

    ``start`` and ``end`` have shape (n, n): rows are birthplaces, columns residences, the diagonal
    is the native-born population. ``births`` and ``deaths`` of the period, by place, have shape
    (n,); without them only the methods that look at stocks alone can be used. Raises
    :class:`InputError` naming the first value that is no count.
    """

    areas: tuple[str, ...]
    start: Matrix
    end: Matrix
    births: Matrix | None = None
    deaths: Matrix | None = None

    def __post_init__(self) -> None:
        n = len(self.areas)
        if len(set(self.areas)) != n:
            twice = next(area for area in self.areas if self.areas.count(area) > 1)
            raise InputError("an area occurs twice", where=f"area {twice}")
        for name in ("start", "end"):
            _check_counts(getattr(self, name), (n, n), f"stock at the {name}", self.areas)
        if (self.births is None) != (self.deaths is None):
            raise UsageError("births and deaths go together", remedy="Give both, or neither")
        for name in ("births", "deaths"):
            values = getattr(self, name)
            if values is not None:
                _check_counts(values, (n,), name, self.areas)

    def vital_events(self) -> tuple[Matrix, Matrix]:
        """Births and deaths by place, shape (n,) each. Raises UsageError where not given."""
        if self.births is None or self.deaths is None:
            raise UsageError(
                "demographic accounting needs the births and deaths of the period",
                remedy="Give a table with area, births, deaths",
            )
        for name, table in (("start", self.start), ("end", self.end)):
            if not np.diagonal(table).any():
                raise InputError(
                    "the diagonal is empty",
                    where=f"stock at the {name}",
                    why="demographic accounting needs the native-born population of every area",
                    remedy="Put population minus foreign-born where birthplace is residence",
                )
        return self.births, self.deaths


def _check_counts(
    values: Matrix, shape: tuple[int, ...], what: str, areas: tuple[str, ...]
) -> None:
    if values.shape != shape:
        raise InputError(f"{what}: shape {values.shape} where {shape} is needed")
    wrong = np.argwhere(~np.isfinite(values) | (values < 0))
    if len(wrong):
        first = tuple(int(one) for one in wrong[0])
        place = " living in ".join(areas[one] for one in first)
        raise InputError(
            f"{values[first]} is no count of persons",
            where=f"{what}, {place}",
            remedy="Counts are finite and not negative",
        )
