"""What can be drawn: one frozen specification for each kind of chart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a series: (year, value) in order of years; a gap is a value of ``None``."""

    label: str
    points: tuple[tuple[float, float | None], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A range over time: (first year, last year, lowest, highest) for each period."""

    label: str
    ranges: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Lines and ranges over years; the axis of values starts at zero, or below for negatives."""

    title: str
    summary: str
    unit: str
    language: str
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A labelled value; ``hatched`` sets it apart (origin unknown, all others)."""

    label: str
    value: float
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Horizontal bars in the order given."""

    title: str
    summary: str
    unit: str
    language: str
    bars: tuple[Bar, ...]
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """An age group with women and men."""

    label: str
    women: float
    men: float


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Ages by sex, youngest first; women on the right, men hatched on the left."""

    title: str
    summary: str
    unit: str
    language: str
    women: str
    men: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """Countries shaded by class: M49 code → value, ``None`` or absent for no figure."""

    title: str
    summary: str
    unit: str
    language: str
    values: Mapping[str, float | None]
    names: Mapping[str, str]
    no_figure: str
    note: str
    """The disclaimer on boundaries, drawn into the map."""
    focus: tuple[str, ...] = ()
    """Codes the map is drawn around; empty for the world."""
    categories: tuple[tuple[float, str], ...] = ()
    """For values that are kinds: (value, label), at most three."""
    inset: str = ""
    """Title of an enlarged Caribbean; empty for none."""
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """People from one country in another."""

    origin: str
    destination: str
    value: float
    label: str


@dataclass(frozen=True, slots=True)
class FlowMap:
    """Ribbons between countries on a map, widest first, numbered in the order given."""

    title: str
    summary: str
    unit: str
    language: str
    flows: tuple[Flow, ...]
    note: str
    home: str = ""
    """The country that is set apart."""


@dataclass(frozen=True, slots=True)
class Chord:
    """Pairs among groups: ``matrix[i][j]`` is from group i to group j, shape (n, n), n ≤ 21."""

    title: str
    summary: str
    unit: str
    language: str
    labels: tuple[str, ...]
    matrix: tuple[tuple[float, ...], ...] = field(default=())


Spec = Series | Bars | Pyramid | Map | FlowMap | Chord
