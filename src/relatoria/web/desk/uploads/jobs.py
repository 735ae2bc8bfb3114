"""One job: how far it is, what was read, what was left, what is doubtful."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.store.jobs import cancel, try_again
from relatoria.store.models import Job, JobFile, JobState
from relatoria.store.queries.handed_in import told_of
from relatoria.store.uploads import KIND
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_MOVING = (JobState.WAITING.value, JobState.RUNNING.value)
_AGAIN = (JobState.FAILED.value, JobState.CANCELLED.value)


@may("uploads.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The job, file by file."""
    job = _job(key)
    files = list(job.files.defer("data"))
    moving = job.state in _MOVING
    context = {
        "job": job,
        "moving": moving,
        "files": [_file(request, one) for one in files],
        "problem": problem_said(job.problem),
        "may_again": job.state in _AGAIN
        or (not moving and any(one.state == JobState.FAILED.value for one in files)),
    }
    return render(request, "relatoria/desk/uploads/job.html", context)


def _file(request: HttpRequest, row: JobFile) -> dict[str, Any]:
    say = saying()
    return {
        "row": row,
        "findings": [
            say(f"finding.{one['key']}", **dict(one.get("values", {}))) for one in row.findings
        ],
        "problem": problem_said(row.problem),
        "told": told_of(viewer_of(request), row.source) if row.source else None,
    }


def problem_said(problem: dict[str, str]) -> str:
    """A problem as a sentence: of the program's own errors their words, of a defect that it is."""
    if not problem:
        return ""
    if key := problem.get("key"):
        return saying()(f"uploads.problem_{key}", what=problem.get("what", ""))
    words = (problem.get("what", ""), problem.get("why", ""), problem.get("remedy", ""))
    return ". ".join(one for one in words if one) + "."


@may("uploads.see")
def state(request: HttpRequest, key: str) -> JsonResponse:
    """How far the job is, for the page that asks now and then."""
    job = _job(key)
    shown = saying()(f"job_state.{job.state}")
    told = {"state": job.state, "said": shown, "done": job.done, "total": job.total}
    return JsonResponse(told | {"moving": job.state in _MOVING})


@may("uploads.add")
@require_POST
def cancel_one(request: HttpRequest, key: str) -> HttpResponse:
    """Ask for the job to be cancelled."""
    if cancel(_job(key)):
        messages.success(request, saying()("uploads.cancel_asked"))
    return redirect("desk-job", key)


@may("uploads.add")
@require_POST
def again(request: HttpRequest, key: str) -> HttpResponse:
    """Have what failed or was cancelled tried anew."""
    if try_again(_job(key)):
        messages.success(request, saying()("uploads.again_asked"))
    return redirect("desk-job", key)


def _job(key: str) -> Job:
    found = Job.objects.filter(key=key, kind=KIND).first()
    if found is None:
        raise Http404
    return found
