"""The figures of one or several tables, and how each adds up from the same cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from relatoria.evidence.tables.cells import Cells

Integers = NDArray[np.int64]
Label = tuple[tuple[str, str], ...]
"""A figure by its variables and categories; a variable that is not there is added over."""


@dataclass(frozen=True)
class TableShape:
    """A table to publish: its variables, what is selected, and whether with its margins."""

    variables: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    margins: bool = True


@dataclass(frozen=True)
class Figures:
    """``sums`` (figures, cells) is 1 where a cell is counted in a figure; each is there once.

    ``labels`` name them: variables with categories, and the selection where there is one.
    ``counts`` (figures,) and ``cells`` (cells,) are records.
    """

    labels: tuple[Label, ...]
    sums: sparse.csr_array
    counts: Integers
    cells: Integers

    def __len__(self) -> int:
        return len(self.labels)

    def add(self, values: Integers) -> Integers:
        """Sums (figures,) of ``values`` (cells,)."""
        total: Integers = self.sums.astype(np.int64) @ values
        return total


def figures_of(cells: Cells, shapes: Sequence[TableShape]) -> Figures:
    """All figures of the tables ``shapes`` over ``cells``, which has every variable they use."""
    rows: dict[Label, Integers] = {}
    for shape in shapes:
        inside = _selected(cells, shape)
        sizes = range(len(shape.variables) + 1) if shape.margins else (len(shape.variables),)
        for size in sizes:
            for kept in combinations(shape.variables, size):
                _add_margin(rows, cells, inside, kept, shape)
    labels = tuple(rows)
    lengths = [len(one) for one in rows.values()]
    indices = np.concatenate([*rows.values(), np.zeros(0, dtype=np.int64)])
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    ones = np.ones(len(indices), dtype=np.int64)
    sums = sparse.csr_array((ones, indices, starts), shape=(len(labels), len(cells)))
    return Figures(labels, sums, sums @ cells.counts, cells.counts)


def filled(cells: Cells) -> Cells:
    """``cells`` with every combination of categories, those without a record included."""
    sizes = [len(one) for one in cells.categories]
    codes = np.stack([one.ravel() for one in np.indices(sizes)], axis=1).astype(np.int64)
    places = np.ravel_multi_index(tuple(cells.codes.T), sizes)

    def spread(values: Integers | None) -> Integers | None:
        if values is None:
            return None
        wide = np.zeros(len(codes), dtype=np.int64)
        wide[places] = values
        return wide

    counts = spread(cells.counts)
    return Cells(
        cells.variables,
        cells.categories,
        codes,
        counts if counts is not None else cells.counts,
        spread(cells.units),
        spread(cells.keys),
    )


def _selected(cells: Cells, shape: TableShape) -> NDArray[np.bool_]:
    inside = np.ones(len(cells), dtype=bool)
    for name, values in shape.where.items():
        place = cells.variables.index(name)
        wanted = [code for code, one in enumerate(cells.categories[place]) if one in values]
        inside &= np.isin(cells.codes[:, place], wanted)
    return inside


def _add_margin(
    rows: dict[Label, Integers],
    cells: Cells,
    inside: NDArray[np.bool_],
    kept: tuple[str, ...],
    shape: TableShape,
) -> None:
    chosen = np.flatnonzero(inside)
    places = [cells.variables.index(name) for name in kept]
    codes, group = np.unique(cells.codes[chosen][:, places], axis=0, return_inverse=True)
    order = np.argsort(group.reshape(-1), kind="stable")
    bounds = np.searchsorted(group.reshape(-1)[order], np.arange(len(codes) + 1))
    selection = tuple((f"{name} in", "|".join(values)) for name, values in shape.where.items())
    for number, row in enumerate(codes):
        named = tuple(
            (name, cells.categories[place][code])
            for name, place, code in zip(kept, places, row, strict=True)
        )
        rows[named + selection] = chosen[order[bounds[number] : bounds[number + 1]]]
