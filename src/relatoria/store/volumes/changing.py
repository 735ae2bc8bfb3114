"""What a writer does in a section, one act a function; each is made from a version and merged."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Quotation,
    Sentence,
    SentenceKind,
    citation_of,
    cited,
    find,
    of_kind,
    recounted,
    reworded,
    speaker_of,
    statement_words,
    uncited,
    unqualified,
    with_added,
    with_moved,
    with_sentence,
    without_sentence,
)
from relatoria.i18n import catalogue
from relatoria.model import Record, Span
from relatoria.store.models import VolumeSection
from relatoria.store.rows import storable
from relatoria.store.volumes.assembling import sources_of
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.saving import Saved, base_of, save


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes, in which section, from which version of it."""

    section: VolumeSection
    base: int
    by: str
    """As the log names them."""
    name: str = ""
    """As a signature shows them."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What they had before them."""
        return base_of(self.section, self.base)

    @property
    def sources(self) -> dict[str, Record]:
        """The volume's sources by document id."""
        return {one.document.id: one for one in sources_of(self.section.volume)}


def reword(hand: Hand, texts: Mapping[str, str]) -> Saved:
    """Give sentences other words; those that are not named, or are as they were, stay."""
    paragraphs = hand.paragraphs
    known = {one.id: one for paragraph in paragraphs for one in paragraph.sentences}
    changed = tuple(paragraphs)
    for name, text in texts.items():
        words = " ".join(storable(text).split())
        if name in known and words:
            changed = with_sentence(changed, reworded(known[name], words))
    return save(hand.section, hand.base, changed, hand.by)


def add(
    hand: Hand, text: str, kind: SentenceKind, *, after: str = "", new_paragraph: bool = False
) -> tuple[Saved, str]:
    """A sentence of one's own behind ``after``; an editorial one is signed. Gives its id too.

    Any other kind waits for its sources: until then the volume does not build.
    """
    words = " ".join(storable(text).split())
    if not words:
        raise VolumeRefusal("no_words")
    name = _new_id()
    signer = hand.name if kind is SentenceKind.EDITORIAL else None
    made = Sentence(name, kind, words, signed_by=signer)
    return _added(hand, made, after, new_paragraph=new_paragraph), name


def add_statement(
    hand: Hand, subject: str, *, quoted: bool, after: str = "", new_paragraph: bool = True
) -> tuple[Saved, str]:
    """A sentence with the words of a statement, between quotation marks where ``quoted``."""
    record, citation, words = _source(hand, subject, quoted=True)
    volume = hand.section.volume
    language = record.document.language
    marks = catalogue(language or volume.language)
    left = marks("report.quote_open") if quoted else ""
    right = marks("report.quote_close") if quoted else ""
    made = Sentence(
        _new_id(),
        SentenceKind.QUOTED if quoted else SentenceKind.REPORTED,
        f"{left}{words}{right}",
        (citation,),
        (Quotation(len(left), len(left) + len(words), 0),),
        language=language if language != volume.language else None,
        speaker=speaker_of(record, citation),
    )
    return _added(hand, made, after, new_paragraph=new_paragraph), made.id


def cite(hand: Hand, name: str, subject: str) -> Saved:
    """Rest a sentence on one statement or contribution more."""
    record, citation, _ = _source(hand, subject, quoted=False)
    old = find(hand.paragraphs, name)
    changed = cited(old, citation)
    if changed.kind is SentenceKind.COUNTED:
        changed = recounted(changed, hand.sources)
    elif changed.speaker is None and not old.citations:
        changed = replace(changed, speaker=speaker_of(record, citation))
    return _one(hand, changed)


def uncite(hand: Hand, name: str, number: int) -> Saved:
    """Take a sentence's source ``number`` (from 0) away."""
    changed = uncited(find(hand.paragraphs, name), number)
    if changed.kind is SentenceKind.COUNTED:
        changed = recounted(changed, hand.sources)
    return _one(hand, changed)


def set_kind(hand: Hand, name: str, kind: SentenceKind) -> Saved:
    """Say what a sentence does with its sources.

    Raises VolumeRefusal where it is to be quoted and no cited passage holds its words.
    """
    changed = of_kind(find(hand.paragraphs, name), kind, hand.sources, hand.name)
    if changed is None:
        raise VolumeRefusal("not_verbatim")
    return _one(hand, changed)


def remove(hand: Hand, name: str) -> Saved:
    """Take a sentence out; every earlier state still has it."""
    find(hand.paragraphs, name)
    return save(hand.section, hand.base, without_sentence(hand.paragraphs, name), hand.by)


def move(hand: Hand, name: str, step: int) -> Saved:
    """Move a sentence on (1) or back (-1)."""
    return save(hand.section, hand.base, with_moved(hand.paragraphs, name, step), hand.by)


def _one(hand: Hand, changed: Sentence) -> Saved:
    return save(hand.section, hand.base, with_sentence(hand.paragraphs, changed), hand.by)


def _added(hand: Hand, made: Sentence, after: str, *, new_paragraph: bool) -> Saved:
    paragraphs = hand.paragraphs
    shell = None
    if new_paragraph or not paragraphs:
        kind = ParagraphKind.QUOTATION if made.language else ParagraphKind.BODY
        shell = Paragraph(f"p-{made.id}", kind, ())
    elif not after:
        last = paragraphs[-1].sentences
        after = last[-1].id if last else ""
    changed = with_added(paragraphs, made, after=after, paragraph=shell)
    return save(hand.section, hand.base, changed, hand.by)


def _source(hand: Hand, subject: str, *, quoted: bool) -> tuple[Record, Citation, str]:
    """The record, the citation and the words of a statement or contribution."""
    document, local = unqualified(subject)
    record = hand.sources.get(document)
    if record is None:
        raise VolumeRefusal("not_a_source")
    statement = next((one for one in record.statements if one.id == local), None)
    if statement is not None:
        citation = citation_of(record, statement, quoted=quoted)
        return record, citation, statement_words(record, statement)
    turn = next((one for one in record.contributions if one.id == local), None)
    if turn is None:
        raise VolumeRefusal("not_a_source")
    spans = tuple(Span(turn.start, turn.end).without(turn.holes))
    relation = CitationRelation.QUOTED_FROM if quoted else CitationRelation.DERIVED_FROM
    words = " ".join(record.text_of(turn).split())
    return record, Citation(relation, document, spans, (), turn.id), words


def _new_id() -> str:
    """Random, so that sentences that two people add at once never share it."""
    return f"s{secrets.token_hex(5)}"
