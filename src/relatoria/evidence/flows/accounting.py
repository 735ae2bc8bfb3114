"""Demographic accounting: what births and deaths explain is taken out of the stocks.

After Abel (2013, *Demographic Research* 28:18) and Abel and Sander (2014, *Science* 343:1520).
What remains are two tables by birthplace (rows) and residence (columns): where people were at the
start, of those who survive, and where they are at the end, of those who were already born. What
differs between the two is migration.

The balance of a closed world rounds the native-born, as published estimates do: half to even, with
what rounding leaves put on the largest native-born population, the first in order where two are
equally large. (The published program draws at random there.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from relatoria.errors import InputError
from relatoria.evidence.flows.scaling import scale_to_margins
from relatoria.evidence.flows.stocks import Matrix, Stocks

Scaling = Callable[[Matrix, Matrix, Matrix], Matrix]
_NOTHING = 1e-9


@dataclass(frozen=True)
class Accounting:
    """The choices in which published variants of demographic accounting differ."""

    matching: Literal["closed", "open", "open-own"] = "closed"
    """How birthplace totals are made to agree: scaled half-way each (closed); leavers spread like
    the other table (open) or like their own (open-own, as in 2013), to and from outside."""
    deaths: Literal["proportional", "accounting"] = "proportional"
    births: Literal["native", "proportional"] = "native"
    balance: Literal["before", "after"] = "before"
    """Whether the world is balanced before births and deaths are taken out, or after."""
    scaling: Scaling = scale_to_margins


@dataclass(frozen=True)
class Prepared:
    """Survivors at the start and the already born at the end, (n, n) each, rows birthplaces.

    ``left`` and ``arrived`` (n, n): persons who went outside or came from there, in an open world.
    """

    start: Matrix
    end: Matrix
    left: Matrix
    arrived: Matrix
    notes: tuple[str, ...]


def prepare(stocks: Stocks, choices: Accounting) -> Prepared:
    """Take births and deaths out of ``stocks``, and make birthplace totals agree.

    Raises :class:`InputError` where deaths exceed the living or a balance makes a stock negative.
    """
    births, deaths = stocks.vital_events()
    first, last = stocks.start, stocks.end
    closed = choices.matching == "closed"
    notes: list[str] = []
    if closed and choices.balance == "before":
        gap = float((births - deaths).sum() - (last.sum() - first.sum()))
        notes += _gap_note(gap, stocks)
        first, last = _balanced(first, -gap / 2, True), _balanced(last, gap / 2, True)
    end = last - _births(last, births, choices.births, notes, stocks.areas)
    start = first - _deaths(first, end, deaths, choices, stocks.areas)
    if closed and choices.balance == "after":
        gap = float(start.sum() - end.sum())
        notes += _gap_note(gap, stocks)
        start, end = _balanced(start, -gap / 2, False), _balanced(end, gap / 2, False)
    return _matched(start, end, choices, notes)


def _gap_note(gap: float, stocks: Stocks) -> list[str]:
    if abs(gap) <= _NOTHING * float(stocks.end.sum()):
        return []
    return [f"stocks and vital events disagree by {gap:.0f} persons: native-born take half each"]


def _balanced(stock: Matrix, surplus: float, rounded: bool) -> Matrix:
    """``stock`` with ``surplus`` persons added to the native-born in proportion."""
    if abs(surplus) <= _NOTHING * float(stock.sum()):
        return stock
    natives = np.diagonal(stock).copy()
    wanted = float(natives.sum()) + surplus
    changed = natives + surplus * natives / natives.sum()
    if rounded:
        changed = np.rint(changed)
        changed[int(natives.argmax())] += wanted - changed.sum()
    if (changed < 0).any():
        raise InputError(
            "births, deaths and stocks contradict each other",
            why=f"{surplus:.0f} persons cannot be taken from {natives.sum():.0f} native-born",
        )
    balanced = stock.copy()
    np.fill_diagonal(balanced, changed)
    return balanced


def _births(
    stock: Matrix, births: Matrix, method: str, notes: list[str], areas: tuple[str, ...]
) -> Matrix:
    if method == "proportional":
        return stock * _per(births, stock.sum(axis=0))[None, :]
    taken = np.diag(births).astype(float)
    crowded = np.flatnonzero(births > np.diagonal(stock))
    totals = stock.sum(axis=0)
    for place in crowded:
        if births[place] > totals[place]:
            raise InputError(
                f"{births[place]:.0f} births where {totals[place]:.0f} live at the end",
                where=areas[place],
            )
        taken[:, place] = births[place] * stock[:, place] / totals[place]
    if len(crowded):
        listed = ", ".join(areas[place] for place in crowded)
        notes.append(f"more births than native-born: births spread over all residents of {listed}")
    return taken


def _deaths(
    stock: Matrix, end: Matrix, deaths: Matrix, choices: Accounting, areas: tuple[str, ...]
) -> Matrix:
    totals = stock.sum(axis=0)
    over = np.flatnonzero(deaths > totals)
    if len(over):
        place = int(over[0])
        raise InputError(
            f"{deaths[place]:.0f} deaths where {totals[place]:.0f} lived at the start",
            where=areas[place],
        )
    if choices.deaths == "accounting":
        return choices.scaling(stock, stock.sum(axis=1) - end.sum(axis=1), deaths)
    return stock * _per(deaths, totals)[None, :]


def _matched(start: Matrix, end: Matrix, choices: Accounting, notes: list[str]) -> Prepared:
    gap = start.sum(axis=1) - end.sum(axis=1)
    nobody = np.zeros_like(start)
    if choices.matching == "closed":
        if np.abs(gap).max(initial=0.0) > _NOTHING * max(float(start.sum()), 1.0):
            start, end = (
                choices.scaling(start, start.sum(axis=1) - gap / 2, start.sum(axis=0)),
                choices.scaling(end, end.sum(axis=1) + gap / 2, end.sum(axis=0)),
            )
        return Prepared(start, end, nobody, nobody, tuple(notes))
    own = choices.matching == "open-own"
    like = (start, end) if own else (end, start)
    left = like[0] * _per(np.maximum(gap, 0), like[0].sum(axis=1))[:, None]
    arrived = like[1] * _per(np.maximum(-gap, 0), like[1].sum(axis=1))[:, None]
    start, end = start - left, end - arrived
    below = int((start < 0).sum() + (end < 0).sum())
    if below:
        notes.append(f"moves to or from outside exceed the persons there in {below} cells")
    return Prepared(start, end, left, arrived, tuple(notes))


def _per(amounts: Matrix, totals: Matrix) -> Matrix:
    rates: Matrix = np.divide(amounts, totals, out=np.zeros(totals.shape), where=totals > 0)
    return rates
