"""Who may see what. Every way out of the register asks here, and nowhere else.

The public sees a source when its own date of opening and its meeting's have both come. Where
attribution is withheld it sees what was said and never who: no speaker, no text of the source
(which names them), no list of participants.

Somebody who is known sees more: the team everything; whoever took part in a meeting what is told
of that meeting; a focal point what their own institution reports, before it is published.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from django.db.models import Q
from django.utils import timezone

from relatoria.followup.types import ReporterKind
from relatoria.model import AgentKind
from relatoria.store.families import family
from relatoria.store.models import (
    Agent,
    Commitment,
    CommitmentArrow,
    CommitmentLink,
    CommitmentReport,
    CommitmentStatus,
    Conflict,
    ConflictSide,
    DraftVolume,
    Event,
    ExpectedReporter,
    Expression,
    Meeting,
    Participation,
    PrintedAgent,
    Released,
    ReportEntry,
    Role,
    Stage,
    Statement,
    VolumeState,
)
from relatoria.store.pseudonyms.masking import sources_that_name
from relatoria.store.remembering import remembered
from relatoria.store.rows import among

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet

    Row = TypeVar("Row", bound=Model)
    Entry = TypeVar("Entry", bound=Released)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at the register."""

    trusted: bool = False
    """Sees what is restricted, embargoed or withheld: the team, and commands run on the machine
    itself."""
    role: Role = Role.PUBLIC
    account: int | None = None
    """Number of the account; ``None`` for somebody who is not signed in."""
    name: str = ""
    """How the log names the account."""
    agent: int | None = None
    """Number of the person of the register they are, where that is known."""
    institution: int | None = None
    """Number of the institution they answer for."""


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


@remembered
def _attended(agent: int) -> frozenset[int]:
    """Meetings in which somebody took part, as sources tell."""
    rows = Participation.objects.filter(agent__in=family(agent)).exclude(meeting=None)
    return frozenset(rows.values_list("meeting", flat=True))


@remembered
def _of_meetings(meetings: frozenset[int]) -> frozenset[int]:
    """Sources of ``meetings``."""
    if not meetings:
        return frozenset()
    rows = Expression.objects.filter(work__meeting__in=meetings)
    return frozenset(rows.values_list("pk", flat=True))


def attended(viewer: Viewer) -> frozenset[int]:
    """Numbers of the meetings whose rules do not bind the viewer, who took part in them."""
    return _attended(viewer.agent) if viewer.agent is not None else frozenset()


def sees_by_attendance(viewer: Viewer) -> bool:
    """Whether pages show the viewer what they were present at and the public is not told."""
    own = _of_meetings(attended(viewer))
    return not viewer.trusted and not own.isdisjoint(_closed() | _unnamed())


def _closed_to(viewer: Viewer) -> frozenset[int]:
    if viewer.trusted:
        return frozenset()
    return _closed() - _of_meetings(attended(viewer))


def _closed_meetings_to(viewer: Viewer) -> frozenset[int]:
    return frozenset() if viewer.trusted else _closed_meetings() - attended(viewer)


def _hidden(viewer: Viewer, *, named: bool = False) -> frozenset[int]:
    """Sources whose rows are left out of lists; where ``named``, also those without names.

    Sets of numbers rather than joins: nearly always empty or short, and every list asks.
    """
    return _past() | _closed_to(viewer) | (unnamed(viewer) if named else frozenset())


def _shown(rows: QuerySet[Row], hidden: frozenset[int]) -> QuerySet[Row]:
    return rows.exclude(expression_id__in=hidden) if hidden else rows


def expressions(viewer: Viewer) -> QuerySet[Expression]:
    """Sources whose existence the viewer may know of, past versions among them."""
    found = Expression.objects.select_related("work", "work__meeting").defer("sketch")
    closed = _closed_to(viewer)
    return found.exclude(pk__in=closed) if closed else found


def readable(viewer: Viewer, expression: Expression) -> bool:
    """Whether the viewer may read the source's own text, which names people."""
    if expression.pk in unnamed(viewer):
        return False
    # A text that names somebody whom the public knows by a sign cannot be shown as it is.
    return viewer.trusted or expression.pk not in sources_that_name()


def withheld(expression: Expression) -> bool:
    """Whether attribution is withheld for this source or its meeting."""
    return expression.pk in _unnamed()


def unnamed(viewer: Viewer) -> frozenset[int]:
    """Numbers of the sources of which the viewer may not know who spoke."""
    if viewer.trusted:
        return frozenset()
    return _unnamed() - _of_meetings(attended(viewer))


def meetings(viewer: Viewer) -> QuerySet[Meeting]:
    """Meetings the viewer may know of; those merged into another are left out."""
    found = Meeting.objects.filter(merged_into=None)
    closed = _closed_meetings_to(viewer)
    return found.exclude(pk__in=closed) if closed else found


def statements(viewer: Viewer) -> QuerySet[Statement]:
    """Statements of current sources, each standing for those merged into it."""
    return _shown(Statement.objects.filter(merged_into=None, retired=False), _hidden(viewer))


def of_seen_statements(rows: QuerySet[Row], viewer: Viewer) -> QuerySet[Row]:
    """Those of ``rows``, which have a ``statement``, whose statement the viewer may see."""
    found = rows.filter(statement__merged_into=None, statement__retired=False)
    hidden = _hidden(viewer)
    return found.exclude(statement__expression_id__in=hidden) if hidden else found


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


def volumes(viewer: Viewer) -> QuerySet[DraftVolume]:
    """Published reports every source of which the viewer may read: they name who spoke."""
    found = DraftVolume.objects.filter(state=VolumeState.PUBLISHED.value)
    return found if viewer.trusted else found.exclude(pk__in=_resting_on_closed(viewer))


@remembered
def _resting_on_closed(viewer: Viewer) -> frozenset[int]:
    meetings = _closed_meetings_to(viewer)
    published = DraftVolume.objects.filter(state=VolumeState.PUBLISHED.value)
    rows = list(published.values_list("pk", "sources", "meeting_id"))
    keys = {key for _, sources, _ in rows for key in sources}
    open_ = {one.key for one in among(expressions(viewer), "key", keys) if readable(viewer, one)}
    return frozenset(
        number
        for number, sources, meeting in rows
        if meeting in meetings or not open_.issuperset(sources)
    )


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
    own = _own(viewer, model)
    if own is not None:
        held &= ~own
    return frozenset(model._base_manager.filter(held).values_list("pk", flat=True))


def _own(viewer: Viewer, model: type[Released]) -> Q | None:
    """What the institution reports for which the viewer answers; ``None`` where there is none."""
    if viewer.role is not Role.FOCAL_POINT or viewer.institution is None:
        return None
    if model is not CommitmentReport:
        return None
    return Q(key__in=own_reports(viewer.institution))


@remembered
def own_reports(institution: int) -> frozenset[str]:
    """Keys of the reports that an institution or State made, under any name sources give it."""
    agent = Agent.objects.filter(pk=institution).first()
    if agent is None:
        return frozenset()
    same = family(institution)
    printed = PrintedAgent.objects.filter(agent__in=same).values_list("name", flat=True)
    names = Q(reporter__in=set(printed))
    for name in Agent.objects.filter(pk__in=same).values_list("name", flat=True):
        names |= Q(reporter__iexact=name)
    if agent.kind == AgentKind.STATE.value and agent.country:
        names |= Q(country=agent.country, reporter_kind=ReporterKind.STATE.value)
    return frozenset(CommitmentReport.objects.filter(names).values_list("key", flat=True))
