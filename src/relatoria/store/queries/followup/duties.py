"""What an institution owes: due and overdue reports, what it wrote last, what is being written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from relatoria.followup.calendar.dues import Due, DueState, dues
from relatoria.followup.types import Commitment as Promised
from relatoria.followup.types import Link, LinkOrigin, Report
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.followup.institutions import Institution
from relatoria.store.models import (
    Commitment,
    CommitmentReport,
    CommitmentTerm,
    DraftCommitment,
    DraftState,
    LinkState,
    TermKind,
)
from relatoria.store.queries.followup.cards import (
    CommitmentCard,
    ReportCard,
    commitment_card,
    report_cards,
)

if TYPE_CHECKING:
    from django.db.models import QuerySet

AHEAD = timedelta(days=365)
_UNDER_WAY = (DraftState.DRAFT.value, DraftState.RETURNED.value, DraftState.REVIEW.value)


@dataclass(frozen=True, slots=True)
class Duty:
    """A report that is expected of an institution, and what there is to write it from."""

    due: Due
    commitment: CommitmentCard
    missed: int
    """Due dates before this one that nobody answered."""
    before: ReportCard | None
    """What the institution wrote last on it."""
    under_way: str
    """Key of the draft that answers it; empty where there is none."""


def duties_of(institution: Institution, today: date) -> list[Duty]:
    """What ``institution`` owes up to a year ahead: for each commitment its latest date missed,
    else its next one; overdue first, then by day."""
    rows = list(with_dates(bound(institution)))
    own = own_reports(institution, rows)
    owed = _latest(institution, rows, own, today)
    cards = {row.key: commitment_card(row) for row in rows}
    before = _written(own)
    drafts = _drafts(institution, rows)
    return [
        Duty(due, cards[due.commitment], missed, before.get(due.commitment),
             drafts.get(due.commitment, ""))
        for due, missed in owed
    ]  # fmt: skip


def bound(institution: Institution) -> QuerySet[Commitment]:
    """The public commitments that bind ``institution``: a State also by what binds everybody."""
    named = CommitmentTerm.objects.filter(
        kind=TermKind.ADDRESSEE.value, value__in=institution.addressees
    )
    held = Q(pk__in=named.values("commitment"))
    if institution.is_state:
        held |= Q(addressees=[])
    return access.commitments(PUBLIC).filter(held)


def with_dates(rows: QuerySet[Commitment]) -> QuerySet[Commitment]:
    """Those of ``rows`` that have a due date or a periodicity."""
    return rows.filter(~Q(due="") | Q(period_months__gt=0))


def promised(row: Commitment) -> Promised:
    """As much of ``row`` as the calendar asks for."""
    return Promised(
        row.key, "", addressees=tuple(row.addressees), adopted=row.adopted, due=row.due,
        period_months=row.period_months,
    )  # fmt: skip


def own_reports(
    institution: Institution, rows: Iterable[Commitment]
) -> dict[str, list[CommitmentReport]]:
    """The published reports of ``institution`` by commitment, the latest first."""
    names = access.own_reports(institution.number)
    links = access.commitment_links(PUBLIC).filter(
        commitment__in=[row.pk for row in rows],
        state=LinkState.CONFIRMED.value,
        report__key__in=names,
    )
    found: dict[str, list[CommitmentReport]] = defaultdict(list)
    ordered = links.select_related("report", "report__expression", "commitment")
    for link in ordered.order_by("-report__date", "report__key"):
        found[link.commitment.key].append(link.report)
    return found


def _latest(
    institution: Institution,
    rows: Iterable[Commitment],
    own: dict[str, list[CommitmentReport]],
    today: date,
) -> list[tuple[Due, int]]:
    name = institution.addressee
    reports = [
        Report(row.key, name, date=row.date, links=(Link(key, LinkOrigin.CITED),))
        for key, listed in own.items()
        for row in listed
    ]
    made = [promised(row) for row in rows]
    # Commitments were chosen by every name of the institution: here they bind everybody.
    unnamed = [Promised(one.id, "", adopted=one.adopted, due=one.due,
                        period_months=one.period_months) for one in made]  # fmt: skip
    missed: dict[str, list[Due]] = defaultdict(list)
    ahead: dict[str, Due] = {}
    for due in dues(unnamed, reports, name, today, ahead=AHEAD):
        if due.state is DueState.OVERDUE:
            missed[due.commitment].append(due)
        elif due.state is not DueState.ANSWERED:
            ahead.setdefault(due.commitment, due)
    owed = [(listed[-1], len(listed) - 1) for listed in missed.values()]
    owed += [(due, 0) for key, due in ahead.items() if key not in missed]
    return sorted(owed, key=lambda one: (one[0].day, one[0].commitment))


def _written(own: dict[str, list[CommitmentReport]]) -> dict[str, ReportCard]:
    latest = {key: listed[0] for key, listed in own.items()}
    unique = {row.pk: row for row in latest.values()}
    cards = {one.key: one for one in report_cards(unique.values(), PUBLIC)}
    return {key: cards[row.key] for key, row in latest.items()}


def _drafts(institution: Institution, rows: Iterable[Commitment]) -> dict[str, str]:
    found = DraftCommitment.objects.filter(
        draft__institution=institution.number,
        draft__state__in=_UNDER_WAY,
        commitment__in=[row.pk for row in rows],
    )
    return dict(found.values_list("commitment__key", "draft__key"))
