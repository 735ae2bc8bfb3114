"""What waits for a person's decision, who is at it, and what was decided together."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.documents import Expression
from relatoria.store.models.fields import listing, mapping, one_of, words


class ReviewKind(StrEnum):
    """What is asked about an item of the queue."""

    ATTRIBUTION = "attribution"
    """Who speaks in a contribution."""
    STATEMENT = "statement"
    """Whether this is one, of which kind, and where it begins and ends."""
    MATCH = "match"
    """Whether two agents, meetings or statements are one."""
    CONFLICT = "conflict"
    """Which side of a contradiction is right."""
    CONFIRMATION = "confirmation"
    """What a speaker says of what is attributed to them."""
    CORRECTION = "correction"
    """What a reader reports."""


class ReviewState(StrEnum):
    """How far an item is."""

    OPEN = "open"
    UNSURE = "unsure"
    """Somebody looked, and wants others to look too."""
    DECIDED = "decided"
    GONE = "gone"
    """What it asked about is no longer there: merged, split, replaced by a later version."""


class ReviewItem(models.Model):
    """One question to people. The judgement in force is the answer; this row finds it fast.

    Drawn from the register, and can be drawn again: only ``version`` and the claim are its own.
    """

    kind = one_of(ReviewKind)
    subject = models.CharField(max_length=200)
    """As judgements name it."""
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    start = models.PositiveIntegerField(default=0)
    """Where in the source."""
    doubt = words(40)
    """Why it is asked: a key of the interface; empty where nobody has looked yet and nothing is
    odd."""
    rank = models.PositiveSmallIntegerField(default=50)
    """Lower comes first."""
    alike = words(64)
    """The same in items that can be decided together."""
    state = one_of(ReviewState, default=ReviewState.OPEN.value)
    version = models.PositiveIntegerField(default=1)
    """Grows with every decision; a form says which one it was made from."""
    claimed_by = words(150)
    claimed_until = models.DateTimeField(null=True, blank=True)
    decided_by = words(150)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["rank", "id"]
        constraints = [models.UniqueConstraint(fields=["kind", "subject"], name="review_item_once")]
        indexes = [
            models.Index(fields=["state", "rank", "id"], name="review_open"),
            models.Index(fields=["state", "kind", "rank", "id"], name="review_open_kind"),
            models.Index(fields=["alike", "state"], name="review_alike"),
            models.Index(fields=["claimed_until"], name="review_claimed"),
        ]

    def held_by_another(self, who: str, now: datetime | None = None) -> bool:
        """Whether somebody else than ``who`` is at it."""
        if not self.claimed_by or self.claimed_by == who or self.claimed_until is None:
            return False
        return self.claimed_until > (now or timezone.now())


class ReviewMark(models.Model):
    """How far the queue has followed one table of the register: the last row it took in."""

    table = models.CharField(max_length=40, unique=True)
    seen = models.PositiveBigIntegerField(default=0)


class ReviewAct(models.Model):
    """What one person decided in one go, so that it can be taken back in one go."""

    by = models.CharField(max_length=150)
    at = models.DateTimeField(default=timezone.now)
    what = words(40)
    """accept, reject, unsure, correct, split, join, span, add."""
    items = listing()
    """Numbers of the items."""
    judgements = listing()
    """Keys of the judgements it appended."""
    steps = listing()
    """Keys of the steps of lineage it made, in their order."""
    told = mapping()
    """What a page says about it."""
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["by", "-id"], name="review_act_by")]
