"""What is in the record and in no framework, and what is in a framework and not in the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Exists, OuterRef

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Meeting, Statement
from relatoria.store.queries.coding.counts import tally
from relatoria.store.queries.coding.in_force import codes
from relatoria.store.queries.coding.matrix import notations
from relatoria.store.queries.pages import FIRST, Page, Window
from relatoria.store.queries.statements import StatementCard, cards
from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class Outside:
    """Which statements are asked for: of one meeting, of one kind, where given."""

    frameworks: tuple[str, ...]
    meeting: str = ""
    kind: str = ""


def silent(viewer: Viewer, scheme: str) -> tuple[str, ...]:
    """The items of ``scheme`` that no statement of the record speaks to."""
    spoken = tally(viewer, scheme).items
    return tuple(one for one in notations(viewer, scheme) if one not in spoken)


def outside(viewer: Viewer, asked: Outside, window: Window = FIRST) -> Page[StatementCard]:
    """The statements that speak to no item of any of the frameworks, the latest first."""
    counted = outside_by_kind(viewer, asked.frameworks, asked.meeting)
    total = sum(n for kind, n in counted if asked.kind in ("", kind))
    number = min(max(1, window.number), max(1, -(-total // window.size)))
    begin = (number - 1) * window.size
    numbers = _page_of(viewer, asked, begin, begin + window.size)
    shown = cards(Statement.objects.filter(pk__in=numbers).order_by("-pk"), viewer)
    return Page(shown, total, number, window.size)


@remembered
def outside_by_kind(
    viewer: Viewer, frameworks: tuple[str, ...], meeting: str = ""
) -> tuple[tuple[str, int], ...]:
    """How many statements speak to none of ``frameworks``, by kind of statement."""
    rows = _rows(viewer, Outside(frameworks, meeting)).order_by()
    counted = rows.values_list("kind").annotate(n=Count("pk"))
    return tuple(sorted(counted, key=lambda one: (-one[1], one[0])))


@remembered
def _page_of(viewer: Viewer, asked: Outside, begin: int, end: int) -> Sequence[int]:
    rows = _rows(viewer, asked).order_by("-pk").values_list("pk", flat=True)
    return tuple(rows[begin:end])


def _rows(viewer: Viewer, asked: Outside) -> QuerySet[Statement]:
    found = access.statements(viewer)
    if asked.meeting:
        meetings = Meeting.objects.filter(key=asked.meeting)
        found = found.filter(meeting__in=list(meetings.values_list("pk", flat=True)))
    if asked.kind:
        found = found.filter(kind=asked.kind)
    for name in asked.frameworks:
        found = found.exclude(Exists(codes(viewer, name).filter(statement=OuterRef("pk"))))
    return found


def every_outside(
    viewer: Viewer, asked: Outside, at_once: int = 500
) -> Iterator[Sequence[StatementCard]]:
    """All of them, some at a time, the latest first."""
    rows = _rows(viewer, asked).order_by("-pk")
    last: int | None = None
    while True:
        found = rows if last is None else rows.filter(pk__lt=last)
        numbers = tuple(found.values_list("pk", flat=True)[:at_once])
        if not numbers:
            return
        yield cards(Statement.objects.filter(pk__in=numbers).order_by("-pk"), viewer)
        last = numbers[-1]
