"""What a statement is about, with the words that show it."""

from __future__ import annotations

from django.db import models

from relatoria.store.models.fields import listing
from relatoria.store.models.speech import Statement


class Assignment(models.Model):
    """A statement speaks to an item of a framework, says a method of some version."""

    statement = models.ForeignKey(
        Statement, on_delete=models.PROTECT, related_name="assignments", db_index=False
    )
    framework = models.CharField(max_length=40)
    notation = models.CharField(max_length=40)
    score = models.FloatField()
    method = models.CharField(max_length=60)
    version = models.CharField(max_length=40)
    evidence = listing()
    """Spans ``{start, end, in: text|heading}``, counted in characters of the statement."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "framework", "notation", "method", "version"],
                name="assignment_once",
            )
        ]
        indexes = [
            models.Index(fields=["framework", "notation", "-statement"], name="assignment_code")
        ]
