"""Changes of a section: each gives new paragraphs, and what was there stays as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from relatoria.drafting.volumes.sentences import (
    Citation,
    CitationRelation,
    Quotation,
    Sentence,
    SentenceKind,
)
from relatoria.drafting.volumes.volume import Paragraph, ParagraphKind
from relatoria.errors import InvalidRecord

Paragraphs = tuple[Paragraph, ...]


def find(paragraphs: Sequence[Paragraph], name: str) -> Sentence:
    """The sentence with the id ``name``. Raises InvalidRecord for none."""
    for paragraph in paragraphs:
        for sentence in paragraph.sentences:
            if sentence.id == name:
                return sentence
    raise InvalidRecord("the section has no such sentence", where=name)


def with_sentence(paragraphs: Sequence[Paragraph], changed: Sentence) -> Paragraphs:
    """The sentence of that id as ``changed``."""
    return tuple(
        replace(
            one,
            sentences=tuple(changed if it.id == changed.id else it for it in one.sentences),
        )
        for one in paragraphs
    )


def without_sentence(paragraphs: Sequence[Paragraph], name: str) -> Paragraphs:
    """The sentence taken out, and its paragraph where nothing is left of it."""
    found = []
    for one in paragraphs:
        kept = tuple(it for it in one.sentences if it.id != name)
        if kept or not one.sentences:
            found.append(replace(one, sentences=kept))
    return tuple(found)


def with_added(
    paragraphs: Sequence[Paragraph],
    added: Sentence,
    *,
    after: str = "",
    paragraph: Paragraph | None = None,
) -> Paragraphs:
    """``added`` behind the sentence ``after``, or at the end.

    Where ``paragraph`` is given (without sentences) it begins that new paragraph, behind the one
    that holds ``after``. Raises InvalidRecord where ``after`` is not there.
    """
    place = _place(paragraphs, after)
    if place is None or paragraph is not None:
        made = paragraph or Paragraph(f"p-{added.id}", ParagraphKind.BODY, ())
        at = len(paragraphs) if place is None else place[0] + 1
        new = replace(made, sentences=(added,))
        return (*paragraphs[:at], new, *paragraphs[at:])
    at, inside = place
    home = paragraphs[at]
    sentences = (*home.sentences[: inside + 1], added, *home.sentences[inside + 1 :])
    return (*paragraphs[:at], replace(home, sentences=sentences), *paragraphs[at + 1 :])


def with_moved(paragraphs: Sequence[Paragraph], name: str, step: int) -> Paragraphs:
    """The sentence ``step`` places further on (backwards where negative).

    Over the edge of its paragraph it enters the next; where there is none it stays.
    """
    moved = find(paragraphs, name)
    home = next(at for at, one in enumerate(paragraphs) if moved in one.sentences)
    inside = paragraphs[home].sentences.index(moved) + step
    if 0 <= inside < len(paragraphs[home].sentences):
        rest = [it for it in paragraphs[home].sentences if it.id != name]
        rest.insert(inside, moved)
        changed = replace(paragraphs[home], sentences=tuple(rest))
        return (*paragraphs[:home], changed, *paragraphs[home + 1 :])
    target = home + (1 if step > 0 else -1)
    if not 0 <= target < len(paragraphs) or paragraphs[target].kind is ParagraphKind.HEAD:
        return tuple(paragraphs)
    there = paragraphs[target]
    joined = (moved, *there.sentences) if step > 0 else (*there.sentences, moved)
    whole = [replace(one, sentences=joined) if one.id == there.id else one for one in paragraphs]
    whole[home] = replace(
        paragraphs[home], sentences=tuple(it for it in paragraphs[home].sentences if it.id != name)
    )
    return tuple(one for one in whole if one.sentences or one.kind is ParagraphKind.HEAD)


def reworded(old: Sentence, words: str) -> Sentence:
    """``old`` with other words: quotations that still stand in them are kept at their new places.

    A sentence none of whose quotations is left is no longer quoted but summarised, and its sources
    are what it was derived from.
    """
    if words == " ".join(old.text.split()):
        return old
    quotations = tuple(_kept(old, words))
    quoted = {quotation.citation for quotation in quotations}
    citations = tuple(
        replace(citation, relation=CitationRelation.DERIVED_FROM)
        if citation.relation is CitationRelation.QUOTED_FROM and n not in quoted
        else citation
        for n, citation in enumerate(old.citations)
    )
    kind = old.kind
    if kind is SentenceKind.QUOTED and not quotations:
        kind = SentenceKind.SUMMARISED
    return replace(old, text=words, kind=kind, citations=citations, quotations=quotations)


def cited(sentence: Sentence, citation: Citation) -> Sentence:
    """``sentence`` resting on one source more; the same source twice changes nothing."""
    if citation in sentence.citations:
        return sentence
    kind = sentence.kind
    if kind is SentenceKind.EDITORIAL:
        kind = SentenceKind.REPORTED
    return replace(sentence, kind=kind, citations=(*sentence.citations, citation), signed_by=None)


def uncited(sentence: Sentence, number: int) -> Sentence:
    """``sentence`` without its source ``number`` (from 0), and without what it quotes of it."""
    if not 0 <= number < len(sentence.citations):
        return sentence
    citations = (*sentence.citations[:number], *sentence.citations[number + 1 :])
    quotations = tuple(
        replace(one, citation=one.citation - (one.citation > number))
        for one in sentence.quotations
        if one.citation != number
    )
    return replace(sentence, citations=citations, quotations=quotations)


def _place(paragraphs: Sequence[Paragraph], name: str) -> tuple[int, int] | None:
    if not name:
        return None
    for at, one in enumerate(paragraphs):
        for inside, sentence in enumerate(one.sentences):
            if sentence.id == name:
                return at, inside
    raise InvalidRecord("the section has no such sentence", where=name)


def _kept(old: Sentence, words: str) -> Iterator[Quotation]:
    """The quotations of ``old`` whose words are still there, at their new places."""
    at = 0
    for quotation in old.quotations:
        said = " ".join(old.text[quotation.start : quotation.end].split())
        start = words.find(said, at)
        if said and start >= 0:
            at = start + len(said)
            yield Quotation(start, at, quotation.citation)
