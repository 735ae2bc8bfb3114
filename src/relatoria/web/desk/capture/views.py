"""Live capture: the sheet, what arrives from it, corrections, publication.

The same address takes the plain form and the script's outbox: the script asks for JSON and gets
told what became of what it sent; a browser without it is led back to the sheet.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.i18n import catalogue
from relatoria.model import StatementKind
from relatoria.store.capture import Arrival, Typed, Words, publish, save, withdraw
from relatoria.store.models import Attendee, CapturedRecord, Intervention, Matching, Meeting
from relatoria.store.preparation.making import preparation_of
from relatoria.store.preparation.programme import items_of
from relatoria.store.queries.preparation.meetings import prepared
from relatoria.web.desk.capture.answers import captured, told
from relatoria.web.desk.forms import saying
from relatoria.web.desk.meetings.attempts import (
    Difference,
    Trouble,
    attempt,
    explained,
    found_meeting,
)
from relatoria.web.desk.meetings.choices import named
from relatoria.web.desk.meetings.overview import heading
from relatoria.web.desk.rules import may
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of

_KINDS = (
    StatementKind.PROPOSAL,
    StatementKind.PRINCIPLE,
    StatementKind.FINDING,
    StatementKind.CONCERN,
    StatementKind.GOOD_PRACTICE,
    StatementKind.COMMITMENT,
)
_CONFLICT = 409


@may("capture.live")
def listing(request: HttpRequest) -> HttpResponse:
    """Which meeting is held."""
    found = prepared(viewer_of(request), window_of(request, 30))
    context = {"found": found, "kept": without(request)}
    return render(request, "relatoria/desk/capture/list.html", context)


@may("capture.live")
def sheet(request: HttpRequest, key: str) -> HttpResponse:
    """The sheet with the programme loaded."""
    return _sheet(request, found_meeting(request, key))


@may("capture.live")
def entries(request: HttpRequest, key: str) -> JsonResponse:
    """What was captured so far, and a fresh sign that forms need, for the script."""
    found = captured(found_meeting(request, key))
    return JsonResponse({"entries": found, "token": get_token(request)})


@may("capture.live")
@require_POST
def take(request: HttpRequest, key: str) -> HttpResponse:
    """Write an intervention down, once, or correct it."""
    meeting = found_meeting(request, key)
    typed = _typed(request)
    try:
        saved = save(meeting, typed, viewer_of(request).name)
    except RelatoriaError as error:
        if _is_script(request):
            return JsonResponse({"arrival": "refused", "why": explained(error)}, status=422)
        return _sheet(request, meeting, Trouble(explained(error)), typed)
    if _is_script(request):
        late = saved.arrival is Arrival.CHANGED_MEANWHILE
        answer = {"arrival": saved.arrival.value, "entry": told(saved.row)}
        return JsonResponse(answer, status=_CONFLICT if late else 200)
    if saved.arrival is Arrival.CHANGED_MEANWHILE:
        return _corrected(request, meeting, saved.row, typed)
    again = reverse("desk-capture-sheet", args=[meeting.key])
    return redirect(f"{again}?{urlencode({'item': typed.item})}" if typed.item else again)


@may("capture.live")
def correct(request: HttpRequest, key: str, client_id: str) -> HttpResponse:
    """One intervention, to be corrected by the plain form."""
    meeting = found_meeting(request, key)
    return _corrected(request, meeting, _row(meeting, client_id))


@may("capture.live")
@require_POST
def take_back(request: HttpRequest, key: str, client_id: str) -> HttpResponse:
    """Take back what was typed by mistake."""
    meeting = found_meeting(request, key)
    withdraw(_row(meeting, client_id), viewer_of(request).name)
    return redirect("desk-capture-sheet", meeting.key)


@may("meetings.see")
def record(request: HttpRequest, key: str) -> HttpResponse:
    """What would be published, and what stands in the way."""
    return _record(request, found_meeting(request, key))


@may("meetings.edit")
@require_POST
def publish_record(request: HttpRequest, key: str) -> HttpResponse:
    """Make a source of what was captured."""
    meeting = found_meeting(request, key)
    words = words_for(meeting)
    by = viewer_of(request).name
    trouble = attempt(request, lambda: publish(meeting, words, by), done="capture.published")
    if trouble is None:
        return redirect("desk-record", meeting.key)
    return _record(request, meeting, trouble)


def words_for(meeting: Meeting) -> Words:
    """What the document says besides what was said, in the language of the meeting."""
    say = catalogue(preparation_of(meeting).language or "en")
    roles = {role: say(f"role.{role}") for role in ("chair", "moderator")}
    return Words(say("capture.document"), say("capture.unknown"), roles)


def _sheet(
    request: HttpRequest, meeting: Meeting, trouble: Trouble | None = None,
    typed: Typed | None = None,
) -> HttpResponse:  # fmt: skip
    chosen = request.GET.get("item", "")
    given = typed or Typed(str(uuid.uuid4()), "", item=chosen)
    context = _lists(request, meeting) | {
        "typed": given,
        "entries": captured(meeting),
        "trouble": trouble,
        "owner": viewer_of(request).name,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/capture/sheet.html", context, status=status)


def _corrected(
    request: HttpRequest, meeting: Meeting, row: Intervention, typed: Typed | None = None
) -> HttpResponse:
    fresh = told(row)
    trouble = None
    if typed is not None:
        say = saying()
        both = (Difference(say("capture.text"), row.text, typed.text),)
        trouble = Trouble(say("desk.conflict"), _CONFLICT, both)
    shown = Typed(
        row.client_id, row.text, row.version, fresh["item"], fresh["speaker"], row.described,
        row.kind, row.language, row.said_at,
    )  # fmt: skip
    context = _lists(request, meeting) | {"typed": shown, "trouble": trouble}
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/capture/correct.html", context, status=status)


def _record(request: HttpRequest, meeting: Meeting, trouble: Trouble | None = None) -> HttpResponse:
    rows = Intervention.objects.filter(meeting=meeting, withdrawn_at=None)
    speakers = Attendee.objects.filter(interventions__in=rows, matching=Matching.OPEN.value)
    context = heading(request, meeting) | {
        "count": rows.count(),
        "unknown": rows.filter(attendee=None).count(),
        "open": speakers.distinct(),
        "records": CapturedRecord.objects.filter(meeting=meeting).select_related("expression"),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/capture/record.html", context, status=status)


def _lists(request: HttpRequest, meeting: Meeting) -> dict[str, Any]:
    people = Attendee.objects.filter(meeting=meeting, withdrawn_at=None)
    return heading(request, meeting) | {
        "items": items_of(meeting),
        "people": people.prefetch_related("seats", "seats__item"),
        "kinds": named([one.value for one in _KINDS], "kind", empty="capture.kind_open"),
        "spoken": preparation_of(meeting).language,
    }


def _row(meeting: Meeting, client_id: str) -> Intervention:
    rows = Intervention.objects.select_related("attendee", "item")
    row = rows.filter(meeting=meeting, client_id=client_id, withdrawn_at=None).first()
    if row is None:
        raise Http404
    return row


def _typed(request: HttpRequest) -> Typed:
    given = request.POST
    version = given.get("version", "")
    return Typed(
        given.get("client_id", "").strip(),
        given.get("text", ""),
        int(version) if version.isdecimal() and len(version) < 9 else 0,
        given.get("item", ""),
        given.get("speaker", ""),
        given.get("described", ""),
        given.get("kind", ""),
        said_at=_moment(given.get("said_at", "")),
    )


def _moment(value: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(value) if value else None
    except ValueError:
        return timezone.now()
    return found.replace(tzinfo=UTC) if found and found.tzinfo is None else found


def _is_script(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")
