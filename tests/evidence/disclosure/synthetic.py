"""Cells of nobody."""

from __future__ import annotations

import numpy as np

from relatoria.evidence.tables import Cells


def cells(counts: object, names: tuple[str, ...] = ("birthplace", "residence", "sex")) -> Cells:
    """Cells from an array of counts with an axis a variable; empty ones are no cells."""
    array = np.asarray(counts, dtype=np.int64)
    codes = np.argwhere(array > 0)
    random = np.random.default_rng(int(array.sum()))
    found = array[tuple(codes.T)]
    keys = np.array([random.integers(0, 256, int(one)).sum() for one in found], dtype=np.int64)
    categories = tuple(tuple(f"{name[0]}{i}" for i in range(size)) for name, size in
                       zip(names, array.shape, strict=False))  # fmt: skip
    return Cells(names[: array.ndim], categories, codes, found, found * 1500, keys)


def random_cells(seed: int) -> Cells:
    random = np.random.default_rng(seed)
    sizes = random.integers(2, 4, 3)
    return cells(random.poisson(random.choice([2, 8, 30], sizes)))
