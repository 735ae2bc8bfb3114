"""What people decided about what machines suggested; appended, never overwritten."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import key_field, long_words, mapping, one_of, words


class JudgementValue(StrEnum):
    """A person's decision; ``reopened`` is the program's, when the source changed under it."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"
    CORRECT = "correct"
    REOPENED = "reopened"


class Judgement(models.Model):
    """One decision about one subject; the latest that nothing replaces is in force."""

    key = key_field()
    subject_type = models.CharField(max_length=40)
    """The kind of thing judged: statement, contribution, assignment, match, conflict…"""
    subject = models.CharField(max_length=200)
    """Its public key."""
    value = one_of(JudgementValue)
    correction = mapping()
    """For ``correct``: the fields as they should be."""
    reason = long_words()
    user = words(150)
    at = models.DateTimeField(default=timezone.now)
    replaces = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by"
    )

    class Meta:
        indexes = [models.Index(fields=["subject_type", "subject"])]


class Suggestion(models.Model):
    """Two agents, meetings or statements that may be one: for people to decide."""

    kind = models.CharField(max_length=40)
    first = models.CharField(max_length=200)
    second = models.CharField(max_length=200)
    score = models.FloatField()
    reason = words(200)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "first", "second"], name="suggestion_once")
        ]
