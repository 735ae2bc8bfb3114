"""People, organisations and States of the register, and the names documents print."""

from __future__ import annotations

from django.db import models

from relatoria.model import AgentKind, Role
from relatoria.store.models.documents import Expression
from relatoria.store.models.events import Event, Meeting
from relatoria.store.models.fields import key_field, listing, long_words, offset, one_of, words


class Agent(models.Model):
    """Somebody the register knows across documents.

    ``merged_into`` is set where people decided that two are one: the address then leads on.
    """

    key = key_field()
    kind = one_of(AgentKind, db_index=True)
    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, db_index=True)
    """The name without case and accents, words sorted: how agents are looked up."""
    country = words(3, db_index=True)
    sector = words(40)
    sex = words(12)
    """As the person declared it; empty is unknown, never guessed."""
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged_from"
    )

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class PrintedAgent(models.Model):
    """An agent as one document prints it: name, offices, institutions of that day."""

    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="agents")
    local_id = models.CharField(max_length=80)
    ordinal = models.PositiveIntegerField()
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="printed")
    kind = one_of(AgentKind)
    name = models.CharField(max_length=300)
    name_variants = listing()
    country = words(3)
    organizations = listing()
    sector = words(40)
    titles = listing()
    biography_start = offset(null=True, blank=True)
    biography_end = offset(null=True, blank=True)

    class Meta:
        ordering = ["expression_id", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["expression", "local_id"], name="printed_local")
        ]

    def __str__(self) -> str:
        return self.name


class Participation(models.Model):
    """A printed agent's part in an event, with the words that say so."""

    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="participations"
    )
    ordinal = models.PositiveIntegerField()
    printed_agent = models.ForeignKey(
        PrintedAgent, on_delete=models.PROTECT, related_name="participations"
    )
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="participations")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="participations")
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="participations"
    )
    role = one_of(Role)
    as_printed = long_words()
    start = offset()
    end = offset()
    source = words(40)

    class Meta:
        ordering = ["expression_id", "ordinal"]
