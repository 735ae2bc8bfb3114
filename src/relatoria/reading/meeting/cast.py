"""The whole cast of a meeting document, from its parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from relatoria.model import Document, Event, Participation, Role, Span
from relatoria.reading.meeting.affiliations import acronyms_of, definitions_of
from relatoria.reading.meeting.biographies import attendance_of, biographies_of
from relatoria.reading.meeting.cover import Cover, cover_of
from relatoria.reading.meeting.disagreements import Findings, conflicts_in
from relatoria.reading.meeting.facts import meeting_of
from relatoria.reading.meeting.introductions import introduced
from relatoria.reading.meeting.outline import programme_sections, sections_of
from relatoria.reading.meeting.panels import panels_told
from relatoria.reading.meeting.programme import Place, Slot, programme_of
from relatoria.reading.meeting.roster import Roster, Sighting
from relatoria.reading.meeting.seating import Sat, Told
from relatoria.reading.meeting.sessions import MEETING, Part, Session, events_of, sessions_of
from relatoria.reading.meeting.types import Cast, Panel, Seat, Section
from relatoria.reading.source import Source


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the document prints, before anybody knows who is who."""

    sections: tuple[Section, ...]
    cover: Cover
    slots: tuple[Slot, ...]
    told: tuple[Told, ...]
    listed: tuple[Sighting, ...]
    """Biographies and lists of participants."""


def cast_of(source: Source) -> Cast:
    """Sections, events, people, panels and conflicts of ``source``; never raises on odd input."""
    return _cast(source, sections_of(source))


def cast_of_programme(source: Source) -> Cast:
    """The cast of a document that is nothing but a programme; its head is read as the cover."""
    return _cast(source, programme_sections(source))


def _cast(source: Source, sections: tuple[Section, ...]) -> Cast:
    cover = cover_of(source, sections)
    definitions = definitions_of(source.text, source.grammar.meeting)
    acronyms = acronyms_of(definitions)
    meeting = meeting_of(source, sections, cover, acronyms)
    parts = _Parts(
        sections,
        cover,
        tuple(_programmes(source, sections, meeting)),
        panels_told(source, sections),
        tuple(_annexes(source, sections)),
    )
    presented = {index for told in parts.told for index in told.presenting}
    sightings = list(_sightings(parts))
    sightings += introduced(sections, presented, source.grammar.meeting)
    roster = Roster(sightings, source.grammar.meeting, acronyms)
    sessions = sessions_of(parts.slots, tuple(_certain(parts.told, roster)), roster)
    agents = roster.agents()
    participations = tuple(_participations(sessions, parts, roster))
    findings = Findings(sections, roster, agents, participations, parts.listed, definitions)
    return Cast(
        document=_described(source.document, cover),
        sections=sections,
        events=(meeting, *events_of(sessions, parts.slots)),
        agents=agents,
        participations=participations,
        panels=tuple(_panels(source, sessions, roster)),
        conflicts=conflicts_in(source, findings),
    )


def _described(document: Document, cover: Cover) -> Document:
    return replace(
        document,
        title=cover.title,
        subtitle=cover.subtitle,
        symbol=cover.symbol,
        distribution=cover.distribution,
        date=cover.date,
        original_language=cover.original_language,
        issuing_body=cover.issuing_body,
        authors=tuple(one.name for one in cover.authors),
        collaborators=tuple(one.name for one in cover.collaborators),
    )


def _programmes(source: Source, sections: Sequence[Section], meeting: Event) -> Iterable[Slot]:
    year = meeting.date[:4] if meeting.date else None
    for section in sections:
        if section.kind == "annex_programme":
            for slot in programme_of(source, section.paragraphs, year):
                if slot.date is None and meeting.end_date is None:
                    slot.date = meeting.date  # a meeting of one day need not print it again
                yield slot


def _annexes(source: Source, sections: Sequence[Section]) -> Iterable[Sighting]:
    for section in sections:
        if section.kind == "annex_people":
            yield from biographies_of(source, section) or attendance_of(source, section)


def _sightings(parts: _Parts) -> Iterable[Sighting]:
    yield from parts.listed
    yield from (*parts.cover.authors, *parts.cover.collaborators)
    for told in parts.told:
        for sat in told.sat:
            name = sat.listed.name
            source = "office" if sat.listed.by_office else "text"
            yield Sighting(name.text, sat.span, source, sat.description, name.honorific)
    for slot in parts.slots:
        for place in slot.places:
            yield Sighting(place.name, place.span, "programme", place.description, place.honorific)


def _certain(told: Iterable[Told], roster: Roster) -> Iterable[Told]:
    """The panels without seats of which nobody knows whose they are."""
    for one in told:
        sat = tuple(seat for seat in one.sat if roster.knows(seat.span))
        if sat or not one.sat:
            yield replace(one, sat=sat)


def _participations(
    sessions: Sequence[Session], parts: _Parts, roster: Roster
) -> Iterable[Participation]:
    for session in sessions:
        for part in session.parts:
            yield from _of_part(part, roster)
    for author in (*parts.cover.authors, *parts.cover.collaborators):
        span = author.span
        yield Participation(
            roster.at(span), MEETING, Role.RAPPORTEUR, author.name, span.start, span.end, "cover"
        )
    for one in parts.listed:
        span = one.span
        yield Participation(
            roster.at(span), MEETING, Role.PARTICIPANT, one.name, span.start, span.end, one.source
        )


def _of_part(part: Part, roster: Roster) -> Iterable[Participation]:
    seats: list[tuple[Sat | Place, str]] = []
    seats += [(sat, "text") for sat in part.told.sat] if part.told else []
    seats += [(place, "programme") for place in part.slot.places] if part.slot else []
    for one, source in seats:
        span, printed = one.span, one.as_printed
        yield Participation(
            roster.at(span), part.event, one.role, printed, span.start, span.end, source
        )


def _panels(source: Source, sessions: Sequence[Session], roster: Roster) -> Iterable[Panel]:
    panels = [
        Panel(
            part.event,
            told.section.id,
            _presented(source, told),
            tuple(_seats(told, part.slot, roster)),
            told.paragraphs,
        )
        for session in sessions
        for part in session.parts
        if (told := part.told) and told.sat
    ]
    return sorted(panels, key=lambda panel: panel.span)


def _presented(source: Source, told: Told) -> Span:
    """The paragraphs that present a panel; nothing where one speaks in the same breath."""
    start = told.paragraph.block.start
    if told.in_passing:
        return Span(start, start)
    first, last = told.presenting[0], told.presenting[-1]
    return Span(source.paragraphs[first].block.start, source.paragraphs[last].block.end)


def _seats(told: Told, slot: Slot | None, roster: Roster) -> Iterable[Seat]:
    places = {roster.at(place.span): place for place in slot.places} if slot else {}
    for sat in told.sat:
        agent = roster.at(sat.span)
        place = places.get(agent)
        words = [*_words(roster, sat.description)]
        if place:
            words += [w for w in _words(roster, place.description) if w not in words]
        yield Seat(agent, sat.role, sat.as_printed, sat.span, tuple(words))


def _words(roster: Roster, description: str) -> Iterable[str]:
    """Offices, institutions and the whole description: what may stand for the person later."""
    said = roster.affiliation(description)
    found = [description, *said.offices, *said.institutions]
    return dict.fromkeys(word for word in found if word)
