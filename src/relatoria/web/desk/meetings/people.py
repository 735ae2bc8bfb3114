"""Who is on the list of a meeting: invited, registered, there; and who of the register they are."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from relatoria.store.models import Agent, Attendee, Matching, Meeting, Standing
from relatoria.store.preparation import attending
from relatoria.store.preparation.likely import likely
from relatoria.store.queries.preparation.register import posts_of
from relatoria.web.desk.forms import saying
from relatoria.web.desk.meetings.attempts import Trouble, attempt, found_meeting
from relatoria.web.desk.meetings.choices import named
from relatoria.web.desk.meetings.forms import PersonForm
from relatoria.web.desk.meetings.overview import heading
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("meetings.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The list, with a form for one more person."""
    return _listed(request, found_meeting(request, key))


@may("meetings.invite")
@require_POST
def add(request: HttpRequest, key: str) -> HttpResponse:
    """Put somebody on the list."""
    meeting = found_meeting(request, key)
    form = PersonForm(request.POST)

    def deed() -> None:
        attending.list_attendee(meeting, _written(form), viewer_of(request).name)

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-people", meeting.key)
    return _listed(request, meeting, form, trouble)


@may("meetings.invite")
@require_POST
def invite(request: HttpRequest, key: str) -> HttpResponse:
    """Write to everybody who was ticked and can be written to."""
    meeting = found_meeting(request, key)
    rows = Attendee.objects.filter(meeting=meeting, key__in=request.POST.getlist("who"))
    attempt(
        request, lambda: attending.invite(rows, viewer_of(request).name), done="preparation.sent"
    )
    return redirect("desk-people", meeting.key)


@may("meetings.see")
def person(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """One person on the list."""
    meeting = found_meeting(request, key)
    return _one(request, meeting, _attendee(meeting, who))


@may("meetings.invite")
@require_POST
def correct(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """Change what is known of somebody."""
    meeting = found_meeting(request, key)
    row, form = _attendee(meeting, who), PersonForm(request.POST)

    def deed() -> None:
        version = form.cleaned_data["version"] or 0
        attending.correct_attendee(row, version, _written(form), viewer_of(request).name)

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-person", meeting.key, row.key)
    return _one(request, meeting, row, form, trouble)


@may("meetings.invite")
@require_POST
def stand(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """Note how far somebody is: an answer on the telephone, at the door."""
    wanted = request.POST.get("standing", "")
    if wanted not in {one.value for one in Standing}:
        raise Http404
    return _noted(
        request, key, who, lambda row, by: attending.set_standing(row, Standing(wanted), by)
    )


@may("capture.live")
@require_POST
def presence(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """Note that somebody is there, or is not after all."""
    there = request.POST.get("present") == "1"
    return _noted(request, key, who, lambda row, by: attending.note_presence(row, there, by))


@may("matching.decide")
@require_POST
def match(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """Say who of the register somebody is: a key, «new», or open again."""
    chosen = request.POST.get("agent", "")
    agent = Agent.objects.filter(key=chosen).first()
    words = {"new": Matching.NEW, "open": Matching.OPEN}
    matching = words.get(request.POST.get("matching", ""), Matching.KNOWN)
    if matching is Matching.KNOWN and agent is None:
        raise Http404
    known = agent if matching is Matching.KNOWN else None
    return _noted(request, key, who, lambda row, by: attending.match(row, matching, known, by))


@may("meetings.invite")
@require_POST
def withdraw(request: HttpRequest, key: str, who: str) -> HttpResponse:
    """Take somebody off the list."""
    meeting = found_meeting(request, key)
    attending.withdraw_attendee(_attendee(meeting, who), viewer_of(request).name)
    return redirect("desk-people", meeting.key)


def _noted(
    request: HttpRequest, key: str, who: str, deed: Callable[[Attendee, str], object]
) -> HttpResponse:
    meeting = found_meeting(request, key)
    row = _attendee(meeting, who)
    trouble = attempt(request, lambda: deed(row, viewer_of(request).name))
    if trouble is not None:
        return _one(request, meeting, row, trouble=trouble)
    if request.POST.get("back") == "list":
        return redirect(f"{reverse('desk-people', args=[meeting.key])}#{row.key}")
    return redirect("desk-person", meeting.key, row.key)


def _attendee(meeting: Meeting, who: str) -> Attendee:
    rows = Attendee.objects.select_related("agent", "meeting")
    row = rows.filter(meeting=meeting, key=who, withdrawn_at=None).first()
    if row is None:
        raise Http404
    return row


def _written(form: PersonForm) -> dict[str, str]:
    return {name: form.cleaned_data[name] for name in attending.COLUMNS}


def _listed(
    request: HttpRequest, meeting: Meeting, form: PersonForm | None = None,
    trouble: Trouble | None = None,
) -> HttpResponse:  # fmt: skip
    rows = Attendee.objects.filter(meeting=meeting, withdrawn_at=None).select_related("agent")
    context = heading(request, meeting) | {
        "people": rows,
        "form": form or PersonForm(),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/people.html", context, status=status)


def _one(
    request: HttpRequest, meeting: Meeting, row: Attendee, form: PersonForm | None = None,
    trouble: Trouble | None = None,
) -> HttpResponse:  # fmt: skip
    fresh = _attendee(meeting, row.key)
    if form is None or (trouble is not None and trouble.status == 409):
        form = PersonForm(initial={name: getattr(fresh, name) for name in PersonForm.base_fields})
    words = " ".join(request.GET.get("q", "").split())[:120]
    context = heading(request, meeting) | {
        "person": fresh,
        "form": form,
        "likely": [(one, posts_of(one)[:4]) for one in likely(words or fresh.name)],
        "words": words,
        "posts": posts_of(fresh.agent) if fresh.agent else (),
        "standings": named([one.value for one in Standing], "standing"),
        "matching": saying()(f"matching.{fresh.matching}"),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/person.html", context, status=status)
