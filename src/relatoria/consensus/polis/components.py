"""Components, positions and extremity as Polis computes them (its math, in exact arithmetic)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.eigen import fix_signs, leading
from relatoria.consensus.kernels import gram_product, project
from relatoria.consensus.votes import Flags, Floats, VoteMatrix

SIGN = -1
"""Polis holds agreement as -1: its means, components and positions follow."""

_LARGE = 3_000_000


@dataclass(frozen=True, slots=True)
class Components:
    """The map of a round."""

    means: Floats
    """Mean of the votes cast on each statement, agreement as -1; 0 where it is left out."""
    components: Floats
    """2 x statements, orthonormal rows."""
    positions: Floats
    """Participants x 2."""
    statement_positions: Floats
    """Statements x 2: where somebody who only agreed with it would stand."""
    extremity: Floats
    """Distance of each statement's position from the origin."""


def components_of(votes: VoteMatrix, left_out: Flags, start: Floats | None = None) -> Components:
    """The two principal components of the votes with missing ones at their column's mean.

    Statements ``left_out`` (rejected, or about the participants themselves) count as passed by
    everybody: they shape nothing, and still count as statements and as votes in the scaling.
    ``start`` are components of an earlier run, for speed.
    """
    height, width = votes.shape
    silent = left_out.astype(float)
    means = column_means(votes, left_out)
    found = np.zeros((2, width))
    if height and width:
        product = gram_product(votes, means, silent, SIGN)
        tolerance = 1e-6 if len(votes.codes) >= _LARGE else 1e-12
        _, found = leading(product, width, 2, tolerance, start)
        found = fix_signs(found)
        found[:, left_out] = 0.0  # exactly: rounding leaves dust there
    scale = np.sqrt(width / np.maximum(votes.counts, 1))
    positions = scale[:, None] * project(votes, means, silent, SIGN, found)
    at = np.sqrt(width) * (SIGN - means)[:, None] * found.T
    return Components(means, found, positions, at, np.hypot(at[:, 0], at[:, 1]))


def column_means(votes: VoteMatrix, left_out: Flags) -> Floats:
    """Mean of the votes cast on each statement, agreement as -1; 0 without votes or left out."""
    agree, disagree, seen = votes.everybody.T
    means: Floats = SIGN * (agree - disagree) / np.maximum(seen, 1)
    means[left_out] = 0.0
    return means
