"""Language versions: the same paragraphs in other words, and what has drifted since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from django.utils import timezone

from relatoria.drafting.volumes import (
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Part,
    Sentence,
    SentenceKind,
    Volume,
)
from relatoria.store import journal
from relatoria.store.models import (
    DraftVolume,
    ParagraphTranslation,
    TranslationState,
    VolumeSection,
)
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.assembling import volume_of
from relatoria.store.volumes.changing import Hand
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.saving import Saved, save
from relatoria.store.volumes.starting import Beginning, add_parts, keep
from relatoria.store.volumes.values import paragraphs_from, words_of


def start_translation(row: DraftVolume, language: str, by: str) -> DraftVolume:
    """A language version: every paragraph with its sources, its words still to be written.

    Raises VolumeRefusal where there is one already, or it would be the original's own language.
    """
    original = row.translation_of or row
    taken = {original.language, *original.translations.values_list("language", flat=True)}
    if language in taken:
        raise VolumeRefusal("language_taken")
    with one_writer():
        volume = volume_of(original)
        empty = replace(
            volume, language=language, parts=tuple(_emptied(one, volume) for one in volume.parts)
        )
        begun = Beginning((), language, original.framework, original.meeting, original.title)
        made = keep(empty, original.sources, by, begun)
        made.translation_of = original
        made.original_language = original.original_language or original.language
        made.save(update_fields=["translation_of", "original_language"])
    return made


def translate(
    hand: Hand,
    paragraph: str,
    texts: Mapping[str, str],
    state: TranslationState = TranslationState.DRAFT,
) -> Saved:
    """Write the words of a paragraph of a language version, sentence by sentence.

    What the original says now is kept with them, so that a later change shows.
    """
    section, changed = hand.section, []
    for one in hand.paragraphs:
        if one.id == paragraph:
            sentences = tuple(
                replace(it, text=" ".join(storable(texts[it.id]).split())) if it.id in texts else it
                for it in one.sentences
            )
            changed.append(replace(one, sentences=sentences))
        else:
            changed.append(one)
    with one_writer():
        saved = save(section, hand.base, changed, hand.by)
        ParagraphTranslation.objects.update_or_create(
            section=section,
            paragraph=paragraph,
            defaults={
                "state": state.value,
                "original": words_of(original_paragraphs(section).get(paragraph)),
                "by": hand.by,
                "at": timezone.now(),
            },
        )
    return saved


def copy_original(hand: Hand, paragraph: str) -> Saved:
    """Take the original's words over as they are: names, figures, cells of a table."""
    original = original_paragraphs(hand.section).get(paragraph)
    texts = {one.id: one.text for one in original.sentences} if original else {}
    return translate(hand, paragraph, texts)


def original_paragraphs(section: VolumeSection) -> dict[str, Paragraph]:
    """The original's paragraphs in the section that ``section`` renders, by id."""
    original = section.volume.translation_of
    if original is None:
        return {}
    row = original.sections.filter(local_id=section.local_id).first()
    return {one.id: one for one in paragraphs_from(row.paragraphs)} if row else {}


def follow_original(row: DraftVolume, by: str) -> int:
    """Bring sections, paragraphs and sentences that the original has gained, still without words.

    What the original has lost is taken out; sources are the original's. Gives how many sections
    changed.
    """
    original = row.translation_of
    if original is None:
        raise VolumeRefusal("no_original")
    if not row.is_open:
        raise VolumeRefusal("closed", state=row.state)
    changed = 0
    with one_writer():
        volume = volume_of(original)
        own = {one.local_id: one for one in row.sections.all()}
        parents = {one.local_id: one.parent for one in original.sections.select_related("parent")}
        for part, _ in volume.all_parts():
            empty = _emptied(replace(part, parts=()), volume)
            section = own.get(part.id)
            if section is None:
                above = parents[part.id]
                add_parts(row, [empty], by, own.get(above.local_id) if above else None)
                own = {one.local_id: one for one in row.sections.all()}
                changed += 1
                continue
            offered = _followed(paragraphs_from(section.paragraphs), empty.paragraphs)
            done = save(section, section.version, offered, by, "followed")
            changed += done.changed
        act = journal.Act("follow-original", "volume", row.key, None, {"sections": changed})
        journal.append(by, [act])
    return changed


def _followed(own: tuple[Paragraph, ...], wanted: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The original's paragraphs with the words that the version has for them."""
    words = {one.id: one.text for paragraph in own for one in paragraph.sentences}
    labels = {one.id: one.labels for one in own if one.labels}
    return tuple(
        replace(
            paragraph,
            labels=labels.get(paragraph.id, paragraph.labels),
            sentences=tuple(
                replace(one, text=words.get(one.id, one.text)) for one in paragraph.sentences
            ),
        )
        for paragraph in wanted
    )


def _emptied(part: Part, volume: Volume) -> Part:
    """``part`` without words; its title stays, marked as being in the original's language."""
    paragraphs = tuple(
        replace(one, kind=_kind(one), sentences=tuple(_empty(it) for it in one.sentences))
        for one in part.paragraphs
    )
    return replace(
        part,
        paragraphs=paragraphs,
        parts=tuple(_emptied(one, volume) for one in part.parts),
        language=part.language or volume.language,
    )


def _kind(paragraph: Paragraph) -> ParagraphKind:
    framed = paragraph.kind is ParagraphKind.QUOTATION
    return ParagraphKind.BODY if framed else paragraph.kind


def _empty(sentence: Sentence) -> Sentence:
    """A translation quotes nothing: it says in other words what the source says."""
    citations = tuple(
        replace(one, relation=CitationRelation.DERIVED_FROM)
        if one.relation is CitationRelation.QUOTED_FROM
        else one
        for one in sentence.citations
    )
    quoted = sentence.kind is SentenceKind.QUOTED
    return replace(
        sentence,
        text="",
        kind=SentenceKind.REPORTED if quoted else sentence.kind,
        citations=citations,
        quotations=(),
        language=None,
    )
