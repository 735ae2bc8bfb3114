"""Lines with fewer points, cut to a frame, written as short SVG paths. All in pixels."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.evidence.charts.projection import Point

Corner = tuple[float, float, float, float]
"""A point in pixels with the longitude and latitude it came from."""
TOLERANCE = 0.45
"""Pixels that a simplified line may stray."""
_FRAME = 4.0
"""Pixels beyond the edge at which outlines are cut, so that the cut is not seen."""


def thinned(points: Sequence[Point], step: float) -> list[Point]:
    """A line in degrees without points closer than ``step`` to the one before; ends kept.

    Saves projecting what no drawing of the size could show.
    """
    kept = [points[0]]
    x, y = points[0]
    for point in points[1:-1]:
        if abs(point[0] - x) > step or abs(point[1] - y) > step:
            kept.append(point)
            x, y = point
    kept.append(points[-1])
    return kept


def simplified(points: Sequence[Corner], tolerance: float = TOLERANCE) -> list[Corner]:
    """Ends kept, near points dropped, then Douglas and Peucker 1973 within ``tolerance``."""
    near = tolerance * tolerance
    thin = [points[0]]
    for point in points[1:-1]:
        dx, dy = point[0] - thin[-1][0], point[1] - thin[-1][1]
        if dx * dx + dy * dy > near:
            thin.append(point)
    thin.append(points[-1])
    keep = [False] * len(thin)
    keep[0] = keep[-1] = True
    waiting = [(0, len(thin) - 1)]
    while waiting:
        first, last = waiting.pop()
        where, most = _furthest(thin, first, last)
        if most > near:
            keep[where] = True
            waiting += [(first, where), (where, last)]
    return [point for point, kept in zip(thin, keep, strict=True) if kept]


def _furthest(points: Sequence[Corner], first: int, last: int) -> tuple[int, float]:
    """The point furthest from the chord, and the square of its distance."""
    (x1, y1), (x2, y2) = points[first][:2], points[last][:2]
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    where, most = first, -1.0
    for n in range(first + 1, last):
        x, y = points[n][0] - x1, points[n][1] - y1
        # A closed line has no chord: then the distance from its end counts.
        square = (x * dy - y * dx) ** 2 / length if length > 1e-12 else x * x + y * y
        if square > most:
            where, most = n, square
    return where, most


def area_of(points: Sequence[Point]) -> float:
    """The signed area of a ring."""
    return 0.5 * sum(
        x1 * y2 - x2 * y1
        for (x1, y1), (x2, y2) in zip(points, (*points[1:], points[0]), strict=True)
    )


def clipped(points: list[Point], width: float, height: float) -> list[Point]:
    """A ring cut to the frame (Sutherland and Hodgman 1974)."""
    for axis, limit, sign in (
        (0, -_FRAME, 1.0),
        (0, width + _FRAME, -1.0),
        (1, -_FRAME, 1.0),
        (1, height + _FRAME, -1.0),
    ):
        points = _cut(points, axis, limit, sign)
    return points


def between(points: list[Point], west: float, east: float) -> list[Point]:
    """The part of a ring, in degrees, between two meridians."""
    return _cut(_cut(points, 0, west, 1.0), 0, east, -1.0)


def _cut(points: Sequence[Point], axis: int, limit: float, sign: float) -> list[Point]:
    kept: list[Point] = []
    if not points:
        return kept
    before = points[-1]
    for point in points:
        inside, was = (sign * (one[axis] - limit) >= 0 for one in (point, before))
        if inside != was:
            part = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append(
                (
                    before[0] + part * (point[0] - before[0]),
                    before[1] + part * (point[1] - before[1]),
                )
            )
        if inside:
            kept.append(point)
        before = point
    return kept


def path_of(points: Sequence[Point]) -> str:
    """A ring as an SVG path in half pixels, each step from the point before."""
    whole = [(round(2 * x), round(2 * y)) for x, y in points]
    (x, y), *rest = whole
    written = [f"M{x} {y}l"]
    for px, py in rest:
        dx, dy = px - x, py - y
        if dx or dy:
            gap = "" if dx < 0 or written[-1].endswith("l") else " "
            written.append(f"{gap}{dx}{'' if dy < 0 else ' '}{dy}")
            x, y = px, py
    return "".join(written) + "z" if len(written) > 2 else ""
