"""A meeting being prepared and held: programme, people, submissions, what was captured live.

None of this is the record: it is the team's own work until somebody publishes it. What is
published becomes a source like any other and is read, cited and guarded as one.
"""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.model import EventKind, Role, StatementKind
from relatoria.store.models.documents import Expression
from relatoria.store.models.events import Meeting
from relatoria.store.models.fields import key_field, listing, long_words, mapping, one_of, words
from relatoria.store.models.people import Agent


class Sector(StrEnum):
    """For whom somebody takes part. The words are those of `model.Agent.sector`; organisations of
    migrants stand apart, since consultations invite and count them apart."""

    GOVERNMENT = "government"
    CIVIL_SOCIETY = "civil society"
    ACADEMIA = "academia"
    MIGRANTS = "migrants"
    UN = "UN"
    REGIONAL_PROCESS = "regional process"
    PRIVATE_SECTOR = "private sector"


class Sex(StrEnum):
    """As somebody declares it. Empty in a column is unknown, which is never filled in."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class ConceptNote(models.Model):
    """A concept note handed in, and what the program found in it, until a meeting is made."""

    key = key_field()
    name = models.CharField(max_length=300)
    data = models.BinaryField()
    found = mapping()
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="concept_notes"
    )
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The source it became, where somebody put it beside the meeting."""
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-id"]


class Order(StrEnum):
    """How written submissions stand on their page: never by rank."""

    ARRIVAL = "arrival"
    LOT = "lot"


class Preparation(models.Model):
    """What the team knows of a meeting before any document tells of it."""

    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="preparation")
    themes = listing()
    questions = listing()
    organizers = listing()
    mandates = listing()
    language = words(2)
    """Of the title, the programme and what is captured, unless something says otherwise."""
    submissions_until = models.DateTimeField(null=True, blank=True)
    """Until when written submissions are taken; nothing is taken while it is empty."""
    submissions_note = long_words()
    """What those who write are asked for."""
    order = one_of(Order, default=Order.ARRIVAL.value)
    lot = words(64)
    """The drawn lot: with it anybody can draw the order again."""
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)


class ProgrammeItem(models.Model):
    """A session, panel, break… as the team plans it."""

    key = key_field()
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="programme")
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    ordinal = models.PositiveIntegerField()
    kind = one_of(EventKind, default=EventKind.SESSION.value)
    number = words(40)
    title = long_words()
    date = words(10)
    start_time = words(5)
    end_time = words(5)
    questions = long_words()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["ordinal", "id"]

    def __str__(self) -> str:
        return self.title or self.number or self.key


class Standing(StrEnum):
    """How far somebody is on the way into a meeting."""

    LISTED = "listed"
    """On the list; nobody has written to them."""
    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REGISTERED = "registered"


class Matching(StrEnum):
    """Whether a person has said who of the register an attendee is."""

    OPEN = "open"
    KNOWN = "known"
    NEW = "new"
    """Somebody looked, and the register does not know them."""


class Attendee(models.Model):
    """Somebody on the list of a meeting, with the post they hold on that day.

    Who of the register they are is a person's decision (``matching``), never the program's.
    """

    key = key_field()
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="attendees")
    name = models.CharField(max_length=300)
    email = models.EmailField(blank=True, default="")
    """For letters about this meeting; shown to the team alone."""
    language = words(2)
    organization = words(300)
    post = words(300)
    country = words(3)
    sector = words(40)
    sex = words(12)
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="attendances"
    )
    matching = one_of(Matching, default=Matching.OPEN.value)
    standing = one_of(Standing, default=Standing.LISTED.value)
    invited_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    present_at = models.DateTimeField(null=True, blank=True)
    """When somebody noted that they were there; this may be so without any invitation."""
    digest = words(64)
    """SHA-256 of the secret in the letter of invitation."""
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["name", "id"]
        indexes = [models.Index(fields=["digest"], name="attendee_digest")]

    def __str__(self) -> str:
        return self.name


class Seat(models.Model):
    """The part somebody is asked to take in an item of the programme."""

    item = models.ForeignKey(ProgrammeItem, on_delete=models.CASCADE, related_name="seats")
    attendee = models.ForeignKey(Attendee, on_delete=models.PROTECT, related_name="seats")
    role = one_of(Role, default=Role.SPEAKER.value)
    ordinal = models.PositiveIntegerField()

    class Meta:
        ordering = ["ordinal", "id"]
        constraints = [
            models.UniqueConstraint(fields=["item", "attendee", "role"], name="seat_once")
        ]


class SubmissionState(StrEnum):
    """What became of a written submission."""

    UNCONFIRMED = "unconfirmed"
    """The address has not answered the letter yet."""
    WAITING = "waiting"
    """For somebody of the team to look at it."""
    PUBLISHED = "published"
    DECLINED = "declined"
    """Not published, with a reason that its author is told."""


class Submission(models.Model):
    """What somebody outside the team sent in writing to a meeting."""

    key = key_field()
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="submissions")
    sector = one_of(Sector)
    organization = models.CharField(max_length=300)
    country = words(3)
    person = words(300)
    """Who writes for it; for the team."""
    email = models.EmailField()
    language = models.CharField(max_length=2)
    title = models.CharField(max_length=300)
    name = models.CharField(max_length=300)
    """Of the file; a text typed into the form is kept as a file as well."""
    data = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret in the letter that asks for confirmation."""
    state = one_of(SubmissionState, default=SubmissionState.UNCONFIRMED.value)
    received_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = words(150)
    reason = long_words()
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="submissions"
    )
    """Which State or organisation of the register sent it, as a person decided."""
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The source it became when it was published."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["received_at", "id"]


class Intervention(models.Model):
    """What somebody said at a meeting, typed as it happened.

    ``client_id`` is given out by the device it was typed on, before anything is sent: the same
    intervention sent twice is written once.
    """

    client_id = models.CharField(max_length=40, unique=True)
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="interventions")
    item = models.ForeignKey(
        ProgrammeItem, null=True, blank=True, on_delete=models.PROTECT, related_name="interventions"
    )
    attendee = models.ForeignKey(
        Attendee, null=True, blank=True, on_delete=models.PROTECT, related_name="interventions"
    )
    """Who spoke; empty where nobody knew: a person may still say so."""
    described = words(300)
    """Of an unknown speaker, what could be seen or heard: «a delegate in the third row»."""
    text = long_words()
    kind = models.CharField(
        max_length=20, blank=True, default="", choices=[(k.value, k.value) for k in StatementKind]
    )
    language = words(2)
    said_at = models.DateTimeField()
    """By the clock of the device."""
    received_at = models.DateTimeField(default=timezone.now)
    by = words(150)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["said_at", "id"]


class CapturedRecord(models.Model):
    """A publication of what was captured at a meeting: the source it became."""

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="captured")
    expression = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="+")
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-id"]
