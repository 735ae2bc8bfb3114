"""Makes sentences: every one leaves with its sources, verbatim words marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Quotation,
    Sentence,
    SentenceKind,
    Tally,
    printed,
    qualified,
)
from relatoria.drafting.writing.phrases import Ids, Phrases
from relatoria.model import Record, Span


@dataclass(slots=True)
class Composition:
    """A sentence in the making: own words and words of sources, side by side."""

    text: str = ""
    citations: list[Citation] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)

    def add(self, words: str) -> Composition:
        """Words of the report's own."""
        self.text += words
        return self

    def cite(self, *citations: Citation | None) -> Composition:
        """Sources that the sentence rests on."""
        for citation in citations:
            if citation is not None and citation not in self.citations:
                self.citations.append(citation)
        return self

    def quote(self, words: str, citation: Citation) -> Composition:
        """Words of a source, and where they stand."""
        self.cite(citation)
        start = len(self.text)
        self.text += words
        index = self.citations.index(citation)
        self.quotations.append(Quotation(start, len(self.text), index))
        return self


class Pen:
    """Writes sentences about one record in the report's language."""

    def __init__(self, record: Record, phrases: Phrases, ids: Ids) -> None:
        self.record, self.phrases, self.ids = record, phrases, ids
        self.is_foreign = (record.document.language or phrases.language) != phrases.language

    @property
    def language(self) -> str | None:
        """The record's language where it is not the report's."""
        return self.record.document.language if self.is_foreign else None

    def name(self, local: str) -> str:
        """The qualified id of a part of the record."""
        return qualified(self.record.document.id, local)

    def words(self, spans: Sequence[Span]) -> str:
        """The words of ``spans`` as they are printed."""
        return printed("".join(span.of(self.record.document.text) for span in spans))

    def citation(
        self,
        spans: Sequence[Span],
        relation: CitationRelation = CitationRelation.QUOTED_FROM,
        *,
        statements: Sequence[str] = (),
        contribution: str | None = None,
    ) -> Citation:
        """A citation of this record."""
        document = self.record.document.id
        return Citation(relation, document, tuple(spans), tuple(statements), contribution)

    def sentence(
        self,
        kind: SentenceKind,
        made: Composition,
        *,
        speaker: str | None = None,
        tallies: Sequence[Tally] = (),
        language: str | None = None,
    ) -> Sentence:
        """The finished sentence."""
        return Sentence(
            self.ids.next("s"),
            kind,
            made.text,
            tuple(made.citations),
            tuple(made.quotations),
            tuple(tallies),
            language,
            self.name(speaker) if speaker else None,
        )

    def verbatim(
        self,
        citation: Citation,
        *,
        ends: str = "",
        speaker: str | None = None,
        kind: SentenceKind = SentenceKind.REPORTED,
    ) -> Sentence:
        """The words that ``citation`` points to, then ``ends`` (a list's punctuation)."""
        words = self.words(citation.spans)
        made = Composition()
        if ends:
            words = words.rstrip(" ;,.:")
        made.quote(words, citation).add(ends)
        if ends:
            made.citations[0] = shortened(citation, self.record)
        return self.sentence(kind, made, speaker=speaker, language=self.language)

    def paragraph(
        self, sentences: Sequence[Sentence], kind: ParagraphKind | None = None, level: int = 1
    ) -> Paragraph:
        """A paragraph; words in another language stand in a frame."""
        if kind is None:
            foreign = all(sentence.language for sentence in sentences)
            kind = ParagraphKind.QUOTATION if foreign else ParagraphKind.BODY
        return Paragraph(self.ids.next("p"), kind, tuple(sentences), level)


def shortened(citation: Citation, record: Record) -> Citation:
    """``citation`` without the punctuation at its end."""
    spans = list(citation.spans)
    while spans:
        last = spans[-1]
        text = last.of(record.document.text)
        kept = text.rstrip(" \t\n*;,.:_")
        if kept:
            # A closing mark of emphasis belongs to what it closes; `printed` drops it either way.
            spans[-1] = Span(last.start, last.start + len(kept))
            break
        spans.pop()
    return Citation(
        citation.relation, citation.document, tuple(spans), citation.statements,
        citation.contribution,
    )  # fmt: skip
