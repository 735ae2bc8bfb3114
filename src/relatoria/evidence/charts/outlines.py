"""Outlines cut down to what a drawing of a size can show: projected, simplified, cut, kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from relatoria.evidence.charts.geometry import Ring, geometry
from relatoria.evidence.charts.projection import (
    Azimuthal,
    Point,
    distance,
    equal_earth,
    middle,
)
from relatoria.evidence.charts.simplifying import (
    TOLERANCE,
    Corner,
    area_of,
    between,
    clipped,
    path_of,
    simplified,
    thinned,
)
from relatoria.evidence.snapshot import COARSE

_FAR = 62.0
"""Degrees from the centre beyond which a part of the world becomes the world."""
_SMALL = 12.0
"""Square pixels below which a country gets a dot besides its outline."""
_DUST = 0.7
"""Square pixels below which an island is left out (its country keeps a dot)."""
_ANTARCTICA = "010"
_WORLD = (-180.0, -57.0, 180.0, 84.0)


@dataclass(frozen=True, slots=True)
class View:
    """A window on the world: what it is centred on, its size in pixels."""

    width: float
    height: float
    centre: Point | None = None
    """``None`` for the world in Equal Earth."""
    span: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """West, south, east, north in radii of the sphere, projected."""

    def place(self) -> Callable[[float, float], Point]:
        """From degrees to pixels."""
        project = Azimuthal(*self.centre) if self.centre else equal_earth
        west, south, east, north = self.span
        scale = min(self.width / (east - west), self.height / (north - south))
        left = (self.width - scale * (east - west)) / 2 - scale * west
        top = (self.height - scale * (north - south)) / 2 + scale * north

        def placed(longitude: float, latitude: float) -> Point:
            x, y = project(longitude, latitude)
            return left + scale * x, top - scale * y

        return placed


@dataclass(frozen=True, slots=True)
class Outline:
    """A country as drawn: an SVG path in half pixels, where to put a dot or a label, whether small.

    ``place`` is in pixels; ``path`` is empty for what has no outline here.
    """

    path: str
    place: Point
    small: bool


def world(width: float = 720.0) -> View:
    """The inhabited world in Equal Earth."""
    _, south, east, north = _WORLD
    right = equal_earth(east, 0)[0]
    span = (-right, equal_earth(0, south)[1], right, equal_earth(0, north)[1])
    return View(width, round(width * (span[3] - span[1]) / (2 * right)), None, span)


def around(codes: Iterable[str], width: float = 720.0, tallest: float = 620.0) -> View:
    """The smallest window with all of ``codes`` in it, with a margin; else the world."""
    places = [at for at in map(_middle_of, sorted(set(codes))) if at is not None]
    if not places:
        return world(width)
    centre = middle(max(combinations([*places, places[0]], 2), key=lambda pair: distance(*pair)))
    if max(distance(centre, at) for at in places) > _FAR:
        return world(width)
    project = Azimuthal(*centre)
    points = [project(*at) for code in sorted(set(codes)) for at in _extent_of(code)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    margin = 0.06 * max(max(xs) - min(xs), max(ys) - min(ys), 0.08)
    west, east = min(xs) - margin, max(xs) + margin
    south, north = min(ys) - margin, max(ys) + margin
    height = width * (north - south) / (east - west)
    if height > tallest:
        more = (width / tallest * (north - south) - (east - west)) / 2
        west, east, height = west - more, east + more, tallest
    least = 0.5 * width
    if height < least:
        more = (least / width * (east - west) - (north - south)) / 2
        south, north, height = south - more, north + more, least
    return View(width, round(height), centre, (west, south, east, north))


@lru_cache(maxsize=64)
def outlines(view: View) -> dict[str, Outline]:
    """Every country in the view, by M49 code; the areas no code names under the empty one."""
    step = math.degrees(TOLERANCE * max(view.span[2] - view.span[0], 1e-9) / view.width)
    held = geometry(step)
    placed = view.place()
    lines: dict[int, list[Corner]] = {}

    def arc(index: int) -> list[Corner]:
        plain = index if index >= 0 else ~index
        if plain not in lines:
            kept = thinned(held.arcs[plain], step)
            lines[plain] = simplified([(*placed(*at), *at) for at in kept])
        line = lines[plain]
        return line if index >= 0 else line[::-1]

    found = {}
    for code, rings in held.rings.items():
        if code != _ANTARCTICA:
            shown = [ring for ring in rings if _near(held.circles[ring], view)]
            outline = _outline(shown, arc, view)
            if outline is not None:
                found[code] = outline
    for code, at in held.places.items():
        x, y = placed(*at)
        if code not in found and 0 <= x <= view.width and 0 <= y <= view.height:
            near = view.centre is None or distance(view.centre, at) < 90
            if near:
                found[code] = Outline("", (x, y), True)
    return found


def _outline(
    rings: Sequence[Ring], arc: Callable[[int], list[Corner]], view: View
) -> Outline | None:
    shapes = []
    for ring in rings:
        corners = [corner for index in ring for corner in arc(index)[:-1]]
        for points in _pieces(corners, view):
            if len(points) > 2:
                shapes.append((abs(area_of(points)), points))
    if not shapes:
        return _dot(rings, arc, view)
    shapes.sort(key=lambda one: -one[0])
    total = sum(size for size, _ in shapes)
    drawn = [points for size, points in shapes if size >= _DUST]
    return Outline("".join(map(path_of, drawn)), _inside(shapes[0][1]), total < _SMALL)


def _dot(rings: Sequence[Ring], arc: Callable[[int], list[Corner]], view: View) -> Outline | None:
    """A country too small for an outline, where it lies in the frame."""
    corners = [corner for ring in rings[:1] for index in ring for corner in arc(index)]
    if not corners:
        return None
    x, y = (sum(one[axis] for one in corners) / len(corners) for axis in (0, 1))
    inside = 0 <= x <= view.width and 0 <= y <= view.height
    return Outline("", (x, y), True) if inside else None


def _pieces(corners: list[Corner], view: View) -> list[list[Point]]:
    """A ring in pixels, in the frame: one piece, or two where it crosses the antimeridian."""
    if view.centre is not None:
        return [clipped([(x, y) for x, y, _, _ in corners], view.width, view.height)]
    unrolled = [corners[0][2:]]
    for _, _, longitude, latitude in corners[1:]:
        turns = round((unrolled[-1][0] - longitude) / 360)
        unrolled.append((longitude + 360 * turns, latitude))
    if all(-180 <= longitude <= 180 for longitude, _ in unrolled):
        return [[(x, y) for x, y, _, _ in corners]]
    placed = view.place()
    return [
        [placed(longitude + turn, latitude) for longitude, latitude in piece]
        for turn in (-360.0, 0.0, 360.0)
        if (piece := between(unrolled, -180 - turn, 180 - turn))
    ]


def _inside(points: Sequence[Point]) -> Point:
    """The centre of gravity of a ring, or of its corners where it is as thin as a line."""
    area = area_of(points)
    if abs(area) < 0.2:
        return (
            sum(x for x, _ in points) / len(points),
            sum(y for _, y in points) / len(points),
        )
    x = y = 0.0
    for (x1, y1), (x2, y2) in zip(points, (*points[1:], points[0]), strict=True):
        cross = x1 * y2 - x2 * y1
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    return x / (6 * area), y / (6 * area)


def _near(circle: tuple[Point, float], view: View) -> bool:
    """Whether a ring lies on the side of the world that the view shows."""
    if view.centre is None:
        return True
    (centre, radius), reach = circle, math.degrees(max(map(abs, view.span)))
    away = distance(view.centre, centre)
    # Close to the antipode the projection tears a ring apart.
    return away - radius < min(reach * 1.6 + 8, 150) and away + radius < 165


@lru_cache(maxsize=512)
def _middle_of(code: str) -> Point | None:
    corners = _extent_of(code)
    return middle(corners) if corners else None


@lru_cache(maxsize=512)
def _extent_of(code: str) -> tuple[Point, ...]:
    """Points around the largest outline of a country, in degrees; empty for none."""
    held = geometry(COARSE)
    if code not in held.rings:
        return (held.places[code],) if code in held.places else ()
    largest: list[Point] = []
    most = -1.0
    for ring in held.rings[code]:
        points = [p for i in ring for p in (held.arcs[i] if i >= 0 else held.arcs[~i][::-1])]
        size = abs(area_of(points))
        if size > most:
            most, largest = size, points
    return tuple(largest[:: max(1, len(largest) // 24)])
