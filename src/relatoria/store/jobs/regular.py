"""What has to be done again and again: deadlines that pass, reminders, what is thrown away.

Nothing is written down about when a task was last done: each can be done at any moment and by
several workers at once, and does only what is due and not yet done.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import OperationalError
from django.utils import timezone

_LOG = logging.getLogger("relatoria.jobs")


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done about every ``every``, as of the moment it is given."""

    name: str
    every: timedelta
    do: Callable[[datetime], object]


TASKS: dict[str, Task] = {}
"""By name; whoever offers one registers it."""


def repeat(name: str, every: timedelta, do: Callable[[datetime], object]) -> None:
    """Have ``do`` called by every worker when it begins and about every ``every`` from then."""
    TASKS[name] = Task(name, every, do)


@dataclass(slots=True)
class Rota:
    """When one worker did each task last."""

    _next: dict[str, float] = field(default_factory=dict)

    def turn(self) -> None:
        """Do what is due. A task that fails is logged, and done again in its time."""
        for task in TASKS.values():
            if self._next.get(task.name, 0.0) > time.monotonic():
                continue
            self._next[task.name] = time.monotonic() + task.every.total_seconds()
            try:
                task.do(timezone.now())
            except OperationalError:
                raise
            except Exception:  # noqa: BLE001 - logged; the others still have their turn
                _LOG.exception("task failed", extra={"task": task.name})
