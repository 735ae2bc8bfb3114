"""Statements as lists show them: words, kind, who, where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Statement
from relatoria.store.queries.links import (
    AgentLink,
    MeetingLink,
    SourceLink,
    agent_link,
    meeting_link,
    source_link,
)

if TYPE_CHECKING:
    from django.db.models import QuerySet

CARD_RELATIONS = (
    "expression",
    "expression__work",
    "expression__work__meeting",
    "meeting",
    "event",
    "agent",
    "contribution",
)
"""What a query has to fetch along for `statement_card`."""


@dataclass(frozen=True, slots=True)
class StatementCard:
    """A statement with what a reader needs to place it."""

    key: str
    text: str
    kind: str
    marker: str
    language: str
    position: str
    start: int
    end: int
    source: SourceLink
    meeting: MeetingLink | None
    event: str
    """Title of the session or panel; empty where nothing says."""
    speaker: AgentLink | None
    """``None`` where nobody is named, where it is not sure who, and where it is withheld."""
    attribution: str
    """The words that name the speaker, as printed; empty where withheld."""
    mode: str
    withheld: bool
    by: tuple[str, ...]
    """States or bodies the text itself names as its authors (recommendations)."""
    year: int | None


def cards(rows: Iterable[Statement], viewer: Viewer) -> tuple[StatementCard, ...]:
    """The cards of ``rows``, which carry `CARD_RELATIONS`."""
    return tuple(statement_card(row, viewer) for row in rows)


def for_cards(rows: QuerySet[Statement]) -> QuerySet[Statement]:
    """``rows`` with everything a card needs, in one query."""
    return rows.select_related(*CARD_RELATIONS).defer("expression__sketch")


def statement_card(row: Statement, viewer: Viewer) -> StatementCard:
    """The card of one statement; who spoke is left out where the viewer may not know."""
    named = access.readable(viewer, row.expression)
    turn = row.contribution
    return StatementCard(
        key=row.key,
        text=row.text,
        kind=row.kind,
        marker=row.marker,
        language=row.language or row.expression.language,
        position=row.position,
        start=row.start,
        end=row.end,
        source=source_link(row.expression),
        meeting=meeting_link(row.meeting) if row.meeting else None,
        event=row.event.title if row.event else "",
        speaker=agent_link(row.agent) if row.agent and named else None,
        attribution=turn.attribution_text if turn and named else "",
        mode=turn.mode if turn else "",
        withheld=not named,
        by=tuple(row.by) if named else (),
        year=row.year,
    )
