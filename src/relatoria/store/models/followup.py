"""What was done about what was agreed: commitments, reports, links, findings, chains.

Everything here comes of `relatoria followup load` or of a follow-up page that `relatoria add` read.
"""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.followup.types import (
    ArrowKind,
    CommitmentKind,
    LinkOrigin,
    ReporterKind,
    Status,
)
from relatoria.store.models.documents import Expression
from relatoria.store.models.fields import key_field, listing, long_words, offset, one_of, words


class Stage(StrEnum):
    """How far an entry is on its way to the public, who sees nothing but what is published."""

    DRAFT = "draft"
    REVIEW = "review"
    """With somebody who may return it or publish it."""
    PUBLISHED = "published"


class LinkState(StrEnum):
    """Whether a report answers a commitment."""

    UNLINKED = "unlinked"
    """Somebody said that it does not; kept, so that no import brings it back."""
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    """The report cites the paragraph itself, or a person said so."""


class TermKind(StrEnum):
    """What a commitment is looked for by."""

    THEME = "theme"
    ADDRESSEE = "addressee"
    TREATY = "treaty"


class Released(models.Model):
    """Something the public sees once it is published, its day has come and its source is open."""

    stage = one_of(Stage, default=Stage.PUBLISHED.value)
    public_from = models.DateTimeField(null=True, blank=True, default=timezone.now)
    """``None`` is never."""
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The source it was read from, whose rules of access hold for it too."""

    class Meta:
        abstract = True


class Commitment(Released):
    """Something promised, asked or decided, with the paragraph that says so."""

    key = key_field()
    ordinal = models.PositiveIntegerField(db_index=True)
    """Its place among all, in the order in which they came."""
    text = long_words()
    instrument = words(300)
    paragraph = words(60, db_index=True)
    forum = words(60)
    kind = one_of(CommitmentKind, default=CommitmentKind.ADOPTED.value)
    addressees = listing()
    """Countries and institutions it binds; none = all who adopted the instrument."""
    adopted = words(10)
    due = words(10)
    period_months = models.PositiveSmallIntegerField(default=0)
    condition = long_words()
    budget = long_words()
    donors = listing()
    indicators = listing()
    themes = listing()
    rests_on = listing()
    carriers = listing()
    recommended_by = listing()
    response = words(60)
    source = words(500)
    start = offset(null=True, blank=True)
    end = offset(null=True, blank=True)
    language = words(2)

    class Meta:
        ordering = ["ordinal", "id"]
        indexes = [
            models.Index(fields=["stage", "public_from"], name="commitment_open"),
            models.Index(fields=["instrument", "ordinal"], name="commitment_instrument"),
            models.Index(fields=["forum", "ordinal"], name="commitment_forum"),
            models.Index(fields=["due"], name="commitment_due", condition=~models.Q(due="")),
            models.Index(
                fields=["period_months"], name="commitment_period",
                condition=models.Q(period_months__gt=0),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.text[:80]


class CommitmentTerm(models.Model):
    """A theme, addressee or treaty of a commitment, as its own lists say, to be looked for."""

    commitment = models.ForeignKey(Commitment, on_delete=models.PROTECT, related_name="terms")
    kind = one_of(TermKind)
    value = models.CharField(max_length=300)
    ordinal = models.PositiveIntegerField()
    """The commitment's, so that a list by term needs one table."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["commitment", "kind", "value"], name="commitment_term_once"
            )
        ]
        indexes = [models.Index(fields=["kind", "value", "ordinal"], name="commitment_term_value")]


class CommitmentReport(Released):
    """What somebody reports to have done. Without a confirmed link it is unlinked: a state."""

    key = key_field()
    reporter = words(300)
    reporter_kind = one_of(ReporterKind, default=ReporterKind.INSTITUTION.value)
    country = words(3)
    date = words(10, db_index=True)
    text = long_words()
    achievements = long_words()
    limitations = long_words()
    next_steps = long_words()
    paragraphs = listing()
    figures = listing()
    evidence = listing()
    """Files: name, url, sha256, public. What is not public leaves the register with nobody."""
    instruments = listing()
    language = words(2)
    source = words(500)
    start = offset(null=True, blank=True)
    end = offset(null=True, blank=True)
    linked = one_of(LinkState, default=LinkState.UNLINKED.value)
    """The furthest state of its links; unlinked where it has none."""

    class Meta:
        ordering = ["-date", "key"]
        indexes = [
            models.Index(fields=["country", "date"], name="followup_country"),
            models.Index(fields=["reporter", "date"], name="followup_reporter"),
            models.Index(fields=["linked", "date"], name="followup_linked"),
        ]

    def __str__(self) -> str:
        return f"{self.reporter}, {self.date}"


class CommitmentLink(models.Model):
    """A report and a commitment it answers, or may answer."""

    report = models.ForeignKey(CommitmentReport, on_delete=models.PROTECT, related_name="links")
    commitment = models.ForeignKey(Commitment, on_delete=models.PROTECT, related_name="links")
    state = one_of(LinkState)
    origin = one_of(LinkOrigin)
    score = models.FloatField(default=1.0)
    evidence = listing()
    """Spans ``[start, end]`` of the report's words, in characters."""
    decided_by = words(150)
    """Who confirmed or refused it; empty where nobody did."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["report", "commitment"], name="commitment_link_once")
        ]
        indexes = [models.Index(fields=["commitment", "state"], name="commitment_link_state")]


class CommitmentStatus(models.Model):
    """Somebody's finding on how far a commitment has come; only ever added."""

    key = key_field()
    commitment = models.ForeignKey(Commitment, on_delete=models.PROTECT, related_name="statuses")
    addressee = models.CharField(max_length=300)
    date = words(10)
    status = one_of(Status)
    reason = long_words()
    by = words(300)
    report = models.ForeignKey(
        CommitmentReport, null=True, blank=True, on_delete=models.PROTECT, related_name="statuses"
    )
    government = words(300)

    class Meta:
        ordering = ["date", "id"]
        indexes = [models.Index(fields=["commitment", "addressee"], name="commitment_status_of")]


class CommitmentArrow(Released):
    """One step of a chain from mandate to report, with its date and the passage that shows it."""

    key = key_field()
    source = models.CharField(max_length=300, db_index=True)
    target = models.CharField(max_length=300, db_index=True)
    kind = one_of(ArrowKind)
    date = words(10)
    citation = long_words()
    confirmed_by = words(300)

    class Meta:
        ordering = ["date", "id"]


class ExpectedReporter(Released):
    """Somebody who is expected to report, whether or not anything ever came."""

    name = models.CharField(max_length=300, unique=True)
    acronym = words(60)
    kind = one_of(ReporterKind, default=ReporterKind.INSTITUTION.value)
    country = words(3)
    source = words(500)

    class Meta:
        ordering = ["name"]
