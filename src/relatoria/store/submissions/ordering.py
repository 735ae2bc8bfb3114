"""In which order submissions stand: as they came, or by a lot that anybody can draw again.

With the lot the place of a submission follows from SHA-256 of the lot and its key. The lot is 256
random bits, drawn once after the deadline, when nobody can choose a key to suit it any more.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable

from relatoria.store import journal
from relatoria.store.models import Order, Preparation, Submission
from relatoria.store.preparation.refusals import refusal
from relatoria.store.submissions.receiving import takes_submissions
from relatoria.store.transactions import one_writer


def ordered(submissions: Iterable[Submission], preparation: Preparation) -> list[Submission]:
    """``submissions`` in the order of their meeting; until the lot is drawn, as they came."""
    came = sorted(submissions, key=lambda one: (one.received_at, one.pk))
    if preparation.order != Order.LOT.value or not preparation.lot:
        return came
    return sorted(came, key=lambda one: place(preparation.lot, one.key))


def place(lot: str, key: str) -> str:
    """By what a submission is sorted: 64 hexadecimal digits."""
    return hashlib.sha256(f"{lot}:{key}".encode()).hexdigest()


def draw(preparation: Preparation, by: str) -> str:
    """Draw the lot, once; gives it. Raises Refusal before the deadline or without lots."""
    with one_writer():
        row = Preparation.objects.select_related("meeting").get(pk=preparation.pk)
        if row.order != Order.LOT.value:
            raise refusal("by_arrival", "the order is by arrival", where=row.meeting.key)
        if takes_submissions(row):
            raise refusal("lot_early", "lots are drawn after the deadline", where=row.meeting.key)
        if not row.lot:
            row.lot = secrets.token_hex(32)
            row.version += 1
            row.save(update_fields=["lot", "version"])
            told = {"lot": row.lot}
            act = journal.Act("draw-lot", "preparation", row.meeting.key, None, told)
            journal.append(by, [act])
    return row.lot
