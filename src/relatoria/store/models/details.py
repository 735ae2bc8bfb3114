"""What a statement names besides its subject, and codings that later ones replace."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import listing, long_words, words
from relatoria.store.models.speech import Statement


class StatementDetail(models.Model):
    """A group, an actor, a paradigm, a contested term or an instrument that a statement names.

    Drawn from the statement's own words and language: `relatoria.coding.describing`.
    """

    statement = models.ForeignKey(
        Statement, on_delete=models.PROTECT, related_name="details", db_index=False
    )
    kind = models.CharField(max_length=20)
    """group, actor, paradigm, stance (of a contested term), citation."""
    value = models.CharField(max_length=80)
    """Its name without the kind: ``women``, ``governance``, ``A/RES/65/170``."""
    stance = words(12)
    """Of a contested term: asserts, questions, redefines, uses."""
    version = models.CharField(max_length=40)
    evidence = listing()
    """Spans ``{start, end, in: text}``, counted in characters of the statement."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "kind", "value", "version"], name="detail_once"
            )
        ]
        indexes = [models.Index(fields=["kind", "value", "-statement"], name="detail_value")]


class RetiredCoding(models.Model):
    """A method's version whose assignments or details a later coding replaces.

    They stay where they are and can be read; views pass them over.
    """

    framework = models.CharField(max_length=40)
    """A framework, or ``details``."""
    method = models.CharField(max_length=60)
    version = models.CharField(max_length=40)
    by = words(150)
    reason = long_words()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["framework", "method", "version"], name="retired_coding_once"
            )
        ]
