"""Methods that look at the stocks alone: no births, no deaths, hence no net migration to respect.

All take (n, n) stocks, rows birthplaces, columns residences.
"""

from __future__ import annotations

import numpy as np

from relatoria.errors import InputError
from relatoria.evidence.flows.filling import Parts
from relatoria.evidence.flows.stocks import Matrix


def stock_difference(start: Matrix, end: Matrix, *, reverse_negative: bool) -> Parts:
    """A larger stock as moves out of the birthplace.

    A smaller one is nothing, or as many returns (Beine, Docquier and Özden 2011; Beine and Parsons
    2015, *Scandinavian Journal of Economics* 117(2)).
    """
    change = end - start
    np.fill_diagonal(change, 0.0)
    nothing = np.zeros_like(change)
    returns = np.maximum(-change, 0.0).T if reverse_negative else nothing
    return Parts(np.maximum(change, 0.0), returns, nothing)


def migration_rate(start: Matrix, migrants: float) -> Parts:
    """A total of ``migrants`` shared out like the foreign-born at the start (Dennett 2016).

    Every move counts as leaving the country of birth. Raises :class:`InputError` without any
    foreign-born.
    """
    abroad = start.copy()
    np.fill_diagonal(abroad, 0.0)
    if not abroad.any():
        raise InputError("nobody lives outside the country of birth at the start")
    nothing = np.zeros_like(abroad)
    return Parts(migrants * abroad / abroad.sum(), nothing, nothing)


def transition_rates(start: Matrix, end: Matrix) -> Matrix:
    """Moves implied by one matrix of transition rates for all birthplaces, (n, n).

    Rogers and von Rabenau (1971, *Environment and Planning* 3). The answer can be negative, which
    is why it is no part of the range. Raises :class:`InputError` where stocks determine no rates.
    """
    try:
        rates = np.linalg.solve(start, end)
    except np.linalg.LinAlgError as error:
        raise InputError("the stocks at the start determine no rates", why=str(error)) from error
    flows: Matrix = rates * start.sum(axis=0)[:, None]
    np.fill_diagonal(flows, 0.0)
    return flows
