"""What programs may do with a token: decide, correct, hand documents in, follow the changes."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Field, File, Router, Schema
from ninja.files import UploadedFile

from relatoria.i18n import catalogue
from relatoria.store.judging import Decision, record
from relatoria.store.models import Job, JudgementValue, LogEntry
from relatoria.store.queries.subjects import exists
from relatoria.store.uploads import KIND, LARGEST, MOST_FILES, Given, hand_in
from relatoria.web.api.answers import Problem
from relatoria.web.api.documented import Faults
from relatoria.web.api.keys import TokenFor, scoped, viewer_by_token

router = Router()
_NONE = (404, {"detail": "there is nothing by this key"})
_REFUSED: dict[int, Any] = {401: Problem, 403: Problem, 404: Problem, 422: Faults | Problem}
Kind = Literal["statement", "contribution", "assignment", "conflict", "agent", "meeting"]
Word = Annotated[str, Field(min_length=1, max_length=200)]
Reason = Annotated[str, Field(max_length=2000)]


class NewJudgement(Schema):
    """A decision about something that the program suggests."""

    subject_type: Kind
    subject: Word = Field(description="Its key; of a code statement/framework/notation")
    value: Literal["accept", "reject", "unsure"]
    reason: Reason = ""


class NewCorrection(Schema):
    """How fields of something should be."""

    subject_type: Kind
    subject: Word
    correction: dict[str, str | int | float | bool | None] = Field(min_length=1)
    reason: Reason = ""


class Judged(Schema):
    """A decision in force."""

    key: str
    subject_type: str
    subject: str
    value: str
    user: str
    at: datetime
    replaces: str | None = None


@router.post(
    "/judgements", auth=TokenFor("judge"), response={201: Judged, **_REFUSED}, summary="Decide"
)
@scoped("judge")
def judge(request: HttpRequest, given: NewJudgement) -> object:
    """Accept, reject, or mark as unsure. Replaces the decision in force; nothing is lost."""
    return _recorded(request, given, given.value, {})


@router.post(
    "/corrections", auth=TokenFor("correct"), response={201: Judged, **_REFUSED}, summary="Correct"
)
@scoped("correct")
def correct(request: HttpRequest, given: NewCorrection) -> object:
    """Say how fields should be, as a decision of its own: what was read stays as it was read."""
    return _recorded(request, given, "correct", given.correction)


def _recorded(
    request: HttpRequest, given: NewJudgement | NewCorrection, value: str, fields: dict[str, Any]
) -> object:
    kind, subject = given.subject_type, given.subject
    if not exists(kind, subject):
        return _NONE
    user = viewer_by_token(request).name
    decision = Decision(kind, subject, JudgementValue(value), user, given.reason, fields)
    made = record(decision)
    return 201, {
        "key": made.key, "subject_type": made.subject_type, "subject": made.subject,
        "value": made.value, "user": made.user, "at": made.at,
        "replaces": made.replaces.key if made.replaces else None,
    }  # fmt: skip


class Refusal(Schema):
    """A file that was not taken, and why."""

    name: str
    why: list[str]


class Upload(Schema):
    """What became of files handed in."""

    job: str | None
    refused: list[Refusal]


class JobFileState(Schema):
    """A file of a job."""

    name: str
    state: str
    source: str
    problem: str


class JobState(Schema):
    """How far a job is."""

    key: str
    state: str
    done: int
    total: int
    files: list[JobFileState]


@router.post(
    "/uploads", auth=TokenFor("upload"), response={202: Upload, **_REFUSED},
    summary="Hand documents in",
)  # fmt: skip
@scoped("upload")
def upload(request: HttpRequest, files: File[list[UploadedFile]]) -> object:
    """Read in the background; restricted until somebody of the team opens them. Ask for the job."""
    if len(files) > MOST_FILES:
        return 422, {"detail": f"at most {MOST_FILES} files at once"}
    given = [Given(one.name or "", one.read(LARGEST + 1)) for one in files]
    counter = hand_in(given, {"access": "restricted"}, viewer_by_token(request).name)
    say = catalogue("en")
    refused = [
        {"name": name, "why": [say(f"finding.{one.key}", **dict(one.values)) for one in found]}
        for name, found in counter.refused
    ]
    return 202, {"job": counter.job.key if counter.job else None, "refused": refused}


@router.get(
    "/uploads/{key}", auth=TokenFor("upload"),
    response={200: JobState, 401: Problem, 403: Problem, 404: Problem},
    summary="How far a job is",
)  # fmt: skip
@scoped("upload")
def job(request: HttpRequest, key: str) -> object:
    """Its files, each with the source it became."""
    found = Job.objects.filter(key=key, kind=KIND).first()
    if found is None:
        return _NONE
    files = [
        {"name": one.name, "state": one.state, "source": one.source,
         "problem": str(one.problem.get("what", ""))}
        for one in found.files.defer("data")
    ]  # fmt: skip
    return {
        "key": found.key, "state": found.state, "done": found.done, "total": found.total,
        "files": files,
    }  # fmt: skip


class Change(Schema):
    """Something that was done to the register."""

    number: int
    at: datetime
    user: str
    action: str
    subject_type: str
    subject: str
    seal: str


class Changes(Schema):
    """What was done after ``after``, in order; ask again with ``next``."""

    items: list[Change]
    next: int


@router.get(
    "/changes", auth=TokenFor("changes"),
    response={200: Changes, 401: Problem, 403: Problem, 422: Faults},
    summary="What changed",
)  # fmt: skip
@scoped("changes")
def changes(
    request: HttpRequest,
    after: Annotated[int, Field(ge=0, le=2**62)] = 0,
    size: Annotated[int, Field(ge=1, le=1000)] = 100,
) -> object:
    """The log of the register, oldest first: what a mirror has to fetch anew."""
    rows = list(LogEntry.objects.filter(pk__gt=after).order_by("pk")[:size])
    items = [
        {"number": one.pk, "at": one.at, "user": one.user, "action": one.action,
         "subject_type": one.subject_type, "subject": one.subject, "seal": one.seal}
        for one in rows
    ]  # fmt: skip
    return {"items": items, "next": rows[-1].pk if rows else after}
