"""Meetings, sessions, panels, floor debates."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EventKind(StrEnum):
    """Kinds of event; a session may have panels (its parts), a panel a floor debate."""

    MEETING = "meeting"
    SESSION = "session"
    PANEL = "panel"
    FLOOR_DEBATE = "floor_debate"
    BREAK = "break"
    CEREMONY = "ceremony"
    """Registration, closing: on the programme but without a panel."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event takes place, as far as the document says."""

    city: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-3."""
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting or a part of one. Times are local, ``HH:MM``; dates ISO 8601."""

    id: str
    kind: EventKind
    title: str
    number: str | None = None
    """The number as printed («Session 2» → ``2``)."""
    date: str | None = None
    end_date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    place: Place | None = None
    parent: str | None = None
    start: int | None = None
    """Where the text tells of this event (its section or panel), in the canonical text."""
    end: int | None = None
    programme_start: int | None = None
    """Where the programme tells of it."""
    programme_end: int | None = None
    organizers: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    """Resolutions the meeting rests on, normalised: ``A/RES/65/170``."""
    prepared_for: str | None = None
    participants_count: int | None = None
    participants_approximate: bool = False
    experts_count: int | None = None
    themes: tuple[str, ...] = ()
