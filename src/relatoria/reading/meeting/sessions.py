"""Sessions, their parts, breaks and ceremonies: the programme and the text brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.model import Event, EventKind
from relatoria.reading.meeting.programme import Slot
from relatoria.reading.meeting.roster import Roster
from relatoria.reading.meeting.seating import Told
from relatoria.schemes.names import words_of

MEETING = "meeting"
"""Id of the event that all sessions are part of."""
_ALIKE = 0.5
"""Share of words that two titles of one session have in common at least."""


@dataclass(slots=True)
class Part:
    """A panel: a slot of the programme, a presentation in the text, or both."""

    slot: Slot | None
    told: Told | None
    event: str = ""


@dataclass(slots=True)
class Session:
    """A session and its parts, in order."""

    id: str
    number: str | None
    title: str
    parts: list[Part] = field(default_factory=list)


def sessions_of(slots: Sequence[Slot], told: Sequence[Told], roster: Roster) -> tuple[Session, ...]:
    """The sessions that programme and text speak of; a panel told twice is one part."""
    sessions = _from_programme(slots)
    for one in told:
        part = _best(one, sessions, roster)
        if part:
            part.told = one
        else:
            _without_programme(one, sessions)
    for session in sessions:
        for place, part in enumerate(session.parts, 1):
            several = len(session.parts) > 1
            part.event = f"{session.id}-part-{place}" if several else session.id
    return tuple(sessions)


def _from_programme(slots: Sequence[Slot]) -> list[Session]:
    sessions: list[Session] = []
    unnumbered = 0
    for slot in slots:
        if slot.kind is not EventKind.SESSION:
            continue
        known = next((s for s in sessions if slot.number and s.number == slot.number), None)
        if known:
            known.parts.append(Part(slot, None))
            known.title = known.title or slot.heading
            continue
        unnumbered += not slot.number
        name = f"session-{slot.number}" if slot.number else f"session-x{unnumbered}"
        sessions.append(Session(name, slot.number, slot.heading, [Part(slot, None)]))
    return sessions


def _best(told: Told, sessions: list[Session], roster: Roster) -> Part | None:
    """The part of the programme that a told panel is: most people shared, else same title."""
    here = {roster.at(sat.span) for sat in told.sat}
    best: tuple[float, Part] | None = None
    for session in sessions:
        for part in session.parts:
            if part.slot is None or part.told:
                continue
            there = {roster.at(place.span) for place in part.slot.places}
            shared = len(here & there) / max(1, min(len(here), len(there)))
            alike = _alike(session.title, told.seating.title)
            score = shared + (0.4 * alike if alike >= _ALIKE else 0)
            if (shared >= 0.5 or alike >= _ALIKE) and (best is None or score > best[0]):
                best = (score, part)
    return best[1] if best else None


def _alike(one: str, other: str) -> float:
    a, b = set(words_of(one)), set(words_of(other))
    return len(a & b) / len(a | b) if a and b else 0.0


def _without_programme(told: Told, sessions: list[Session]) -> None:
    """A panel that no programme lists: a session for its heading, or a further part of it.

    Officers of the whole meeting, and those who came to it, sit on no panel of their own.
    """
    if told.seating.whole:
        sessions.append(Session(MEETING, None, "", [Part(None, told)]))
        return
    name = f"session-{told.section.id.lower()}"
    here = [s for s in sessions if s.id == name or s.id.startswith(f"{name}-panel-")]
    for session in here:
        if session.title == told.seating.title:
            session.parts.append(Part(None, told))
            return
    if here:
        name = f"{name}-panel-{len(here) + 1}"
    sessions.append(Session(name, told.seating.number, told.seating.title, [Part(None, told)]))


def events_of(sessions: Sequence[Session], slots: Sequence[Slot]) -> tuple[Event, ...]:
    """Sessions, their panels where there are several, breaks and ceremonies, in that order."""
    events: list[Event] = []
    for session in sessions:
        if session.id == MEETING:
            continue
        events.append(_session_event(session))
        if len(session.parts) > 1:
            events.extend(_part_event(session, part) for part in session.parts)
    count = 0
    for slot in slots:
        if slot.kind is EventKind.SESSION:
            continue
        count += 1
        events.append(_event(slot, f"{slot.kind.value}-{count}", slot.heading, MEETING))
    return tuple(events)


def _session_event(session: Session) -> Event:
    slots = [part.slot for part in session.parts if part.slot]
    told = [part.told for part in session.parts if part.told]
    times = [time for slot in slots for time in (slot.first, slot.last) if time]
    dates = [slot.date for slot in slots if slot.date]
    return Event(
        id=session.id,
        kind=EventKind.SESSION,
        title=session.title,
        number=session.number,
        date=dates[0] if dates else None,
        end_date=dates[-1] if dates and dates[-1] != dates[0] else None,
        start_time=slots[0].first if slots else None,
        end_time=(slots[-1].last or times[-1]) if times else None,
        parent=MEETING,
        start=min((_told_start(one) for one in told), default=None),
        end=max((_told_end(one) for one in told), default=None),
        programme_start=min((slot.start for slot in slots), default=None),
        programme_end=max((slot.end for slot in slots), default=None),
    )


def _part_event(session: Session, part: Part) -> Event:
    place = session.parts.index(part) + 1
    slot = part.slot
    return Event(
        id=part.event,
        kind=EventKind.PANEL,
        title=session.title,
        number=str(place),
        date=slot.date if slot else None,
        start_time=slot.first if slot else None,
        end_time=slot.last if slot else None,
        parent=session.id,
        start=part.told.paragraph.block.start if part.told else None,
        end=_told_end(part.told) if part.told else None,
        programme_start=slot.start if slot else None,
        programme_end=slot.end if slot else None,
    )


def _told_start(told: Told) -> int:
    if told.seating.title == told.section.title:
        return told.section.start
    return told.paragraph.block.start


def _told_end(told: Told) -> int:
    last = told.section.paragraphs[-1]
    inside = [p for p in told.section.paragraphs if p.index == told.until - 1]
    return (inside[0] if inside else last).block.end


def _event(slot: Slot, name: str, title: str, parent: str) -> Event:
    return Event(
        id=name,
        kind=slot.kind,
        title=title,
        date=slot.date,
        start_time=slot.first,
        end_time=slot.last,
        parent=parent,
        programme_start=slot.start,
        programme_end=slot.end,
    )
