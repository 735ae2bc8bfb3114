"""Countries: how many spoke of each, when, and what they said."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Agent
from relatoria.store.queries.links import AgentLink, MeetingLink, agent_link, meeting_link
from relatoria.store.queries.pages import FIRST, Page, Window
from relatoria.store.queries.statements import StatementCard, cards_in
from relatoria.store.remembering import remembered

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class CountryEntry:
    """A country in the list."""

    code: str
    """ISO 3166-1 alpha-3."""
    people: int
    statements: int


@dataclass(frozen=True, slots=True)
class CountryPage:
    """What a country's page shows but the statements."""

    code: str
    people: tuple[AgentLink, ...]
    organizations: tuple[AgentLink, ...]
    meetings: tuple[MeetingLink, ...]
    """Meetings held there."""
    kinds: tuple[tuple[str, int], ...]
    years: tuple[tuple[int, int], ...]
    """Statements by year."""


@remembered
def countries(viewer: Viewer) -> tuple[CountryEntry, ...]:
    """Every country somebody of the register is of, by code."""
    seen = access.printed_agents(viewer).filter(kind="person").values("agent")
    known = Agent.objects.filter(pk__in=seen, merged_into=None).exclude(country="")
    people = dict(known.values_list("country").annotate(n=Count("pk")).order_by())
    said = access.attributed(viewer).exclude(country="")
    counts = dict(said.values_list("country").annotate(n=Count("pk")).order_by())
    return tuple(
        CountryEntry(code, people.get(code, 0), counts.get(code, 0))
        for code in sorted({*people, *counts})
    )


@remembered
def country_page(viewer: Viewer, code: str) -> CountryPage:
    """What the page of the country ``code`` shows but the statements."""
    said = access.attributed(viewer).filter(country=code)
    return CountryPage(
        code=code,
        people=_agents(viewer, code, "person"),
        organizations=_agents(viewer, code, "organization"),
        meetings=tuple(
            meeting_link(one) for one in access.meetings(viewer).filter(country=code)[:_SHOWN]
        ),
        kinds=tuple(said.values_list("kind").annotate(n=Count("pk")).order_by("-n", "kind")),
        years=tuple(
            said.exclude(year=None).values_list("year").annotate(n=Count("pk")).order_by("year")
        ),
    )


def statements_of(
    viewer: Viewer, code: str, kind: str = "", window: Window = FIRST
) -> Page[StatementCard]:
    """What was said by those of the country ``code``, the latest first."""
    found = access.attributed(viewer).filter(country=code)
    if kind:
        found = found.filter(kind=kind)
    return cards_in(found.order_by("-year", "expression_id", "start"), viewer, window)


def _agents(viewer: Viewer, code: str, kind: str) -> tuple[AgentLink, ...]:
    seen = access.printed_agents(viewer).filter(kind=kind).values("agent")
    found = Agent.objects.filter(pk__in=seen, merged_into=None, country=code, kind=kind)
    return tuple(agent_link(one) for one in found.order_by("name")[:_SHOWN])
