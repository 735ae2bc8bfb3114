"""Makes sentences: every one leaves with its sources, verbatim words marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

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

    def __init__(
        self, record: Record, phrases: Phrases, ids: Ids, avoid: Sequence[Span] = ()
    ) -> None:
        self._avoid = tuple(avoid)
        self.record, self.phrases, self.ids = record, phrases, ids
        self.is_foreign = (record.document.language or phrases.language) != phrases.language

    @property
    def language(self) -> str | None:
        """The record's language where it is not the report's."""
        return self.record.document.language if self.is_foreign else None

    def name(self, local: str) -> str:
        """The qualified id of a part of the record."""
        return qualified(self.record.document.id, local)

    def is_faulty(self, spans: Sequence[Span]) -> bool:
        """Whether ``spans`` touch a passage to be avoided."""
        return any(one.overlaps(span) for one in spans for span in self._avoid)

    def without_faults(self, spans: Sequence[Span]) -> list[Span]:
        """``spans`` without the brackets that hold nothing but a faulty passage."""
        text, kept = self.record.document.text, list(spans)
        for fault in self._avoid:
            around = Span(max(fault.start - 1, 0), min(fault.end + 1, len(text)))
            if around.of(text)[:1] == "(" and around.of(text)[-1:] == ")":
                kept = [piece for span in kept for piece in span.without([around])]
        return kept

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
        pieces = self.without_faults(citation.spans)
        if len(pieces) > len(citation.spans) or pieces != list(citation.spans):
            citation = replace(citation, spans=tuple(pieces))
            return self._elided(citation, ends, speaker)
        words = self.words(citation.spans)
        made = Composition()
        if ends:
            words = words.rstrip(" ;,.:")
        made.quote(words, citation).add(ends)
        if ends:
            made.citations[0] = shortened(citation, self.record)
        return self.sentence(kind, made, speaker=speaker, language=self.language)

    def _elided(self, citation: Citation, ends: str, speaker: str | None) -> Sentence:
        """The words piece by piece; what was left out between them is marked."""
        made = Composition()
        for span in citation.spans:
            words = self.words([span])
            if not any(character.isalnum() for character in words):
                continue
            made.add(" " if made.text else "")
            made.quote(words, replace(citation, spans=(span,)))
        tail = self.record.document.text[citation.spans[-1].end :][:1]
        made.add(f" […]{ends}" if tail == "(" or ends else " […]")
        return self.sentence(SentenceKind.REPORTED, made, speaker=speaker, language=self.language)

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
