"""Sources, what was read out of them, and where they contradict each other."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router, Schema

from relatoria.formats.lines import lines_of
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.queries import conflicts as of_conflicts
from relatoria.store.queries import meetings
from relatoria.store.queries import sources as asked
from relatoria.store.queries.sources import SourcePage
from relatoria.web.api.answers import Conflicts, Paging, Problem, Sources, placed

router = Router()
_NONE = (404, {"detail": "no such source"})
_WITHHELD = (403, {"detail": "the text names its speakers, who are withheld"})


class RecordLines(Schema):
    """A record as the objects of its JSON lines; `relatoria schema` describes them."""

    lines: list[dict[str, object]]


@router.get("/sources", response=Sources, summary="Sources, the latest first")
def sources(request: HttpRequest, paging: Query[Paging], kind: str = "") -> object:
    """A page of current sources; of one ``kind`` if asked."""
    found = asked.sources(PUBLIC, kind, paging.window())
    return placed(found, found.items)


@router.get("/sources/{key}", response={200: SourcePage, 404: Problem}, summary="One source")
def source(request: HttpRequest, key: str) -> object:
    """What it is, its versions and languages, and how much of it was read."""
    found = asked.find(PUBLIC, key)
    return asked.source_page(PUBLIC, found) if found else _NONE


@router.get(
    "/sources/{key}/record",
    response={200: RecordLines, 403: Problem, 404: Problem},
    summary="Everything read out of a source",
)
def record(request: HttpRequest, key: str) -> object:
    """Text, passages, events, people, contributions, statements, conflicts, figures."""
    found = asked.find(PUBLIC, key)
    if found is None:
        return _NONE
    if not access.readable(PUBLIC, found):
        return _WITHHELD
    return {"lines": list(lines_of(asked.record_of(found)))}


@router.get("/conflicts", response={200: Conflicts, 404: Problem}, summary="Contradictions")
def conflicts(
    request: HttpRequest, paging: Query[Paging], meeting: str = "", field: str = ""
) -> object:
    """Passages that cannot all be right; of one ``meeting`` or ``field`` if asked."""
    about = meetings.find(PUBLIC, meeting) if meeting else None
    if meeting and about is None:
        return 404, {"detail": "no such meeting"}
    found = of_conflicts.conflicts(PUBLIC, about, field, paging.window())
    return placed(found, found.items)
