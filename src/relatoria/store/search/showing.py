"""Rows as hits: with names, places and excerpts, and once more held against who may see them."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.store import access
from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.models import Agent, Expression, Meeting, SearchText, SearchValue
from relatoria.store.queries.links import agent_link, meeting_link, source_link
from relatoria.store.search import cards
from relatoria.store.search.highlighting import highlight
from relatoria.store.search.query.planning import Leaf
from relatoria.store.search.ranking import Ranked
from relatoria.store.search.types import Hit, Shown

_RUNNING_TEXT = ("contribution", "passage")


def hits(ranked: Sequence[Ranked], leaves: Sequence[Leaf], viewer: Viewer) -> tuple[Hit, ...]:
    """The hits of ``ranked``, in order.

    Access is looked up again: a row that a change of access has overtaken is left out.
    """
    texts = SearchText.objects.select_related("row").in_bulk([one.row.id for one in ranked])
    shown = list(texts.values())
    sources = (
        access.expressions(viewer)
        .defer("sketch")
        .in_bulk({one.row.expression_id for one in shown if one.row.expression_id})
    )
    agents = Agent.objects.in_bulk({one.agent for one in shown if one.agent})
    meetings = access.meetings(viewer).in_bulk({one.meeting for one in shown if one.meeting})
    known = _known({one.row.subject for one in ranked if one.row.type == "agent"}, viewer)
    kinds = _kinds(ranked)
    withheld = access.unnamed(PUBLIC)
    found = []
    for place, one in enumerate(ranked):
        text = texts.get(one.row.id)
        if text is None or not _visible(text, sources, withheld, meetings, known):
            continue
        source = sources.get(text.row.expression_id or 0)
        named = source is None or source.pk not in withheld
        agent = agents.get(text.agent or 0) if named else None
        meeting = meetings.get(text.meeting or 0)
        found.append(
            Hit(
                type=one.row.type, key=text.key, title=text.title,
                passages=_passages(text, leaves), kind=kinds[place], language=text.language,
                date=one.row.date, score=one.score, direct=one.direct,
                speaker=agent_link(agent) if agent else None,
                meeting=meeting_link(meeting) if meeting else None,
                source=source_link(source) if source else None,
                eid=text.eid, start=text.start,
            )
        )  # fmt: skip
    return tuple(found)


def _known(agents: set[int], viewer: Viewer) -> set[int]:
    """Those of ``agents`` whom some source names that the viewer may see."""
    if not agents:
        return set()
    named = access.printed_agents(viewer).filter(agent__in=agents)
    return set(named.values_list("agent", flat=True))


def _visible(
    text: SearchText,
    sources: dict[int, Expression],
    withheld: frozenset[int],
    meetings: dict[int, Meeting],
    known: set[int],
) -> bool:
    row = text.row
    if row.expression_id is not None:
        source = sources.get(row.expression_id)
        # Withheld since it was indexed: the row still tells who spoke.
        return source is not None and not (
            source.pk in withheld and (text.agent or row.type in _RUNNING_TEXT)
        )
    if row.type == "agent":
        return row.subject in known
    return row.type != "meeting" or text.meeting in meetings


def _passages(text: SearchText, leaves: Sequence[Leaf]) -> tuple[Shown, ...]:
    if not text.text:
        return ()
    return highlight(text.text, text.language, leaves)


def _kinds(ranked: Sequence[Ranked]) -> list[str]:
    place = cards.COLUMNS.index("kind")
    numbers = [cards.column(one.row.card, place) for one in ranked]
    names = dict(SearchValue.objects.filter(pk__in=set(numbers)).values_list("pk", "value"))
    return [names.get(number, "") for number in numbers]
