"""What was said: contributions, statements, and what the reader notes about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relatoria.model.span import Span


class Mode(StrEnum):
    """How words reach the page."""

    REPORTED_SPEECH = "reported_speech"
    DIRECT_SPEECH = "direct_speech"
    FLOOR_DEBATE = "floor_debate"
    WRITTEN = "written"
    COLLECTIVE = "collective"


class StatementKind(StrEnum):
    """What a statement does."""

    PROPOSAL = "proposal"
    PRINCIPLE = "principle"
    FINDING = "finding"
    FACT = "fact"
    MESSAGE = "message"
    COMMITMENT = "commitment"
    AGENDA_TOPIC = "agenda_topic"
    GOOD_PRACTICE = "good_practice"
    CONCERN = "concern"


class MarkerStyle(StrEnum):
    """How a statement is set off from the prose around it."""

    ROMAN = "roman"
    LETTER = "letter"
    NUMBER = "number"
    BULLET = "bullet"
    SEMICOLON = "semicolon"
    ORDINAL = "ordinal"
    NONE = "none"


class Position(StrEnum):
    """What the document says became of a recommendation."""

    SUPPORTED = "supported"
    SUPPORTED_IMPLEMENTED = "supported, already implemented or in process"
    PENDING = "pending"
    NOTED = "noted"
    NOT_SUPPORTED = "not supported"


class MentionKind(StrEnum):
    """How a person is referred to."""

    NAME = "name"
    ROLE = "role"
    ANAPHOR = "anaphor"


class RelationKind(StrEnum):
    """How one speaker's words stand to another's."""

    AGREES = "agrees"
    OPPOSES = "opposes"
    ANSWERS = "answers"
    ADDS = "adds"


@dataclass(frozen=True, slots=True)
class Contribution:
    """A turn: what one speaker (or the floor, or all together) put into an event.

    ``attributed_to`` is set only when the printed attribution resolves to exactly one agent;
    otherwise ``candidates`` holds the agents it could mean and a person has to decide.
    """

    id: str
    start: int
    end: int
    mode: Mode
    attribution_text: str = ""
    """The words that name the speaker, exactly as printed; empty where nobody is named."""
    attribution: Span | None = None
    attributed_to: str | None = None
    candidates: tuple[str, ...] = ()
    rule: str = ""
    """The rule that decided who speaks."""
    event: str | None = None
    holes: tuple[Span, ...] = ()
    parent: str | None = None
    """The contribution this one lies inside: a named speaker within a floor debate."""
    number: str | None = None
    """The printed paragraph number where there is one."""

    @property
    def span(self) -> Span:
        """The outer span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Statement:
    """A proposal, principle, finding… in its own words.

    ``text`` equals ``document.text[start:end]``; ``holes`` are stretches inside it that are page
    furniture or footnotes. The marker is not part of the statement.
    """

    id: str
    start: int
    end: int
    text: str
    kind: StatementKind
    contribution: str | None = None
    marker: str | None = None
    """The marker as printed: ``(iv)``, ``•``, ``In the fourth place``, ``148.12``."""
    marker_style: MarkerStyle = MarkerStyle.NONE
    group: str | None = None
    level: int = 1
    parent: str | None = None
    """The statement of which this one is a sub-item."""
    by: tuple[str, ...] = ()
    position: Position | None = None
    language: str | None = None
    holes: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """The outer span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list of statements, the number it announces and the number found."""

    group: str
    extracted: int
    declared: int | None = None
    declared_text: str | None = None
    start: int | None = None
    """Where the announcing words stand."""
    end: int | None = None
    contribution: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is named or meant."""

    start: int
    end: int
    text: str
    kind: MentionKind
    agent: str | None = None
    candidates: tuple[str, ...] = ()
    contribution: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """One contribution agrees with, opposes, answers or adds to another speaker's."""

    kind: RelationKind
    source: str
    """Id of the contribution that speaks."""
    target: str
    """Id of the agent it refers to."""
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One side of a conflict, with its passage."""

    value: str
    quote: str
    start: int
    end: int
    source: str
    """Where it stands: text, programme, biography, list of speakers, press note…"""
    document: str | None = None
    """Document id where the conflict runs between documents."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more passages that cannot all be right."""

    subject: str
    """What the passages speak of: an event, agent or document, by id or name."""
    field: str
    """moderator, chair, order_of_speakers, organization, title, name, count, acronym, reference…"""
    values: tuple[ConflictValue, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure in prose."""

    start: int
    end: int
    text: str
    quantity: str
    """What is counted: «international migrants», «net migration»."""
    value: float
    unit: str
    """persons, percent, years, USD…"""
    area: str | None = None
    year: str | None = None
    share_of: str | None = None
    """For a share: of what whole."""
    approximate: bool = False
    bound: str | None = None
    """at_least, at_most, between; ``None`` for a plain figure."""
    high: float | None = None
    """Upper value where a range is printed."""


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """An entry of a follow-up page."""

    institution: str | None
    date: str | None
    start: int
    end: int
    paragraphs: tuple[str, ...] = ()
    """Paragraphs the entry says it answers; empty = unlinked."""
    themes: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
