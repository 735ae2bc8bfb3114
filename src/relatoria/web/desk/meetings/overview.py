"""One meeting at the desk: its facts, who may see it, and the ways to its parts."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.store.models import Access, CapturedRecord, Meeting
from relatoria.store.permissions import decide
from relatoria.store.preparation.making import correct, preparation_of
from relatoria.store.preparation.opening import Openness, open_to
from relatoria.web.desk.meetings.attempts import Trouble, attempt, found_meeting
from relatoria.web.desk.meetings.forms import FactsForm, OpenForm, facts_shown
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("meetings.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The facts of a meeting and who may see it."""
    return _shown(request, found_meeting(request, key))


@may("meetings.edit")
@require_POST
def correct_facts(request: HttpRequest, key: str) -> HttpResponse:
    """Change the facts."""
    meeting = found_meeting(request, key)
    form = FactsForm(request.POST)

    def deed() -> None:
        version = form.cleaned_data["version"] or 0
        correct(meeting, version, form.facts(), viewer_of(request).name)

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-meeting", meeting.key)
    return _shown(request, meeting, trouble, facts=form)


@may("meetings.edit")
@require_POST
def open_meeting(request: HttpRequest, key: str) -> HttpResponse:
    """Set who may see the meeting and what the desk made of it."""
    meeting = found_meeting(request, key)
    form = OpenForm(request.POST)

    def deed() -> None:
        given = form.cleaned_data
        access = Access(given["access"] or Access.RESTRICTED.value)
        until = given["public_from"] if access is Access.EMBARGOED else None
        openness = Openness(access, until, given["attribution_withheld"])
        open_to(meeting, openness, given["version"] or 0, viewer_of(request).name)

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-meeting", meeting.key)
    return _shown(request, meeting, trouble, opening=form)


def heading(request: HttpRequest, meeting: Meeting) -> dict[str, Any]:
    """What every page of a meeting shows of it."""
    viewer = viewer_of(request)
    return {
        "meeting": meeting,
        "may_edit": decide(viewer, "meetings.edit").allowed,
        "may_invite": decide(viewer, "meetings.invite").allowed,
        "may_moderate": decide(viewer, "submissions.moderate").allowed,
        "may_capture": decide(viewer, "capture.live").allowed,
        "here": request.resolver_match.url_name if request.resolver_match else "",
    }


def _shown(
    request: HttpRequest, meeting: Meeting, trouble: Trouble | None = None,
    *, facts: FactsForm | None = None, opening: OpenForm | None = None,
) -> HttpResponse:  # fmt: skip
    preparation = preparation_of(meeting)
    stale = trouble is not None and trouble.status == 409
    fresh = Meeting.objects.get(pk=meeting.pk)
    shown = {
        "access": fresh.access,
        # A moment that has passed is no embargo's: it says since when everybody may see.
        "public_from": fresh.public_from if fresh.access == Access.EMBARGOED.value else None,
        "attribution_withheld": fresh.attribution_withheld,
        "version": preparation.version,
    }
    preparation.meeting = fresh
    if facts is None or stale:
        facts = FactsForm(initial=facts_shown(preparation))
    if opening is None or stale:
        opening = OpenForm(initial=shown, auto_id="id_open_%s")
    context = heading(request, fresh) | {
        "facts": facts,
        "opening": opening,
        "trouble": trouble,
        "records": CapturedRecord.objects.filter(meeting=meeting).select_related("expression"),
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/overview.html", context, status=status)
