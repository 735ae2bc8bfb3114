"""What sentences cite, in words: who said it, where it stands, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from relatoria.drafting.volumes import Citation, CitationRelation, printed, qualified
from relatoria.model import Contribution, Record, Statement
from relatoria.store.models import DraftVolume
from relatoria.store.volumes.assembling import sources_of

_EXCERPT = 320


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source of a sentence, as a reader sees it."""

    number: int
    """Its place among the sentence's citations, from 0."""
    document: str
    """Key of the source; empty for an observation."""
    name: str
    offset: int
    """Where the passage begins in the source's text."""
    words: str
    language: str
    relation: str
    speakers: tuple[str, ...]
    subjects: tuple[str, ...]
    """Qualified ids of the statements and the turn it cites."""


class Sources:
    """The volume's sources, looked up by id."""

    def __init__(self, row: DraftVolume) -> None:
        self.records = {one.document.id: one for one in sources_of(row)}

    @cached_property
    def statements(self) -> dict[str, tuple[Record, Statement]]:
        """Qualified id → the statement, with its record."""
        return {
            qualified(record.document.id, one.id): (record, one)
            for record in self.records.values()
            for one in record.statements
        }

    @cached_property
    def turns(self) -> dict[str, tuple[Record, Contribution]]:
        """Qualified id → the contribution, with its record."""
        return {
            qualified(record.document.id, one.id): (record, one)
            for record in self.records.values()
            for one in record.contributions
        }

    def words(self, subject: str) -> str:
        """The words of a statement or contribution, shortened."""
        found: tuple[Record, Statement | Contribution] | None
        found = self.statements.get(subject) or self.turns.get(subject)
        return _short(printed(found[0].text_of(found[1]))) if found else subject

    def speaker(self, subject: str) -> str:
        """Who said it: the name that is sure, or else the words as printed; empty for nobody."""
        turn = self.turns.get(subject)
        if turn is None and subject in self.statements:
            record, one = self.statements[subject]
            turn = self.turns.get(qualified(record.document.id, one.contribution or ""))
        if turn is None:
            return ""
        agent = turn[0].agent(turn[1].attributed_to)
        return agent.name if agent else printed(turn[1].attribution_text or "")

    def shown(self, citation: Citation, number: int) -> CitedSource:
        """One citation in words."""
        record = self.records.get(citation.document or "")
        if record is None:
            observation = citation.observation
            name = f"{observation.dataset} {observation.revision}" if observation else ""
            words = f"{observation.value:g}" if observation else ""
            return CitedSource(number, "", name, 0, words, "", citation.relation.value, (), ())
        text = record.document.text
        local = [*citation.statements, *([citation.contribution] if citation.contribution else [])]
        subjects = tuple(qualified(record.document.id, one) for one in local)
        speaks = citation.relation is not CitationRelation.ATTRIBUTED_TO
        speakers = [self.speaker(one) for one in subjects] if speaks else []
        return CitedSource(
            number,
            record.document.id,
            record.document.title or record.document.name,
            citation.spans[0].start if citation.spans else 0,
            _short(printed(" […] ".join(span.of(text) for span in citation.spans))),
            record.document.language or "",
            citation.relation.value,
            tuple(dict.fromkeys(name for name in speakers if name)),
            subjects,
        )


def _short(words: str) -> str:
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"
