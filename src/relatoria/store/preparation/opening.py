"""Opening a meeting to its readers: a person's act, for it and what the desk made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from relatoria.store import journal
from relatoria.store.ingest import Terms
from relatoria.store.models import Access, CapturedRecord, ConceptNote, Expression, Meeting
from relatoria.store.preparation.making import preparation_of
from relatoria.store.preparation.refusals import refusal
from relatoria.store.preparation.versions import meanwhile
from relatoria.store.search.indexing import index
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Openness:
    """How far a meeting is open."""

    access: Access
    public_from: datetime | None = None
    """When an embargo ends; only an embargo has one."""
    attribution_withheld: bool = False


def open_to(meeting: Meeting, openness: Openness, version: int, by: str) -> None:
    """Set who may see ``meeting`` and the sources that the desk made of it, as of ``version``.

    Sources that came another way keep their own rules. Raises Refusal for an embargo without
    its end, ChangedMeanwhile.
    """
    if (openness.access is Access.EMBARGOED) != (openness.public_from is not None):
        raise refusal("embargo", "an embargo needs the moment it ends", where=meeting.key)
    with one_writer():
        row, now = preparation_of(meeting), Meeting.objects.get(pk=meeting.pk)
        after = _columns(openness, now)
        before = {name: getattr(now, name) for name in after}
        if before == after:
            return
        if row.version != version:
            raise meanwhile(now, after)
        type(row).objects.filter(pk=row.pk).update(version=version + 1)
        Meeting.objects.filter(pk=meeting.pk).update(**after)
        made = _made_here(meeting)
        Expression.objects.filter(pk__in=made).update(**after)
        was, said = ({name: _said(value) for name, value in one.items()} for one in (before, after))
        journal.append(by, [journal.Act("open-meeting", "meeting", meeting.key, was, said)])
        sources = Expression.objects.filter(Q(work__meeting=meeting) | Q(events__meeting=meeting))
        index(sorted(set(sources.values_list("pk", flat=True))))


def terms_of(meeting: Meeting, by: str, reason: str) -> Terms:
    """Under which a source of ``meeting`` that the desk makes comes in: the meeting's own."""
    access = Access(meeting.access)
    embargo = meeting.public_from if access is Access.EMBARGOED else None
    return Terms(access, embargo, meeting.attribution_withheld, by=by, reason=reason)


def _columns(openness: Openness, meeting: Meeting) -> dict[str, object]:
    moments = {
        Access.RESTRICTED: None,
        Access.EMBARGOED: openness.public_from,
        Access.PUBLIC: meeting.public_from if meeting.open_to_all() else timezone.now(),
    }
    return {
        "access": openness.access.value,
        "public_from": moments[openness.access],
        "attribution_withheld": openness.attribution_withheld,
    }


def _made_here(meeting: Meeting) -> list[int]:
    """Concept notes and what was captured. Written submissions are published on their own."""
    numbers: set[int] = set()
    for rows in (
        ConceptNote.objects.filter(meeting=meeting).exclude(expression=None),
        CapturedRecord.objects.filter(meeting=meeting),
    ):
        numbers.update(rows.values_list("expression_id", flat=True))
    return sorted(numbers)


def _said(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
