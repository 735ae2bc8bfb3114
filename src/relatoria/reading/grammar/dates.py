"""The shape of a language's `Dates` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dates:
    """Months, weekdays and the ways a date or a time is printed."""

    language: str
