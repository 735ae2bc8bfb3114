"""Written submissions at the desk: the call, who wrote, what is published."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.model import AgentKind
from relatoria.reading import read_bytes
from relatoria.store.models import Agent, Meeting, Submission, SubmissionState
from relatoria.store.preparation.likely import likely
from relatoria.store.preparation.making import preparation_of
from relatoria.store.preparation.versions import Subject
from relatoria.store.preparation.versions import change as change_row
from relatoria.store.submissions import decline, draw, ordered, publish, takes_submissions
from relatoria.web.desk.meetings.attempts import Trouble, attempt, found_meeting
from relatoria.web.desk.meetings.forms import CallForm
from relatoria.web.desk.meetings.overview import heading
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_CALL = ("submissions_until", "submissions_note", "order")
_SENDERS = (AgentKind.STATE, AgentKind.ORGANIZATION)
_SHOWN = 20_000


@may("meetings.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The call, and everything that was sent and confirmed."""
    return _listed(request, found_meeting(request, key))


@may("submissions.moderate")
@require_POST
def call(request: HttpRequest, key: str) -> HttpResponse:
    """Change the deadline, the note, the order."""
    meeting = found_meeting(request, key)
    form = CallForm(request.POST)

    def deed() -> None:
        values = {name: form.cleaned_data[name] for name in _CALL}
        version = form.cleaned_data["version"] or 0
        by = viewer_of(request).name
        change_row(preparation_of(meeting), version, values, by, Subject("preparation"))

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-submissions", meeting.key)
    return _listed(request, meeting, form, trouble)


@may("submissions.moderate")
@require_POST
def lots(request: HttpRequest, key: str) -> HttpResponse:
    """Draw the order by lot."""
    meeting = found_meeting(request, key)
    trouble = attempt(request, lambda: draw(preparation_of(meeting), viewer_of(request).name))
    if trouble is None:
        return redirect("desk-submissions", meeting.key)
    return _listed(request, meeting, trouble=trouble)


@may("meetings.see")
def one(request: HttpRequest, key: str, submission: str) -> HttpResponse:
    """One submission as it came."""
    meeting = found_meeting(request, key)
    return _one(request, meeting, _submission(meeting, submission))


@may("meetings.see")
def file(request: HttpRequest, key: str, submission: str) -> HttpResponse:
    """The file as it came, to be kept and not shown: nothing of it runs on this site."""
    row = _submission(found_meeting(request, key), submission)
    answer = HttpResponse(bytes(row.data), content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = f'attachment; filename="{row.key}"'
    return answer


@may("submissions.moderate")
@require_POST
def decide(request: HttpRequest, key: str, submission: str) -> HttpResponse:
    """Publish a submission, or decline it with a reason."""
    meeting = found_meeting(request, key)
    row = _submission(meeting, submission)
    trouble = attempt(request, lambda: _decided(request, row))
    if trouble is None:
        return redirect("desk-submissions", meeting.key)
    return _one(request, meeting, row, trouble)


def _decided(request: HttpRequest, row: Submission) -> None:
    by, given = viewer_of(request).name, request.POST
    version = int(given["version"]) if given.get("version", "").isdecimal() else 0
    if given.get("decision") != "publish":
        decline(row, given.get("reason", "")[:2_000], version, by)
        return
    agent = Agent.objects.filter(key=given.get("agent", "")).first()
    record = read_bytes(bytes(row.data), row.name, sandboxed=True)
    publish(row, record, agent, version, by)


def _submission(meeting: Meeting, key: str) -> Submission:
    rows = Submission.objects.select_related("meeting", "agent", "expression")
    waiting = rows.exclude(state=SubmissionState.UNCONFIRMED.value)
    row = waiting.filter(meeting=meeting, key=key).first()
    if row is None:
        raise Http404
    return row


def _listed(
    request: HttpRequest, meeting: Meeting, form: CallForm | None = None,
    trouble: Trouble | None = None,
) -> HttpResponse:  # fmt: skip
    preparation = preparation_of(meeting)
    rows = Submission.objects.filter(meeting=meeting)
    came = rows.exclude(state=SubmissionState.UNCONFIRMED.value).select_related("expression")
    if form is None or (trouble is not None and trouble.status == 409):
        shown = {name: getattr(preparation, name) for name in (*_CALL, "version")}
        form = CallForm(initial=shown)
    context = heading(request, meeting) | {
        "preparation": preparation,
        "form": form,
        "rows": ordered(came, preparation),
        "unconfirmed": rows.filter(state=SubmissionState.UNCONFIRMED.value).count(),
        "open": takes_submissions(preparation),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/submissions.html", context, status=status)


def _one(
    request: HttpRequest, meeting: Meeting, row: Submission, trouble: Trouble | None = None
) -> HttpResponse:
    fresh = _submission(meeting, row.key)
    words = " ".join(request.GET.get("q", "").split())[:120]
    context: dict[str, Any] = heading(request, meeting) | {
        "one": fresh,
        "text": _text(fresh),
        "likely": likely(words or fresh.organization, _SENDERS),
        "words": words,
        "reason": request.POST.get("reason", fresh.reason),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/submission.html", context, status=status)


def _text(row: Submission) -> str:
    """The words of the submission, the first of them where it is long."""
    if row.expression is not None:
        return str(row.expression.reading.text)[:_SHOWN]
    return read_bytes(bytes(row.data), row.name, sandboxed=True).document.text[:_SHOWN]
