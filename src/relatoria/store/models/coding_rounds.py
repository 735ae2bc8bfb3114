"""Coding by two people who do not see each other's decisions, and what was settled after."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import key_field, listing, long_words, one_of, words
from relatoria.store.models.speech import Statement


class CodingStage(StrEnum):
    """Where a round stands."""

    CODING = "coding"
    """Each coder sees the statements and nothing of the other."""
    ADJUDICATION = "adjudication"
    """Both have finished: disagreements are open to whoever settles them."""
    CLOSED = "closed"


class CodingRound(models.Model):
    """Some statements that coders code blind to each other, by some frameworks."""

    key = key_field()
    title = models.CharField(max_length=200)
    frameworks = listing()
    suggested = models.BooleanField(default=True)
    """Whether coders see what the program suggests; without, they start from the text alone."""
    stage = one_of(CodingStage, default=CodingStage.CODING.value)
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return self.title


class RoundStatement(models.Model):
    """A statement of a round, in its place."""

    round = models.ForeignKey(CodingRound, on_delete=models.PROTECT, related_name="statements")
    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="+")
    heading = long_words()
    """The title of the section it stands in, as both coders and the program read it."""
    ordinal = models.PositiveIntegerField()

    class Meta:
        ordering = ["ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["round", "statement"], name="round_statement_once")
        ]


class RoundCoder(models.Model):
    """Somebody who codes in a round."""

    round = models.ForeignKey(CodingRound, on_delete=models.PROTECT, related_name="coders")
    name = models.CharField(max_length=150)
    """As the log names them: the key of their account, which says nothing about them."""
    finished = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["round", "name"], name="round_coder_once")]


class CoderDecision(models.Model):
    """All a coder says of one statement by one framework; a later row replaces an earlier one.

    No code at all is a decision too.
    """

    coder = models.ForeignKey(RoundCoder, on_delete=models.PROTECT, related_name="decisions")
    item = models.ForeignKey(RoundStatement, on_delete=models.PROTECT, related_name="decisions")
    framework = models.CharField(max_length=40)
    notations = listing()
    unsure = listing()
    """Notations the coder could not decide on: they count neither for nor against."""
    reason = long_words()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class Adjudication(models.Model):
    """What was settled on one statement of a round by one framework; the latest row counts."""

    item = models.ForeignKey(RoundStatement, on_delete=models.PROTECT, related_name="settled")
    framework = models.CharField(max_length=40)
    notations = listing()
    reason = long_words()
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class Retraining(models.Model):
    """A model learnt from judgements, with what it gained on statements it had not seen."""

    framework = models.CharField(max_length=40)
    version = models.CharField(max_length=40)
    judged = models.PositiveIntegerField()
    """Statements judged."""
    before = models.FloatField()
    """Micro-F1, from 0 to 1, of the shipped model on them."""
    after = models.FloatField()
    """The same of models that had not seen each statement's source."""
    figures = listing()
    """By code: ``{notation, due, before: {given, right}, after: {given, right}}``."""
    model = models.BinaryField(default=b"")
    """The model, packed (zlib over JSON); empty where it was not kept."""
    adopted = models.BooleanField(default=False)
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-id"]
