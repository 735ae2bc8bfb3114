"""The counted cells of a table, in an order that no engine decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import InputError
from relatoria.evidence.tables.expression import COUNT, KEYS, UNITS
from relatoria.evidence.tables.specification import WEIGHT_SCALE, Classes, TableSpec

if TYPE_CHECKING:
    import pyarrow as pa

Integers = NDArray[np.int64]
MISSING = ""
"""The category of records without a value."""


@dataclass(frozen=True)
class Cells:
    """Cells with at least one record: ``codes`` (n, v) index ``categories`` of v variables.

    ``counts`` (n,) are records; ``units`` (n,) the weights they add to, in thousandths;
    ``keys`` (n,) the sums of their record keys. Cells are sorted by their codes.
    """

    variables: tuple[str, ...]
    categories: tuple[tuple[str, ...], ...]
    codes: Integers
    counts: Integers
    units: Integers | None = None
    keys: Integers | None = None

    def __len__(self) -> int:
        return len(self.counts)

    def labels(self, cell: int) -> tuple[str, ...]:
        """The categories of one cell, in the order of ``variables``."""
        return tuple(
            categories[code]
            for categories, code in zip(self.categories, self.codes[cell], strict=True)
        )

    def weighted(self) -> NDArray[np.float64] | None:
        """Weighted totals, (n,), or None without weights."""
        return None if self.units is None else self.units / WEIGHT_SCALE

    def margin(self, variables: tuple[str, ...]) -> Cells:
        """The table by some of its variables: sums of cells, never a second reading."""
        places = [self.variables.index(name) for name in variables]
        kept = self.codes[:, places]
        codes, inverse = np.unique(kept, axis=0, return_inverse=True)
        inverse = inverse.reshape(-1)
        sums = [
            None if values is None else _summed(values, inverse, len(codes))
            for values in (self.counts, self.units, self.keys)
        ]
        counts = sums[0] if sums[0] is not None else np.zeros(0, dtype=np.int64)
        categories = tuple(self.categories[place] for place in places)
        return Cells(variables, categories, codes, counts, sums[1], sums[2])

    def margins(self) -> Iterator[Cells]:
        """Every margin, from the grand total up to the table itself."""
        for size in range(len(self.variables) + 1):
            for chosen in combinations(self.variables, size):
                yield self.margin(chosen) if size < len(self.variables) else self


def cells_of(table: pa.Table, spec: TableSpec) -> Cells:
    """The cells in the answer of an engine, sorted by category.

    Raises :class:`InputError` for weights or keys that are missing in a record.
    """
    columns, categories = [], []
    for name in spec.variables:
        coded, values = _coded(table[name], spec.classes.get(name))
        columns.append(coded)
        categories.append(values)
    codes = np.stack(columns, axis=1)
    order = np.lexsort(codes.T[::-1])
    present = [name for name in (COUNT, UNITS, KEYS) if name in table.column_names]
    sums = {name: _integers(table, name)[order] for name in present}
    counts = sums.pop(COUNT)
    listed = tuple(categories)
    return Cells(spec.variables, listed, codes[order], counts, sums.get(UNITS), sums.get(KEYS))


def _coded(column: Any, classes: Classes | None) -> tuple[Integers, tuple[str, ...]]:
    encoded = column.combine_chunks().dictionary_encode()
    values = encoded.dictionary.to_pylist()
    codes = encoded.indices.fill_null(len(values)).to_numpy(zero_copy_only=False).astype(np.int64)
    values.append(None)
    ranked = sorted(range(len(values)), key=lambda place: _rank(values[place]))
    listed: dict[str, int] = {}
    target = np.zeros(len(values), dtype=np.int64)
    used = np.bincount(codes, minlength=len(values)) > 0
    for place in ranked:
        if used[place]:
            target[place] = listed.setdefault(label_of(values[place], classes), len(listed))
    return target[codes], tuple(listed)


def _rank(value: object) -> tuple[int, float, str]:
    if value is None:
        return 2, 0.0, ""
    if isinstance(value, (int, float)):
        return 0, float(value), ""
    return 1, 0.0, str(value)


def label_of(value: Any, classes: Classes | None) -> str:
    """How a value of a variable is printed: one number the same whatever its type."""
    if value is None:
        return MISSING
    if classes is not None:
        return classes.label(int(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _integers(table: pa.Table, name: str) -> Integers:
    column = table[name].combine_chunks()
    if column.null_count:
        raise InputError(
            "a cell has no record with a weight or key",
            why=f"{column.null_count} cells hold only records where it is missing",
            remedy="Give every record a weight, or leave records without one out",
        )
    values: Integers = column.cast("int64").to_numpy(zero_copy_only=False)
    return values


def _summed(values: Integers, groups: Integers, count: int) -> Integers:
    # bincount would go through doubles; additions of integers are exact.
    sums = np.zeros(count, dtype=np.int64)
    np.add.at(sums, groups, values)
    return sums


def as_mapping(cells: Cells) -> Mapping[tuple[str, ...], int]:
    """Counts by categories, for looking up and comparing."""
    return {cells.labels(place): int(count) for place, count in enumerate(cells.counts)}
