"""Rows of what several sources tell of: people, organisations, meetings.

A row says only what open sources say: a name or an office that stands in no open source, or only
in one that withholds attribution, leads nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.utils import timezone

from relatoria.store.models import Agent, Event, Meeting, PrintedAgent
from relatoria.store.search.cards import Facets
from relatoria.store.search.drawing.rows import Drawn
from relatoria.store.search.drawing.speech import canonical, opening


def agent_rows(ids: Iterable[int]) -> Iterator[Drawn]:
    """A row for each of these agents whom some current source names without withholding it."""
    agents = Agent.objects.filter(pk__in=list(ids), merged_into=None)
    printed: dict[int, list[tuple[datetime | None, PrintedAgent]]] = {}
    rows = PrintedAgent.objects.filter(agent__in=agents, expression__current=True)
    for row in rows.select_related("expression__work__meeting__merged_into"):
        meeting = canonical(row.expression.work.meeting)
        if row.expression.attribution_withheld or (meeting and meeting.attribution_withheld):
            continue
        opens = opening(row.expression.public_from, meeting)
        printed.setdefault(row.agent_id, []).append((opens, row))
    for agent in agents:
        if agent.pk in printed:
            yield _agent(agent, printed[agent.pk])


def _agent(agent: Agent, printed: list[tuple[datetime | None, PrintedAgent]]) -> Drawn:
    opens = min((moment for moment, _ in printed if moment is not None), default=None)
    told = [row for moment, row in printed if opens is None or _is_open(moment, opens)]
    names = dict.fromkeys(
        str(name) for row in told for name in (row.name, *row.name_variants) if name != agent.name
    )
    posts = dict.fromkeys(str(one) for row in told for one in (*row.titles, *row.organizations))
    institutions = tuple(dict.fromkeys(str(one)[:300] for row in told for one in row.organizations))
    language = told[0].expression.language
    person = agent.kind == "person"
    return Drawn(
        "agent", agent.pk, agent.key,
        text="; ".join(posts), title=agent.name, beside=" ".join(names), language=language,
        facets=Facets(
            "agent", agent.kind, person=agent.pk if person else None,
            institutions=institutions if person else (agent.name,),
            country=agent.country, sector=agent.sector,
        ),
        public_from=opens, agent=agent.pk,
    )  # fmt: skip


def _is_open(moment: datetime | None, first: datetime) -> bool:
    """Open by now; or, where nothing is yet, among the first to open."""
    return moment is not None and moment <= max(first, timezone.now())


def meeting_rows(ids: Iterable[int]) -> Iterator[Drawn]:
    """A row for each of these meetings, with the titles of its sessions and panels."""
    meetings = {one.pk: one for one in Meeting.objects.filter(pk__in=list(ids), merged_into=None)}
    events = Event.objects.filter(meeting__in=list(meetings), expression__current=True)
    titles: dict[int, list[str]] = {}
    languages: dict[int, str] = {}
    now = timezone.now()
    for row in events.select_related("expression"):
        moment, of = row.expression.public_from, row.meeting_id or 0
        languages.setdefault(of, row.expression.language)
        if moment is not None and moment <= now and row.title:
            titles.setdefault(of, []).append(row.title)
    for pk, meeting in meetings.items():
        parts = dict.fromkeys(one for one in titles.get(pk, ()) if one != meeting.title)
        yield Drawn(
            "meeting", pk, meeting.key,
            title=meeting.title or meeting.key,
            text="; ".join([*filter(None, (meeting.city, meeting.venue)), *parts]),
            language=languages.get(pk, ""),
            facets=Facets(
                "meeting", "meeting", meeting=pk, country=meeting.country,
                year=int(meeting.date[:4]) if meeting.date[:4].isdigit() else None,
            ),
            public_from=meeting.public_from, date=meeting.date, meeting=pk,
        )  # fmt: skip
