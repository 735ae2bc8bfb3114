"""Volumes drafted together: sections with their sentences, who changed what, and what was sent.

A section is what people edit at once; it holds its paragraphs and sentences as one value, every
state of which is kept. `SentenceSource` repeats which statements and turns each sentence cites, so
that the way from a statement into the draft is one look into an index.
"""

from __future__ import annotations

from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.drafting.volumes import ClashKind, PartKind
from relatoria.store.models.accounts import Account
from relatoria.store.models.events import Meeting
from relatoria.store.models.fields import (
    key_field,
    listing,
    long_words,
    mapping,
    offset,
    one_of,
    words,
)


class VolumeState(StrEnum):
    """How far a volume is."""

    WRITING = "writing"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    """Frozen, with a symbol and a date: nothing in it changes any more."""


class DraftVolume(models.Model):
    """A report that is being written."""

    key = key_field()
    title = long_words()
    subtitle = long_words()
    language = words(2)
    original_language = words(2)
    issuing_body = long_words()
    arrangement = words(20)
    """How it was begun: by session or by theme."""
    framework = words(60)
    """Whose items are the themes."""
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="volumes"
    )
    sources = listing()
    """Keys of the sources it is written from, in order."""
    messages = listing()
    """Its messages as plain values."""
    reasons = mapping()
    """Qualified id of a contribution or statement → why it was left out."""
    state = one_of(VolumeState, default=VolumeState.WRITING.value)
    reviewer = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.PROTECT, related_name="volumes_to_review"
    )
    symbol = words(120)
    distribution = words(60)
    date = words(10)
    translation_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="translations"
    )
    created_at = models.DateTimeField(default=timezone.now)
    created_by = words(150)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-created_at", "-id"]

    def __str__(self) -> str:
        return self.title or self.key

    @property
    def is_open(self) -> bool:
        """Whether it may still be written in."""
        return self.state in (VolumeState.WRITING.value, VolumeState.IN_REVIEW.value)


class VolumeSection(models.Model):
    """A part of a volume, with its paragraphs and sentences."""

    volume = models.ForeignKey(DraftVolume, on_delete=models.PROTECT, related_name="sections")
    local_id = models.CharField(max_length=80)
    ordinal = offset()
    """Its place in reading order, parents first."""
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    kind = one_of(PartKind)
    title = long_words()
    event = words(200)
    language = words(2)
    citations = listing()
    paragraphs = listing()
    accepted = listing()
    """The paragraphs as far as every change in them was accepted; what differs is tracked."""
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["ordinal", "id"]
        constraints = [
            models.UniqueConstraint(fields=["volume", "local_id"], name="volume_section_local")
        ]


class SectionRevision(models.Model):
    """A section as one save left it; only ever added."""

    section = models.ForeignKey(VolumeSection, on_delete=models.PROTECT, related_name="revisions")
    version = models.PositiveIntegerField()
    paragraphs = listing()
    base = models.PositiveIntegerField(default=0)
    """The version its writer had before them."""
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    note = words(40)
    """What kind of save it was: ``edit``, ``merge``, ``returned``, ``rejected``…"""

    class Meta:
        ordering = ["version"]
        constraints = [
            models.UniqueConstraint(fields=["section", "version"], name="section_version")
        ]


class SentenceSource(models.Model):
    """A statement or turn that a sentence cites."""

    section = models.ForeignKey(VolumeSection, on_delete=models.CASCADE, related_name="cited")
    sentence = models.CharField(max_length=120)
    subject = models.CharField(max_length=200, db_index=True)
    """Qualified id of a statement or contribution."""


class SentenceClash(models.Model):
    """A sentence that two people changed at once: both texts, until somebody chooses."""

    section = models.ForeignKey(VolumeSection, on_delete=models.PROTECT, related_name="clashes")
    kind = one_of(ClashKind)
    sentence = words(120)
    base = models.JSONField(null=True, blank=True)
    stored = models.JSONField(null=True, blank=True)
    offered = models.JSONField(null=True, blank=True)
    by = words(150)
    """Who offered the other text."""
    at = models.DateTimeField(default=timezone.now)
    settled_by = words(150)
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]


class SectionComment(models.Model):
    """A remark on a sentence or a whole section."""

    section = models.ForeignKey(VolumeSection, on_delete=models.PROTECT, related_name="comments")
    sentence = words(120)
    """Empty for the section."""
    text = long_words()
    by = words(150)
    at = models.DateTimeField(default=timezone.now)
    settled_by = words(150)
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]


class VolumeVersion(models.Model):
    """A volume as it stood when somebody marked it, or as it was published."""

    volume = models.ForeignKey(DraftVolume, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    label = words(200)
    content = models.BinaryField()
    """The volume's JSON without its sources, compressed (zlib)."""
    published = models.BooleanField(default=False)
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["volume", "number"], name="volume_version")]


class TranslationState(StrEnum):
    """How far a paragraph of a language version is."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"


class ParagraphTranslation(models.Model):
    """A paragraph of a language version, and the words of the original it was made from."""

    section = models.ForeignKey(
        VolumeSection, on_delete=models.PROTECT, related_name="translations"
    )
    paragraph = models.CharField(max_length=120)
    state = one_of(TranslationState, default=TranslationState.MISSING.value)
    original = long_words()
    """The original's words when it was translated; where they are others now, it has drifted."""
    by = words(150)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["section", "paragraph"], name="translated_once")
        ]
