"""Statements as lists show them: words, kind, who, where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Statement
from relatoria.store.queries.links import AgentLink, MeetingLink, SourceLink
from relatoria.store.queries.pages import Page, Window, page_of

if TYPE_CHECKING:
    from django.db.models import QuerySet

_COLUMNS = (
    "key", "text", "kind", "marker", "language", "position", "start", "end", "by", "year",
    "expression_id", "event__title", "contribution__attribution_text", "contribution__mode",
    "expression__key", "expression__title", "expression__name", "expression__kind",
    "expression__language", "expression__symbol", "expression__date", "expression__version",
    "meeting__key", "meeting__title", "meeting__date", "meeting__end_date", "meeting__city",
    "meeting__country", "agent__key", "agent__name", "agent__kind", "agent__country",
    "agent__sector",
)  # fmt: skip
"""What a card is made of, in one query and without making an object of every row it joins."""


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


def cards(rows: QuerySet[Statement], viewer: Viewer) -> tuple[StatementCard, ...]:
    """The cards of ``rows``, in their order."""
    unnamed = access.unnamed(viewer)
    return tuple(_card(row, row["expression_id"] not in unnamed) for row in rows.values(*_COLUMNS))


def cards_in(rows: QuerySet[Statement], viewer: Viewer, window: Window) -> Page[StatementCard]:
    """One page of cards. The numbers of the rows are found first, so that nothing is fetched or
    sorted that is not shown."""
    return cards_of(page_of(rows.values_list("pk", flat=True), window), viewer)


def cards_of(page: Page[int], viewer: Viewer) -> Page[StatementCard]:
    """The cards of the statements with the numbers in ``page``."""
    unnamed = access.unnamed(viewer)
    found = {
        row["pk"]: _card(row, row["expression_id"] not in unnamed)
        for row in Statement.objects.filter(pk__in=page.items).values("pk", *_COLUMNS)
    }
    return page.map(found.__getitem__)


def statement_card(statement: Statement, viewer: Viewer) -> StatementCard:
    """The card of one statement."""
    return cards(Statement.objects.filter(pk=statement.pk), viewer)[0]


def _card(row: dict[str, Any], named: bool) -> StatementCard:
    """Who spoke is left out unless ``named``."""
    speaker = row["agent__key"] if named else None
    return StatementCard(
        key=row["key"],
        text=row["text"],
        kind=row["kind"],
        marker=row["marker"],
        language=row["language"] or row["expression__language"],
        position=row["position"],
        start=row["start"],
        end=row["end"],
        source=SourceLink(
            row["expression__key"],
            row["expression__title"] or row["expression__name"],
            row["expression__kind"],
            row["expression__language"],
            row["expression__symbol"],
            row["expression__date"],
            row["expression__version"],
        ),
        meeting=MeetingLink(*(row[f"meeting__{name}"] for name in _OF_MEETING))
        if row["meeting__key"]
        else None,
        event=row["event__title"] or "",
        speaker=AgentLink(*(row[f"agent__{name}"] for name in _OF_AGENT)) if speaker else None,
        attribution=(row["contribution__attribution_text"] or "") if named else "",
        mode=row["contribution__mode"] or "",
        withheld=not named,
        by=tuple(row["by"]) if named else (),
        year=row["year"],
    )


_OF_MEETING = ("key", "title", "date", "end_date", "city", "country")
_OF_AGENT = ("key", "name", "kind", "country", "sector")
