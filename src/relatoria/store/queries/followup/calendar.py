"""The public calendar: what is due when, of everybody or of one State or institution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from relatoria.followup.calendar.dues import due_days, dues
from relatoria.followup.types import Link, LinkOrigin, Report, ReporterKind
from relatoria.schemes.countries import countries
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Commitment, CommitmentTerm, LinkState, TermKind
from relatoria.store.queries.followup.cards import CommitmentCard, commitment_card
from relatoria.store.queries.followup.duties import AHEAD, promised, with_dates
from relatoria.store.queries.pages import FIRST, Page, Window
from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

_BEHIND = timedelta(days=92)
_MOST_MISSED = 8
"""Dates of one commitment that passed without a report, the latest first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A day on which a report is due."""

    day: date
    state: str
    """overdue, due_soon, ahead or answered for one addressee; past, due_soon or ahead for all."""
    commitment: CommitmentCard


@dataclass(frozen=True, slots=True)
class _Day:
    day: date
    state: str
    number: int


def calendar(viewer: Viewer, subject: str, today: date, window: Window = FIRST) -> Page[Entry]:
    """A page of the days from three months ago to a year ahead; for ``subject`` (a country code
    or a name) also what is overdue longer."""
    days = _days(viewer, subject, today)
    size = window.size
    number = min(max(1, window.number), max(1, -(-len(days) // size)))
    part = days[(number - 1) * size : number * size]
    rows = Commitment.objects.in_bulk({one.number for one in part})
    items = [Entry(one.day, one.state, commitment_card(rows[one.number])) for one in part]
    return Page(items, len(days), number, size)


@remembered
def _days(viewer: Viewer, subject: str, today: date) -> tuple[_Day, ...]:
    rows = with_dates(access.commitments(viewer)).order_by()
    found = _of_one(viewer, rows, subject, today) if subject else _of_all(rows, today)
    return tuple(sorted(found, key=lambda one: (one.day, one.number)))


def _of_all(rows: QuerySet[Commitment], today: date) -> Iterable[_Day]:
    for row in _light(rows).iterator():
        for day in due_days(promised(row), today + AHEAD):
            if day >= today - _BEHIND:
                yield _Day(day, _state(day, today), row.pk)


def _state(day: date, today: date) -> str:
    if day < today:
        return "past"
    return "due_soon" if day - today <= timedelta(days=30) else "ahead"


def _of_one(
    viewer: Viewer, rows: QuerySet[Commitment], subject: str, today: date
) -> Iterable[_Day]:
    named = CommitmentTerm.objects.filter(kind=TermKind.ADDRESSEE.value, value=subject)
    bound = Q(pk__in=named.values("commitment"))
    if subject in countries():
        bound |= Q(addressees=[])
    held = {row.key: row for row in _light(rows.filter(bound))}
    missed: dict[str, int] = {}
    owed = dues(map(promised, held.values()), _told(viewer, held, subject), subject, today)
    for due in sorted(owed, key=lambda one: one.day, reverse=True):
        if due.state.value == "answered" and due.day < today - _BEHIND:
            continue
        if due.days < 0:
            missed[due.commitment] = missed.get(due.commitment, 0) + 1
        if missed.get(due.commitment, 0) <= _MOST_MISSED:
            yield _Day(due.day, due.state.value, held[due.commitment].pk)


def _told(viewer: Viewer, held: dict[str, Commitment], subject: str) -> list[Report]:
    links = access.commitment_links(viewer).filter(
        Q(report__country=subject) | Q(report__reporter=subject),
        commitment__in=[row.pk for row in held.values()],
        state=LinkState.CONFIRMED.value,
    )
    told = links.values_list(
        "report__key", "report__reporter", "report__reporter_kind", "report__country",
        "report__date", "commitment__key",
    )  # fmt: skip
    return [
        Report(key, reporter, date=day, reporter_kind=ReporterKind(kind), country=country,
               links=(Link(commitment, LinkOrigin.CITED),))
        for key, reporter, kind, country, day, commitment in told
    ]  # fmt: skip


def _light(rows: QuerySet[Commitment]) -> QuerySet[Commitment]:
    return rows.only("key", "addressees", "adopted", "due", "period_months")
