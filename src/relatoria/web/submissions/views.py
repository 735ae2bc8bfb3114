"""Taking part in a meeting from outside: its open call, its submissions, one's own registration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from relatoria.errors import LimitExceeded, RelatoriaError
from relatoria.reading import read_bytes
from relatoria.store import limiting
from relatoria.store.models import Attendee, Meeting, Preparation, Standing
from relatoria.store.preparation.attending import OWN, answer, attendee_with
from relatoria.store.queries.preparation.meetings import programme_of
from relatoria.store.queries.preparation.received import published
from relatoria.store.submissions import (
    Sent,
    confirm,
    receive,
    submission_with,
    takes_submissions,
)
from relatoria.store.submissions.receiving import MOST_BYTES
from relatoria.store.uploads import inspect
from relatoria.store.uploads.receiving import clean_name
from relatoria.web.desk.forms import saying
from relatoria.web.desk.meetings.attempts import Trouble, explained, found_meeting, told
from relatoria.web.desk.rules import anybody
from relatoria.web.origin import address_of
from relatoria.web.submissions.forms import RegistrationForm, SubmissionForm
from relatoria.web.uploading import was_too_large
from relatoria.web.viewer import viewer_of

AN_HOUR = 30
"""Submissions to one meeting from one address: an office behind one connection sends several."""


@anybody("reads through store.access for whoever asks")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The call of a meeting, its planned programme, and every published submission alike."""
    meeting = found_meeting(request, key)
    preparation = _preparation(meeting)
    context = {
        "meeting": meeting,
        "preparation": preparation,
        "open": takes_submissions(preparation),
        "items": programme_of(meeting),
        "rows": published(viewer_of(request), meeting),
    }
    return render(request, "relatoria/submissions/page.html", context)


@never_cache
@anybody("an open call: until the deadline, confirmed by mail, looked at by the team")
def send(request: HttpRequest, key: str) -> HttpResponse:
    """The form of a submission; a POST keeps it and writes to its author."""
    meeting = found_meeting(request, key)
    preparation = _preparation(meeting)
    if not takes_submissions(preparation):
        shown = {"meeting": meeting, "preparation": preparation}
        return render(request, "relatoria/submissions/closed.html", shown, status=410)
    language = get_language() or "en"
    form = SubmissionForm(
        request.POST or None, request.FILES or None, initial={"language": language}
    )
    trouble = None
    if request.method == "POST":
        trouble = _sent(request, meeting, form)
        if trouble is None:
            return redirect("submission-sent", meeting.key)
    context = {"meeting": meeting, "preparation": preparation, "form": form, "trouble": trouble,
               "megabytes": MOST_BYTES // 1_048_576}  # fmt: skip
    status = trouble.status if trouble else 200
    return render(request, "relatoria/submissions/form.html", context, status=status)


@anybody("says that a letter is on its way, the same to everybody")
def sent(request: HttpRequest, key: str) -> HttpResponse:
    """Look into your mail."""
    context = {"meeting": found_meeting(request, key)}
    return render(request, "relatoria/submissions/sent.html", context)


@never_cache
@anybody("the secret in the letter stands for its recipient; opening it changes nothing")
def confirmation(request: HttpRequest, secret: str) -> HttpResponse:
    """Is this yours? A POST says so."""
    row = submission_with(secret)
    if row is None:
        raise Http404
    trouble = None
    if request.method == "POST":
        try:
            row = confirm(row)
        except RelatoriaError as error:
            trouble = Trouble(explained(error), 410)
    context = {"one": row, "meeting": row.meeting, "trouble": trouble}
    status = trouble.status if trouble else 200
    return render(request, "relatoria/submissions/confirm.html", context, status=status)


@never_cache
@anybody("the secret in the letter stands for its recipient")
def invited(request: HttpRequest, secret: str) -> HttpResponse:
    """Will you come? And as whom."""
    row = attendee_with(secret)
    if row is None:
        raise Http404
    shown = {name: getattr(row, name) for name in OWN}
    form = RegistrationForm(request.POST or None, initial=shown)
    if request.method == "POST" and (coming := request.POST.get("coming")) in ("1", "0"):
        if coming == "0":
            answer(row, False, {})
            return redirect("registration", secret)
        if form.is_valid():
            answer(row, True, form.cleaned_data)
            return redirect("registration", secret)
    return _invited(request, row, form)


def _invited(request: HttpRequest, row: Attendee, form: RegistrationForm) -> HttpResponse:
    answered = {Standing.REGISTERED.value: "registered", Standing.DECLINED.value: "declined"}
    context = {
        "person": row, "meeting": row.meeting, "form": form,
        "answered": answered.get(row.standing, ""),
        "items": programme_of(row.meeting),
    }  # fmt: skip
    wrong = bool(form.errors)
    return render(
        request, "relatoria/submissions/invited.html", context, status=422 if wrong else 200
    )


def _sent(request: HttpRequest, meeting: Meeting, form: SubmissionForm) -> Trouble | None:
    say = saying()
    if was_too_large(request):
        return Trouble(say("refusal.too_large", where=""), 413)
    if not form.is_valid():
        return Trouble(say("preparation.form_wrong"))
    given = form.cleaned_data
    if given["website"]:
        return None  # a program: it is told what a person would be told, and nothing is kept
    try:
        here = address_of(request)
        limiting.count(f"meeting/{meeting.key}", here, "submit", AN_HOUR)
    except LimitExceeded:
        return Trouble(say("refusal.flood", where=""), 429)
    return _kept(meeting, given)


def _kept(meeting: Meeting, given: Mapping[str, Any]) -> Trouble | None:
    """Look at what was given, read it once in a limited process, and keep it."""
    file = given["document"]
    name = clean_name(file.name) if file else "submission.md"
    data = file.read(MOST_BYTES + 1) if file else given["text"].replace("\r\n", "\n").encode()
    refused = told(inspect(name, data))
    if refused:
        return Trouble(refused)
    try:
        if len(data) <= MOST_BYTES:
            read_bytes(data, name, sandboxed=True)
        about = ("sector", "organization", "email", "title", "language", "country", "person")
        sent = Sent(name=name, data=data, **{one: given[one] for one in about})
        receive(meeting, sent, get_language() or "en")
    except RelatoriaError as error:
        return Trouble(explained(error))
    return None


def _preparation(meeting: Meeting) -> Preparation | None:
    return Preparation.objects.filter(meeting=meeting).first()
