"""Sentences of a draft against the passages they cite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.drafting.checks.volume.finding import VolumeFinding
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.volumes import (
    CitationRelation,
    Sentence,
    SentenceKind,
    Volume,
    cited_text,
    qualified,
    same_words,
    unqualified,
)
from relatoria.model import Record

_SEVERAL = 3
"""Distinct speakers from which a sentence may say «several»."""


def without_source(volume: Volume) -> Iterator[VolumeFinding]:
    """Sentences that cite nothing and that nobody signed (invariant 2)."""
    for sentence in volume.sentences():
        editorial = sentence.kind is SentenceKind.EDITORIAL
        if not sentence.citations and not (editorial and sentence.signed_by):
            yield _finding("no_source", sentence)


def misquoted(volume: Volume) -> Iterator[VolumeFinding]:
    """Quotations that differ from the passage they cite (invariant 1)."""
    records = _records(volume)
    for sentence in volume.sentences():
        for quotation in sentence.quotations:
            said = sentence.text[quotation.start : quotation.end]
            cited = sentence.citations[quotation.citation : quotation.citation + 1]
            source = cited_text(cited[0], records) if cited else ""
            if not same_words(said, source):
                yield _finding("quotation_differs", sentence, here=said, there=source.strip())


def misattributed(volume: Volume) -> Iterator[VolumeFinding]:
    """Sentences given to somebody who made none of the contributions they cite."""
    records = _records(volume)
    for sentence in volume.sentences():
        if sentence.speaker is None:
            continue
        speakers = _speakers(sentence, records)
        if speakers and sentence.speaker not in speakers:
            here = _name(sentence.speaker, records)
            there = "; ".join(sorted(_name(one, records) for one in speakers))
            yield _finding("attribution_differs", sentence, here=here, there=there)


def miscounted(volume: Volume) -> Iterator[VolumeFinding]:
    """Counted sentences whose recount, or whose printed number, differs (invariant 3)."""
    for sentence in volume.sentences():
        for tally in sentence.tallies:
            found = len(set(tally.counted))
            if found != tally.count:
                yield _finding("recount_differs", sentence, said=tally.count, found=found)
            elif found not in _printed(sentence, volume.language):
                numbers = sorted(_printed(sentence, volume.language))
                if numbers:
                    said = ", ".join(map(str, numbers))
                    yield _finding("recount_differs", sentence, said=said, found=found)


def unquantified(volume: Volume) -> Iterator[VolumeFinding]:
    """«Several speakers» on the word of fewer than three."""
    records = _records(volume)
    for sentence in volume.sentences():
        words = words_for(sentence.language or volume.language)
        found = re.search(
            rf"(?<!\w)(?:{words.several})\s+(?:\w+\s+)?(?:{words.speakers})\b", sentence.text, re.I
        )
        speakers = _speakers(sentence, records)
        if found and speakers and len(speakers) < _SEVERAL:
            yield _finding("quantifier", sentence, said=found.group(), found=len(speakers))


def _finding(rule: str, sentence: Sentence, **values: str | int) -> VolumeFinding:
    return VolumeFinding(rule, sentence.id, sentence.text, values)


def _records(volume: Volume) -> dict[str, Record]:
    return {record.document.id: record for record in volume.sources}


def _speakers(sentence: Sentence, records: dict[str, Record]) -> set[str]:
    """Qualified ids of those who made the contributions that ``sentence`` rests on.

    Passages that only say who somebody is (``attributed_to``) are nobody's contribution.
    """
    found = set()
    for citation in sentence.citations:
        record = records.get(citation.document or "")
        if record is None or citation.relation is CitationRelation.ATTRIBUTED_TO:
            continue
        wanted = {citation.contribution}
        wanted |= {s.contribution for s in record.statements if s.id in citation.statements}
        found |= {
            qualified(record.document.id, turn.attributed_to)
            for turn in record.contributions
            if turn.id in wanted and turn.attributed_to
        }
    return found


def _name(agent: str, records: dict[str, Record]) -> str:
    document, local = unqualified(agent)
    record = records.get(document)
    known = record.agent(local) if record else None
    return known.name if known else local


def _printed(sentence: Sentence, language: str) -> set[int]:
    """The numbers that a sentence prints."""
    words = words_for(sentence.language or language)
    said = re.finditer(number_pattern(words.language), sentence.text, re.I)
    return {value for one in said if (value := value_of(one.group(), words)) is not None}
