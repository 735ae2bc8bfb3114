"""Meetings as the desk lists them: what stands open in each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import (
    Attendee,
    Intervention,
    Matching,
    Meeting,
    ProgrammeItem,
    Seat,
    Submission,
    SubmissionState,
)
from relatoria.store.preparation.programme import items_of
from relatoria.store.queries.links import MeetingLink, meeting_link
from relatoria.store.queries.pages import Page, Window, page_of


@dataclass(frozen=True, slots=True)
class Prepared:
    """A meeting, and how much of each kind the desk has of it."""

    meeting: MeetingLink
    access: str
    items: int
    attendees: int
    unmatched: int
    """On the list, and nobody has said who of the register they are."""
    waiting: int
    """Written submissions that wait for somebody to look."""
    captured: int


def prepared(viewer: Viewer, window: Window) -> Page[Prepared]:
    """Every meeting the viewer may know of, the latest first."""
    page = page_of(access.meetings(viewer).order_by("-date", "key"), window)
    numbers = [one.pk for one in page.items]
    people = Attendee.objects.filter(withdrawn_at=None)
    counts = [
        _counted(ProgrammeItem.objects.filter(withdrawn_at=None), numbers),
        _counted(people, numbers),
        _counted(people.filter(matching=Matching.OPEN.value), numbers),
        _counted(Submission.objects.filter(state=SubmissionState.WAITING.value), numbers),
        _counted(Intervention.objects.filter(withdrawn_at=None), numbers),
    ]
    return page.map(
        lambda one: Prepared(
            meeting_link(one), one.access, *(several.get(one.pk, 0) for several in counts)
        )
    )


def _counted(
    rows: QuerySet[ProgrammeItem]
    | QuerySet[Attendee]
    | QuerySet[Submission]
    | QuerySet[Intervention],
    meetings: Iterable[int],
) -> dict[int, int]:
    of_these = rows.filter(meeting_id__in=list(meetings))
    return dict(of_these.order_by().values_list("meeting_id").annotate(n=Count("pk")))


@dataclass(frozen=True, slots=True)
class Sat:
    """Somebody's part in an item."""

    number: int
    name: str
    attendee: str
    role: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the programme as its editor shows it."""

    key: str
    kind: str
    number: str
    title: str
    date: str
    start_time: str
    end_time: str
    questions: str
    part: bool
    """Whether it is a part of another item."""
    seats: tuple[Sat, ...]

    @property
    def name(self) -> str:
        """Number and title on one line."""
        return ". ".join(part for part in (self.number, self.title) if part)


def programme_of(meeting: Meeting) -> tuple[Item, ...]:
    """The programme in its order, with who sits where."""
    rows = items_of(meeting)
    seats: dict[int, list[Sat]] = {}
    for seat in Seat.objects.filter(item__in=rows).select_related("attendee"):
        one = Sat(seat.pk, seat.attendee.name, seat.attendee.key, seat.role)
        seats.setdefault(seat.item_id, []).append(one)
    return tuple(
        Item(
            row.key, row.kind, row.number, row.title, row.date, row.start_time, row.end_time,
            row.questions, row.parent_id is not None, tuple(seats.get(row.pk, ())),
        )
        for row in rows
    )  # fmt: skip
