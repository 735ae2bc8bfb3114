"""Counts kept for some seconds, so that a room that votes at once is not counted at every vote."""

from __future__ import annotations

import time
from threading import Lock

from django.db import connection
from django.db.models import Count

from relatoria.model.vote import Vote
from relatoria.store.models import Ballot, Round
from relatoria.store.rounds.casting import VOTE_OF

_SECONDS = 10.0
_Counts = dict[int, tuple[int, int, int]]
_KEPT: dict[tuple[str, int], tuple[float, _Counts]] = {}
_LOCK = Lock()
_MOST = 200
"""Rounds."""


def counts(row: Round) -> _Counts:
    """Agreements, disagreements and votes of each message, at most seconds old.

    Re-votes count here as well: it is for weighing what to show next, never for results.
    """
    key = (str(connection.settings_dict["NAME"]), row.pk)
    now = time.monotonic()
    with _LOCK:
        kept = _KEPT.get(key)
        if kept is not None and now - kept[0] < _SECONDS:
            return kept[1]
    found: _Counts = {}
    rows = Ballot.objects.filter(round=row).values_list("message_id", "reaction").order_by()
    for message, reaction, number in rows.annotate(number=Count("pk")):
        agree, disagree, seen = found.get(message, (0, 0, 0))
        vote = VOTE_OF[reaction]
        found[message] = (
            agree + number * (vote is Vote.AGREE),
            disagree + number * (vote is Vote.DISAGREE),
            seen + number,
        )
    with _LOCK:
        if len(_KEPT) >= _MOST:
            _KEPT.clear()
        _KEPT[key] = (now, found)
    return found
