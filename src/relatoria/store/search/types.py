"""What search is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from relatoria.store.queries.links import AgentLink, MeetingLink, SourceLink
from relatoria.store.search.cards import FACETS


@dataclass(frozen=True, slots=True)
class Filters:
    """Values of facets; those of one facet are alternatives, facets narrow each other.

    Meetings, sessions and people stand by public key, institutions by name, countries by alpha-3
    code, sectors and kinds as in the model, themes by notation (``T2``; ``gcm:7`` for an item of
    another framework), years and languages (ISO 639-1) as text.
    """

    meeting: tuple[str, ...] = ()
    session: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    institution: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    language: tuple[str, ...] = ()

    def items(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Facets that are asked for, and their values."""
        return tuple((name, getattr(self, name)) for name in FACETS if getattr(self, name))


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a passage; ``marked`` where it is what the query asked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """An excerpt of a hit's text, in order. Plain text: whoever shows it escapes it."""

    segments: tuple[Segment, ...]
    before: bool
    """Whether text was left out before it."""
    after: bool

    @property
    def text(self) -> str:
        """The excerpt without marks."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found."""

    type: str
    """statement, contribution, passage, document, meeting, agent."""
    key: str
    """Public key of what it leads to; for a passage, of its source."""
    title: str
    """Name or title; empty for what is said."""
    passages: tuple[Shown, ...]
    kind: str
    language: str
    date: str
    score: float
    direct: bool
    """Whether every word asked for stands in the text; otherwise a concept or label leads here."""
    speaker: AgentLink | None = None
    """``None`` where nobody is named and where attribution is withheld."""
    meeting: MeetingLink | None = None
    source: SourceLink | None = None
    eid: str = ""
    """For a passage: its name within the source."""
    start: int | None = None
    """Where the text begins in the source, in characters."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet among what was found."""

    value: str
    """As `Filters` takes it."""
    label: str
    """In the reader's language where it has names."""
    count: int


@dataclass(frozen=True, slots=True)
class Results:
    """A page of answers."""

    hits: tuple[Hit, ...]
    total: int
    more: bool
    """There are more than ``total``: counting stopped there."""
    page: int
    size: int
    last_page: int
    """The last page that can be turned to; what is ranked is bounded."""
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    """By facet, most frequent first. Where ``more``, of the ``total`` most recently added."""
    notices: tuple[str, ...] = ()
    """``empty``: nothing in the query can be looked for; ``shortened``: a part was left out."""
