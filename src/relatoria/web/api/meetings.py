"""Meetings, and what was said at each."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router

from relatoria.store.access import PUBLIC
from relatoria.store.queries import meetings as asked
from relatoria.store.queries.meetings import MeetingPage
from relatoria.web.api.answers import Meetings, Paging, Problem, Statements, placed

router = Router()
_NONE = (404, {"detail": "no such meeting"})


@router.get("", response=Meetings, summary="Meetings, the latest first")
def meetings(request: HttpRequest, paging: Query[Paging]) -> object:
    """A page of meetings, each with the number of its statements."""
    found = asked.meetings(PUBLIC, paging.window())
    return placed(found, [{"meeting": one, "statements": n} for one, n in found.items])


@router.get("/{key}", response={200: MeetingPage, 404: Problem}, summary="One meeting")
def meeting(request: HttpRequest, key: str) -> object:
    """Its programme as each source tells it, who took part, and who was heard."""
    found = asked.find(PUBLIC, key)
    return asked.meeting_page(PUBLIC, found) if found else _NONE


@router.get(
    "/{key}/statements",
    response={200: Statements, 404: Problem},
    summary="What was said at a meeting",
)
def statements(
    request: HttpRequest, key: str, paging: Query[Paging], kind: str = "", event: str = ""
) -> object:
    """In the order of the sources; of one ``kind`` or one ``event`` if asked."""
    found = asked.find(PUBLIC, key)
    if found is None:
        return _NONE
    page = asked.statements_of(PUBLIC, found, kind, event, paging.window())
    return placed(page, page.items)
