"""The flow table from what people were and are: one matrix product.

For birthplace k let ``r`` be the persons who were elsewhere than counted as staying, by residence
at the start, and ``c`` by residence at the end; both add to T. The table of moves that assumes
nothing more (largest entropy) is ``r[o] * c[d] / T``. Summed over birthplaces this is the product
``R' diag(1/T) C``. With stayers at their largest possible number (minimum migration) a country has
for each birthplace either something in ``r`` or in ``c``, never both, so that nobody "moves" within
a country and the empty diagonal needs no care; no array by origin, destination *and* birthplace is
ever built.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.evidence.flows.scaling import scale_to_margins
from relatoria.evidence.flows.stocks import Matrix


@dataclass(frozen=True)
class Parts:
    """Moves by origin (rows) and destination (columns), (n, n) each, empty diagonals.

    ``outward``: from the country of birth; ``returning``: to it; ``transit``: between two others.
    """

    outward: Matrix
    returning: Matrix
    transit: Matrix

    @property
    def total(self) -> Matrix:
        """All moves."""
        return self.outward + self.returning + self.transit


def fill(start: Matrix, end: Matrix, *, minimum: bool) -> Parts:
    """Moves between ``start`` and ``end`` (rows birthplaces, columns residences).

    ``minimum``: as many stay as can; otherwise the place at the end does not depend on that at the
    start. Where totals by birthplace differ in the last digits, the minimum keeps the start and
    independence the end, as the published program does.
    """
    stayers = np.minimum(start, end) if minimum else np.zeros_like(start)
    before, after = start - stayers, end - stayers
    totals = (after if minimum else before).sum(axis=1)
    shares = np.divide(1.0, totals, out=np.zeros_like(totals), where=totals > 0)
    native_before, native_after = np.diagonal(before), np.diagonal(after)
    outward = (native_before * shares)[:, None] * after
    returning = (before * (shares * native_after)[:, None]).T
    foreign_before, foreign_after = before.copy(), after.copy()
    np.fill_diagonal(foreign_before, 0.0)
    np.fill_diagonal(foreign_after, 0.0)
    transit = (foreign_before * shares[:, None]).T @ foreign_after
    for part in (outward, returning, transit):
        np.fill_diagonal(part, 0.0)
    return Parts(outward, returning, transit)


def fill_seeded(start: Matrix, end: Matrix, seed: Matrix, *, minimum: bool) -> Parts:
    """As :func:`fill`, with ``seed`` (n, n) for how likely a move between two places is.

    Each birthplace is scaled to its two margins. Raises :class:`InputError` where no table with the
    zeros of ``seed`` has them.
    """
    stayers = np.minimum(start, end) if minimum else np.zeros_like(start)
    outward, returning, transit = (np.zeros_like(start) for _ in range(3))
    for born, (before, after) in enumerate(zip(start - stayers, end - stayers, strict=True)):
        moves = scale_to_margins(seed, before, after)
        np.fill_diagonal(moves, 0.0)
        outward[born] += moves[born]
        returning[:, born] += moves[:, born]
        moves[born] = 0.0
        moves[:, born] = 0.0
        transit += moves
    return Parts(outward, returning, transit)


def blend(first: Parts, second: Parts, weight: float) -> Parts:
    """``weight`` of ``first`` and the rest of ``second``."""
    mixed = (
        weight * getattr(first, name) + (1 - weight) * getattr(second, name)
        for name in ("outward", "returning", "transit")
    )
    return Parts(*mixed)
