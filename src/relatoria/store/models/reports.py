"""Entries of follow-up pages."""

from __future__ import annotations

from django.db import models

from relatoria.store.models.documents import Expression
from relatoria.store.models.fields import key_field, listing, long_words, offset, words
from relatoria.store.models.people import Agent


class ReportEntry(models.Model):
    """What an institution reported; without paragraphs it is unlinked, which is a state."""

    key = key_field()
    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="reports")
    ordinal = models.PositiveIntegerField()
    institution = long_words()
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="reports"
    )
    date = words(10, db_index=True)
    start = offset()
    end = offset()
    paragraphs = listing()
    themes = listing()
    instruments = listing()
