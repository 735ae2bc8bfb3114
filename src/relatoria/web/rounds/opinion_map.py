"""The opinion map: computed here, drawn by a template as SVG, and told whole by its table.

People who stand close together are one mark, whose size tells how many: nobody's own place is
drawn. A group is told by the shape of its marks and by a letter, not by colour alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from relatoria.web.rounds.analysing import Analysed

WIDTH, HEIGHT = 640, 480
_LOW = 220
"""Height where the votes show one line of difference and no second."""
_EDGE = 34
_ACROSS, _DOWN = 16, 12
"""Squares of the grid in which people are counted."""
_LARGEST = 17.0
"""Half the side of the largest mark."""


@dataclass(frozen=True, slots=True)
class Mark:
    """People who stand close together and are of one group."""

    x: float
    y: float
    """On the drawing."""
    size: float
    people: int
    group: int
    """From 0; -1 where there are no groups."""
    across: float
    up: float
    """On the axes: the middle of its square."""
    path: str
    """Its shape as SVG writes it."""

    @property
    def letter(self) -> str:
        """The letter of its group; empty where there are no groups."""
        return letter(self.group)


@dataclass(frozen=True, slots=True)
class Point:
    """A message, where somebody would stand who said nothing but yes to it."""

    x: float
    y: float
    number: int
    """Its number in the round."""
    across: float
    up: float


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """A group, its middle and how many belong to it."""

    group: int
    letter: str
    size: int
    likeness: float
    x: float
    y: float
    across: float
    up: float


@dataclass(frozen=True, slots=True)
class OpinionMap:
    """Everything that is drawn, in units of the drawing and of the axes."""

    marks: tuple[Mark, ...]
    points: tuple[Point, ...]
    groups: tuple[GroupPlace, ...]
    people: int
    explained: tuple[float, ...]
    """Share of the differences between people on each axis."""
    height: int
    width: int = WIDTH

    @property
    def middle(self) -> float:
        """Where the line from left to right stands."""
        return self.height * 0.64 if self.height == _LOW else self.height / 2


def letter(group: int) -> str:
    """What a group is called: A, B, C…"""
    return chr(ord("A") + group) if 0 <= group < 26 else ""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How places become places on the drawing: one line, or a plane."""

    reach: float
    flat: bool

    def squares(self) -> tuple[int, int]:
        return (24, 1) if self.flat else (_ACROSS, _DOWN)

    def at(self, across: float, up: float, reach: float) -> tuple[float, float]:
        x = WIDTH / 2 + across / reach * (WIDTH / 2 - _EDGE)
        y = _LOW * 0.64 if self.flat else HEIGHT / 2 - up / reach * (HEIGHT / 2 - _EDGE)
        return round(x, 1), round(y, 1)


def opinion_map(found: Analysed, ordinals: dict[str, int]) -> OpinionMap | None:
    """The map of those placed on it; ``None`` where the votes show no line of difference.

    ``ordinals`` gives the number that the round knows each message by; others are not drawn.
    """
    done = found.done
    placed = done.parts >= 0
    if done.rank == 0 or not placed.any():
        return None
    places = done.positions[placed]
    sheet = _Sheet(float(abs(places).max()) or 1.0, not places[:, 1].any())
    across, down = sheet.squares()
    counted: Counter[tuple[int, int, int]] = Counter()
    for (x, y), group in zip(places.tolist(), done.groups[placed].tolist(), strict=True):
        square = (_square(x, across, sheet.reach), _square(y, down, sheet.reach), int(group))
        counted[square] += 1
    most = max(counted.values())
    marks = tuple(_mark(sheet, square, n, most) for square, n in sorted(counted.items()))
    return OpinionMap(
        marks,
        _points(found, ordinals, sheet),
        _groups(found, sheet),
        int(placed.sum()),
        tuple(float(share) for share in done.explained[:2].tolist()),
        _LOW if sheet.flat else HEIGHT,
    )


def _square(value: float, squares: int, reach: float) -> int:
    return min(int((value / reach + 1) / 2 * squares), squares - 1)


def _mark(sheet: _Sheet, square: tuple[int, int, int], people: int, most: int) -> Mark:
    column, row, group = square
    columns, rows = sheet.squares()
    across = ((column + 0.5) / columns * 2 - 1) * sheet.reach
    up = ((row + 0.5) / rows * 2 - 1) * sheet.reach
    x, y = sheet.at(across, up, sheet.reach)
    largest = WIDTH / columns / 2 - 2
    size = max(min(_LARGEST, largest) * (people / most) ** 0.5, 3.0)
    return Mark(x, y, size, people, group, across, up, _shape(group, x, y, size))


def _points(found: Analysed, ordinals: dict[str, int], sheet: _Sheet) -> tuple[Point, ...]:
    """Messages on the same axes, the farthest at the edge: their own unit is another one."""
    done = found.done
    reach = float(abs(done.statement_positions).max(initial=0.0)) or 1.0
    points = []
    for j, name in enumerate(done.votes.statements):
        if name in ordinals and not done.left_out[j]:
            across, up = (float(one) for one in done.statement_positions[j])
            points.append(Point(*sheet.at(across, up, reach), ordinals[name], across, up))
    return _stacked(points) if sheet.flat else tuple(sorted(points, key=lambda p: p.number))


def _stacked(points: list[Point]) -> tuple[Point, ...]:
    """Numbers above the line, those at one place over each other."""
    ends: list[float] = []
    made = []
    for point in sorted(points, key=lambda one: (one.x, one.number)):
        level = next((at for at, end in enumerate(ends) if end <= point.x), len(ends))
        ends[level : level + 1] = [point.x + 9 + 7 * len(str(point.number))]
        made.append(replace(point, y=point.y - 34 - 15 * (level % 7)))
    return tuple(sorted(made, key=lambda one: one.number))


def _groups(found: Analysed, sheet: _Sheet) -> tuple[GroupPlace, ...]:
    done, places = found.done, []
    for group in range(done.stability.groups):
        members = done.groups == group
        if not members.any():
            continue
        across, up = (float(one) for one in done.positions[members].mean(axis=0))
        likeness = done.stability.likeness
        x, y = sheet.at(across, up, sheet.reach)
        places.append(
            GroupPlace(
                group, letter(group), int(members.sum()),
                float(likeness[group]) if group < len(likeness) else 0.0,
                x, y + 40 if sheet.flat else y, across, up,
            )
        )  # fmt: skip
    return tuple(places)


def _shape(group: int, x: float, y: float, size: float) -> str:
    """A circle, square, triangle, diamond or cross, centred on ``x`` and ``y``."""
    s = round(size, 1)
    match group:
        case 1:
            return f"M{x - s},{y - s}h{2 * s}v{2 * s}h{-2 * s}z"
        case 2:
            return f"M{x},{y - s}l{s},{2 * s}h{-2 * s}z"
        case 3:
            return f"M{x},{y - s}l{s},{s}l{-s},{s}l{-s},{-s}z"
        case 4:
            t = round(s / 3, 1)
            return (
                f"M{x - t},{y - s}h{2 * t}v{s - t}h{s - t}v{2 * t}h{-(s - t)}v{s - t}h{-2 * t}"
                f"v{-(s - t)}h{-(s - t)}v{-2 * t}h{s - t}z"
            )
        case _:
            return f"M{x - s},{y}a{s},{s} 0 1 0 {2 * s},0a{s},{s} 0 1 0 {-2 * s},0z"
