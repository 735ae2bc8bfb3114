"""Standard errors of weighted totals under the design of the sample.

The ultimate cluster estimator (Hansen, Hurwitz and Madow 1953; Wolter 2007, *Introduction to
Variance Estimation*, ch. 1): with ``z`` the weighted total of a cell in a sampling unit, and ``n``
the number of units in the stratum,

    variance = sum over strata of n / (n - 1) * (sum z^2 - (sum z)^2 / n)

Units without a record in the cell count with zero. A stratum with one unit tells nothing about
variance: its share is left out, and the answer says in how many strata.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import UsageError
from relatoria.evidence.tables.cells import Cells, label_of
from relatoria.evidence.tables.engines import Engine
from relatoria.evidence.tables.expression import (
    COUNT,
    STRATUM,
    UNITS,
    by_sampling_unit,
    sampling_units,
)
from relatoria.evidence.tables.specification import WEIGHT_SCALE, TableSpec


@dataclass(frozen=True)
class Uncertainty:
    """Standard errors (n,) of the totals of n cells, in the order of the cells."""

    errors: NDArray[np.float64]
    strata: int
    units: int
    single: int
    """Strata with one sampling unit, which add nothing to the errors."""


def standard_errors(engine: Engine, spec: TableSpec, cells: Cells) -> Uncertainty:
    """Standard errors of the weighted totals (counts without a weight) of ``cells``.

    Raises UsageError where ``spec`` names no sampling units.
    """
    if spec.design is None:
        raise UsageError(
            "standard errors need the sampling units", remedy="Name them in the design of the table"
        )
    sizes: dict[str, int] = {}
    for stratum in engine.run(sampling_units(engine.data, spec))[STRATUM].to_pylist():
        sizes[stratum] = sizes.get(stratum, 0) + 1
    rows = engine.run(by_sampling_unit(engine.data, spec))
    value = UNITS if spec.weight else COUNT
    scale = WEIGHT_SCALE if spec.weight else 1
    variances = _variances(_totals(rows, spec, cells, value), sizes, len(cells))
    return Uncertainty(
        np.sqrt(variances) / scale,
        len(sizes),
        sum(sizes.values()),
        sum(size == 1 for size in sizes.values()),
    )


def _totals(
    rows: Any, spec: TableSpec, cells: Cells, value: str
) -> dict[tuple[int, str], list[int]]:
    """The totals of the sampling units by cell and stratum. Python integers: squares are exact."""
    places = {cells.labels(place): place for place in range(len(cells))}
    columns = [_labels(rows, spec, name) for name in spec.variables]
    totals: dict[tuple[int, str], list[int]] = {}
    strata, values = rows[STRATUM].to_pylist(), rows[value].to_pylist()
    for *labels, stratum, total in zip(*columns, strata, values, strict=True):
        totals.setdefault((places[tuple(labels)], stratum), []).append(int(total))
    return totals


def _labels(rows: Any, spec: TableSpec, name: str) -> list[str]:
    classes = spec.classes.get(name)
    return [label_of(value, classes) for value in rows[name].to_pylist()]


def _variances(
    totals: dict[tuple[int, str], list[int]], sizes: dict[str, int], count: int
) -> NDArray[np.float64]:
    variances = np.zeros(count)
    for (cell, stratum), values in sorted(totals.items()):
        size = sizes[stratum]
        if size > 1:
            # (n * sum z^2 - (sum z)^2) / (n - 1), in whole numbers up to the division.
            spread = size * sum(one * one for one in values) - sum(values) ** 2
            variances[cell] += spread / (size - 1)
    return variances
