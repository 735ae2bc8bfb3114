"""Meetings of the register, and events as the documents tell of them."""

from __future__ import annotations

from django.db import models

from relatoria.model import EventKind
from relatoria.store.models.access import Guarded
from relatoria.store.models.documents import Expression
from relatoria.store.models.fields import key_field, listing, long_words, offset, one_of, words


class Meeting(Guarded):
    """A meeting, whichever documents speak of it."""

    key = key_field()
    title = long_words()
    date = words(10, db_index=True)
    end_date = words(10)
    city = words(120)
    country = words(3, db_index=True)
    venue = long_words()
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged_from"
    )

    class Meta:
        ordering = ["-date", "key"]

    def __str__(self) -> str:
        return self.title or self.key


class Event(models.Model):
    """A meeting, session, panel, floor debate… as one document tells of it."""

    key = key_field()
    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="events")
    local_id = models.CharField(max_length=80)
    ordinal = models.PositiveIntegerField()
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="events"
    )
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    kind = one_of(EventKind)
    title = long_words()
    number = words(40)
    date = words(10)
    end_date = words(10)
    start_time = words(5)
    end_time = words(5)
    city = words(120)
    country = words(3)
    venue = long_words()
    start = offset(null=True, blank=True)
    end = offset(null=True, blank=True)
    programme_start = offset(null=True, blank=True)
    programme_end = offset(null=True, blank=True)
    organizers = listing()
    supporters = listing()
    mandates = listing()
    prepared_for = long_words()
    participants_count = models.PositiveIntegerField(null=True, blank=True)
    participants_approximate = models.BooleanField(default=False)
    experts_count = models.PositiveIntegerField(null=True, blank=True)
    themes = listing()

    class Meta:
        ordering = ["expression_id", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["expression", "local_id"], name="event_local")
        ]

    def __str__(self) -> str:
        return self.title or self.key
