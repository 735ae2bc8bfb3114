"""Who did what, when, what was there before, and why."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import long_words, words


class LogEntry(models.Model):
    """One act on the register. Each entry seals the one before it: a changed past shows."""

    at = models.DateTimeField(default=timezone.now, db_index=True)
    user = words(150)
    action = models.CharField(max_length=60)
    subject_type = words(40)
    subject = words(200, db_index=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)
    reason = long_words()
    previous = words(64)
    """Seal of the entry before."""
    seal = models.CharField(max_length=64, unique=True)
    """SHA-256 of this entry's fields and the seal before it."""
    origin = words(64, db_index=True)
    """The seal it bore in another register's chain, where an import brought it from there."""

    class Meta:
        ordering = ["id"]
