"""Merges and splits, so that every generation can be walked and undone."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import key_field, listing, long_words, one_of, words


class Operation(StrEnum):
    """What was done to identities, and to what is said of them."""

    MERGE = "merge"
    SPLIT = "split"
    UNDO = "undo"
    AMEND = "amend"
    """Fields that the register resolved: who spoke, which kind, whether it stands."""
    SPAN = "span"
    """A statement given other borders in its source."""
    JOIN = "join"
    """Statements that are one, read as several."""
    ADD = "add"
    """A statement that the reading missed."""


class LineageStep(models.Model):
    """One merge, split or undo: which identities went in, which came out, which rows moved."""

    key = key_field()
    operation = one_of(Operation)
    kind = models.CharField(max_length=40)
    """agent, statement, meeting."""
    sources = listing()
    """Public keys that went in."""
    results = listing()
    """Public keys that came out."""
    moves = listing()
    """Every column changed: ``[table, row, column, before, after]``; an undo runs them back."""
    undoes = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="undone_by"
    )
    user = words(150)
    reason = long_words()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class Redirect(models.Model):
    """A public key that was given out once and now leads to another."""

    kind = models.CharField(max_length=40)
    old = models.CharField(max_length=200)
    new = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "old"], name="redirect_once")]
