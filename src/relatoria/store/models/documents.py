"""Sources: works, their expressions, the bytes, what was read, and citable passages."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from relatoria.store.models.access import Guarded
from relatoria.store.models.fields import key_field, listing, long_words, mapping, offset, words


class Work(models.Model):
    """A document as people speak of it, whatever its language or version (FRBR work)."""

    key = key_field()
    symbol = words(120, db_index=True)
    title = long_words()
    kind = words(40)
    original_language = words(2)
    meeting = models.ForeignKey(
        "Meeting", null=True, blank=True, on_delete=models.PROTECT, related_name="works"
    )

    def __str__(self) -> str:
        return self.title or self.key


class Expression(Guarded):
    """One language and version of a work, with its canonical text (FRBR expression).

    ``key`` is the document id: the first sixteen hexadecimal digits of the file's SHA-256.
    """

    key = key_field()
    sha256 = models.CharField(max_length=64, unique=True)
    work = models.ForeignKey(Work, on_delete=models.PROTECT, related_name="expressions")
    version = models.PositiveIntegerField(default=1)
    supersedes = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="superseded_by"
    )
    current = models.BooleanField(default=True, db_index=True)
    """Whether no later version of this language replaces it."""
    name = models.CharField(max_length=300)
    media_type = models.CharField(max_length=120)
    kind = models.CharField(max_length=40)
    language = words(2, db_index=True)
    original_language = words(2)
    title = long_words()
    subtitle = long_words()
    symbol = words(120)
    distribution = words(60)
    date = words(10, db_index=True)
    issuing_body = long_words()
    authors = listing()
    collaborators = listing()
    coverage = models.FloatField(default=1.0)
    """Share of the text structured or knowingly left out, 0 to 1."""
    sketch = models.BinaryField(default=bytes)
    """MinHash signature of the text, for near-duplicates."""
    licence = words(200)
    source_url = words(500)
    added_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        ordering = ["-added_at", "-id"]

    def __str__(self) -> str:
        return self.title or self.name


class SourceFile(models.Model):
    """The file as it came: never changed, downloadable."""

    expression = models.OneToOneField(Expression, on_delete=models.PROTECT, related_name="file")
    size = models.PositiveBigIntegerField()
    data = models.BinaryField()


class Reading(models.Model):
    """What the program read out of an expression: its canonical text, and the record's JSON
    lines, compressed (zlib).

    The rows of the other tables are drawn from it, so a register can be checked against it and
    drawn anew. Apart from `Expression`, so that lists do not carry whole texts about.
    """

    expression = models.OneToOneField(Expression, on_delete=models.PROTECT, related_name="reading")
    program_version = models.CharField(max_length=40)
    text = long_words()
    lines = models.BinaryField()
    counts = mapping()
    """How many lines of each type."""


class Passage(models.Model):
    """A citable place of an expression."""

    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="passages", db_index=False
    )
    eid = models.CharField(max_length=200)
    kind = models.CharField(max_length=40)
    start = offset()
    end = offset()
    page = models.PositiveIntegerField(null=True, blank=True)
    parent = words(200)
    number = words(60)
    title = long_words()
    level = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["expression", "eid"], name="passage_eid")]
        indexes = [models.Index(fields=["expression", "start"])]


class NearDuplicate(models.Model):
    """Two expressions whose texts are nearly the same, noticed and left to people."""

    first = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="near_after")
    second = models.ForeignKey(Expression, on_delete=models.PROTECT, related_name="near_before")
    similarity = models.FloatField()
    """Estimated Jaccard similarity of five-word shingles, 0 to 1."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["first", "second"], name="near_pair")]
