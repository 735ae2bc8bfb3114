"""What the API answers besides the values of the register themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ninja import Field, Schema

from relatoria.store.queries.conflicts import ConflictCard
from relatoria.store.queries.links import AgentLink, MeetingLink
from relatoria.store.queries.pages import Page, Window
from relatoria.store.queries.sources import SourceCard
from relatoria.store.queries.statements import StatementCard


class Problem(Schema):
    """Why there is no answer."""

    detail: str


class Paging(Schema):
    """Which page of a long answer."""

    page: int = Field(1, ge=1, le=100_000, description="Number of the page, from 1")
    size: int = Field(50, ge=1, le=500, description="Items on a page")

    def window(self) -> Window:
        """The same, as the register asks for it."""
        return Window(self.page, self.size)


class Place(Schema):
    """Where a page stands among all."""

    total: int
    page: int
    size: int
    last: int


class MeetingCount(Schema):
    """A meeting and the number of its statements."""

    meeting: MeetingLink
    statements: int


class AgentCount(Schema):
    """Somebody and the number of their statements."""

    agent: AgentLink
    statements: int


class Meetings(Place):
    """A page of meetings."""

    items: list[MeetingCount]


class Agents(Place):
    """A page of people or organisations."""

    items: list[AgentCount]


class Statements(Place):
    """A page of statements."""

    items: list[StatementCard]


class Sources(Place):
    """A page of sources."""

    items: list[SourceCard]


class Conflicts(Place):
    """A page of conflicts."""

    items: list[ConflictCard]


def placed(page: Page[Any], items: Sequence[object]) -> dict[str, object]:
    """``items`` with where they stand."""
    return {
        "items": items,
        "total": page.total,
        "page": page.number,
        "size": page.size,
        "last": page.last,
    }
