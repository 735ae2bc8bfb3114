"""Rounds of reactions to draft messages: what is asked, of whom, under which rules."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.events import Meeting
from relatoria.store.models.fields import (
    key_field,
    listing,
    long_words,
    mapping,
    offset,
    one_of,
    words,
)


class Manner(StrEnum):
    """What a reaction is."""

    POSITIONS = "positions"
    """Of a named participant or delegation: support, support with reservation, oppose, abstain."""
    OPEN = "open"
    """Of anybody, unnamed to the public: agree, disagree, pass."""


class RoundStage(StrEnum):
    """How far a round is."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class MayTakePart(StrEnum):
    """Who reacts."""

    INVITED = "invited"
    """Who holds an invitation link."""
    ANYBODY = "anybody"


class Moderation(StrEnum):
    """When a submitted statement is shown to others."""

    BEFORE = "before"
    """Once a facilitator has accepted it."""
    AFTER = "after"
    """At once, until a facilitator rejects it."""


class Shown(StrEnum):
    """Who sees the results."""

    FACILITATORS = "facilitators"
    PARTICIPANTS = "participants"
    EVERYBODY = "everybody"


class Round(models.Model):
    """Reactions asked for on a set of draft messages, between an opening and a closing."""

    key = key_field()
    manner = one_of(Manner)
    titles = mapping()
    """Language to title."""
    introductions = mapping()
    """Language to what participants are told before they react."""
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="rounds"
    )
    stage = one_of(RoundStage, default=RoundStage.DRAFT.value)
    opened_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField(null=True, blank=True)
    """The deadline, of a silence procedure as well; ``None`` until somebody closes the round."""
    silence = models.BooleanField(default=False)
    """Whether a message that nobody opposes is adopted at the deadline."""
    settled_at = models.DateTimeField(null=True, blank=True)
    """When the outcome of the silence procedure was written down."""
    may_take_part = one_of(MayTakePart, default=MayTakePart.INVITED.value)
    submissions = models.BooleanField(default=False)
    moderation = one_of(Moderation, default=Moderation.BEFORE.value)
    longest = models.PositiveIntegerField(default=280)
    """Characters that a submitted statement may have."""
    shown = one_of(Shown, default=Shown.EVERYBODY.value)
    shown_before_close = models.BooleanField(default=True)
    smallest = models.PositiveIntegerField(default=5)
    """Voters from which the cell of a declared group is shown."""
    per_address = models.PositiveIntegerField(default=30)
    """Participants an hour that may join from one address; 0 for no limit."""
    votes_published = models.BooleanField(default=False)
    """Whether single votes leave with the downloads once the round is closed, under numbers drawn
    anew and without anything that was declared. Participants are told before they react."""
    follows = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="followed_by"
    )
    """The round before this one, to say what has changed."""
    created_at = models.DateTimeField(default=timezone.now)
    created_by = words(150)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-created_at", "key"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(silence=False) | models.Q(manner=Manner.POSITIONS.value),
                name="round_silence_of_positions",
            )
        ]

    def __str__(self) -> str:
        return self.key

    def takes_votes(self, now: datetime | None = None) -> bool:
        """Whether a reaction given ``now`` counts."""
        if self.stage != RoundStage.OPEN.value:
            return False
        return self.closes_at is None or (now or timezone.now()) < self.closes_at


class Review(StrEnum):
    """What facilitators decided about a message or a submitted statement."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Outcome(StrEnum):
    """What became of a message."""

    OPEN = "open"
    ADOPTED = "adopted"
    OBJECTED = "objected"
    """Somebody opposed it within the deadline of a silence procedure."""


class DraftOperation(StrEnum):
    """How messages came from others."""

    MERGE = "merge"
    SPLIT = "split"
    REWORD = "reword"


class MessageStep(models.Model):
    """One merge, split or rewording; only ever added, so that every generation can be walked."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="steps")
    operation = one_of(DraftOperation)
    before = listing()
    """Keys of the messages that ceased."""
    after = listing()
    """Keys of those that came of them."""
    by = words(150)
    reason = long_words()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class DraftMessage(models.Model):
    """A draft in one wording. Reactions belong to it for ever: other words are another message."""

    key = key_field()
    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="messages")
    ordinal = offset()
    texts = mapping()
    """Language to wording."""
    original = words(2)
    """The language it was written in; the others are translations."""
    authors = listing()
    """Who proposed these words, as they wish to be named; those of origins are found by steps."""
    statements = listing()
    """Public keys of the register's statements it is drawn from."""
    about_participants = models.BooleanField(default=False)
    """Says something of who answers; kept out of the opinion map."""
    submitted_by = models.ForeignKey(
        "store.RoundParticipant", null=True, blank=True, on_delete=models.PROTECT,
        related_name="submitted",
    )  # fmt: skip
    review = one_of(Review, default=Review.ACCEPTED.value)
    review_reason = long_words()
    outcome = one_of(Outcome, default=Outcome.OPEN.value)
    ended_by = models.ForeignKey(
        MessageStep, null=True, blank=True, on_delete=models.PROTECT, related_name="ended"
    )
    """The step that put others in its place."""
    carried_from = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="carried_to"
    )
    """The message of an earlier round that it continues."""
    at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["ordinal", "id"]
        constraints = [
            models.UniqueConstraint(fields=["round", "ordinal"], name="draft_ordinal_once")
        ]
        indexes = [models.Index(fields=["round", "review", "ordinal"], name="draft_in_round")]

    def __str__(self) -> str:
        return self.key

    @property
    def takes_reactions(self) -> bool:
        """Whether participants are asked about it."""
        return self.review == Review.ACCEPTED.value and self.ended_by_id is None


class AmendmentState(StrEnum):
    """What became of a proposed wording."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Amendment(models.Model):
    """Another wording that a participant proposes; shown inside brackets until decided on."""

    message = models.ForeignKey(DraftMessage, on_delete=models.PROTECT, related_name="amendments")
    participant = models.ForeignKey(
        "store.RoundParticipant", on_delete=models.PROTECT, related_name="amendments"
    )
    language = words(2)
    text = long_words()
    """The whole text as it would read."""
    reason = long_words()
    state = one_of(AmendmentState, default=AmendmentState.PROPOSED.value)
    decided_by = words(150)
    decision_reason = long_words()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
