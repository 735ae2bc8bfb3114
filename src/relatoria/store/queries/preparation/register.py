"""The register of people and posts over years: what documents print of somebody, and as what they
came to meetings, in the order of time."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q

from relatoria.model import AgentKind
from relatoria.store.ingest.keys import folded
from relatoria.store.models import Agent, Attendee, PrintedAgent
from relatoria.store.queries.links import AgentLink, agent_link
from relatoria.store.queries.pages import Page, Window, page_of

_MOST = 30
"""Posts shown of one person."""


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody was on a day."""

    date: str
    """ISO 8601; empty where the document has none."""
    post: str
    organization: str
    country: str
    where: str
    """The document or meeting that says so."""
    registered: bool
    """Whether they came to a meeting so, or a document prints it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A person of the register with their posts, the latest first."""

    agent: AgentLink
    posts: tuple[Post, ...]


def people(words: str, window: Window) -> Page[Entry]:
    """Persons whose name, or whose organisation at a meeting, holds ``words``; all where empty."""
    rows = Agent.objects.filter(kind=AgentKind.PERSON.value, merged_into=None)
    for word in folded(words).split():
        at_meeting = Q(attendances__organization__icontains=word)
        rows = rows.filter(Q(folded__contains=word) | at_meeting)
    return page_of(rows.order_by("name", "id").distinct(), window).map(_entry)


def posts_of(agent: Agent) -> tuple[Post, ...]:
    """The posts of ``agent`` and of those merged into them."""
    same = Q(agent=agent) | Q(agent__merged_into=agent)
    printed = PrintedAgent.objects.filter(same, expression__current=True)
    came = Attendee.objects.filter(same, withdrawn_at=None).select_related("meeting")
    posts = [
        Post(
            row.expression.date,
            next((title for title in row.titles if " " in title), ""),
            next(iter(row.organizations), ""),
            row.country,
            row.expression.title or row.expression.name,
            registered=False,
        )
        for row in printed.select_related("expression").order_by("-expression__date")[:_MOST]
    ]
    posts += [
        Post(row.meeting.date, row.post, row.organization, row.country, row.meeting.title, True)
        for row in came.order_by("-meeting__date")[:_MOST]
    ]
    told = [one for one in posts if one.post or one.organization or one.registered]
    return tuple(sorted(told, key=lambda one: one.date, reverse=True)[:_MOST])


def _entry(agent: Agent) -> Entry:
    return Entry(agent_link(agent), posts_of(agent))
