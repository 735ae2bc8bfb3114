"""The coarse outlines of the snapshot: the arcs of the map, simplified once for every drawing."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from relatoria.evidence.charts.simplifying import simplified


def coarsened(text: bytes, tolerance: float) -> bytes:
    """A TopoJSON whose arcs stray at most ``tolerance`` degrees from those of ``text``.

    An arc is simplified once, so that neighbours still meet; its ends stay, so that rings stay
    closed.
    """
    topology: dict[str, Any] = json.loads(text)
    scale = topology["transform"]["scale"]
    topology["arcs"] = [_arc(arc, scale, tolerance) for arc in topology["arcs"]]
    return json.dumps(topology, separators=(",", ":"), ensure_ascii=False).encode()


def _arc(steps: list[list[int]], scale: list[float], tolerance: float) -> list[list[int]]:
    x = y = 0
    corners = []
    for dx, dy in steps:
        x, y = x + dx, y + dy
        corners.append((x * scale[0], y * scale[1], float(x), float(y)))
    kept = [(round(one[2]), round(one[3])) for one in simplified(corners, tolerance)]
    first = [list(kept[0])]
    return first + [[x2 - x1, y2 - y1] for (x1, y1), (x2, y2) in pairwise(kept)]
