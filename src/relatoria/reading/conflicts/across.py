"""Conflicts between records of one meeting: report, press note, concept note, programme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import combinations

from relatoria.model import Conflict, ConflictValue, Event, EventKind, Record
from relatoria.reading.conflicts.quotes import (
    Quote,
    announced_day,
    declared,
    printed_date,
    printed_title,
)
from relatoria.schemes.names import words_of

_SAME = 2.0
"""Evidence (see `_evidence`) from which two records are taken to tell of one meeting."""


def conflicts_between(records: Sequence[Record]) -> tuple[Conflict, ...]:
    """Conflicts between those of ``records`` that tell of the same meeting.

    Compared are the number of experts and of participants, the dates and, within a language, the
    titles; each side carries its quote and the id of its document.
    """
    found: list[Conflict] = []
    for one, other in combinations(records, 2):
        here, there = _meeting(one), _meeting(other)
        if here is None or there is None or _evidence(one, here, other, there) < _SAME:
            continue
        translated = one.document.language != other.document.language
        for name, quote in _FIELDS:
            if name == "title" and translated:
                continue
            left, right = quote(one, here), quote(other, there)
            if left and right and left.value != right.value:
                sides = (_value(one, left), _value(other, right))
                found.append(Conflict(here.title or there.title, name, sides))
    return tuple(found)


def _meeting(record: Record) -> Event | None:
    return next((event for event in record.events if event.kind is EventKind.MEETING), None)


def _evidence(one: Record, here: Event, other: Record, there: Event) -> float:
    """How much speaks for one meeting: dates, place, title; negative where they rule it out."""
    score = 0.0
    if here.date and there.date:
        apart = _days(here.date, there.date)
        score += 2.0 if apart is not None and apart <= 1 else -2.0
    if here.place and there.place and here.place.country and there.place.country:
        score += 1.0 if here.place.country == there.place.country else -2.0
    titles = _shared(here.title, there.title)
    score += 2.0 if titles >= 0.8 else 1.0 if titles >= 0.3 else 0.0
    if not here.date or not there.date:
        # An undated note: what it prepares, and the year, have to carry the comparison.
        score += 1.0 if _same_year(one, here, other, there) else 0.0
    return score


def _days(one: str, other: str) -> int | None:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return None


def _shared(one: str, other: str) -> float:
    a = {word for word in words_of(one) if len(word) > 3}
    b = {word for word in words_of(other) if len(word) > 3}
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _same_year(one: Record, here: Event, other: Record, there: Event) -> bool:
    year, text = (
        ((here.date or "")[:4], other.document.text)
        if here.date
        else ((there.date or "")[:4], one.document.text)
    )
    return bool(year) and year in text


def _value(record: Record, quote: Quote) -> ConflictValue:
    document = record.document
    text = document.text[quote.start : quote.end]
    return ConflictValue(quote.value, text, quote.start, quote.end, document.kind, document.id)


def _experts(record: Record, event: Event) -> Quote | None:
    return declared(record.document, experts=True)


def _participants(record: Record, event: Event) -> Quote | None:
    return declared(record.document, experts=False)


def _first_day(record: Record, event: Event) -> Quote | None:
    announced = announced_day(record.document)
    if announced and record.document.date:
        try:
            day = date.fromisoformat(record.document.date) + timedelta(days=announced[0])
        except ValueError:
            return None
        return Quote(day.isoformat(), announced[1], announced[2])
    return printed_date(record.document, event.date) if event.date else None


def _title(record: Record, event: Event) -> Quote | None:
    # A note that merely mentions the meeting describes it in words of its own.
    if record.document.kind not in ("rapporteurs_report", "concept_note", "programme", "minutes"):
        return None
    return printed_title(record.document, event.title)


_FIELDS: tuple[tuple[str, Callable[[Record, Event], Quote | None]], ...] = (
    ("count", _experts),
    ("participants", _participants),
    ("date", _first_day),
    ("title", _title),
)
