"""The shape of a language's turns of phrase for the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """How a language counts, dates and compares: patterns without groups or anchors.

    ``{n}`` stands for a number, ``{ordinal}`` for an ordinal in words.
    """

    opposites: tuple[tuple[str, str], ...]
    """Pairs that part a whole between them: night and day, women and men."""
    prepositions: str
    """What a part opens with when its noun is left out: «20 from Lima, 12 from Cusco»."""
    of_which: str
    in_all: str
    """Before a sum: in all, a total of."""
    adopted: str
    """Between a resolution and the year of its adoption."""
    adopting: str
    """Verbs of a body that adopts a resolution."""
    in_year: str
    """Before a year in which something was done."""
    assembly: str
    meeting: str
    """Nouns for a meeting that a report is of."""
    opens: str
    """Verbs that open or close a meeting, in the past."""
    will_be: str
    """Verbs that put a meeting into the future."""
    was_before: str
    """Adjectives of a meeting that is over: previous, last."""
    days_long: tuple[str, ...]
    """«the three-day {meeting}», «the {meeting} lasted three days»."""
    of_the: str
    day_of: str
    """«the third day»."""
    sessions: str
    """A definite number of sessions: «the two sessions»."""
    another: str
    """Before a number: it counts a part only (first, last, other)."""
    opening: str
    """In a heading: the opening of the meeting."""
    closing: str
    """In a heading: its close."""
    rose: str
    fell: str
    from_to: tuple[str, str]
    more: str
    """Behind or before a number: by so much it grew."""
    less: str
    times: Mapping[int, str]
    """Verbs of growth by a whole number of times."""
    fractions: Mapping[str, tuple[int, int]]
    """Patterns of fractions in words."""
    approximately: str
    aged: str
    """Before a range of ages."""
    pages: str
    """Before a range of pages."""
    parallel: str
    """Sessions held at one time."""
    held_in: str
    """Before the place of a meeting."""
    listed: str
    """Verbs and words that lead to a list in an annex."""
    years_long: tuple[str, ...]
    """«for five years», «five-year»."""
    went: str
    """Verbs of change that tell no direction."""
    namely: str
    """Between a number of things and their names."""
    seats: str
    """Beside a name: a part in the meeting, not where a person works."""
    moderator: str
    chair: str
    every_one: str
    """Before a number that counts everybody: all, the."""
