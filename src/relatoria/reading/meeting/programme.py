"""Programmes: days, times, sessions and who sits in them, in any printed form.

Programmes are printed as tables, in columns made of tabs, or line by line; the time stands
before the session or after it. The reader turns them into one stream of labels, cell by cell,
and lets each label fill the slot it can belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from relatoria.model import EventKind, Role, Span
from relatoria.reading.grammar import Grammar
from relatoria.reading.meeting.labels import Kind, Label, labels_of
from relatoria.reading.meeting.lines import Piece, lines_of
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.people import name_at
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.names import words_of

_ROLES = {
    Kind.MODERATOR: Role.MODERATOR,
    Kind.CHAIR: Role.CHAIR,
    Kind.RAPPORTEUR: Role.RAPPORTEUR,
    Kind.SPEAKERS: Role.SPEAKER,
}
_AFTER_SMALL = re.compile(r"[a-zà-ÿ.)]\s(?=[A-ZÀ-ÖØ-Þ])")
_SINGLE = (Role.MODERATOR, Role.CHAIR, Role.RAPPORTEUR)


@dataclass(slots=True)
class Place:
    """A person's place in a slot."""

    role: Role
    name: str
    honorific: str
    description: str
    as_printed: str
    span: Span


@dataclass(slots=True)
class Slot:
    """One entry of a programme: a session or a part of one, a break, a ceremony."""

    date: str | None
    number: str | None = None
    kind: EventKind = EventKind.SESSION
    continued: bool = False
    title: list[str] = field(default_factory=list)
    first: str | None = None
    last: str | None = None
    places: list[Place] = field(default_factory=list)
    debate: Span | None = None
    start: int = 0
    end: int = 0

    @property
    def heading(self) -> str:
        """The title in one line."""
        return " ".join(self.title).strip(" .:–—-")

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a time is known of it."""
        return not (self.number or self.title or self.places) and self.kind is EventKind.SESSION


def programme_of(
    source: Source, paragraphs: Iterable[Paragraph], year: str | None
) -> tuple[Slot, ...]:
    """The slots of the programme that ``paragraphs`` print; ``year`` completes its days."""
    assembly = _Assembly(source.grammar)
    labels = list(labels_of(lines_of(source, paragraphs), source.grammar, year))
    for place, label in enumerate(labels):
        assembly.take(label, labels[place + 1] if place + 1 < len(labels) else None)
    return tuple(slot for slot in assembly.slots if slot.title or slot.number or slot.places)


class _Assembly:
    """Fills slots label by label."""

    def __init__(self, grammar: Grammar) -> None:
        self.slots: list[Slot] = []
        self._grammar = grammar
        self._date: str | None = None
        self._role = Role.SPEAKER
        self._titling = True
        """Whether words now belong to the title, not to the last person's description."""

    def take(self, label: Label, following: Label | None) -> None:
        match label.kind:
            case Kind.DAY:
                self._date = label.value
                self._role = Role.SPEAKER
                self._titling = False
            case Kind.TIME:
                self._time(label, following)
            case Kind.SESSION | Kind.CONTINUED:
                self._session(label)
            case Kind.MODERATOR | Kind.CHAIR | Kind.RAPPORTEUR | Kind.SPEAKERS:
                self._role = _ROLES[label.kind]
                self._extend(label)
            case Kind.INTERVAL:
                self._entitle(label, EventKind.BREAK)
            case Kind.CLOSING:
                self._entitle(label, EventKind.CEREMONY)
            case Kind.REGISTRATION:
                self._registration(label)
            case Kind.DEBATE:
                self._debate(label)
            case Kind.PERSON:
                self._people(label)
            case Kind.OPENING | Kind.TEXT:
                self._words(label, following)

    @property
    def _current(self) -> Slot | None:
        return self.slots[-1] if self.slots else None

    def _open(self, label: Label) -> Slot:
        span = label.piece.span
        slot = Slot(self._date, start=span.start, end=span.end)
        self.slots.append(slot)
        self._role = Role.SPEAKER
        self._titling = True
        return slot

    def _extend(self, label: Label) -> None:
        if self._current:
            self._current.end = max(self._current.end, label.piece.span.end)

    def _time(self, label: Label, following: Label | None) -> None:
        slot, time = self._current, label.time
        if time is None or (slot and self._is_part(slot, label, following)):
            return
        if slot is None or slot.first or slot.date != self._date:
            slot = self._open(label)
        slot.first, slot.last = time.first, time.last
        self._extend(label)

    def _is_part(self, slot: Slot, label: Label, following: Label | None) -> bool:
        """Whether the time is that of one talk inside a session whose own time is known."""
        time = label.time
        if not (time and slot.number and slot.first and slot.last and following):
            return False
        inside = slot.first <= time.first < slot.last and (time.last or "") <= slot.last
        return inside and following.kind in (Kind.PERSON, Kind.TEXT, Kind.SPEAKERS, Kind.DEBATE)

    def _session(self, label: Label) -> None:
        slot = self._current
        if slot is None or not slot.is_bare or slot.date != self._date:
            slot = self._open(label)
        slot.number = label.value or None
        known = any(s.number == label.value for s in self.slots[:-1])
        slot.continued = label.kind is Kind.CONTINUED or known
        self._titling = True
        self._extend(label)

    def _entitle(self, label: Label, kind: EventKind) -> None:
        slot = self._current
        if slot is None or not slot.is_bare:
            slot = self._open(label)
        slot.kind = kind
        slot.title = [label.piece.text.strip(" .:")]
        self._titling = False
        self._extend(label)

    def _registration(self, label: Label) -> None:
        slot = self._current
        if slot and slot.number and not slot.title and not slot.places:
            # the time before the session's own belongs to the registration
            ceremony = Slot(slot.date, start=slot.start, end=label.piece.span.end)
            ceremony.first, ceremony.last, slot.first, slot.last = slot.first, slot.last, None, None
            ceremony.kind, ceremony.title = EventKind.CEREMONY, [label.piece.text]
            self.slots.insert(-1, ceremony)
            return
        self._entitle(label, EventKind.CEREMONY)

    def _debate(self, label: Label) -> None:
        slot = self._current
        if slot is None:
            return
        if slot.is_bare:
            slot.title = [label.piece.text]
            self._titling = False
        slot.debate = label.piece.span
        self._extend(label)

    def _people(self, label: Label) -> None:
        slot = self._current
        if slot is None or slot.kind is EventKind.BREAK:
            return
        text = label.piece.text
        for one in people_listed(text, 0, len(text), self._grammar.meeting):
            span = label.piece.cut(one.start, one.end).span
            slot.places.append(
                Place(
                    self._role,
                    one.name.text,
                    one.name.honorific,
                    one.description(text),
                    text[one.start : one.end],
                    span,
                )
            )
        if self._role in _SINGLE:
            self._role = Role.SPEAKER
        self._titling = False
        self._extend(label)

    def _words(self, label: Label, following: Label | None) -> None:
        slot, text = self._current, label.piece.text
        if slot is None or (slot.date != self._date and slot.title):
            return
        if words_of(text) == words_of(slot.heading):
            self._extend(label)
        elif self._titling and slot.kind is EventKind.SESSION:
            if label.kind is Kind.OPENING and slot.title:
                return
            at = self._glued_name(text) if self._role in _SINGLE else 0
            slot.title.append(text[:at].strip() if at else text)
            self._extend(label)
            if at:
                self._people(replace(label, kind=Kind.PERSON, piece=label.piece.cut(at)))
        elif label.kind is Kind.TEXT and slot.places and self._continues(slot, label):
            self._lengthen(slot.places[-1], label.piece)
            self._extend(label)
        elif not slot.title and slot.kind is EventKind.SESSION:
            slot.title.append(text)
            self._extend(label)

    def _glued_name(self, text: str) -> int:
        """Where the awaited chair or moderator begins on the last line of the title, or 0."""
        for match in _AFTER_SMALL.finditer(text):
            name = name_at(text, match.end(), self._grammar.meeting)
            if name and text[name.end : name.end + 1] == ",":
                return match.end()
        return 0

    def _continues(self, slot: Slot, label: Label) -> bool:
        """Whether words go on with the last person's description over a line end."""
        text, before = label.piece.text, slot.places[-1].as_printed
        if label.line.item or (label.line.first and not label.line.row and text[:1].isupper()):
            return False
        last = before.rsplit(" ", 1)[-1]
        return (
            text[:1].islower()
            or before.endswith((",", "-", "–"))
            or last.islower()
            or not label.line.first
        )

    def _lengthen(self, place: Place, piece: Piece) -> None:
        place.as_printed = f"{place.as_printed} {piece.text}"
        place.description = f"{place.description} {piece.text}".strip()
        place.span = Span(place.span.start, piece.span.end)
