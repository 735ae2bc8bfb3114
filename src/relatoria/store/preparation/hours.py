"""Days and hours as a programme writes them."""

from __future__ import annotations

import re
from datetime import date

from relatoria.store.preparation.refusals import refusal

_HOUR = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


def check_day(day: str) -> None:
    """Raise Refusal unless ``day`` is an ISO 8601 date or empty."""
    try:
        if day:
            date.fromisoformat(day)
    except ValueError as error:
        raise refusal(
            "day", "this is no day", where=day[:20], remedy="Write it as 2030-05-12"
        ) from error


def check_days(first: str, last: str) -> None:
    """Raise Refusal unless both are days and the last is not before the first."""
    check_day(first)
    check_day(last)
    if last and (not first or last < first):
        raise refusal("days", "the last day comes before the first", where=f"{first} – {last}")


def check_hours(first: str, last: str) -> None:
    """Raise Refusal unless both are hours ``HH:MM`` (or empty) in their order."""
    for hour in (first, last):
        if hour and not _HOUR.fullmatch(hour):
            raise refusal("hour", "this is no hour", where=hour[:20], remedy="Write it as 09:30")
    if first and last and last <= first:
        raise refusal("hours", "it ends before it begins", where=f"{first} – {last}")
