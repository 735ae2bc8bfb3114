"""The record's first half: the document's facts, the programme as a timeline, the people."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.formats.record_page.html import Html, joined, tag
from relatoria.formats.record_page.targets import Targets
from relatoria.i18n import Catalogue
from relatoria.model import Agent, Event, EventKind, Participation, Place, Record


def facts(record: Record, say: Catalogue) -> Html:
    """What the document says of itself and of its meeting."""
    document = record.document
    meeting = next((e for e in record.events if e.kind is EventKind.MEETING), None)
    told: list[tuple[str, str | None]] = [
        (say("label.kind"), say(f"document.{document.kind}")),
        (say("label.symbol"), document.symbol),
        (say("label.date"), document.date),
        (say("label.issuing_body"), document.issuing_body),
        (say("label.authors"), "; ".join(document.authors)),
        (say("label.collaborators"), "; ".join(document.collaborators)),
        (say("label.language"), document.language),
    ]
    if meeting:
        told += [
            (say("event.meeting"), meeting.title),
            (say("label.when"), " – ".join(filter(None, (meeting.date, meeting.end_date)))),
            (say("label.place"), _place(meeting.place)),
            (say("label.organizers"), "; ".join(meeting.organizers)),
            (say("label.supporters"), "; ".join(meeting.supporters)),
            (say("label.mandates"), "; ".join(meeting.mandates)),
        ]
    told.append((say("label.file"), f"{document.name} · {document.media_type}"))
    rows = [tag("div", tag("dt", name), tag("dd", value)) for name, value in told if value]
    notes = [tag("li", notice.message) for notice in document.notices]
    return joined(
        tag("dl", *rows, class_="facts"),
        tag("h3", say("label.notices")) if notes else None,
        tag("ul", *notes) if notes else None,
    )


def programme(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Sessions, panels and breaks in the order of the clock, with those who took part."""
    events = [e for e in record.events if e.kind is not EventKind.MEETING]
    if not events:
        return None
    known = {event.id for event in events}
    roots = [event for event in events if event.parent not in known]
    children: dict[str, list[Event]] = {}
    for event in events:
        if event.parent in known:
            children.setdefault(str(event.parent), []).append(event)
    parts: list[Html] = []
    day: str | None = None
    entries: list[Html] = []
    for event in sorted(roots, key=_when):
        if event.date != day and event.date is not None:
            parts += [tag("ol", *entries, class_="timeline")] if entries else []
            parts.append(tag("h3", tag("time", event.date, datetime=event.date)))
            entries, day = [], event.date
        entries.append(_event(event, record, say, targets, children))
    return joined(*parts, tag("ol", *entries, class_="timeline"))


def _when(event: Event) -> tuple[str, str]:
    return event.date or "9999", event.start_time or "99"


def _event(
    event: Event,
    record: Record,
    say: Catalogue,
    targets: Targets,
    children: dict[str, list[Event]],
) -> Html:
    hours = "–".join(filter(None, (event.start_time, event.end_time)))
    start = event.start if event.start is not None else event.programme_start
    label = " ".join(filter(None, (say(f"event.{event.kind.value}"), event.number)))
    inner = [_event(child, record, say, targets, {}) for child in children.get(event.id, ())]
    return tag(
        "li",
        tag("p", hours, class_="hours") if hours else None,
        tag("p", tag("span", label, class_="tag"), " ", _linked(event.title, targets, start)),
        _cast(event, record, say, targets),
        tag("ol", *inner) if inner else None,
        class_=f"ev-{event.kind.value}",
        id=f"e{record.events.index(event)}",
    )


def _cast(event: Event, record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Who has which role, each name once though several sources give it."""
    roles: dict[str, dict[str, Participation]] = {}
    for part in record.participations:
        if part.event == event.id:
            roles.setdefault(part.role.value, {}).setdefault(part.agent, part)
    rows: list[Html] = []
    for role, parts in roles.items():
        names: list[str] = []
        for agent_id, part in parts.items():
            agent = record.agent(agent_id)
            name = agent.name if agent else part.as_printed
            names += [_linked(name, targets, part.start), ", "]
        rows.append(tag("div", tag("dt", say(f"role.{role}")), tag("dd", *names[:-1])))
    return tag("dl", *rows, class_="cast") if rows else None


def people(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Everybody named: where they come from, and what part they took in what."""
    if not record.agents:
        return None
    events = {event.id: event for event in record.events}
    entries = []
    for n, agent in enumerate(record.agents):
        start = agent.biography.start if agent.biography else _first(record, agent)
        named = tag("strong", _linked(agent.name, targets, start))
        country = tag("span", agent.country, class_="tag") if agent.country else None
        lines = [tag("p", line) for line in _lines(agent, record, events, say)]
        entries.append(tag("li", tag("p", named, " ", country), *lines, id=f"a{n}"))
    return tag("ul", *entries, class_="people")


def _lines(agent: Agent, record: Record, events: dict[str, Event], say: Catalogue) -> Iterator[str]:
    if agent.organizations:
        yield "; ".join(agent.organizations)
    parts = dict.fromkeys(
        (part.role, part.event) for part in record.participations if part.agent == agent.id
    )
    for role, event_id in parts:
        event = events.get(event_id)
        where = " ".join(
            filter(None, (say(f"event.{event.kind.value}"), event.number))
        ) if event else event_id  # fmt: skip
        yield f"{say(f'role.{role.value}')} — {where}"


def _first(record: Record, agent: Agent) -> int | None:
    return next((p.start for p in record.participations if p.agent == agent.id), None)


def _place(place: Place | None) -> str | None:
    if place is None:
        return None
    return ", ".join(filter(None, (place.venue, place.city, place.country)))


def _linked(words: str, targets: Targets, start: int | None) -> Html:
    href = targets.link("", start)
    return tag("a", words, href=href) if href else tag("span", words)
