"""The snapshot: public figures that come with the package, and the map to draw them on.

Built by ``python -m relatoria.evidence.snapshot FOLDER``; `sources.yaml` says from what.
"""

from __future__ import annotations

from pathlib import Path

COARSE = 0.06
"""Degrees that the coarse outlines may stray: a third of a pixel of a map of a continent."""


def map_file(*, coarse: bool = False) -> Path:
    """Countries of Natural Earth 1:50m as TopoJSON (world-atlas 2.0.2, ids are M49 codes).

    ``coarse``: the same with arcs simplified within `COARSE`, for drawings of a continent or more.
    Its lines are those Natural Earth calls de facto: a page that draws them prints a disclaimer.
    """
    name = "countries-coarse.json" if coarse else "countries-50m.json"
    return Path(__file__).resolve().parent / "maps" / name
