"""The work before a report is public: drafts and how they came about, their files, who stands in
for whom, reminders sent, and what States answered to questions.

A draft is no row of the tables that pages, feeds, the API and open data read: it becomes one when
it is published, so that no list can let it out by mistake.
"""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.accounts import Account
from relatoria.store.models.fields import key_field, long_words, mapping, one_of, words
from relatoria.store.models.followup import Commitment, CommitmentReport
from relatoria.store.models.people import Agent


class DraftState(StrEnum):
    """Where a draft stands on its way."""

    DRAFT = "draft"
    REVIEW = "review"
    """With a superior, who publishes or returns it."""
    RETURNED = "returned"
    """Back with its reason, to be worked on."""
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class DraftAct(StrEnum):
    """What happened to a draft."""

    BEGUN = "begun"
    SAVED = "saved"
    SENT = "sent"
    RETURNED = "returned"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"


class FocalPost(models.Model):
    """What an account is besides a focal point: who stands in, who is the superior."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="focal_post")
    validates = models.BooleanField(default=False)
    """Whether they publish or return what others of the institution write."""
    deputy = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    away_from = models.DateField(null=True, blank=True)
    away_until = models.DateField(null=True, blank=True)


class ReportDraft(models.Model):
    """A report, or an answer to a question of coherence, that is not public yet."""

    key = key_field()
    report_key = words(120, db_index=True)
    """The report it becomes, or corrects where there is one."""
    institution = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="+")
    holder = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    """Who works on it."""
    state = one_of(DraftState, default=DraftState.DRAFT.value)
    question = words(400)
    """The question it answers; empty for a report."""
    date = words(10)
    language = words(2)
    text = long_words()
    achievements = long_words()
    limitations = long_words()
    next_steps = long_words()
    links = long_words()
    """Addresses of the web that show it, one a line; published with it."""
    notes = long_words()
    """For colleagues; never published."""
    reuses = models.ForeignKey(
        CommitmentReport, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The report whose words it began with."""
    sent_by = words(150)
    reason = long_words()
    """Why it was returned the last time."""
    report = models.ForeignKey(
        CommitmentReport, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """What it was published as."""
    begun_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [models.Index(fields=["institution", "state"], name="draft_of")]

    @property
    def is_open(self) -> bool:
        """Whether its words can be changed."""
        return self.state in (DraftState.DRAFT.value, DraftState.RETURNED.value)


class DraftCommitment(models.Model):
    """A commitment that a draft answers, and how far its author finds that it has come."""

    draft = models.ForeignKey(ReportDraft, on_delete=models.CASCADE, related_name="answers")
    commitment = models.ForeignKey(Commitment, on_delete=models.PROTECT, related_name="+")
    status = words(20)
    reason = long_words()
    government = words(300)

    class Meta:
        ordering = ["commitment__ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "commitment"], name="draft_commitment_once")
        ]


class DraftStep(models.Model):
    """One step of a draft with its words as they were then; only ever added."""

    draft = models.ForeignKey(ReportDraft, on_delete=models.CASCADE, related_name="steps")
    at = models.DateTimeField(default=timezone.now)
    by = words(150)
    act = one_of(DraftAct)
    reason = long_words()
    version = models.PositiveIntegerField()
    said = mapping()

    class Meta:
        ordering = ["id"]


class DraftFile(models.Model):
    """A file that shows what a report says. Private unless marked, and unseen until published."""

    key = key_field()
    draft = models.ForeignKey(ReportDraft, on_delete=models.CASCADE, related_name="files")
    name = words(300)
    media_type = words(100)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField()
    public = models.BooleanField(default=False)
    added_by = words(150)
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class QuestionAnswer(models.Model):
    """What a State answered to a question of coherence; it stands beside the question."""

    key = key_field()
    question = words(400, db_index=True)
    """Identifier of the question, the same at every run."""
    state = words(3, db_index=True)
    text = long_words()
    language = words(2)
    date = words(10)
    by = words(300)
    """The institution, as the public reads it."""

    class Meta:
        ordering = ["date", "id"]


class SentReminder(models.Model):
    """What somebody was reminded of: made together with the letter, and never made twice."""

    key = key_field()
    account = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
