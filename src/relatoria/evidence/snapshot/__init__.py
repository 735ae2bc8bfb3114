"""The snapshot: public figures that come with the package, and the map to draw them on.

Built by ``python -m relatoria.evidence.snapshot FOLDER``; `sources.yaml` says from what.
"""

from __future__ import annotations

from pathlib import Path


def map_file() -> Path:
    """Countries of Natural Earth 1:50m as TopoJSON (world-atlas 2.0.2, ids are M49 codes).

    Its lines are those Natural Earth calls de facto: a page that draws them prints a disclaimer.
    """
    return Path(__file__).resolve().parent / "maps" / "countries-50m.json"
