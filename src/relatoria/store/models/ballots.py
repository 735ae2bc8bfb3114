"""Who takes part in a round and what they said; votes are only ever added."""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import long_words, one_of, words
from relatoria.store.models.people import Agent
from relatoria.store.models.rounds import DraftMessage, Round


class Reaction(StrEnum):
    """What somebody says of a message; never a bare sign."""

    AGREE = "agree"
    DISAGREE = "disagree"
    PASS = "pass"  # noqa: S105 - a vote
    SUPPORT = "support"
    SUPPORT_WITH_RESERVATION = "support_with_reservation"
    OPPOSE = "oppose"
    ABSTAIN = "abstain"


class Channel(StrEnum):
    """How a vote reached the register."""

    ONE_BY_ONE = "one_by_one"
    LIST = "list"
    """From the page that shows every message: nothing was drawn by lot."""
    PAPER = "paper"
    """From a sheet, entered by a facilitator."""
    IMPORT = "import"


class JoinedBy(StrEnum):
    """How somebody came to take part."""

    INVITATION = "invitation"
    COOKIE = "cookie"
    """Of their own accord; known by a cookie of their browser and by nothing else."""
    SHEET = "sheet"
    IMPORT = "import"


class RoundParticipant(models.Model):
    """Somebody who takes part in one round, and what they declared of themselves."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="participants")
    joined_by = one_of(JoinedBy)
    token = models.CharField(max_length=64, unique=True, null=True, blank=True)
    """SHA-256 of the invitation link's or cookie's secret, which is held nowhere else."""
    name = words(200)
    """Of whom was invited by name; in an open round it is shown to nobody."""
    delegation = words(200)
    """The State or institution a position is taken for."""
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """Whom of the register the delegation is."""
    sector = words(60)
    country = words(3)
    subregion = words(60)
    """Declared, like sector and country, and never inferred; empty where nothing was."""
    external = words(60)
    """Number in the file it was imported from, or written on a sheet of paper."""
    language = words(2)
    address = words(64)
    """Salted hash of the address it joined from, until the salt of that day is thrown away."""
    joined_at = models.DateTimeField(default=timezone.now)
    first_seen_at = models.DateTimeField(null=True, blank=True)
    """When an invitation was first used."""
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["round", "joined_by"], name="participant_in_round")]


class Ballot(models.Model):
    """One reaction of one participant to one message; a later turn supersedes the earlier ones.

    The database holds one row for each turn, so that of two votes cast at once one takes the next
    turn: for every participant and message exactly one, the last turn, is in force.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="+")
    message = models.ForeignKey(DraftMessage, on_delete=models.PROTECT, related_name="ballots")
    participant = models.ForeignKey(
        RoundParticipant, on_delete=models.PROTECT, related_name="ballots"
    )
    turn = models.PositiveSmallIntegerField(default=1)
    reaction = one_of(Reaction)
    reservation = long_words()
    """What they want kept beside the text, in their words; the reason of an objection."""
    language = words(2)
    """Of the wording they saw."""
    channel = one_of(Channel)
    propensity = models.FloatField(null=True, blank=True)
    """The chance with which the message was drawn for them; ``None`` where none was drawn."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["participant", "message", "turn"], name="ballot_in_force_once"
            ),
            models.CheckConstraint(condition=models.Q(turn__gte=1), name="ballot_turn_from_one"),
            models.CheckConstraint(
                condition=models.Q(reaction__in=[one.value for one in Reaction]),
                name="ballot_reaction_known",
            ),
        ]
        indexes = [
            models.Index(fields=["round", "id"], name="ballot_of_round"),
            models.Index(fields=["message", "id"], name="ballot_of_message"),
        ]


class HandCount(models.Model):
    """A show of hands as a facilitator counted it; a later count of a message supersedes it.

    Counts name nobody: they stand beside the votes and enter no opinion map.
    """

    message = models.ForeignKey(DraftMessage, on_delete=models.PROTECT, related_name="hands")
    group = words(120)
    """Of whom: a table, a session, a delegation's side of the room."""
    in_favour = models.PositiveIntegerField(default=0)
    against = models.PositiveIntegerField(default=0)
    neither = models.PositiveIntegerField(default=0)
    note = long_words()
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]


class AddressSalt(models.Model):
    """A day's salt for hashes of addresses; thrown away when its day is over."""

    day = models.DateField(unique=True)
    salt = models.CharField(max_length=64)


class RateCount(models.Model):
    """How often one address did one thing in one hour, to stop floods."""

    place = words(160)
    """The round or meeting: ``round/<key>``."""
    address = models.CharField(max_length=64)
    action = models.CharField(max_length=20)
    hour = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["place", "address", "action", "hour"], name="rate_count_once"
            )
        ]
