"""Dates of entries, whose order of day and month the page itself decides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.reading.dates import dates_in
from relatoria.reading.grammar import LANGUAGES, grammar_for

_NUMERIC = re.compile(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)")
_WRITTEN = 48
"""Characters after the label in which a written date must stand."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed: the numbers in their order, or an ISO date already."""

    end: int
    iso: str | None = None
    one: int = 0
    two: int = 0
    year: int = 0


def printed_date(text: str, at: int, language: str) -> Printed | None:
    """The date that stands at ``at``, or ``None``."""
    found = _NUMERIC.match(text, at)
    if found:
        year = int(found[3])
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        return Printed(found.end(), None, int(found[1]), int(found[2]), year)
    stretch = text[at : at + _WRITTEN].split("\n", maxsplit=1)[0]
    for code in dict.fromkeys((language, *LANGUAGES)):
        for date in dates_in(stretch, grammar_for(code).dates):
            if date.start <= 12 and date.has_year:
                return Printed(at + date.end, date.first)
    return None


def iso_dates(dates: Sequence[Printed], *, month_first: bool) -> list[str | None]:
    """ISO dates of ``dates``; ``month_first`` is the habit of the language.

    A number above twelve decides for the whole page; where none is, the order in which the dates
    run evenly; and only then the habit.
    """
    pairs = [(date.one, date.two) for date in dates if date.iso is None]
    by_month = any(two > 12 for _, two in pairs)
    by_day = any(one > 12 for one, _ in pairs)
    if by_month == by_day:
        even = [order for order in (True, False) if _runs_evenly(dates, month_first=order)]
        by_month = even[0] if len(even) == 1 and not by_month else month_first
    return [_iso(date, month_first=by_month) for date in dates]


def _runs_evenly(dates: Sequence[Printed], *, month_first: bool) -> bool:
    found = [_iso(date, month_first=month_first) or "" for date in dates]
    return len(found) > 2 and found in (sorted(found), sorted(found, reverse=True))


def _iso(date: Printed, *, month_first: bool) -> str | None:
    if date.iso:
        return date.iso
    month, day = (date.one, date.two) if month_first else (date.two, date.one)
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{date.year:04}-{month:02}-{day:02}"
