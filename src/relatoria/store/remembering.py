"""Answers kept at hand for as long as the register says the same.

Every change of a register is logged in its own transaction, so the last entry of the log names the
state an answer was made of; the clock, to the minute, names which embargoes have ended.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from threading import Lock
from typing import Any, TypeVar

from django.db import connection
from django.utils import timezone

from relatoria.store.models import LogEntry

Answer = TypeVar("Answer")
_MOST = 5_000
"""Answers kept in one process; the one asked for longest ago goes first."""
_KEPT: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
_LOCK = Lock()
_LAST = f"SELECT id, seal FROM {LogEntry._meta.db_table} ORDER BY id DESC LIMIT 1"  # noqa: S608


def _minute() -> datetime:
    """Answers are made anew each minute: an embargo ends up to a minute late, never early."""
    return timezone.now().replace(second=0, microsecond=0)


def state() -> tuple[Any, ...]:
    """What names the state of the register: where it is, its last log entry, the minute."""
    settings = connection.settings_dict
    with connection.cursor() as cursor:
        # Asked many times a page: in SQL, a twentieth of what building the query costs.
        cursor.execute(_LAST)
        last = cursor.fetchone()
    return str(settings["NAME"]), str(settings.get("HOST", "")), last, _minute()


def remembered(question: Callable[..., Answer]) -> Callable[..., Answer]:
    """``question`` with its answers kept; its arguments must be hashable, its answers frozen.

    Nothing is kept inside a transaction: what is seen there may yet be rolled back.
    """

    @wraps(question)
    def asked(*arguments: Any) -> Answer:
        if connection.in_atomic_block:
            return question(*arguments)
        key = (question.__module__, question.__qualname__, *arguments, *state())
        with _LOCK:
            if key in _KEPT:
                _KEPT.move_to_end(key)
                found: Answer = _KEPT[key]
                return found
        answer = question(*arguments)
        with _LOCK:
            _KEPT[key] = answer
            while len(_KEPT) > _MOST:
                _KEPT.popitem(last=False)
        return answer

    return asked
