"""A record: everything read out of one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from relatoria.errors import MissingExtra
from relatoria.model.document import Document
from relatoria.model.events import Event
from relatoria.model.people import Agent, Participation
from relatoria.model.span import Span
from relatoria.model.speech import (
    Claim,
    Conflict,
    Contribution,
    Enumeration,
    Mention,
    ProgressReport,
    Relation,
    Statement,
)

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Passage:
    """A citable place in the document, named as Akoma Ntoso names it."""

    eid: str
    """``sec_2__para_4__item_1``: the same for the same place at every reading."""
    kind: str
    """section, heading, paragraph, item, table_row, footnote."""
    start: int
    end: int
    page: int | None = None
    parent: str | None = None
    number: str | None = None
    """Marker or paragraph number as printed."""
    title: str | None = None
    """For a section: its heading without markup."""
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of text that ended up in no part of the record, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the text the record accounts for."""

    characters: int
    """Characters that are not white space."""
    structured: int
    """Of those, characters inside a contribution, heading, panel, biography, programme…"""
    ignored: int
    """Of those, characters left out knowingly: furniture, tables of contents."""
    gaps: tuple[Gap, ...] = ()

    @property
    def share(self) -> float:
        """Structured and knowingly ignored characters as a share of all, 0 to 1."""
        return (self.structured + self.ignored) / self.characters if self.characters else 1.0


@dataclass(frozen=True, slots=True)
class Record:
    """What one document says: who met, who spoke, what each said and proposed."""

    document: Document
    passages: tuple[Passage, ...] = ()
    events: tuple[Event, ...] = ()
    agents: tuple[Agent, ...] = ()
    participations: tuple[Participation, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    statements: tuple[Statement, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()
    mentions: tuple[Mention, ...] = ()
    relations: tuple[Relation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    claims: tuple[Claim, ...] = ()
    reports: tuple[ProgressReport, ...] = ()
    coverage: Coverage = field(default_factory=lambda: Coverage(0, 0, 0))

    def agent(self, agent_id: str | None) -> Agent | None:
        """The agent with this id, or ``None``."""
        return next((agent for agent in self.agents if agent.id == agent_id), None)

    def text_of(self, part: Contribution | Statement | Span) -> str:
        """The words of a part of the record, its holes left out."""
        span = part if isinstance(part, Span) else part.span
        holes = () if isinstance(part, Span) else part.holes
        return "".join(piece.of(self.document.text) for piece in span.without(holes))

    def to_frame(self) -> pandas.DataFrame:
        """One row a statement: id, kind, text, speaker, country, event, marker, start, end, page.

        Raises MissingExtra where pandas is not installed.
        """
        try:
            import pandas
        except ImportError as error:
            raise MissingExtra(
                "a data frame needs pandas", remedy="Install relatoria[frame]"
            ) from error
        return pandas.DataFrame(list(self._rows()), columns=list(_COLUMNS))

    def _rows(self) -> Iterator[tuple[object, ...]]:
        agents = {agent.id: agent for agent in self.agents}
        turns = {turn.id: turn for turn in self.contributions}
        for statement in self.statements:
            turn = turns.get(statement.contribution or "")
            speaker = agents.get((turn.attributed_to if turn else None) or "")
            yield (
                statement.id,
                statement.kind.value,
                self.text_of(statement),
                speaker.name if speaker else None,
                speaker.country if speaker else None,
                turn.event if turn else None,
                statement.marker,
                statement.start,
                statement.end,
                self.document.page_at(statement.start),
            )

    def _repr_html_(self) -> str:
        """A short table for notebooks: the first twenty statements and who made them."""
        rows = [row for _, row in zip(range(20), self._rows(), strict=False)]
        body = "".join(
            f"<tr><td>{escape(str(row[3] or ''))}</td><td>{escape(str(row[1]))}</td>"
            f"<td>{escape(str(row[2]))}</td></tr>"
            for row in rows
        )
        caption = (
            f"{escape(self.document.title or self.document.name)}: "
            f"{len(self.contributions)} contributions, {len(self.statements)} statements"
        )
        return (
            f"<table><caption>{caption}</caption>"
            "<thead><tr><th>speaker</th><th>kind</th><th>statement</th></tr></thead>"
            f"<tbody>{body}</tbody></table>"
        )


_COLUMNS = ("id", "kind", "text", "speaker", "country", "event", "marker", "start", "end", "page")
