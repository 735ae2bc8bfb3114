"""People, organisations, States and countries: posts over time, and all they said."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Agent
from relatoria.store.pseudonyms.masking import masker
from relatoria.store.queries.links import (
    AgentLink,
    MeetingLink,
    SourceLink,
    agent_link,
    meeting_link,
    source_link,
)
from relatoria.store.queries.pages import FIRST, Page, Window, page_of
from relatoria.store.queries.statements import StatementCard, cards_in
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class Post:
    """What one document says of somebody: offices, institutions, parts taken."""

    date: str
    """Of the meeting, or of the document where there is none."""
    name: str
    titles: tuple[str, ...]
    organizations: tuple[str, ...]
    roles: tuple[str, ...]
    meeting: MeetingLink | None
    source: SourceLink
    biography: tuple[int, int] | None
    """Where the source tells their life, in characters of its text."""


@dataclass(frozen=True, slots=True)
class AgentPage:
    """Everything a person's or an organisation's page shows."""

    agent: AgentLink
    names: tuple[str, ...]
    """Every form in which sources print the name."""
    posts: tuple[Post, ...]
    kinds: tuple[tuple[str, int], ...]
    """Statements by kind."""
    people: tuple[AgentLink, ...]
    """For an organisation: those whom sources name with it."""
    reports: tuple[tuple[str, SourceLink, int, tuple[str, ...]], ...]
    """Entries of follow-up pages: date, source, place in its text, paragraphs answered."""


def find(viewer: Viewer, key: str) -> Agent | None:
    """The agent with ``key``, or the one it was merged into; one the viewer may know of."""
    agent = Agent.objects.filter(key=key).first()
    while agent is not None and agent.merged_into_id:
        agent = agent.merged_into
    if agent is None or viewer.trusted:
        return agent
    known = access.printed_agents(viewer).filter(agent=agent).exists()
    return agent if known or access.attributed(viewer).filter(agent=agent).exists() else None


def agents(
    viewer: Viewer,
    kind: str,
    country: str = "",
    letters: str = "",
    window: Window = FIRST,
) -> Page[tuple[AgentLink, int]]:
    """Agents of a kind by name, each with the number of their statements."""
    seen = access.printed_agents(viewer).values("agent")
    found = Agent.objects.filter(kind=kind, merged_into=None, pk__in=seen)
    if not viewer.trusted:
        # Their place among the names, or a name asked for, would tell who they are.
        found = found.exclude(key__in=masker().keys)
    if country:
        found = found.filter(country=country)
    if letters:
        found = found.filter(folded__contains=letters)
    part = page_of(found.order_by("name", "pk"), window)
    said = access.attributed(viewer).filter(agent__in=[one.pk for one in part.items])
    counts = dict(said.values_list("agent").annotate(n=Count("pk")).order_by())
    return part.map(lambda one: (agent_link(one), counts.get(one.pk, 0)))


@remembered
def agent_page(viewer: Viewer, agent: Agent) -> AgentPage:
    """Everything the page of ``agent`` shows but the statements themselves."""
    said = access.attributed(viewer).filter(agent=agent)
    kinds = said.values_list("kind").annotate(n=Count("pk")).order_by("-n", "kind")
    posts = _posts(viewer, agent)
    entries = access.reports(viewer).filter(agent=agent).select_related("expression")
    return AgentPage(
        agent=agent_link(agent),
        names=tuple(dict.fromkeys((agent.name, *(post.name for post in posts)))),
        posts=posts,
        kinds=tuple(kinds),
        people=_members(viewer, agent),
        reports=tuple(
            (row.date, source_link(row.expression), row.start, tuple(row.paragraphs))
            for row in entries.order_by("-date")
        ),
    )


def statements_of(
    viewer: Viewer, agent: Agent, kind: str = "", window: Window = FIRST
) -> Page[StatementCard]:
    """What ``agent`` said, the latest first."""
    found = access.attributed(viewer).filter(agent=agent)
    if kind:
        found = found.filter(kind=kind)
    return cards_in(found.order_by("-year", "expression_id", "start"), viewer, window)


def _posts(viewer: Viewer, agent: Agent) -> tuple[Post, ...]:
    rows = (
        access.printed_agents(viewer)
        .filter(agent=agent)
        .select_related("expression", "expression__work__meeting")
        .prefetch_related("participations")
    )
    posts = [
        Post(
            date=row.expression.work.meeting.date
            if row.expression.work.meeting
            else row.expression.date,
            name=row.name,
            titles=tuple(row.titles),
            organizations=tuple(row.organizations),
            roles=tuple(dict.fromkeys(part.role for part in row.participations.all())),
            meeting=meeting_link(row.expression.work.meeting)
            if row.expression.work.meeting
            else None,
            source=source_link(row.expression),
            biography=(row.biography_start, row.biography_end)
            if row.biography_start is not None and row.biography_end is not None
            else None,
        )
        for row in rows
    ]
    return tuple(sorted(posts, key=lambda post: post.date, reverse=True))


def _members(viewer: Viewer, agent: Agent) -> tuple[AgentLink, ...]:
    if agent.kind != "organization":
        return ()
    rows = access.printed_agents(viewer).filter(kind="person").select_related("agent")
    names = list(access.printed_agents(viewer).filter(agent=agent).values_list("name", flat=True))
    wanted = Q()
    for name in {agent.name, *names}:
        wanted |= Q(organizations__icontains=name)
    found = {row.agent.key: agent_link(row.agent) for row in rows.filter(wanted)[:200]}
    return tuple(sorted(found.values(), key=lambda link: link.name))
