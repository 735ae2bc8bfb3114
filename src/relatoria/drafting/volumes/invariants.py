"""What a volume has to satisfy before it is published.

Invariant 1: a quotation equals its source. Invariant 2: every sentence reaches a passage or an
observation, or is editorial and signed. Invariant 3: a counted sentence carries what it counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.volumes.sentences import Citation, Sentence, SentenceKind
from relatoria.drafting.volumes.volume import Volume
from relatoria.errors import InvalidRecord
from relatoria.i18n import catalogue
from relatoria.model import Record

_LONGEST = 120
# Markdown's emphasis, its note marks, and superscript figures set as HTML.
_MARKUP = re.compile(r"\*+|\[\^[\w-]{1,20}\]|<sup>[^<]{0,20}</sup>|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)")


class UnsupportedSentence(InvalidRecord):
    """A sentence of the volume breaks an invariant; the volume does not build."""


@dataclass(frozen=True, slots=True)
class Defect:
    """A sentence, and the key of the reason (``defect.*``) why it may not be published."""

    sentence: Sentence
    reason: str
    detail: str = ""


def defects_of(volume: Volume) -> Iterator[Defect]:
    """Every sentence that may not be published as it stands, in reading order."""
    records = {record.document.id: record for record in volume.sources}
    statements = {
        (record.document.id, statement.id)
        for record in volume.sources
        for statement in record.statements
    }
    seen: set[str] = set()
    for sentence in volume.sentences():
        if sentence.id in seen:
            yield Defect(sentence, "same_id", sentence.id)
        seen.add(sentence.id)
        yield from _of_sentence(sentence, records, statements)


def build(volume: Volume, language: str | None = None) -> Volume:
    """``volume`` itself, once it is sure that it may be published.

    Raises UnsupportedSentence, in ``language`` (by default the volume's), with the first sentence
    that breaks an invariant, why, what to do, and how many more there are.
    """
    found = list(defects_of(volume))
    if not found:
        return volume
    say = catalogue(language or volume.language)
    first = found[0]
    text = first.sentence.text
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    more = say.count("defect.more", len(found) - 1) if len(found) > 1 else ""
    remedy = say(f"defect.remedy.{first.reason}")
    raise UnsupportedSentence(
        say("defect.sentence", text=shown),
        where=first.sentence.id,
        why=say(f"defect.reason.{first.reason}", detail=first.detail),
        remedy=f"{remedy}. {more}" if more else remedy,
    )


def _of_sentence(
    sentence: Sentence, records: dict[str, Record], statements: set[tuple[str, str]]
) -> Iterator[Defect]:
    if not sentence.text.strip():
        yield Defect(sentence, "empty")
    editorial = sentence.kind is SentenceKind.EDITORIAL
    if editorial and not sentence.citations and not sentence.signed_by:
        yield Defect(sentence, "unsigned")
    if not editorial and not sentence.citations:
        yield Defect(sentence, "no_source")
    for citation in sentence.citations:
        yield from _of_citation(sentence, citation, records, statements)
    yield from _of_quotations(sentence, records)
    if sentence.kind is SentenceKind.COUNTED and not sentence.tallies:
        yield Defect(sentence, "nothing_counted")
    for tally in sentence.tallies:
        whole = set(tally.out_of)
        if len(set(tally.counted)) != tally.count or (whole and not whole >= set(tally.counted)):
            yield Defect(sentence, "miscounted", str(tally.count))


def _of_citation(
    sentence: Sentence,
    citation: Citation,
    records: dict[str, Record],
    statements: set[tuple[str, str]],
) -> Iterator[Defect]:
    if citation.observation is not None:
        if not citation.observation.dataset or not citation.observation.revision:
            yield Defect(sentence, "no_revision", citation.observation.dataset)
        return
    record = records.get(citation.document or "")
    if record is None:
        yield Defect(sentence, "unknown_document", citation.document or "")
        return
    for name in citation.statements:
        if (record.document.id, name) not in statements:
            yield Defect(sentence, "unknown_statement", name)
    length = len(record.document.text)
    if any(span.end > length or not len(span) for span in citation.spans):
        yield Defect(sentence, "outside_text", record.document.name)
    if not citation.spans and not citation.statements:
        yield Defect(sentence, "no_passage", record.document.name)


def _of_quotations(sentence: Sentence, records: dict[str, Record]) -> Iterator[Defect]:
    for quotation in sentence.quotations:
        said = sentence.text[quotation.start : quotation.end]
        source = ""
        if 0 <= quotation.citation < len(sentence.citations):
            source = cited_text(sentence.citations[quotation.citation], records)
        if not said.strip() or not same_words(said, source):
            yield Defect(sentence, "misquoted", said[:_LONGEST])


def cited_text(citation: Citation, records: dict[str, Record]) -> str:
    """The words of the passages that ``citation`` points to; empty for an observation."""
    record = records.get(citation.document or "")
    if record is None:
        return ""
    return "".join(span.of(record.document.text) for span in citation.spans)


def same_words(one: str, other: str) -> bool:
    """Whether two stretches differ in nothing but white space and marks of emphasis."""
    return printed(one) == printed(other)


def printed(text: str) -> str:
    """``text`` on one line, without the signs with which plain text marks emphasis and notes."""
    return " ".join(_MARKUP.sub("", text).split())
