"""People, organisations and States, and the part each took in an event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relatoria.model.span import Span


class AgentKind(StrEnum):
    """Who can speak or be spoken to (Popolo and Akoma Ntoso)."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    GROUP = "group"
    """Several speaking as one: «the experts», «the delegation»."""


class Role(StrEnum):
    """The part an agent takes in an event."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    SPEAKER = "speaker"
    RAPPORTEUR = "rapporteur"
    ORGANIZER = "organizer"
    SUPPORTER = "supporter"
    PARTICIPANT = "participant"
    STATE_UNDER_REVIEW = "state_under_review"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Agent:
    """A person, organisation, State or group that the document names."""

    id: str
    name: str
    kind: AgentKind = AgentKind.PERSON
    name_variants: tuple[str, ...] = ()
    """Other forms in which this document prints the name."""
    country: str | None = None
    """ISO 3166-1 alpha-3; ``None`` for international bodies and where nothing says."""
    organizations: tuple[str, ...] = ()
    """Institutions as printed, first mention first."""
    sector: str | None = None
    """UN, government, academia, civil society, regional process, private sector; or unknown."""
    titles: tuple[str, ...] = ()
    """Offices and honorifics as printed: «Head of …», «Ms.»."""
    biography: Span | None = None


@dataclass(frozen=True, slots=True)
class Participation:
    """An agent's part in an event, with the words that say so."""

    agent: str
    event: str
    role: Role
    as_printed: str
    start: int
    end: int
    source: str = "text"
    """Where the document says so: text, programme, biography, cover."""

    @property
    def span(self) -> Span:
        """The passage that says so."""
        return Span(self.start, self.end)
