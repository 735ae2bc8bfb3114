"""Speakers' confirmations of what is attributed to them, and readers' reports of slips."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.documents import Expression
from relatoria.store.models.events import Meeting
from relatoria.store.models.fields import key_field, long_words, offset, one_of, words
from relatoria.store.models.people import Agent


class ConfirmationStage(StrEnum):
    """How far a confirmation round is."""

    DRAFT = "draft"
    OPEN = "open"
    FROZEN = "frozen"


class Confirmation(StrEnum):
    """What a speaker says of words attributed to them."""

    CONFIRM = "confirm"
    CORRECT = "correct"
    NOT_MINE = "not_mine"


class ConfirmationRound(models.Model):
    """The speakers of one meeting look at what is attributed to them, until a deadline."""

    key = key_field()
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="+")
    deadline = models.DateTimeField()
    note = long_words()
    """What the secretariat writes to the speakers besides."""
    stage = one_of(ConfirmationStage, default=ConfirmationStage.DRAFT.value)
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    frozen_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-id"]

    def takes_answers(self, now: datetime | None = None) -> bool:
        """Whether speakers may still answer."""
        open_ = self.stage == ConfirmationStage.OPEN.value
        return open_ and self.deadline > (now or timezone.now())


class ConfirmationLink(models.Model):
    """One speaker's private link; of its secret only the digest is kept."""

    key = key_field()
    """Names the speaker in the log and in judgements."""
    round = models.ForeignKey(ConfirmationRound, on_delete=models.PROTECT, related_name="links")
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="+")
    email = models.EmailField(blank=True, default="")
    """Where the letter goes; thrown away when the round is frozen."""
    language = words(2)
    digest = models.CharField(max_length=64, unique=True, null=True, blank=True)
    reminder_digest = models.CharField(max_length=64, unique=True, null=True, blank=True)
    """Of the link in the reminder: the first one goes on working."""
    sent_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["agent__name", "id"]
        constraints = [
            models.UniqueConstraint(fields=["round", "agent"], name="confirmation_link_once")
        ]


class ConfirmationAnswer(models.Model):
    """What a speaker said of one passage; a later turn supersedes the earlier ones."""

    link = models.ForeignKey(ConfirmationLink, on_delete=models.PROTECT, related_name="answers")
    subject = models.CharField(max_length=200)
    """Key of the statement, or of a contribution without statements."""
    turn = models.PositiveSmallIntegerField(default=1)
    value = one_of(Confirmation)
    wording = long_words()
    """For ``correct``: how it should read; otherwise what they add."""
    shown = long_words()
    """The words they saw."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["link", "subject", "turn"], name="confirmation_turn_once"
            )
        ]


class CorrectionState(StrEnum):
    """What became of a reader's report."""

    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"


class ReaderCorrection(models.Model):
    """A slip that a reader reports; no account is asked for."""

    key = key_field()
    page = models.CharField(max_length=20)
    """statement, source, person, organization."""
    subject = models.CharField(max_length=200)
    """Public key of what the page shows."""
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    start = offset(null=True, blank=True)
    end = offset(null=True, blank=True)
    quote = long_words()
    """The words as the reader saw them."""
    report = long_words()
    """What is wrong, in the reader's words."""
    email = models.EmailField(blank=True, default="")
    """Where the answer goes, if they wish one; thrown away with the answer."""
    language = words(2)
    address = words(64)
    """Salted hash of the address it came from, until the salt of that day is thrown away."""
    state = one_of(CorrectionState, default=CorrectionState.OPEN.value)
    answer = long_words()
    answered_by = words(150)
    answered_at = models.DateTimeField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["address", "at"], name="correction_address")]
