"""The bundled outlines, read once: arcs in degrees, and the rings of each country.

TopoJSON keeps each border once as an arc that both neighbours point to (TopoJSON 1.0,
§ 2.1.4: a negative index is the arc backwards). A border simplified as an arc fits on both sides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from relatoria.evidence.charts.projection import Point, distance, middle
from relatoria.evidence.snapshot import COARSE, map_file

Ring = tuple[int, ...]
"""Indices of arcs; ``~n`` is arc n backwards."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Arcs as points of (longitude, latitude), and for each M49 code its rings, the outer ones.

    Areas that no code names (disputed ones) stand under the empty code.
    """

    arcs: tuple[tuple[Point, ...], ...]
    rings: dict[str, tuple[Ring, ...]]
    places: dict[str, Point]
    """(longitude, latitude) of areas that the outlines are too coarse for."""

    circles: dict[Ring, tuple[Point, float]] = field(default_factory=dict)
    """For each ring its middle and how many degrees of arc its points are from there."""


def geometry(step: float = 0.0) -> Geometry:
    """The countries of the snapshot, overseas parts listed apart as the statistics list them.

    ``step``: degrees that a drawing cannot tell apart; where it is large enough the outlines are
    those prepared for drawings of a continent or the world.
    """
    return _read(coarse=step >= COARSE)


@cache
def _read(*, coarse: bool) -> Geometry:
    topology = json.loads(map_file(coarse=coarse).read_bytes())
    arcs = _arcs(topology)
    extra = yaml.safe_load(
        files("relatoria.evidence.charts").joinpath("data", "places.yaml").read_text("utf-8")
    )
    rings: dict[str, list[Ring]] = {}
    for country in topology["objects"]["countries"]["geometries"]:
        code = country.get("id") or ""
        shapes = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        for shape in shapes:
            ring = tuple(shape[0])
            at = arcs[ring[0] if ring[0] >= 0 else ~ring[0]][0]
            rings.setdefault(_part(code, at, extra["parts"]), []).append(ring)
    places = {code: (float(at[0]), float(at[1])) for code, at in extra["places"].items()}
    kept = {code: tuple(held) for code, held in rings.items()}
    circles = {ring: _circle(arcs, ring) for held in kept.values() for ring in held}
    return Geometry(arcs, kept, places, circles)


def _circle(arcs: tuple[tuple[Point, ...], ...], ring: Ring) -> tuple[Point, float]:
    points = [at for n in ring for at in arcs[n if n >= 0 else ~n]]
    sample = points[:: max(1, len(points) // 8)]
    centre = middle(sample)
    return centre, max(distance(centre, at) for at in sample)


def _part(code: str, at: Point, parts: list[dict[str, Any]]) -> str:
    for part in parts:
        west, south, east, north = part["box"]
        if part["of"] == code and west <= at[0] <= east and south <= at[1] <= north:
            return str(part["code"])
    return code


def _arcs(topology: dict[str, Any]) -> tuple[tuple[Point, ...], ...]:
    (scale_x, scale_y), (left, bottom) = (
        topology["transform"][name] for name in ("scale", "translate")
    )
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * scale_x + left, y * scale_y + bottom))
        found.append(tuple(points))
    return tuple(found)
