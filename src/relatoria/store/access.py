"""Who may see what. Every way out of the register asks here, and nowhere else.

The public sees a source when its own date of opening and its meeting's have both come. Where
attribution is withheld it sees what was said and never who: no speaker, no text of the source
(which names them), no list of participants.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils import timezone

from relatoria.store.models import (
    Conflict,
    ConflictSide,
    Event,
    Expression,
    Meeting,
    Participation,
    PrintedAgent,
    ReportEntry,
    Statement,
)

if TYPE_CHECKING:
    from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at the register."""

    trusted: bool = False
    """Sees what is restricted, embargoed or withheld: the secretariat, and commands run on the
    machine itself."""


PUBLIC = Viewer()
TRUSTED = Viewer(trusted=True)


def _open(prefix: str = "") -> Q:
    return Q(**{f"{prefix}public_from__lte": timezone.now()})


def _open_source(path: str = "") -> Q:
    """The source at ``path`` is open, and so is the meeting its work belongs to."""
    meeting = f"{path}work__meeting"
    return _open(path) & (Q(**{f"{meeting}__isnull": True}) | _open(f"{meeting}__"))


def _named_source(path: str = "") -> Q:
    """Nothing about the source at ``path`` withholds attribution."""
    meeting = f"{path}work__meeting"
    return Q(**{f"{path}attribution_withheld": False}) & (
        Q(**{f"{meeting}__isnull": True}) | Q(**{f"{meeting}__attribution_withheld": False})
    )


def expressions(viewer: Viewer) -> QuerySet[Expression]:
    """Sources whose existence the viewer may know of."""
    found = Expression.objects.select_related("work", "work__meeting")
    return found if viewer.trusted else found.filter(_open_source())


def readable(viewer: Viewer, expression: Expression) -> bool:
    """Whether the viewer may read the source's own text, which names people."""
    return viewer.trusted or not withheld(expression)


def withheld(expression: Expression) -> bool:
    """Whether attribution is withheld for this source or its meeting."""
    meeting = expression.work.meeting
    return expression.attribution_withheld or bool(meeting and meeting.attribution_withheld)


def meetings(viewer: Viewer) -> QuerySet[Meeting]:
    """Meetings the viewer may know of; those merged into another are left out."""
    found = Meeting.objects.filter(merged_into=None)
    return found if viewer.trusted else found.filter(_open())


def statements(viewer: Viewer) -> QuerySet[Statement]:
    """Statements of current sources, each standing for those merged into it."""
    found = Statement.objects.filter(expression__current=True, merged_into=None, retired=False)
    return found if viewer.trusted else found.filter(_open_source("expression__"))


def attributed(viewer: Viewer) -> QuerySet[Statement]:
    """Statements the viewer may see together with their speaker."""
    found = statements(viewer)
    return found if viewer.trusted else found.filter(_named_source("expression__"))


def events(viewer: Viewer) -> QuerySet[Event]:
    """Events of current sources the viewer may know of."""
    found = Event.objects.filter(expression__current=True)
    return found if viewer.trusted else found.filter(_open_source("expression__"))


def participations(viewer: Viewer) -> QuerySet[Participation]:
    """Who took part in what, where that may be known."""
    found = Participation.objects.filter(expression__current=True)
    if viewer.trusted:
        return found
    return found.filter(_open_source("expression__"), _named_source("expression__"))


def printed_agents(viewer: Viewer) -> QuerySet[PrintedAgent]:
    """Agents as documents print them, where that may be known."""
    found = PrintedAgent.objects.filter(expression__current=True)
    if viewer.trusted:
        return found
    return found.filter(_open_source("expression__"), _named_source("expression__"))


def reports(viewer: Viewer) -> QuerySet[ReportEntry]:
    """Entries of follow-up pages the viewer may see."""
    found = ReportEntry.objects.filter(expression__current=True)
    return found if viewer.trusted else found.filter(_open_source("expression__"))


def conflicts(viewer: Viewer) -> QuerySet[Conflict]:
    """Conflicts of which every side may be seen: one hidden side would show by the others."""
    found = Conflict.objects.exclude(sides__expression__current=False)
    if viewer.trusted:
        return found.distinct()
    sides = ConflictSide.objects.filter(_open_source("expression__"), _named_source("expression__"))
    hidden = ConflictSide.objects.exclude(pk__in=sides.values("pk"))
    return found.exclude(pk__in=hidden.values("conflict")).distinct()
