"""Every method by its name, and all of them side by side as a range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from relatoria.errors import InputError, UsageError
from relatoria.evidence.flows.accounting import Accounting, Prepared, prepare
from relatoria.evidence.flows.differencing import migration_rate, stock_difference
from relatoria.evidence.flows.filling import Parts, blend, fill
from relatoria.evidence.flows.stocks import Matrix, Stocks

METHODS: Mapping[str, str] = {
    "sd-drop-neg": "Larger stocks are moves out of the birthplace; smaller stocks are ignored.",
    "sd-rev-neg": "Larger stocks are moves out of the birthplace, smaller ones moves back.",
    "mig-rate": "A world total of migrants shared out like the foreign-born at the start.",
    "da-min-closed": "Demographic accounting, as few moves as possible, nobody outside.",
    "da-min-open": "Demographic accounting, as few moves as possible, gaps go outside.",
    "da-ind-closed": "Demographic accounting, the end does not depend on the start.",
    "da-pb-closed": "Demographic accounting, 13 % independence and 87 % fewest moves.",
}
"""Names of the methods, as published, with what each assumes."""
INDEPENDENCE_SHARE = 0.13
"""Of the pseudo-Bayesian mean (Azose and Raftery 2019, PNAS 116(1)): the share that regressing the
published estimates on the two others gives (0.1296 to 0.1306)."""


@dataclass(frozen=True)
class Estimate:
    """Persons who moved between ``areas``: origin (rows), destination (columns), (n, n).

    ``left`` and ``arrived`` (n,) are persons who went to, or came from, outside the areas.
    """

    method: str
    areas: tuple[str, ...]
    parts: Parts
    left: Matrix
    arrived: Matrix
    notes: tuple[str, ...] = ()

    @property
    def total(self) -> Matrix:
        """All moves, (n, n)."""
        return self.parts.total

    def net(self) -> Matrix:
        """Arrivals minus departures by area, (n,), those from and to outside included."""
        moves = self.total
        net: Matrix = moves.sum(axis=0) - moves.sum(axis=1) + self.arrived - self.left
        return net


@dataclass(frozen=True)
class Range:
    """Estimates of the same moves by several methods: never one number alone."""

    estimates: tuple[Estimate, ...]
    missing: Mapping[str, str] = field(default_factory=dict)
    """Methods that could not be used, with the reason."""

    @property
    def lowest(self) -> Matrix:
        """The smallest estimate of each cell, (n, n)."""
        low: Matrix = np.minimum.reduce([one.total for one in self.estimates])
        return low

    @property
    def highest(self) -> Matrix:
        """The largest estimate of each cell, (n, n)."""
        high: Matrix = np.maximum.reduce([one.total for one in self.estimates])
        return high


def estimate(stocks: Stocks, method: str, *, migrants: float | None = None) -> Estimate:
    """Moves by one ``method`` of METHODS.

    ``migrants``: the world total that ``mig-rate`` shares out; by default that of the reversed
    differences, which is all the stocks alone tell. Raises UsageError for an unknown name or
    missing births and deaths, and InputError for stocks that contradict themselves.
    """
    return estimate_all(stocks, [method], migrants=migrants).estimates[0]


def estimate_all(
    stocks: Stocks, methods: Sequence[str] = tuple(METHODS), *, migrants: float | None = None
) -> Range:
    """Moves by each of ``methods``, sharing the work they have in common.

    Where several are asked for, one that cannot be used on these stocks (no births and deaths, or
    they contradict the stocks) does not cost the others: ``missing`` says why. Raises what the last
    of them raised where none is left.
    """
    unknown = [name for name in methods if name not in METHODS]
    if unknown:
        raise UsageError(
            f"unknown method {unknown[0]}", remedy=f"Methods are: {', '.join(METHODS)}"
        )
    shared = _Shared(stocks, migrants)
    estimates, missing = [], {}
    for number, name in enumerate(methods, start=1):
        try:
            estimates.append(shared.estimate(name))
        except (InputError, UsageError) as error:
            if number == len(methods) and not estimates:
                raise
            missing[name] = error.what
    return Range(tuple(estimates), missing)


class _Shared:
    """What several methods of one period have in common, worked out once."""

    def __init__(self, stocks: Stocks, migrants: float | None) -> None:
        self.stocks = stocks
        self.migrants = migrants
        self._prepared: dict[str, Prepared] = {}

    def estimate(self, method: str) -> Estimate:
        if not method.startswith("da-"):
            parts, notes = self._differenced(method)
            nobody = np.zeros(len(self.stocks.areas))
            return Estimate(method, self.stocks.areas, parts, nobody, nobody, notes)
        prepared = self._accounts("open" if method.endswith("open") else "closed")
        if method.startswith("da-pb"):
            parts = blend(
                fill(prepared.start, prepared.end, minimum=False),
                fill(prepared.start, prepared.end, minimum=True),
                INDEPENDENCE_SHARE,
            )
        else:
            parts = fill(prepared.start, prepared.end, minimum=method.startswith("da-min"))
        return Estimate(
            method,
            self.stocks.areas,
            parts,
            prepared.left.sum(axis=0),
            prepared.arrived.sum(axis=0),
            prepared.notes,
        )

    def _differenced(self, method: str) -> tuple[Parts, tuple[str, ...]]:
        start, end = self.stocks.start, self.stocks.end
        if method != "mig-rate":
            return stock_difference(start, end, reverse_negative=method == "sd-rev-neg"), ()
        if self.migrants is not None:
            return migration_rate(start, self.migrants), (f"total given: {self.migrants:.0f}",)
        default = float(stock_difference(start, end, reverse_negative=True).total.sum())
        return migration_rate(start, default), (f"total taken from sd-rev-neg: {default:.0f}",)

    def _accounts(self, matching: str) -> Prepared:
        if matching not in self._prepared:
            choices = Accounting(matching="open" if matching == "open" else "closed")
            self._prepared[matching] = prepare(self.stocks, choices)
        return self._prepared[matching]
