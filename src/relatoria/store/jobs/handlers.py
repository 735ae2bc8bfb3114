"""What can be done in the background: a function a kind, registered by whoever offers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from relatoria.store.jobs.queue import LEASE, held, renew
from relatoria.store.jobs.types import Cancelled, LeaseLost
from relatoria.store.models import Job


@dataclass(slots=True)
class Work:
    """A job as its handler sees it."""

    job: Job
    lease: timedelta = LEASE
    told: dict[str, Any] = field(default_factory=dict)

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What the job was put in with."""
        found: Mapping[str, Any] = self.job.arguments
        return found

    def step(self, done: int, total: int, stage: str = "") -> None:
        """Say how far the work is. Raises Cancelled or LeaseLost: then nothing more is written."""
        if not renew(self.job, self.lease, done=done, total=total, stage=stage):
            raise LeaseLost("another worker has this job", where=self.job.key)
        if Job.objects.filter(pk=self.job.pk, cancel_asked=True).exists():
            raise Cancelled("the job was cancelled", where=self.job.key)

    def still_mine(self) -> None:
        """Ask inside a transaction, before it ends, whether its writes are still wanted.

        Raises LeaseLost where another worker has the job.
        """
        if not held(self.job).exists():
            raise LeaseLost("another worker has this job", where=self.job.key)


Handler = Callable[[Work], Mapping[str, Any]]
HANDLERS: dict[str, Handler] = {}
"""Kind of job → what does it. A handler is idempotent: done twice, it leaves what once leaves."""


def register(kind: str, handler: Handler) -> None:
    """Let jobs of ``kind`` be done by ``handler``, which gives plain values: the result."""
    HANDLERS[kind] = handler
