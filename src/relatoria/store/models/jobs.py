"""Work done in the background, and mail on its way out."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.accounts import Account
from relatoria.store.models.fields import key_field, listing, long_words, mapping, one_of, words


class JobState(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    """Tried as often as it may be; somebody can have it tried anew."""
    CANCELLED = "cancelled"


class Job(models.Model):
    """One piece of work. Whoever works on it holds a lease and renews it; when the lease runs
    out, as after a kill, the job is anybody's again."""

    key = key_field()
    kind = models.CharField(max_length=60)
    arguments = mapping()
    state = one_of(JobState, default=JobState.WAITING.value)
    by = words(150)
    """In whose name, as the log writes it."""
    created_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(default=timezone.now)
    """Not before this moment: a later try waits longer."""
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    most_attempts = models.PositiveSmallIntegerField(default=5)
    worker = words(120)
    lease_until = models.DateTimeField(null=True, blank=True)
    cancel_asked = models.BooleanField(default=False)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    stage = words(60)
    """What is being done now: a key of the interface."""
    result = mapping()
    problem = mapping()
    """What went wrong: what, where, why, remedy."""
    once = models.CharField(max_length=200, null=True, blank=True, unique=True)
    """The same piece of work is put in once."""

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["state", "due_at"], name="job_state_due"),
            models.Index(fields=["by", "-id"], name="job_by"),
        ]


class JobFile(models.Model):
    """A file handed in with a job, kept until the job is done, withdrawn or forgotten."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="files")
    ordinal = models.PositiveIntegerField()
    name = models.CharField(max_length=300)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    data = models.BinaryField()
    state = one_of(JobState, default=JobState.WAITING.value)
    source = words(120)
    """Key of the source it became."""
    findings = listing()
    """What was done to it, left out or doubted: key of the interface and values."""
    problem = mapping()

    class Meta:
        ordering = ["ordinal"]
        constraints = [models.UniqueConstraint(fields=["job", "ordinal"], name="job_file_place")]


class MailState(StrEnum):
    """How far a letter is."""

    WAITING = "waiting"
    TAKEN = "taken"
    """Handed to the mail server, or about to be: it is not tried again, whatever happened."""
    SENT = "sent"
    FAILED = "failed"
    """The mail server said that it did not take it."""


class Mail(models.Model):
    """One letter to one address, written when it is sent, in the language it will be read in."""

    once = models.CharField(max_length=200, unique=True)
    """Names the occasion: the same occasion is written about once."""
    to = models.EmailField()
    account = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    language = models.CharField(max_length=2)
    text_key = models.CharField(max_length=80)
    """Of ``mail.<key>.subject`` and ``mail.<key>.body``."""
    values = mapping()
    state = one_of(MailState, default=MailState.WAITING.value)
    queued_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(default=timezone.now)
    taken_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    problem = long_words()

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["state", "due_at"], name="mail_state_due")]
