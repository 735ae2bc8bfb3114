"""Written submissions as readers see them: equal in size and place, in the order of the meeting."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Meeting, Preparation, Submission, SubmissionState
from relatoria.store.queries.links import SourceLink, source_link
from relatoria.store.submissions.ordering import ordered


@dataclass(frozen=True, slots=True)
class Received:
    """A published submission. Who sent it is empty where names are withheld."""

    source: SourceLink
    sector: str
    country: str
    organization: str
    date: str


def published(viewer: Viewer, meeting: Meeting) -> tuple[Received, ...]:
    """The submissions to ``meeting`` that the viewer may see, in the order they stand in.

    The place of each comes from all published ones: hiding one changes no other's.
    """
    preparation = Preparation.objects.filter(meeting=meeting).first()
    if preparation is None:
        return ()
    rows = Submission.objects.filter(meeting=meeting, state=SubmissionState.PUBLISHED.value)
    seen = {one.pk: one for one in access.expressions(viewer).filter(work__meeting=meeting)}
    hidden = access.unnamed(viewer)
    found = []
    for row in ordered(rows, preparation):
        expression = seen.get(row.expression_id or 0)
        if expression is not None:
            who = "" if expression.pk in hidden else row.organization
            country = "" if expression.pk in hidden else row.country
            day = row.received_at.date().isoformat()
            found.append(Received(source_link(expression), row.sector, country, who, day))
    return tuple(found)
