"""The shape of a language's `Dates` grammar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def numbered(*forms: str) -> dict[str, int]:
    """Each of the ``forms`` (alternatives separated by ``|``) with its place, counted from 1."""
    return {word: place for place, words in enumerate(forms, 1) for word in words.split("|")}


@dataclass(frozen=True, slots=True)
class Dates:
    """Months, weekdays and the ways a date or a time is printed.

    Strings whose name ends in ``_pattern`` are alternatives of a regular expression, matched
    without regard to case and without a capturing group; everything else is plain words.
    """

    language: str
    months: Mapping[str, int]
    """Every printed form of a month, lower case, abbreviations without their full stop."""
    weekday_pattern: str
    """Every printed form of a weekday."""
    day_suffix_pattern: str
    """What may stick to a day number: ``st``, ``º``, ``er``."""
    day_join_pattern: str
    """Words and signs between two days or dates of a range: ``and``, ``to``."""
    of_pattern: str
    """Words between day, month and year: ``of``, ``de``."""
    month_first: bool
    """Whether «July 10, 2013» and 7/10/2013 for the tenth of July are usual."""
    relative: Mapping[str, int]
    """Words for days seen from the day of writing, lower case: ``tomorrow`` is 1."""
    time_join_pattern: str
    """Words and signs between the two times of a range: ``to``, ``às``."""
    hour_pattern: str
    """Words and letters between hours and minutes or after them: ``h``, ``heures``."""
    noon_pattern: str
    """Words for twelve o'clock."""
