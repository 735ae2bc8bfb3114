"""The queue itself: put in, take out, hold, give back. Every step is one conditional update.

A worker takes a job by changing a row that it saw as free; whoever changes it first has it, on
SQLite as on PostgreSQL. The lease says until when; a job whose lease has run out is free again, so
that a worker killed at any moment costs the time of a lease and nothing else. What a handler has
done by then it does again, or finds done: handlers are idempotent.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Q
from django.utils import timezone

from relatoria.errors import RelatoriaError
from relatoria.store.models import Job, JobFile, JobState
from relatoria.store.transactions import one_writer

LEASE = timedelta(seconds=60)
"""How long a job is held without a sign of life."""
_WAITS = (1, 10, 60, 300)
"""Seconds before the second try, the third…"""
_OVER = (JobState.DONE.value, JobState.FAILED.value, JobState.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class Handed:
    """A file handed in with a job."""

    name: str
    data: bytes


def enqueue(  # noqa: PLR0913 - the last have names
    kind: str,
    arguments: Mapping[str, Any],
    by: str,
    *,
    files: Sequence[Handed] = (),
    once: str | None = None,
    attempts: int = 5,
) -> Job:
    """Put a job in; part of the transaction around it. Gives the job, or the one that ``once``
    names already.

    ``arguments`` are plain JSON values; ``by`` is a name for the log.
    """
    with one_writer():
        if once is not None and (there := Job.objects.filter(once=once).first()):
            return there
        job = Job.objects.create(
            key=f"w{secrets.token_hex(8)}", kind=kind, arguments=dict(arguments), by=by,
            once=once, most_attempts=attempts, total=len(files),
        )  # fmt: skip
        for place, one in enumerate(files):
            JobFile.objects.create(
                job=job, ordinal=place, name=one.name, data=one.data, size=len(one.data),
                sha256=hashlib.sha256(one.data).hexdigest(),
            )  # fmt: skip
        return job


def take(worker: str, lease: timedelta = LEASE, kinds: Sequence[str] | None = None) -> Job | None:
    """The oldest job that is free, now held by ``worker``; ``None`` where there is none.

    A job that was tried as often as it may be, and ended its worker each time, is given up.
    """
    now = timezone.now()
    free = Q(state=JobState.WAITING.value, due_at__lte=now) | Q(
        state=JobState.RUNNING.value, lease_until__lt=now
    )
    rows = Job.objects.filter(free)
    if kinds is not None:
        rows = rows.filter(kind__in=kinds)
    for job in rows.order_by("id")[:20]:
        seen = Job.objects.filter(pk=job.pk, state=job.state, lease_until=job.lease_until)
        if job.cancel_asked:
            _end(seen, JobState.CANCELLED, now)
        elif job.attempts >= job.most_attempts:
            problem = {"key": "ended", "what": "the process that worked on it ended each time"}
            _end(seen, JobState.FAILED, now, problem=problem)
        elif seen.update(
            state=JobState.RUNNING.value, worker=worker, lease_until=now + lease,
            attempts=F("attempts") + 1, started_at=job.started_at or now,
        ):  # fmt: skip
            job.refresh_from_db()
            return job
    return None


def held(job: Job) -> Any:
    """The row of ``job`` as long as its worker holds it."""
    return Job.objects.filter(
        pk=job.pk, worker=job.worker, attempts=job.attempts, state=JobState.RUNNING.value
    )


def renew(job: Job, lease: timedelta = LEASE, **progress: Any) -> bool:
    """Say that work goes on, and how far it is; false where another worker has the job."""
    return bool(held(job).update(lease_until=timezone.now() + lease, **progress))


def finish(job: Job, result: Mapping[str, Any]) -> bool:
    """The job is done; false where it was no longer this worker's to end."""
    problem: dict[str, Any] = {}
    return _end(held(job), JobState.DONE, timezone.now(), result=dict(result), problem=problem)


def give_back(job: Job, error: BaseException, *, again: bool) -> bool:
    """The job failed: it is tried later, where ``again`` and the number of tries allow it."""
    problem = problem_of(error)
    now = timezone.now()
    if again and job.attempts < job.most_attempts:
        wait = _WAITS[min(job.attempts, len(_WAITS)) - 1]
        changes = {"state": JobState.WAITING.value, "due_at": now + timedelta(seconds=wait)}
        return bool(held(job).update(**changes, problem=problem, lease_until=None, worker=""))
    return _end(held(job), JobState.FAILED, now, problem=problem)


def stop(job: Job) -> bool:
    """The job was cancelled while it ran."""
    return _end(held(job), JobState.CANCELLED, timezone.now())


def cancel(job: Job) -> bool:
    """Ask for ``job`` to be cancelled: at once where nobody works on it, else at its next step.

    False where it is over already.
    """
    now = timezone.now()
    waiting = Job.objects.filter(pk=job.pk, state=JobState.WAITING.value)
    if _end(waiting, JobState.CANCELLED, now, cancel_asked=True):
        return True
    return bool(Job.objects.filter(pk=job.pk).exclude(state__in=_OVER).update(cancel_asked=True))


def try_again(job: Job) -> bool:
    """Have a job tried anew that failed, was cancelled, or left files out; what is done of it
    stays as it is. False where there is nothing to try."""
    with one_writer():
        failed = JobFile.objects.filter(job=job, state=JobState.FAILED.value)
        over = Q(state__in=(JobState.FAILED.value, JobState.CANCELLED.value))
        if failed.exists():
            over |= Q(state=JobState.DONE.value)
        tried = Job.objects.filter(over, pk=job.pk).update(
            state=JobState.WAITING.value, attempts=0, cancel_asked=False, problem={},
            due_at=timezone.now(), finished_at=None, lease_until=None, worker="",
        )  # fmt: skip
        if tried:
            failed.update(state=JobState.WAITING.value, problem={})
        return bool(tried)


def problem_of(error: BaseException) -> dict[str, str]:
    """An error as a page shows it; of a defect its class alone, which tells nothing private."""
    if isinstance(error, RelatoriaError):
        parts = {"what": error.what, "where": error.where, "why": error.why}
        return parts | {"remedy": error.remedy}
    return {"key": "defect", "what": type(error).__name__}


def _end(rows: Any, state: JobState, at: datetime, **changes: Any) -> bool:
    changes |= {"state": state.value, "finished_at": at, "lease_until": None}
    return bool(rows.update(**changes))
