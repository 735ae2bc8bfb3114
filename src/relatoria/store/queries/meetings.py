"""A meeting: its programme, who took part, what was said, and who spoke how much."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Count, QuerySet

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Event, Meeting, Participation, Statement
from relatoria.store.queries.links import (
    AgentLink,
    MeetingLink,
    SourceLink,
    agent_link,
    meeting_link,
    source_link,
)
from relatoria.store.queries.pages import FIRST, Page, Window, page_of
from relatoria.store.queries.statements import StatementCard, cards_in
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part in an event."""

    agent: AgentLink
    role: str
    as_printed: str


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An entry of the programme, its parts below it."""

    key: str
    kind: str
    title: str
    number: str
    date: str
    start_time: str
    end_time: str
    people: tuple[Part, ...]
    statements: int
    parts: tuple[EventEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a meeting one country, sector or kind has."""

    value: str
    """ISO code, sector or kind; empty where nothing says."""
    speakers: int
    statements: int


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """Everything a meeting's page shows."""

    meeting: MeetingLink
    titles: dict[str, str]
    """What sources call it, by language."""
    venue: str
    programmes: tuple[tuple[SourceLink, tuple[EventEntry, ...]], ...]
    """The programme as each source tells it."""
    sources: tuple[SourceLink, ...]
    people: tuple[Part, ...]
    kinds: tuple[Share, ...]
    countries: tuple[Share, ...]
    sectors: tuple[Share, ...]
    conflicts: int
    withheld: bool
    organizers: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    counts: tuple[tuple[SourceLink, int | None, int | None], ...] = field(default=())
    """What each source says of how many took part, and how many experts."""


def find(viewer: Viewer, key: str) -> Meeting | None:
    """The meeting with ``key``, or the one it was merged into."""
    meeting = Meeting.objects.filter(key=key).first()
    while meeting is not None and meeting.merged_into_id:
        meeting = meeting.merged_into
    return meeting and access.meetings(viewer).filter(pk=meeting.pk).first()


def meetings(viewer: Viewer, window: Window = FIRST) -> Page[tuple[MeetingLink, int]]:
    """Meetings, the latest first, each with the number of its statements."""
    found = access.meetings(viewer).order_by("-date", "key")
    counts = statement_counts(viewer)
    return page_of(found, window).map(lambda one: (meeting_link(one), counts.get(one.pk, 0)))


@remembered
def statement_counts(viewer: Viewer) -> dict[int, int]:
    """How many statements each meeting has, by the meeting's number."""
    said = access.statements(viewer).exclude(meeting=None)
    return dict(said.values_list("meeting").annotate(n=Count("pk")).order_by())


@remembered
def meeting_page(viewer: Viewer, meeting: Meeting) -> MeetingPage:
    """Everything the page of ``meeting`` shows."""
    events = list(
        access.events(viewer)
        .filter(meeting=meeting)
        .select_related("expression", "expression__work", "expression__work__meeting")
        .order_by("expression__date", "expression_id", "ordinal")
    )
    parts = list(
        access.participations(viewer).filter(meeting=meeting).select_related("agent", "event")
    )
    said = access.statements(viewer).filter(meeting=meeting)
    roots = [one for one in events if one.kind == "meeting"]
    sources = {one.expression_id: source_link(one.expression) for one in events}
    for work in access.expressions(viewer).filter(current=True, work__meeting=meeting):
        sources.setdefault(work.pk, source_link(work))
    named = access.attributed(viewer).filter(meeting=meeting)
    return MeetingPage(
        meeting=meeting_link(meeting),
        titles=_titles(roots, events),
        venue=meeting.venue,
        programmes=_programmes(events, parts, said),
        sources=tuple(sources.values()),
        people=_people(parts),
        kinds=_shares(said, "kind"),
        countries=_shares(named, "country"),
        sectors=_shares(named, "sector"),
        conflicts=access.conflicts(viewer).filter(meeting=meeting).count(),
        withheld=meeting.attribution_withheld and not viewer.trusted,
        organizers=_once(name for root in roots for name in root.organizers),
        mandates=_once(name for root in roots for name in root.mandates),
        counts=tuple(
            (sources[root.expression_id], root.participants_count, root.experts_count)
            for root in roots
            if root.participants_count or root.experts_count
        ),
    )


def statements_of(
    viewer: Viewer, meeting: Meeting, kind: str = "", event: str = "", window: Window = FIRST
) -> Page[StatementCard]:
    """What was said at ``meeting``, in the order of the sources."""
    found = access.statements(viewer).filter(meeting=meeting)
    if kind:
        found = found.filter(kind=kind)
    if event:
        found = found.filter(event__key=event)
    return cards_in(found.order_by("expression_id", "start"), viewer, window)


def _programmes(
    events: Sequence[Event], parts: Iterable[Participation], said: QuerySet[Statement]
) -> tuple[tuple[SourceLink, tuple[EventEntry, ...]], ...]:
    people: dict[int, list[Part]] = defaultdict(list)
    for part in parts:
        people[part.event_id].append(_part(part))
    counts = dict(said.values_list("event").annotate(n=Count("pk")).order_by())
    children: dict[int | None, list[Event]] = defaultdict(list)
    for event in events:
        children[event.parent_id].append(event)

    def entry(event: Event) -> EventEntry:
        return EventEntry(
            event.key,
            event.kind,
            event.title,
            event.number,
            event.date,
            event.start_time,
            event.end_time,
            _distinct(people[event.pk]),
            counts.get(event.pk, 0),
            tuple(entry(one) for one in children[event.pk]),
        )

    told: dict[int, tuple[SourceLink, list[EventEntry]]] = {}
    for event in events:
        if event.kind == "meeting":
            continue
        if event.parent_id is None or event.parent is None or event.parent.kind == "meeting":
            source = told.setdefault(event.expression_id, (source_link(event.expression), []))
            source[1].append(entry(event))
    return tuple((source, tuple(entries)) for source, entries in told.values())


def _titles(roots: Iterable[Event], events: Iterable[Event]) -> dict[str, str]:
    """The title by language, from whichever source tells most of the programme."""
    told = Counter(event.expression_id for event in events)
    ordered = sorted(roots, key=lambda root: told[root.expression_id])
    return {root.expression.language: root.title for root in ordered if root.title}


def _part(row: Participation) -> Part:
    return Part(agent_link(row.agent), row.role, row.as_printed)


def _distinct(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple({(one.agent.key, one.role): one for one in parts}.values())


def _people(parts: Iterable[Participation]) -> tuple[Part, ...]:
    """Everybody once, by name, with the weightiest role they had."""
    best: dict[str, Part] = {}
    for row in parts:
        held = best.get(row.agent.key)
        if held is None or _WEIGHT.get(row.role, 9) < _WEIGHT.get(held.role, 9):
            best[row.agent.key] = _part(row)
    return tuple(sorted(best.values(), key=lambda one: one.agent.name))


_WEIGHT = {
    role: weight
    for weight, role in enumerate(("chair", "rapporteur", "speaker", "moderator", "participant"))
}


def _shares(said: QuerySet[Statement], column: str) -> tuple[Share, ...]:
    rows = (
        said.values_list(column)
        .annotate(speakers=Count("agent", distinct=True), n=Count("pk"))
        .order_by("-n", column)
    )
    return tuple(Share(value, speakers, n) for value, speakers, n in rows)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
