"""Indicators: a figure for a place and a time, with its formula, its sources and its limits.

from relatoria.evidence.areas import area_set
from relatoria.evidence.datasets import open_data
from relatoria.evidence.indicators import Request, compute, to_frame

figures = compute(open_data(), "stock", Request((area_set("419"),), (2020, 2024)))
to_frame(figures)          # or to_arrow(figures)
"""

from relatoria.evidence.indicators.computing import compute
from relatoria.evidence.indicators.definitions import Definition, definition, definitions
from relatoria.evidence.indicators.figures import Figure, Request, as_record, to_arrow, to_frame

__all__ = [
    "Definition",
    "Figure",
    "Request",
    "as_record",
    "compute",
    "definition",
    "definitions",
    "to_arrow",
    "to_frame",
]
