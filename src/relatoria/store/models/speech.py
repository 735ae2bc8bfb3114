"""What was said: contributions, statements, lists, relations, conflicts, figures."""

from __future__ import annotations

from django.db import models

from relatoria.model import MarkerStyle, Mode, RelationKind, StatementKind
from relatoria.store.models.documents import Expression
from relatoria.store.models.events import Event, Meeting
from relatoria.store.models.fields import key_field, listing, long_words, offset, one_of, words
from relatoria.store.models.people import Agent, PrintedAgent


class Contribution(models.Model):
    """A turn: what one speaker, the floor, or all together put into an event.

    ``key`` is the document's key and the span: ``4772ca63ee77741f.c1200-1874``.
    """

    key = key_field()
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="contributions", db_index=False
    )
    local_id = models.CharField(max_length=80)
    ordinal = models.PositiveIntegerField()
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="contributions"
    )
    event = models.ForeignKey(
        Event, null=True, blank=True, on_delete=models.PROTECT, related_name="contributions"
    )
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    start = offset()
    end = offset()
    holes = listing()
    mode = one_of(Mode)
    attribution_text = long_words()
    attribution_start = offset(null=True, blank=True)
    attribution_end = offset(null=True, blank=True)
    printed_agent = models.ForeignKey(
        PrintedAgent,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="contributions",
    )
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="contributions"
    )
    candidates = listing()
    """Local ids of the agents the printed words could mean, where they mean more than one."""
    rule = words(120)
    number = words(40)

    class Meta:
        ordering = ["expression_id", "start"]
        indexes = [models.Index(fields=["expression", "start"])]


_LISTED = ("-year", "expression", "start", "kind")
_LIVE = ("merged_into", "retired")
"""At the end of an index: counts and lists by it need nothing of the table."""


def _few(name: str) -> models.Index:
    """An index of the few rows that have ``name``: one of all rows would draw every list to it."""
    return models.Index(
        fields=[name], condition=models.Q((f"{name}__isnull", False)), name=f"statement_{name}"
    )


class Statement(models.Model):
    """A proposal, principle, finding… in its own words.

    ``key`` is the document's key and the span: ``4772ca63ee77741f.s10233-10311``. The columns
    from ``meeting`` to ``year`` repeat what the speaker's contribution says, so that lists and
    facets need one table.
    """

    key = key_field()
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="statements", db_index=False
    )
    local_id = models.CharField(max_length=80)
    ordinal = models.PositiveIntegerField()
    contribution = models.ForeignKey(
        Contribution, null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="items"
    )
    start = offset()
    end = offset()
    holes = listing()
    text = models.TextField()
    kind = one_of(StatementKind)
    marker = words(60)
    marker_style = one_of(MarkerStyle, default=MarkerStyle.NONE.value)
    group = words(80)
    level = models.PositiveSmallIntegerField(default=1)
    by = listing()
    position = words(60)
    language = words(2)
    meeting = models.ForeignKey(
        Meeting,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="statements",
        db_index=False,
    )
    event = models.ForeignKey(
        Event, null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    agent = models.ForeignKey(
        Agent,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="statements",
        db_index=False,
    )
    country = words(3)
    sector = words(40)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="merged_from",
        db_index=False,
    )
    """The statement people chose to stand for several near-identical ones; none is lost."""
    split_from = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="split_into",
        db_index=False,
    )
    retired = models.BooleanField(default=False)
    """Replaced by its parts, or a part of a split that was undone."""

    class Meta:
        ordering = ["expression_id", "start"]
        indexes = [
            models.Index(fields=["expression", "start"]),
            models.Index(fields=["meeting", "kind", *_LIVE], name="statement_meeting"),
            models.Index(fields=["agent", *_LISTED, *_LIVE], name="statement_agent"),
            models.Index(fields=["country", *_LISTED, *_LIVE], name="statement_country"),
            _few("merged_into"),
            _few("split_from"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Enumeration(models.Model):
    """A list: the number it announces and the number found."""

    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="enumerations"
    )
    group = models.CharField(max_length=80)
    extracted = models.PositiveIntegerField()
    declared = models.PositiveIntegerField(null=True, blank=True)
    declared_text = long_words()
    start = offset(null=True, blank=True)
    end = offset(null=True, blank=True)
    contribution = models.ForeignKey(
        Contribution, null=True, blank=True, on_delete=models.PROTECT, related_name="enumerations"
    )


class Relation(models.Model):
    """One contribution agrees with, opposes, answers or adds to somebody's."""

    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="relations")
    kind = one_of(RelationKind)
    source = models.ForeignKey(Contribution, on_delete=models.PROTECT, related_name="relations")
    target = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="answered_in")
    start = offset()
    end = offset()
    text = long_words()


class Conflict(models.Model):
    """Passages that cannot all be right, inside one document or between several."""

    key = key_field()
    subject = long_words()
    field = models.CharField(max_length=60)
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="conflicts"
    )


class ConflictSide(models.Model):
    """One side of a conflict, with its passage."""

    conflict = models.ForeignKey(Conflict, on_delete=models.PROTECT, related_name="sides")
    ordinal = models.PositiveSmallIntegerField()
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="conflict_sides"
    )
    value = long_words()
    quote = long_words()
    start = offset()
    end = offset()
    source = words(60)

    class Meta:
        ordering = ["ordinal"]


class Claim(models.Model):
    """A figure in prose."""

    key = key_field()
    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="claims")
    start = offset()
    end = offset()
    text = long_words()
    quantity = long_words()
    value = models.FloatField()
    high = models.FloatField(null=True, blank=True)
    unit = words(40)
    area = long_words()
    year = words(20)
    share_of = long_words()
    approximate = models.BooleanField(default=False)
    bound = words(12)
