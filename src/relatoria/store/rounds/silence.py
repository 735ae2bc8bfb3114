"""The silence procedure: at the deadline a message is adopted unless somebody objected."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Max, Q
from django.utils import timezone

from relatoria.store import journal
from relatoria.store.models import (
    Ballot,
    DraftMessage,
    Outcome,
    Reaction,
    Review,
    Round,
    RoundStage,
)
from relatoria.store.transactions import one_writer

CLOCK = "deadline"
"""Who the log says adopted or closed: nobody did, the deadline came."""


def due(now: datetime | None = None) -> list[Round]:
    """Open rounds whose deadline has passed, and silence procedures not written down yet."""
    moment = now or timezone.now()
    passed = Q(stage=RoundStage.OPEN.value, closes_at__lte=moment)
    unsettled = Q(stage=RoundStage.CLOSED.value, silence=True, settled_at=None)
    return list(Round.objects.filter(passed | unsettled))


def settle_due(now: datetime | None = None) -> int:
    """Close what is due and write the outcome of each silence procedure; how many rounds."""
    return sum(settle(round_, now) for round_ in due(now))


def settle(round_: Round, now: datetime | None = None) -> bool:
    """Close ``round_`` where its deadline has passed; adopt by silence. Whether it was due.

    What stands at the deadline counts, whenever this runs: later reactions are refused by `cast`.
    A round that was closed before its deadline adopts nothing: silence was not kept to the end.
    """
    moment = now or timezone.now()
    with one_writer():
        fresh = Round.objects.get(pk=round_.pk)
        passed = fresh.closes_at is not None and fresh.closes_at <= moment
        stays_open = fresh.stage == RoundStage.OPEN.value and not passed
        if stays_open or fresh.stage == RoundStage.DRAFT.value or fresh.settled_at is not None:
            return False
        acts = []
        if fresh.stage == RoundStage.OPEN.value:
            acts.append(journal.Act("stage", "round", fresh.key, "open", "closed"))
        if fresh.silence and passed:
            acts += _adopted(fresh)
        Round.objects.filter(pk=fresh.pk).update(stage=RoundStage.CLOSED.value, settled_at=moment)
        journal.append(CLOCK, acts)
    round_.refresh_from_db()
    return True


def _adopted(round_: Round) -> list[journal.Act]:
    acts = []
    opposed = objections(round_)
    for message in round_.messages.filter(review=Review.ACCEPTED.value, ended_by=None):
        outcome = Outcome.OBJECTED if opposed.get(message.pk) else Outcome.ADOPTED
        DraftMessage.objects.filter(pk=message.pk).update(outcome=outcome.value)
        after = {"outcome": outcome.value, "objections": opposed.get(message.pk, 0)}
        acts.append(journal.Act("silence", "draft-message", message.key, after=after))
    return acts


def objections(round_: Round) -> dict[int, int]:
    """How many oppose each message now; a withdrawn objection does not count."""
    last = (
        Ballot.objects.filter(round=round_)
        .values("participant_id", "message_id")
        .annotate(last=Max("id"))
        .values("last")
    )
    found: dict[int, int] = {}
    rows = Ballot.objects.filter(pk__in=last, reaction=Reaction.OPPOSE.value)
    for message in rows.values_list("message_id", flat=True):
        found[message] = found.get(message, 0) + 1
    return found
