"""Sentences and their sources: words found in the passage they cite, speakers counted anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from relatoria.drafting.volumes.invariants import printed
from relatoria.drafting.volumes.sentences import (
    Citation,
    CitationRelation,
    Quotation,
    Sentence,
    SentenceKind,
    Tally,
    qualified,
)
from relatoria.model import Record, Span, Statement

_MARKED = re.compile(r"“([^“”]+)”|«\s?([^«»]+?)\s?»|\"([^\"]+)\"")
"""What stands between quotation marks."""


def citation_of(record: Record, statement: Statement, *, quoted: bool = False) -> Citation:
    """A citation of the whole words of ``statement``."""
    relation = CitationRelation.QUOTED_FROM if quoted else CitationRelation.DERIVED_FROM
    spans = tuple(Span(statement.start, statement.end).without(statement.holes))
    return Citation(relation, record.document.id, spans, (statement.id,), statement.contribution)


def statement_words(record: Record, statement: Statement) -> str:
    """The words of ``statement`` on one line, as they are printed."""
    spans = Span(statement.start, statement.end).without(statement.holes)
    return printed("".join(span.of(record.document.text) for span in spans))


def speaker_of(record: Record, citation: Citation) -> str | None:
    """Qualified id of who made what ``citation`` cites, where that is one."""
    names = _speakers(citation, record)
    return qualified(record.document.id, names[0]) if len(names) == 1 else None


def of_kind(
    sentence: Sentence, kind: SentenceKind, sources: Mapping[str, Record], signer: str
) -> Sentence | None:
    """``sentence`` as one of ``kind``, with what that kind has to carry.

    A quoted one gets its quotations (the words between quotation marks, or all of them, found in
    what it cites), a counted one what its citations count, an editorial one the signature.
    ``None`` where no cited passage holds the words.
    """
    if kind is SentenceKind.QUOTED:
        return as_quoted(sentence, sources)
    if kind is SentenceKind.COUNTED:
        return recounted(replace(sentence, kind=kind), sources)
    if kind is SentenceKind.EDITORIAL:
        return replace(sentence, kind=kind, tallies=(), speaker=None, signed_by=signer or None)
    return replace(sentence, kind=kind, tallies=(), signed_by=None)


def as_quoted(sentence: Sentence, sources: Mapping[str, Record]) -> Sentence | None:
    """``sentence`` with its quotations marked, its citations cut to the words it quotes."""
    marked = [match.span(match.lastindex or 0) for match in _MARKED.finditer(sentence.text)]
    citations = list(sentence.citations)
    quotations: list[Quotation] = []
    for start, end in marked or [_whole(sentence.text)]:
        found = _found(sentence.text[start:end], sentence.citations, sources)
        if found is None:
            return None
        number, spans = found
        cut = replace(
            sentence.citations[number], relation=CitationRelation.QUOTED_FROM, spans=spans
        )
        if any(one.citation == number for one in quotations) and citations[number] != cut:
            citations.append(cut)
            number = len(citations) - 1
        citations[number] = cut
        quotations.append(Quotation(start, end, number))
    return replace(
        sentence,
        kind=SentenceKind.QUOTED,
        citations=tuple(citations),
        quotations=tuple(quotations),
        tallies=(),
        signed_by=None,
    )


def recounted(sentence: Sentence, sources: Mapping[str, Record]) -> Sentence:
    """``sentence`` with the tally of what it cites: its speakers, or else its statements."""
    speakers: dict[str, None] = {}
    statements: dict[str, None] = {}
    for citation in sentence.citations:
        record = sources.get(citation.document or "")
        if record is None or citation.relation is CitationRelation.ATTRIBUTED_TO:
            continue
        document = record.document.id
        speakers |= dict.fromkeys(qualified(document, one) for one in _speakers(citation, record))
        statements |= dict.fromkeys(qualified(document, one) for one in citation.statements)
    counted = tuple(speakers or statements)
    return replace(sentence, tallies=(Tally(len(counted), counted),) if counted else ())


def _whole(text: str) -> tuple[int, int]:
    return 0, len(text.rstrip())


def _found(
    words: str, citations: Iterable[Citation], sources: Mapping[str, Record]
) -> tuple[int, tuple[Span, ...]] | None:
    """The first citation whose passage holds ``words``, and where they stand in the source."""
    tokens = [re.escape(one) for one in words.split()]
    if not tokens:
        return None
    pattern = re.compile(r"[\s*_]+".join(tokens))
    for number, citation in enumerate(citations):
        record = sources.get(citation.document or "")
        if record is None:
            continue
        if printed("".join(span.of(record.document.text) for span in citation.spans)) == printed(
            words
        ):
            return number, citation.spans
        for span in citation.spans:
            place = pattern.search(record.document.text, span.start, span.end)
            if place:
                return number, (Span(*place.span()),)
    return None


def _speakers(citation: Citation, record: Record) -> list[str]:
    wanted = {citation.contribution}
    wanted |= {one.contribution for one in record.statements if one.id in citation.statements}
    names = [turn.attributed_to for turn in record.contributions if turn.id in wanted]
    return list(dict.fromkeys(name for name in names if name))
