"""The leading principal components of a sparse matrix, without filling it.

Votes that were not cast stand at their column's mean, which is zero after centring: so the
centred matrix is as sparse as the votes, and products with it cost one pass over them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from relatoria.consensus.votes import Floats

Product: TypeAlias = Callable[[Floats], Floats]
"""Block of vectors B -> A B, for a symmetric matrix A."""

_BLOCK = 4
_LARGEST_BASIS = 64
_RESTARTS = 50


def leading(
    product: Product, size: int, wanted: int, tolerance: float, start: Floats | None = None
) -> tuple[Floats, Floats]:
    """The ``wanted`` largest eigenvalues of a symmetric non-negative matrix and their vectors.

    Block Lanczos with full reorthogonalisation, restarted from its best vectors (Golub and Van
    Loan, Matrix Computations, 10.3). Stops when every residual is below ``tolerance`` times the
    largest eigenvalue. ``start`` holds vectors of an earlier run, one a row. Vectors are returned
    as rows; where the matrix has lower rank they are zero. Deterministic.
    """
    wanted_here = min(wanted, size)
    block = min(max(_BLOCK, wanted + 2), size)
    basis = _starting_block(size, block, start)
    image = product(basis)
    room = min(size, _LARGEST_BASIS)
    values = np.zeros(0)
    vectors = np.zeros((size, 0))
    for _ in range(_RESTARTS):
        edge, edge_image = basis, image
        while True:
            values, inside = _ritz(basis, image)
            vectors = basis @ inside[:, :block]
            residual = (
                image @ inside[:, :wanted_here] - vectors[:, :wanted_here] * values[:wanted_here]
            )
            worst = float(np.linalg.norm(residual, axis=0).max(initial=0.0))
            if worst <= tolerance * max(float(values[0]), 1e-300):
                return _padded(values, vectors, wanted, size)
            edge = _new_directions(basis, edge_image, room - basis.shape[1])
            if edge.shape[1] == 0:
                break
            edge_image = product(edge)
            basis = np.hstack([basis, edge])
            image = np.hstack([image, edge_image])
        if basis.shape[1] >= size:
            break
        kept = inside[:, : min(2 * block, inside.shape[1])]
        basis, image = basis @ kept, image @ kept
    return _padded(values, vectors, wanted, size)


def _starting_block(size: int, block: int, start: Floats | None) -> Floats:
    seeded = np.random.default_rng(20_120).standard_normal((size, block))
    if start is not None:
        known = min(len(start), block)
        seeded[:, :known] = start[:known].T
    return np.linalg.qr(seeded)[0]


def _ritz(basis: Floats, image: Floats) -> tuple[Floats, Floats]:
    small = basis.T @ image
    values, inside = np.linalg.eigh((small + small.T) / 2)
    return values[::-1], inside[:, ::-1]


def _new_directions(basis: Floats, image: Floats, room: int) -> Floats:
    """What ``image`` adds to ``basis``: orthonormal, at most ``room`` columns."""
    if room <= 0:
        return basis[:, :0]
    rest = image
    scale = float(np.linalg.norm(image, axis=0).max(initial=0.0))
    for _ in range(2):  # twice is enough (Kahan and Parlett)
        rest = rest - basis @ (basis.T @ rest)
    directions, triangle = np.linalg.qr(rest)
    fresh = np.abs(np.diag(triangle)) > 1e-13 * max(scale, 1e-300)
    directions = directions[:, fresh][:, :room]
    directions = directions - basis @ (basis.T @ directions)
    return np.linalg.qr(directions)[0] if directions.shape[1] else directions


def _padded(values: Floats, vectors: Floats, wanted: int, size: int) -> tuple[Floats, Floats]:
    """``wanted`` rows whatever the rank; a component that explains nothing is zero."""
    found = np.zeros((wanted, size))
    sizes = np.zeros(wanted)
    count = min(wanted, vectors.shape[1])
    real = values[:count] > 1e-12 * max(float(values[0]) if len(values) else 0.0, 1e-300)
    found[:count][real] = vectors[:, :count].T[real]
    sizes[:count][real] = values[:count][real]
    return sizes, found


def fix_signs(vectors: Floats) -> Floats:
    """Each row turned so that its largest entry in size is positive: the sign of a component is
    free, and must not change between two runs.
    """
    strongest = np.abs(vectors).argmax(axis=1)
    signs = np.sign(vectors[np.arange(len(vectors)), strongest])
    signs[signs == 0] = 1
    turned: Floats = vectors * signs[:, None]
    return turned
