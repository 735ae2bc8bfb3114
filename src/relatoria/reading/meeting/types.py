"""What the structure of a meeting document is made of."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.model import Agent, Conflict, Document, Event, Participation, Role, Span
from relatoria.reading.source import Paragraph


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the document under one heading; the cover is a section without heading."""

    id: str
    """Letter, number or kind: ``cover``, ``presentation``, ``A``, ``annex1``; unique."""
    title: str
    """The heading without its letter or number."""
    kind: str
    """cover, contents, preamble, presentation, introduction, body, conclusion, annex_people,
    annex_programme, annex."""
    start: int
    """Canonical offset of the heading's first character, its markup included."""
    end: int
    """Canonical offset where the next section begins."""
    level: int
    """1 for the outermost sections."""
    heading: Paragraph | None
    paragraphs: tuple[Paragraph, ...]
    """Everything after the heading, in order."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's place on a panel, as the paragraph presenting the panel prints it."""

    agent: str
    role: Role
    as_printed: str
    """Name and description: «Ana Ruiz of the National Council in Peru»."""
    span: Span
    words: tuple[str, ...]
    """Offices, institutions and acronyms that may later stand for this person in the panel."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Those who sit together, and the part of the text in which their seats hold."""

    event: str
    """Id of the session, or of its part where the session has several panels."""
    section: str
    span: Span
    """The paragraph that presents the panel."""
    seats: tuple[Seat, ...]
    paragraphs: tuple[int, ...]
    """Indexes of paragraphs from this presentation to the next, presentation included."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everything a meeting document says about itself, its meeting and who took part."""

    document: Document
    """The source's document, its cover facts filled in."""
    sections: tuple[Section, ...]
    events: tuple[Event, ...]
    agents: tuple[Agent, ...]
    participations: tuple[Participation, ...]
    panels: tuple[Panel, ...]
    conflicts: tuple[Conflict, ...]
