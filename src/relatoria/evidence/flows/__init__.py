"""Bilateral migration flows estimated from migrant stocks at two dates.

Nobody counts most of the world's moves; they are estimated from who lives where at two dates
(Abel and Cohen 2019, *Scientific Data* 6:82, compare the methods). The methods differ by an order
of magnitude for a single corridor, so an answer is always the range of all of them.

    stocks.py         what the methods take, checked
    reading.py        stocks, births and deaths from CSV, wide or long
    scaling.py        a table scaled to two margins: Newton on the convex dual
    accounting.py     births, deaths and balances taken out of the stocks
    filling.py        the flow table as one matrix product; outward, return, transit
    differencing.py   methods that look at the stocks alone
    methods.py        every method by its name, and all side by side
"""

from __future__ import annotations

from relatoria.evidence.flows.methods import METHODS, Estimate, Range, estimate, estimate_all
from relatoria.evidence.flows.reading import read_stocks
from relatoria.evidence.flows.stocks import Stocks

__all__ = ["METHODS", "Estimate", "Range", "Stocks", "estimate", "estimate_all", "read_stocks"]
