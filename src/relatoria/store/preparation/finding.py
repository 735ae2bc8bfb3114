"""What a concept note says of the meeting it plans, for people to correct.

The reader finds it (`relatoria.reading`); here it is put into the order of a programme. Nothing
is filled in that the note does not print.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.model import Event, EventKind, Record, Role
from relatoria.reading.sentences import sentences
from relatoria.reading.source import source_of
from relatoria.store.preparation.facts import Facts

_MOST_QUESTIONS = 40
_ROLES = (Role.CHAIR, Role.MODERATOR, Role.SPEAKER, Role.RAPPORTEUR)


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody whom the programme seats, as printed."""

    name: str
    role: str
    organization: str = ""
    post: str = ""
    country: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An entry of the programme. ``parent`` is its place in `Found.items`, -1 for none."""

    kind: str
    number: str = ""
    title: str = ""
    date: str = ""
    start_time: str = ""
    end_time: str = ""
    parent: int = -1
    people: tuple[FoundPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class Found(Facts):
    """Everything found in a concept note; empty where it does not say."""

    items: tuple[FoundItem, ...] = ()


def found_in(record: Record) -> Found:
    """What ``record``, read out of a concept note, says of its meeting."""
    meeting = next((one for one in record.events if one.kind is EventKind.MEETING), None)
    themes = tuple(meeting.themes) if meeting else ()
    facts = _facts(meeting) if meeting else {}
    return Found(
        **{"title": record.document.title or "", **facts},
        language=record.document.language or "",
        themes=themes or tuple(_listed_as_themes(record)),
        questions=tuple(_questions(record)),
        organizers=tuple(meeting.organizers) if meeting else (),
        mandates=tuple(meeting.mandates) if meeting else (),
        items=_items(record, meeting.id if meeting else ""),
    )


def _facts(meeting: Event) -> dict[str, str]:
    place = meeting.place
    facts = {
        "title": meeting.title,
        "date": meeting.date,
        "end_date": meeting.end_date,
        "city": place.city if place else None,
        "country": place.country if place else None,
        "venue": place.venue if place else None,
    }
    return {name: value for name, value in facts.items() if value}


def _listed_as_themes(record: Record) -> Iterator[str]:
    """Items of lists that stand under a heading such as «Themes»."""
    heading = source_of(record.document).grammar.meeting.themes
    sections = [one for one in record.passages if one.kind == "section" and one.title]
    under = [one for one in sections if heading.search(one.title or "")]
    for statement in record.statements:
        if any(one.start <= statement.start < one.end for one in under):
            yield " ".join(record.text_of(statement).split()).rstrip(" .;,")


def _questions(record: Record) -> Iterator[str]:
    """Sentences that ask, in the order of the text."""
    found = 0
    language = record.document.language or "en"
    for paragraph in source_of(record.document).paragraphs:
        if "?" not in paragraph.text:
            continue
        for span in sentences(paragraph.text, language):
            asked = span.of(paragraph.text).lstrip("-–•*· ")
            if asked.endswith("?") and found < _MOST_QUESTIONS:
                found += 1
                yield asked


def _items(record: Record, meeting: str) -> tuple[FoundItem, ...]:
    events = [one for one in record.events if one.kind is not EventKind.MEETING]
    ordered = sorted(events, key=_when)
    places = {event.id: n for n, event in enumerate(ordered)}
    people = _people(record)
    return tuple(
        FoundItem(
            event.kind.value,
            event.number or "",
            event.title,
            event.date or "",
            event.start_time or "",
            event.end_time or "",
            -1 if event.parent in (None, meeting) else places.get(event.parent or "", -1),
            tuple(people.get(event.id, ())),
        )
        for event in ordered
    )


def _when(event: Event) -> tuple[str, str, int]:
    # An entry without an hour stands where the programme prints it, at the end of its day.
    return event.date or "~", event.start_time or "~", event.programme_start or 0


def _people(record: Record) -> dict[str, list[FoundPerson]]:
    agents = {agent.id: agent for agent in record.agents}
    found: dict[str, list[FoundPerson]] = {}
    for part in record.participations:
        agent = agents.get(part.agent)
        if agent is None or part.role not in _ROLES:
            continue
        one = FoundPerson(
            agent.name,
            part.role.value,
            next(iter(agent.organizations), ""),
            next((title for title in agent.titles if " " in title), ""),
            agent.country or "",
            agent.sector or "",
        )
        seats = found.setdefault(part.event, [])
        if one not in seats:
            seats.append(one)
    return found
