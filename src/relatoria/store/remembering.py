"""Answers kept at hand for as long as the register says the same.

Every change of a register is logged in its own transaction, so the last entry of the log names the
state an answer was made of; the clock adds which embargoes have ended since, and the day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from functools import cache, wraps
from threading import Lock
from typing import Any, TypeVar

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import connection
from django.db.models import DateTimeField, Model
from django.utils import timezone

from relatoria.store.models import LogEntry

Answer = TypeVar("Answer")
_MOST = 5_000
"""Answers kept in one process; the one asked for longest ago goes first."""
_KEPT: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
_OPENINGS: dict[tuple[Any, ...], tuple[datetime, ...]] = {}
_LOCK = Lock()
_LAST = f"SELECT id, seal FROM {LogEntry._meta.db_table} ORDER BY id DESC LIMIT 1"  # noqa: S608


def state() -> tuple[Any, ...]:
    """What names the state of the register: where it is, its last log entry, how many of the
    embargoes it knew have ended, the day."""
    settings = connection.settings_dict
    now = timezone.now()
    with connection.cursor() as cursor:
        # Asked many times a page: in SQL, a twentieth of what building the query costs.
        cursor.execute(_LAST)
        last = cursor.fetchone()
    place = (str(settings["NAME"]), str(settings.get("HOST", "")), last)
    return *place, bisect_right(_openings(place, now), now), now.date()


def _openings(place: tuple[Any, ...], now: datetime) -> tuple[datetime, ...]:
    """The moments at which something of this register opens to the public, from ``now`` on."""
    with _LOCK:
        if place in _OPENINGS:
            return _OPENINGS[place]
    found = _asked_openings(now) if _embargoed(now) else ()
    with _LOCK:
        _OPENINGS.clear()
        _OPENINGS[place] = found
    return found


def _embargoed(now: datetime) -> bool:
    """Whether anything opens after ``now``: asked after every change, and nearly always nothing."""
    tables = _tables_that_open()
    sql = " OR ".join(f"EXISTS (SELECT 1 FROM {one} WHERE public_from > %s)" for one in tables)  # noqa: S608
    moment = connection.ops.adapt_datetimefield_value(now)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {sql}", [moment] * len(tables))
        return bool(cursor.fetchone()[0])


def _asked_openings(now: datetime) -> tuple[datetime, ...]:
    found = {
        moment
        for model in _models_that_open()
        for moment in model._base_manager.filter(public_from__gt=now)
        .values_list("public_from", flat=True)
        .distinct()
    }
    return tuple(sorted(found))


@cache
def _tables_that_open() -> tuple[str, ...]:
    return tuple(model._meta.db_table for model in _models_that_open())


@cache
def _models_that_open() -> tuple[type[Model], ...]:
    models = apps.get_app_config("store").get_models()
    return tuple(model for model in models if _opens(model))


def _opens(model: type[Model]) -> bool:
    try:
        return isinstance(model._meta.get_field("public_from"), DateTimeField)
    except FieldDoesNotExist:
        return False


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
