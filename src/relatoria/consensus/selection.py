"""A short list that speaks for the whole room, in proportion and within a length.

The method of equal shares (Peters and Skowron 2020) with lengths as prices: everybody holds the
same share of the budget, a message is bought by those who agree with it, and the one that costs
its supporters least each is bought first. So a group of a tenth of the room decides on a tenth of
the list, whatever the others want. Unseen votes are the model's, not guesses of zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from relatoria.consensus.votes import Flags, Floats


@dataclass(frozen=True, slots=True)
class Selected:
    """One message of the list."""

    statement: int
    length: int
    share_each: float
    """What each supporter paid, as a part of what everybody held; above 1 means that the budget
    left over bought it, for the support it has.
    """
    supporters: float
    """Sum of support of those who paid."""


def select(
    support: Floats, lengths: Sequence[int], budget: int, open_: Flags | None = None
) -> tuple[Selected, ...]:
    """Choose statements whose ``lengths`` (characters, words or lines) add up to ``budget``.

    ``support`` is participants x statements, 0 to 1: 1 for an agreement, 0 for a disagreement or
    pass, the expected agreement where a vote is missing. ``open_`` flags statements that may be
    chosen. Ties go to the statement with more support, then to the first.
    """
    height, width = support.shape
    prices = np.asarray(lengths, float)
    may = np.ones(width, bool) if open_ is None else open_.copy()
    may &= (prices > 0) & (prices <= budget)
    purse = np.full(height, budget / max(height, 1))
    left, chosen = float(budget), []
    whole = budget / max(height, 1)
    while may.any():
        offers = {j: _price_each(support[:, j], purse, prices[j]) for j in np.flatnonzero(may)}
        affordable = {j: rho for j, rho in offers.items() if rho is not None and prices[j] <= left}
        if not affordable:
            break
        best = min(affordable, key=lambda j: (affordable[j], -support[:, j].sum(), j))
        rho = affordable[best]
        paid = np.minimum(purse, rho * support[:, best])
        purse = purse - paid
        left -= prices[best]
        may[best] = False
        payers = float(support[paid > 0, best].sum())
        chosen.append(Selected(int(best), int(prices[best]), rho / whole, payers))
    return (*chosen, *_leftover(support, prices, may, left))


def _price_each(support: Floats, purse: Floats, price: float) -> float | None:
    """The least rate at which supporters, paying in proportion to support, raise ``price``."""
    paying = (support > 0) & (purse > 0)
    if purse[paying].sum() < price * (1 - 1e-12):
        return None
    limits = purse[paying] / support[paying]
    order = np.argsort(limits, kind="stable")
    held, wanted = purse[paying][order], support[paying][order]
    # Those whose purse ends below the rate pay it all; the rest pay rate x support.
    spent = np.concatenate([[0.0], np.cumsum(held)[:-1]])
    remaining = np.cumsum(wanted[::-1])[::-1]
    rates = (price - spent) / remaining
    fits = np.flatnonzero(rates <= limits[order] * (1 + 1e-12))
    return float(rates[fits[0]]) if len(fits) else None


def _leftover(support: Floats, prices: Floats, may: Flags, left: float) -> list[Selected]:
    """What shares could not buy goes to the statements with most support for their length."""
    whole = support.sum(axis=0)
    found = []
    for j in sorted(np.flatnonzero(may), key=lambda j: (-whole[j] / prices[j], j)):
        if prices[j] <= left:
            left -= prices[j]
            found.append(Selected(int(j), int(prices[j]), float("inf"), float(whole[j])))
    return found
