"""What search reads: one narrow row for everything that can be found, and its words apart.

Drawn from the other tables and never a source of anything: `relatoria.store.search.indexing`
draws it anew. Beside these tables stands the database's own index of `SearchRow.tokens`: an FTS5
table in SQLite, a ``tsvector`` column in PostgreSQL (see the migrations).
"""

from __future__ import annotations

from django.db import models

from relatoria.store.models.documents import Expression
from relatoria.store.models.fields import long_words, words


class SearchRow(models.Model):
    """Something to be found: kept narrow, since a search reads thousands of them."""

    type = models.CharField(max_length=12)
    """statement, contribution, passage, document, meeting, agent."""
    subject = models.PositiveBigIntegerField()
    """Its row in the table of its type."""
    expression = models.ForeignKey(
        Expression, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    """The source it stands in; none for what several sources tell of."""
    public_from = models.DateTimeField(null=True, blank=True, db_index=True)
    """The later of the source's and the meeting's; ``None`` is never."""
    date = words(10)
    length = models.PositiveIntegerField()
    """Words of the text, stopped ones left out."""
    card = models.BinaryField()
    """Values of the facets, packed (`relatoria.store.search.cards`)."""
    tokens = models.TextField()
    """Stems of the text, then after ``|`` concepts and labels; what the database indexes."""

    class Meta:
        indexes = [models.Index(fields=["type", "subject"])]


class SearchText(models.Model):
    """What a hit shows."""

    row = models.OneToOneField(
        SearchRow, primary_key=True, on_delete=models.CASCADE, related_name="shown"
    )
    key = models.CharField(max_length=120)
    """Public key of what the hit leads to."""
    eid = words(200)
    """For a passage: its name within the source."""
    title = long_words()
    text = models.TextField()
    language = words(2)
    start = models.PositiveIntegerField(null=True, blank=True)
    """Where the text begins in the source, in characters, where it stands in one."""
    agent = models.PositiveBigIntegerField(null=True, blank=True)
    """The speaker's row; none where attribution is withheld."""
    meeting = models.PositiveBigIntegerField(null=True, blank=True)


class SearchStem(models.Model):
    """A stem of the index and the number of rows whose text it stands in.

    Tells rare words from common ones, so that both databases rank alike.
    """

    stem = models.CharField(max_length=60, primary_key=True)
    rows = models.IntegerField()


class SearchWord(models.Model):
    """A word as texts have it, folded, and its stem in some language: completes prefixes."""

    word = models.CharField(max_length=60)
    stem = models.CharField(max_length=60)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["word", "stem"], name="search_word_once")]


class SearchValue(models.Model):
    """A value of a facet whose values are words, numbered so that cards stay small."""

    facet = models.CharField(max_length=20)
    value = models.CharField(max_length=300)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["facet", "value"], name="search_value_once")]
