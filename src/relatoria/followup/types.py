"""What follow-up speaks of: commitments, the reports on them, their status, their chains.

Dates are ISO 8601 (``2011-06-21``), countries ISO 3166-1 alpha-3, languages ISO 639-1. Every
identifier is stable: the same source gives the same one at every import.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relatoria.model import Position


class CommitmentKind(StrEnum):
    """How somebody came to be bound."""

    ADOPTED = "adopted"
    VOLUNTARY_PLEDGE = "voluntary_pledge"
    JOINT = "joint"
    MATCHING = "matching"
    """Holds as far as another gives as much."""
    CONDITIONAL = "conditional"
    """Holds once what ``condition`` says has come about."""
    RECOMMENDATION = "recommendation"
    """Addressed to a State by others; ``response`` says what the State answered."""


class Status(StrEnum):
    """How far a commitment has come; the criteria are published in `commitments.status`.

    There is no value for silence: where nobody reported, there is no status.
    """

    NOT_STARTED = "not_started"
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    PARTLY_FULFILLED = "partly_fulfilled"
    FULFILLED = "fulfilled"
    REVERSED = "reversed"


class ReporterKind(StrEnum):
    """Who reports; all stand on equal footing."""

    STATE = "state"
    INSTITUTION = "institution"
    CIVIL_SOCIETY = "civil_society"
    NHRI = "nhri"
    """A national human rights institution."""


class LinkOrigin(StrEnum):
    """Who says that a report answers a commitment."""

    CITED = "cited"
    """The report itself cites the paragraph."""
    SUGGESTED = "suggested"
    """A machine thinks so; no link until a person confirms it."""
    CONFIRMED = "confirmed"


class ArrowKind(StrEnum):
    """How one document or text led to the next."""

    MANDATES = "mandates"
    REPORTED_IN = "reported_in"
    SAID_IN = "said_in"
    DRAWN_INTO = "drawn_into"
    TAKEN_UP_IN = "taken_up_in"
    COMMITS_TO = "commits_to"
    ANSWERED_BY = "answered_by"
    FOLLOWS = "follows"


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something that was promised, asked or decided, with the paragraph that says so."""

    id: str
    text: str
    instrument: str = ""
    """Title or symbol of the text it stands in."""
    paragraph: str = ""
    """As numbered there: ``17``, ``121.4``."""
    forum: str = ""
    """The process the instrument belongs to: an identifier of ``schemes/data/processes.yaml``."""
    kind: CommitmentKind = CommitmentKind.ADOPTED
    addressees: tuple[str, ...] = ()
    """Countries and institutions it binds; empty = all who adopted the instrument."""
    adopted: str = ""
    due: str = ""
    period_months: int = 0
    """Months between two reports; 0 = no periodicity."""
    condition: str = ""
    budget: str = ""
    donors: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    """Framework items as ``framework/notation``."""
    rests_on: tuple[str, ...] = ()
    """Treaties behind it: identifiers of ``schemes/data/instruments.yaml``."""
    carriers: tuple[str, ...] = ()
    """The law, policy or institution that carries it nationally, one per entry."""
    recommended_by: tuple[str, ...] = ()
    response: Position | None = None
    source: str = ""
    """Where the text was read: file name, or address."""
    start: int | None = None
    end: int | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Reporter:
    """Somebody who is expected to report, whether or not anything ever came."""

    name: str
    acronym: str = ""
    kind: ReporterKind = ReporterKind.INSTITUTION
    country: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure a report states, for the claim checker; ``baseline`` is what it is measured from."""

    text: str
    quantity: str
    value: float
    unit: str
    area: str = ""
    year: str = ""
    baseline: str = ""
    approximate: bool = False
    bound: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A document that shows what a report says; private unless its owner published it."""

    name: str
    url: str = ""
    sha256: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A report answers a commitment: who says so, and the words of the report that show it."""

    commitment: str
    origin: LinkOrigin
    score: float = 1.0
    evidence: tuple[tuple[int, int], ...] = ()
    """Character spans of the report's text."""


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody reports to have done.

    Without a cited or confirmed link a report is *unlinked*, which is a state and not an error.
    """

    id: str
    reporter: str
    text: str = ""
    date: str = ""
    reporter_kind: ReporterKind = ReporterKind.INSTITUTION
    country: str = ""
    achievements: str = ""
    limitations: str = ""
    next_steps: str = ""
    paragraphs: tuple[str, ...] = ()
    """Paragraph numbers cited, as printed."""
    links: tuple[Link, ...] = ()
    figures: tuple[Figure, ...] = ()
    evidence: tuple[EvidenceFile, ...] = ()
    instruments: tuple[str, ...] = ()
    language: str = ""
    source: str = ""
    start: int | None = None
    end: int | None = None

    @property
    def answered(self) -> tuple[str, ...]:
        """The commitments it is linked to; what is only suggested does not count."""
        return tuple(
            link.commitment for link in self.links if link.origin is not LinkOrigin.SUGGESTED
        )

    @property
    def is_linked(self) -> bool:
        """Whether it is linked to at least one commitment."""
        return any(link.origin is not LinkOrigin.SUGGESTED for link in self.links)

    @property
    def words(self) -> str:
        """Everything it tells, for matching: text, achievements, limitations, next steps."""
        parts = (self.text, self.achievements, self.limitations, self.next_steps)
        return "\n".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """Somebody's finding on how far a commitment has come for one addressee; never overwritten."""

    commitment: str
    addressee: str
    date: str
    status: Status
    reason: str
    by: str
    report: str = ""
    """The report it rests on."""
    government: str = ""
    """The government in office, where the source states it."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One step of a chain, with its date and the passage that shows it."""

    source: str
    target: str
    kind: ArrowKind
    date: str = ""
    citation: str = ""
    confirmed_by: str = ""
    """The person who confirmed it, or the document that says so itself; empty = suggested."""
