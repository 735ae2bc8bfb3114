"""Who may see what. Every way out of the register asks here, and nowhere else.

The public sees a source when its own date of opening and its meeting's have both come. Where
attribution is withheld it sees what was said and never who: no speaker, no text of the source
(which names them), no list of participants.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from django.db.models import Q
from django.utils import timezone

from relatoria.store.models import (
    Commitment,
    CommitmentArrow,
    CommitmentLink,
    CommitmentReport,
    CommitmentStatus,
    Conflict,
    ConflictSide,
    Event,
    ExpectedReporter,
    Expression,
    Meeting,
    Participation,
    PrintedAgent,
    Released,
    ReportEntry,
    Stage,
    Statement,
)
from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet

    Row = TypeVar("Row", bound=Model)
    Entry = TypeVar("Entry", bound=Released)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at the register."""

    trusted: bool = False
    """Sees what is restricted, embargoed or withheld: the secretariat, and commands run on the
    machine itself."""


PUBLIC = Viewer()
TRUSTED = Viewer(trusted=True)


@remembered
def _closed() -> frozenset[int]:
    """Sources the public may not know of: restricted, embargoed, or of such a meeting."""
    now = timezone.now()
    later = Q(public_from=None) | Q(public_from__gt=now)
    meeting = Q(work__meeting__isnull=False) & (
        Q(work__meeting__public_from=None) | Q(work__meeting__public_from__gt=now)
    )
    return frozenset(Expression.objects.filter(later | meeting).values_list("pk", flat=True))


@remembered
def _closed_meetings() -> frozenset[int]:
    later = Q(public_from=None) | Q(public_from__gt=timezone.now())
    return frozenset(Meeting.objects.filter(later).values_list("pk", flat=True))


@remembered
def _unnamed() -> frozenset[int]:
    """Sources of which the public may not know who spoke."""
    held = Q(attribution_withheld=True) | Q(work__meeting__attribution_withheld=True)
    return frozenset(Expression.objects.filter(held).values_list("pk", flat=True))


@remembered
def _past() -> frozenset[int]:
    """Sources that a later version replaces."""
    return frozenset(Expression.objects.filter(current=False).values_list("pk", flat=True))


def _hidden(viewer: Viewer, *, named: bool = False) -> frozenset[int]:
    """Sources whose rows are left out of lists; where ``named``, also those without names.

    Sets of numbers rather than joins: nearly always empty or short, and every list asks.
    """
    if viewer.trusted:
        return _past()
    return _past() | _closed() | (_unnamed() if named else frozenset())


def _shown(rows: QuerySet[Row], hidden: frozenset[int]) -> QuerySet[Row]:
    return rows.exclude(expression_id__in=hidden) if hidden else rows


def expressions(viewer: Viewer) -> QuerySet[Expression]:
    """Sources whose existence the viewer may know of, past versions among them."""
    found = Expression.objects.select_related("work", "work__meeting").defer("sketch")
    closed = frozenset() if viewer.trusted else _closed()
    return found.exclude(pk__in=closed) if closed else found


def readable(viewer: Viewer, expression: Expression) -> bool:
    """Whether the viewer may read the source's own text, which names people."""
    return viewer.trusted or not withheld(expression)


def withheld(expression: Expression) -> bool:
    """Whether attribution is withheld for this source or its meeting."""
    return expression.pk in _unnamed()


def unnamed(viewer: Viewer) -> frozenset[int]:
    """Numbers of the sources of which the viewer may not know who spoke."""
    return frozenset() if viewer.trusted else _unnamed()


def meetings(viewer: Viewer) -> QuerySet[Meeting]:
    """Meetings the viewer may know of; those merged into another are left out."""
    found = Meeting.objects.filter(merged_into=None)
    closed = frozenset() if viewer.trusted else _closed_meetings()
    return found.exclude(pk__in=closed) if closed else found


def statements(viewer: Viewer) -> QuerySet[Statement]:
    """Statements of current sources, each standing for those merged into it."""
    return _shown(Statement.objects.filter(merged_into=None, retired=False), _hidden(viewer))


def attributed(viewer: Viewer) -> QuerySet[Statement]:
    """Statements the viewer may see together with their speaker."""
    found = Statement.objects.filter(merged_into=None, retired=False)
    return _shown(found, _hidden(viewer, named=True))


def events(viewer: Viewer) -> QuerySet[Event]:
    """Events of current sources the viewer may know of."""
    return _shown(Event.objects.all(), _hidden(viewer))


def participations(viewer: Viewer) -> QuerySet[Participation]:
    """Who took part in what, where that may be known."""
    return _shown(Participation.objects.all(), _hidden(viewer, named=True))


def printed_agents(viewer: Viewer) -> QuerySet[PrintedAgent]:
    """Agents as documents print them, where that may be known."""
    return _shown(PrintedAgent.objects.all(), _hidden(viewer, named=True))


def reports(viewer: Viewer) -> QuerySet[ReportEntry]:
    """Entries of follow-up pages the viewer may see."""
    return _shown(ReportEntry.objects.all(), _hidden(viewer, named=True))


def conflicts(viewer: Viewer) -> QuerySet[Conflict]:
    """Conflicts of which every side may be seen: one hidden side would show by the others."""
    hidden = _hidden(viewer, named=True)
    if not hidden:
        return Conflict.objects.all()
    sides = ConflictSide.objects.filter(expression_id__in=hidden)
    return Conflict.objects.exclude(pk__in=sides.values("conflict"))


def commitments(viewer: Viewer) -> QuerySet[Commitment]:
    """Commitments the viewer may see: published, and of open sources."""
    return _released(Commitment.objects.all(), viewer)


def commitment_reports(viewer: Viewer) -> QuerySet[CommitmentReport]:
    """Reports on commitments the viewer may see."""
    return _released(CommitmentReport.objects.all(), viewer)


def expected_reporters(viewer: Viewer) -> QuerySet[ExpectedReporter]:
    """Those expected to report, as far as the viewer may know of it."""
    return _released(ExpectedReporter.objects.all(), viewer)


def commitment_arrows(viewer: Viewer) -> QuerySet[CommitmentArrow]:
    """Steps of chains; what lies at their ends is asked for on its own."""
    return _released(CommitmentArrow.objects.all(), viewer)


def commitment_links(viewer: Viewer) -> QuerySet[CommitmentLink]:
    """Links of which the viewer may see both ends."""
    found = CommitmentLink.objects.all()
    if held := _held(viewer, CommitmentReport):
        found = found.exclude(report_id__in=held)
    if held := _held(viewer, Commitment):
        found = found.exclude(commitment_id__in=held)
    return found


def commitment_statuses(viewer: Viewer) -> QuerySet[CommitmentStatus]:
    """Findings on commitments the viewer may see; not those that rest on a hidden report."""
    found = CommitmentStatus.objects.all()
    if held := _held(viewer, CommitmentReport):
        found = found.filter(Q(report=None) | ~Q(report_id__in=held))
    if held := _held(viewer, Commitment):
        found = found.exclude(commitment_id__in=held)
    return found


def _released(rows: QuerySet[Entry], viewer: Viewer) -> QuerySet[Entry]:
    held = _held(viewer, rows.model)
    return rows.exclude(pk__in=held) if held else rows


@remembered
def _held(viewer: Viewer, model: type[Released]) -> frozenset[int]:
    """Entries the viewer may not see: not published, too early, or of a hidden source.

    A set of numbers as for sources: nearly always short, and no list has to join for it.
    """
    held = Q(expression_id__in=_hidden(viewer, named=True))
    if not viewer.trusted:
        held |= ~Q(stage=Stage.PUBLISHED.value) | Q(public_from=None)
        held |= Q(public_from__gt=timezone.now())
    return frozenset(model._base_manager.filter(held).values_list("pk", flat=True))
