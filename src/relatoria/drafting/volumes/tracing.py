"""Both ways: where is this in the draft, and who said this."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.volumes.sentences import Citation, Sentence, qualified
from relatoria.drafting.volumes.volume import Paragraph, Part, Volume
from relatoria.model import Agent, Contribution, Record, Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence and where it stands."""

    sentence: Sentence
    paragraph: Paragraph
    part: Part


class Tracing:
    """An index over a volume, built once."""

    def __init__(self, volume: Volume) -> None:
        self._records = {record.document.id: record for record in volume.sources}
        self._placed: dict[str, Placed] = {}
        self._by_subject: dict[str, list[str]] = {}
        self._by_document: dict[str, list[tuple[Span, str]]] = {}
        for part, _ in volume.all_parts():
            for paragraph in part.paragraphs:
                for sentence in paragraph.sentences:
                    self._index(Placed(sentence, paragraph, part))

    def of(self, sentence: str) -> Placed:
        """The sentence with this id, placed. Raises KeyError for none."""
        return self._placed[sentence]

    def where(self, subject: str) -> list[Placed]:
        """Sentences that carry the contribution or statement with this qualified id."""
        return [self._placed[name] for name in self._by_subject.get(subject, ())]

    def where_passage(self, document: str, span: Span) -> list[Placed]:
        """Sentences that cite any character of a passage."""
        cited = self._by_document.get(document, ())
        names = dict.fromkeys(name for one, name in cited if one.overlaps(span))
        return [self._placed[name] for name in names]

    def who(self, sentence: str) -> list[Agent]:
        """The people whose contributions the sentence cites, in the order of its citations."""
        found: dict[str, Agent] = {}
        for record, turn in self._turns(self._placed[sentence].sentence):
            agent = record.agent(turn.attributed_to)
            if agent is not None:
                found[qualified(record.document.id, agent.id)] = agent
        return list(found.values())

    def _turns(self, sentence: Sentence) -> Iterator[tuple[Record, Contribution]]:
        for citation in sentence.citations:
            record = self._records.get(citation.document or "")
            if record is None:
                continue
            names = set(_turn_names(citation, record))
            for turn in record.contributions:
                if turn.id in names:
                    yield record, turn

    def _index(self, placed: Placed) -> None:
        name = placed.sentence.id
        self._placed[name] = placed
        for citation in placed.sentence.citations:
            document = citation.document or ""
            subjects = [*citation.statements, *([citation.contribution or ""])]
            for subject in filter(None, subjects):
                self._by_subject.setdefault(qualified(document, subject), []).append(name)
            for span in citation.spans:
                self._by_document.setdefault(document, []).append((span, name))


def _turn_names(citation: Citation, record: Record) -> Iterator[str]:
    if citation.contribution:
        yield citation.contribution
    wanted = set(citation.statements)
    for one in record.statements:
        if one.id in wanted and one.contribution:
            yield one.contribution
