"""Where sources contradict one another, or themselves: both sides, and no silent choice."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Meeting
from relatoria.store.queries.links import MeetingLink, SourceLink, meeting_link, source_link
from relatoria.store.queries.pages import FIRST, Page, Window, page_of


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict, with its passage."""

    value: str
    quote: str
    place: str
    """Where in the source: text, programme, biography…"""
    start: int
    end: int
    source: SourceLink


@dataclass(frozen=True, slots=True)
class ConflictCard:
    """Passages that cannot all be right."""

    key: str
    subject: str
    field: str
    meeting: MeetingLink | None
    sides: tuple[Side, ...]


def conflicts(
    viewer: Viewer, meeting: Meeting | None = None, field: str = "", window: Window = FIRST
) -> Page[ConflictCard]:
    """Conflicts, of one meeting or of all."""
    found = access.conflicts(viewer).select_related("meeting")
    if meeting is not None:
        found = found.filter(meeting=meeting)
    if field:
        found = found.filter(field=field)
    part = page_of(
        found.prefetch_related("sides__expression").order_by("-meeting__date", "field", "key"),
        window,
    )
    return part.map(
        lambda row: ConflictCard(
            key=row.key,
            subject=row.subject,
            field=row.field,
            meeting=meeting_link(row.meeting) if row.meeting else None,
            sides=tuple(
                Side(
                    side.value,
                    side.quote,
                    side.source,
                    side.start,
                    side.end,
                    source_link(side.expression),
                )
                for side in row.sides.all()
            ),
        )
    )
