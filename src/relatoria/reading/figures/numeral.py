"""A number as it is found in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

PERCENT, POINTS, TIMES = "percent", "percentage points", "times"


@dataclass(slots=True)
class Numeral:
    """A number found, before its surroundings are read; offsets count in its sentence."""

    start: int
    end: int
    value: float
    high: float | None = None
    unit: str | None = None
    firm: bool = False
    """Whether its form alone makes it a figure: a scale, a percentage, money."""
    grouped: bool = False
    negative: bool = False
    approximate: bool = False
    bound: str | None = None
    share: bool = False
    """Whether it was a fraction in words."""
    scale: float = 1.0
    whole: str | None = None
    """What a share is of, where it stands inside: «une femme sur trois»."""
