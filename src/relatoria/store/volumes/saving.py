"""Writing in a section: what several people write at once is put together, and nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from relatoria.drafting.volumes import (
    ClashKind,
    Paragraph,
    alterations,
    merge,
    reworded,
    with_added,
    with_sentence,
    without_sentence,
)
from relatoria.store import journal
from relatoria.store.models import SectionRevision, SentenceClash, VolumeSection
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.indexing import index_section
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.values import paragraphs_from, plain, sentence_from, sentences_of


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save came to."""

    version: int
    merged: bool = False
    """Whether somebody else had written meanwhile, and both edits were put together."""
    clashes: int = 0
    """Sentences that both changed, each otherwise: both texts are kept until somebody chooses."""
    changed: bool = True


def base_of(section: VolumeSection, version: int) -> tuple[Paragraph, ...]:
    """The paragraphs of the section's version. Raises VolumeRefusal for one there never was."""
    row = section.revisions.filter(version=version).first()
    if row is None:
        raise VolumeRefusal("no_version", version=version)
    return paragraphs_from(row.paragraphs)


def save(
    section: VolumeSection,
    base: int | tuple[Paragraph, ...],
    offered: Sequence[Paragraph],
    by: str,
    note: str = "edit",
) -> Saved:
    """Write ``offered``, made from the section's version ``base`` (or from those paragraphs).

    Where somebody has written since, both edits are merged sentence by sentence; a sentence that
    both changed keeps the stored words, and the offered ones wait beside it as a `SentenceClash`.
    Raises VolumeRefusal where the volume is closed to writing.
    """
    with one_writer():
        row = VolumeSection.objects.select_related("volume").get(pk=section.pk)
        if not row.volume.is_open:
            raise VolumeRefusal("closed", state=row.volume.state)
        stored = paragraphs_from(row.paragraphs)
        made_from = base_of(row, base) if isinstance(base, int) else base
        merged = merge(made_from, stored, offered)
        for clash in merged.clashes:
            SentenceClash.objects.create(
                section=row,
                kind=clash.kind.value,
                sentence=clash.sentence,
                base=plain([clash.base])[0] if clash.base else None,
                stored=plain([clash.stored])[0] if clash.stored else None,
                offered=plain([clash.offered])[0] if clash.offered else None,
                by=by,
            )
        if merged.paragraphs == stored:
            return Saved(row.version, stored != made_from, len(merged.clashes), changed=False)
        others = stored != made_from
        number = base if isinstance(base, int) else 0
        write(row, merged.paragraphs, number, by, "merge" if others and note == "edit" else note)
        section.version, section.paragraphs = row.version, row.paragraphs
    return Saved(row.version, others, len(merged.clashes))


def write(
    row: VolumeSection, paragraphs: Sequence[Paragraph], base: int, by: str, note: str
) -> None:
    """Make ``paragraphs`` the section's; part of a transaction that holds the register."""
    before = paragraphs_from(row.paragraphs)
    changed = sorted({one.sentence for one in alterations(before, paragraphs)})
    row.paragraphs = plain(paragraphs)
    row.version += 1
    row.save(update_fields=["paragraphs", "version"])
    SectionRevision.objects.create(
        section=row, version=row.version, paragraphs=row.paragraphs, base=base, by=by, note=note
    )
    index_section(row, paragraphs)
    after = {"section": row.local_id, "version": row.version, "sentences": changed}
    journal.append(
        by, [journal.Act("write-volume", "volume", row.volume.key, {"version": base}, after, note)]
    )


def settle(clash: SentenceClash, choice: str, by: str, words: str = "") -> Saved:
    """Choose between two texts: ``stored``, ``offered``, or ``words`` of another hand.

    The text that is not chosen stays in the clash. Raises VolumeRefusal where somebody has
    chosen already.
    """
    with one_writer():
        row = SentenceClash.objects.select_related("section__volume").get(pk=clash.pk)
        if row.settled_at is not None:
            raise VolumeRefusal("settled")
        section = row.section
        if not section.volume.is_open:
            raise VolumeRefusal("closed", state=section.volume.state)
        paragraphs = paragraphs_from(section.paragraphs)
        chosen = _chosen(row, paragraphs, choice, words)
        row.settled_by, row.settled_at = by, timezone.now()
        row.save(update_fields=["settled_by", "settled_at"])
        if chosen == paragraphs:
            return Saved(section.version, changed=False)
        write(section, chosen, section.version, by, "settled")
    return Saved(section.version)


def _chosen(
    row: SentenceClash, paragraphs: tuple[Paragraph, ...], choice: str, words: str
) -> tuple[Paragraph, ...]:
    if row.kind == ClashKind.ORDER.value or (choice == "stored" and row.stored is not None):
        return paragraphs
    now = next((one for one in sentences_of(paragraphs) if one.id == row.sentence), None)
    wanted = sentence_from(row.offered if choice == "offered" else row.stored)
    if choice == "words" and words.strip():
        like = now or wanted or sentence_from(row.offered) or sentence_from(row.base)
        if like is None:
            return paragraphs
        wanted = reworded(like, " ".join(words.split()))
    if wanted is None:
        return without_sentence(paragraphs, row.sentence) if now else paragraphs
    if now is None:
        return with_added(paragraphs, wanted)
    return with_sentence(paragraphs, wanted)
