"""What the first page shows: how much there is, the latest meetings, what is new."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.queries.links import MeetingLink, SourceLink, meeting_link, source_link
from relatoria.store.queries.meetings import statement_counts
from relatoria.store.queries.statements import StatementCard, cards
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class Home:
    """The first page."""

    meetings: int
    people: int
    statements: int
    sources: int
    latest_meetings: tuple[tuple[MeetingLink, int], ...]
    """Each with the number of its statements."""
    new_sources: tuple[SourceLink, ...]
    proposals: tuple[StatementCard, ...]


@remembered
def home(viewer: Viewer, shown: int = 6) -> Home:
    """Counts and the ``shown`` latest of each kind."""
    meetings = access.meetings(viewer)
    said = access.statements(viewer)
    latest = list(meetings.order_by("-date", "key")[:shown])
    counts = statement_counts(viewer)
    sources = access.expressions(viewer).filter(current=True)
    people = access.printed_agents(viewer).filter(kind="person")
    return Home(
        meetings=meetings.count(),
        people=people.values("agent").distinct().count(),
        statements=said.count(),
        sources=sources.count(),
        latest_meetings=tuple((meeting_link(one), counts.get(one.pk, 0)) for one in latest),
        new_sources=tuple(source_link(one) for one in sources.order_by("-added_at", "-pk")[:shown]),
        proposals=cards(said.filter(kind__in=("proposal", "message")).order_by("-pk")[:3], viewer),
    )
