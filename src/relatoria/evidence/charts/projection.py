"""Equal-area projections of the sphere: a country keeps its size beside any other.

Equal Earth for the world (Šavrič, Patterson and Jenny 2019, *International Journal of Geographical
Information Science* 33:3), Lambert's azimuthal for a part of it (Snyder 1987, *Map Projections: A
Working Manual*, USGS 1395, p. 182). Coordinates come out in radii of the sphere, y upwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2

Point = tuple[float, float]


def equal_earth(longitude: float, latitude: float) -> Point:
    """Equal Earth around the meridian of Greenwich; degrees in."""
    t = math.asin(_M * math.sin(math.radians(latitude)))
    t2 = t * t
    t6 = t2 * t2 * t2
    slope = 9 * _A4 * t6 * t2 + 7 * _A3 * t6 + 3 * _A2 * t2 + _A1
    x = math.radians(longitude) * math.cos(t) / (_M * slope)
    return x, t * (_A4 * t6 * t2 + _A3 * t6 + _A2 * t2 + _A1)


@dataclass(frozen=True, slots=True)
class Azimuthal:
    """Lambert's azimuthal equal-area projection around a centre, in degrees."""

    longitude: float
    latitude: float

    def __call__(self, longitude: float, latitude: float) -> Point:
        """Where a point falls; the antipode of the centre falls far outside any drawing."""
        a, b = math.radians(longitude - self.longitude), math.radians(latitude)
        c = math.radians(self.latitude)
        cosine = math.cos(b) * math.cos(a)
        near = 1 + math.sin(c) * math.sin(b) + math.cos(c) * cosine
        k = math.sqrt(2 / max(near, 1e-6))
        return (
            k * math.cos(b) * math.sin(a),
            k * (math.cos(c) * math.sin(b) - math.sin(c) * cosine),
        )


def middle(places: Iterable[Point]) -> Point:
    """The centre of places on the sphere (longitude, latitude in degrees)."""
    x = y = z = 0.0
    for longitude, latitude in places:
        a, b = math.radians(longitude), math.radians(latitude)
        x += math.cos(b) * math.cos(a)
        y += math.cos(b) * math.sin(a)
        z += math.sin(b)
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def distance(one: Point, other: Point) -> float:
    """Degrees of arc between two places."""
    a, b = math.radians(one[1]), math.radians(other[1])
    turn = math.radians(one[0] - other[0])
    cosine = math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(turn)
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
