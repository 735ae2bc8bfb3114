"""Times of day and ranges of them as the four languages print them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.dates import Dates


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A time of day, or the first and last of a range, local, ``HH:MM``."""

    first: str
    last: str | None
    start: int
    """Where it stands in the text that was searched."""
    end: int


_HALF = re.compile(r"([ap])\s?\.?\s?m", re.I)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    grammar = grammar_for(language).dates
    hour = f"(?:{grammar.hour_pattern})"
    half = r"[ap]\s?\.?\s?m(?!\w)\.?"
    minutes = rf"(?:\s?(?:[:.]|{hour})\s?([0-5]\d)(?!\d))?"
    unit = rf"(?:\s?({half}|{hour}(?!\w)\.?))?"
    number = r"(?<![\d/.:,])([0-2]?\d)(?!\d|[.:]\d{3}|/)"
    twelve = r"(?:12(?:[.:]00)?\s+)?"
    clock = rf"(?:{twelve}(?<!\w)({grammar.noon_pattern})(?!\w)|{number}{minutes}{unit})"
    opening = r"(?:(?:de(?:sde)?|das|da|do|from|a|à|às|las|dès|at)\s+(?:las?\s+|as\s+)?)?"
    join = rf"\s*(?:{grammar.time_join_pattern})\s*"
    return re.compile(rf"{opening}{clock}(?:{join}{clock})?", re.I)


def times_in(text: str, grammar: Dates) -> tuple[TimeRange, ...]:
    """Every time or range of times in ``text``, in order.

    A bare number is no time: one end of a range must have minutes, «a.m.», «h» or the like.
    """
    found = (_time(match, grammar) for match in _pattern(grammar.language).finditer(text))
    return tuple(one for one in found if one)


def time_at(text: str, grammar: Dates) -> TimeRange | None:
    """The time or range of times at the very start of ``text``, or ``None``."""
    match = _pattern(grammar.language).match(text)
    return _time(match, grammar) if match else None


def _time(match: re.Match[str], grammar: Dates) -> TimeRange | None:
    noon, hour, minute, unit, end_noon, end_hour, end_minute, end_unit = match.groups()
    first_sure = bool(noon or minute or unit)
    last_sure = bool(end_noon or end_minute or end_unit)
    if not first_sure and not last_sure:
        return None
    last = _clock(end_hour, end_minute, end_unit, end_noon)
    if not (end_hour or end_noon):
        first = _clock(hour, minute, unit, noon)
        return TimeRange(_printed(first), None, match.start(), match.end()) if first else None
    first = _clock(hour, minute, unit, noon)
    half = _half(end_unit)
    if first and last and half and not _half(unit) and not noon:
        # «8.30 to 9 a.m.» lends its half of the day; «11 to 12.45 p.m.» must not run backwards
        lent = _clock(hour, minute, end_unit, None)
        first = lent if lent and lent < last else first
    if first is None or last is None:
        return None
    return TimeRange(_printed(first), _printed(last), match.start(), match.end())


def _half(unit: str | None) -> str | None:
    match = _HALF.match(unit or "")
    return match[1].lower() if match else None


def _clock(
    hour: str | None, minute: str | None, unit: str | None, noon: str | None
) -> tuple[int, int] | None:
    if noon:
        return 12, 0
    if hour is None or int(hour) > 24:
        return None
    value = int(hour)
    half = _half(unit)
    if half and value > 12:
        half = None
    if half == "p" and value < 12:
        value += 12
    elif half == "a" and value == 12:
        value = 0
    return value, int(minute or 0)


def _printed(clock: tuple[int, int]) -> str:
    return f"{clock[0]:02}:{clock[1]:02}"
