"""Short forms of the register's things, enough to name them and lead to them."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store.models import Agent, Expression, Meeting


@dataclass(frozen=True, slots=True)
class AgentLink:
    """Somebody, by public key."""

    key: str
    name: str
    kind: str
    """person, organization, state, group."""
    country: str = ""
    """ISO 3166-1 alpha-3; empty where nothing says."""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting, by public key."""

    key: str
    title: str
    date: str = ""
    end_date: str = ""
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class SourceLink:
    """A source, by public key."""

    key: str
    title: str
    kind: str
    language: str
    symbol: str = ""
    date: str = ""
    version: int = 1


def agent_link(agent: Agent) -> AgentLink:
    """The short form of ``agent``."""
    return AgentLink(agent.key, agent.name, agent.kind, agent.country, agent.sector)


def meeting_link(meeting: Meeting) -> MeetingLink:
    """The short form of ``meeting``."""
    return MeetingLink(
        meeting.key, meeting.title, meeting.date, meeting.end_date, meeting.city, meeting.country
    )


def source_link(expression: Expression) -> SourceLink:
    """The short form of ``expression``."""
    return SourceLink(
        expression.key,
        expression.title or expression.name,
        expression.kind,
        expression.language,
        expression.symbol,
        expression.date,
        expression.version,
    )
