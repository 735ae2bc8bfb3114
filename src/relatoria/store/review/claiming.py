"""Who is at which item: a lease that runs out by itself, so that nothing stays locked.

A claim keeps two people from being handed the same item. It forbids nothing: whoever decides
first has decided, and the second is shown both.
"""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from relatoria.store.models import ReviewItem, ReviewState
from relatoria.store.transactions import one_writer

LEASE = timedelta(minutes=5)
_TRIES = 20


def claim(item: int, who: str) -> bool:
    """Hold item number ``item`` for ``who`` from now; whether nobody else holds it."""
    now = timezone.now()
    free = Q(claimed_by__in=("", who)) | Q(claimed_until=None) | Q(claimed_until__lte=now)
    rows = ReviewItem.objects.filter(free, pk=item)
    with one_writer():
        return bool(rows.update(claimed_by=who, claimed_until=now + LEASE))


def release(who: str) -> None:
    """Let go of everything ``who`` holds."""
    held = ReviewItem.objects.filter(claimed_until__gt=timezone.now(), claimed_by=who)
    held.update(claimed_by="", claimed_until=None)


def take_next(rows: QuerySet[ReviewItem], who: str, after: ReviewItem | None) -> ReviewItem | None:
    """The first of the waiting ``rows`` after ``after`` that nobody else is at, now held by
    ``who``; from the beginning again at the end, ``None`` where nothing waits."""
    now = timezone.now()
    free = Q(claimed_until=None) | Q(claimed_until__lte=now) | Q(claimed_by=who)
    waiting = rows.filter(free, state=ReviewState.OPEN.value).order_by("rank", "id")
    tries = []
    if after is not None:
        beyond = Q(rank__gt=after.rank) | Q(rank=after.rank, pk__gt=after.pk)
        tries.append(waiting.filter(beyond))
        waiting = waiting.exclude(pk=after.pk)
    for found in (*tries, waiting):
        for item in found[:_TRIES]:
            if claim(item.pk, who):
                return item
    return None
