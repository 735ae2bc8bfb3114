"""The map: where participants and statements stand along the main axes of the model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.eigen import fix_signs
from relatoria.consensus.opinion.lowrank import LowRank
from relatoria.consensus.votes import Floats


@dataclass(frozen=True, slots=True)
class Space:
    """Coordinates along principal axes, as many as the model has factors.

    A distance of 1 between two participants is a difference of one (pass to agree) on the average
    statement, root mean square.
    """

    people: Floats
    statements: Floats
    spread: Floats
    """Share of the differences between participants that each axis shows."""
    turn: Floats
    """Factors -> axes."""


def space_of(model: LowRank, weights: Floats | None = None) -> Space:
    """Principal axes of the predicted votes (without biases), most telling first."""
    rank, width = model.rank, len(model.loadings)
    if rank == 0 or width == 0:
        empty = np.zeros((0, 0))
        people = np.zeros((len(model.people), 0))
        return Space(people, np.zeros((width, 0)), np.zeros(0), empty)
    basis, triangle = np.linalg.qr(model.loadings)
    points = model.people[:, 1:] @ triangle.T
    counted = np.ones(len(points)) if weights is None else weights
    centre = (counted[:, None] * points).sum(axis=0) / max(counted.sum(), 1)
    gaps = points - centre
    covariance = (gaps * counted[:, None]).T @ gaps / max(counted.sum(), 1)
    sizes, axes = np.linalg.eigh(covariance)
    axes = axes[:, ::-1]
    sizes = np.maximum(sizes[::-1], 0)
    statements = basis @ axes
    turned = fix_signs(statements.T).T
    axes = axes * np.where((turned * statements).sum(axis=0) < 0, -1.0, 1.0)
    scale = np.sqrt(width)
    total = sizes.sum()
    share = sizes / total if total > 0 else sizes
    turn = triangle.T @ axes / scale
    return Space((model.people[:, 1:]) @ turn - centre @ axes / scale, turned * scale, share, turn)
