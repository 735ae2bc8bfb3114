"""Titles and sections of a volume."""

from __future__ import annotations

from django.db.models import F

from relatoria.drafting.volumes import PartKind
from relatoria.store import journal
from relatoria.store.models import DraftVolume, SectionRevision, VolumeSection
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.refusing import VolumeRefusal


def rename_volume(row: DraftVolume, title: str, by: str) -> None:
    """Give the volume another title."""
    words = _words(title)
    with one_writer():
        fresh = _open(row.pk)
        before, fresh.title = fresh.title, words
        fresh.save(update_fields=["title"])
        act = journal.Act("rename-volume", "volume", fresh.key, before, words)
        journal.append(by, [act])


def rename_section(section: VolumeSection, title: str, by: str) -> None:
    """Give a section another title, in the volume's language."""
    words = _words(title)
    with one_writer():
        volume = _open(section.volume_id)
        row = VolumeSection.objects.get(pk=section.pk)
        before, row.title = row.title, words
        row.language, row.citations = "", []
        row.save(update_fields=["title", "language", "citations"])
        after = {"section": row.local_id, "title": words}
        act = journal.Act("rename-section", "volume", volume.key, {"title": before}, after)
        journal.append(by, [act])


def add_section(
    row: DraftVolume, what: tuple[str, PartKind, str], after: VolumeSection | None, by: str
) -> VolumeSection:
    """An empty section behind ``after`` and what belongs to it, or at the end.

    ``what`` is its id (unique in the volume), its kind and its title.
    """
    local, kind, title = what
    words = _words(title)
    with one_writer():
        volume = _open(row.pk)
        place = _place(volume, after)
        later = volume.sections.filter(ordinal__gte=place)
        later.update(ordinal=F("ordinal") + 1)
        made = VolumeSection.objects.create(
            volume=volume, local_id=local, ordinal=place, kind=kind.value, title=words,
            parent=after.parent if after else None,
        )  # fmt: skip
        SectionRevision.objects.create(section=made, version=1, by=by, note="begun")
        after_ = {"section": local, "title": words}
        journal.append(by, [journal.Act("add-section", "volume", volume.key, None, after_)])
    return made


def _place(volume: DraftVolume, after: VolumeSection | None) -> int:
    """The ordinal behind ``after`` and everything inside it."""
    rows = list(volume.sections.order_by("ordinal", "id"))
    if after is None or after.pk not in {one.pk for one in rows}:
        return rows[-1].ordinal + 1 if rows else 0
    inside = {after.pk}
    last = after.ordinal
    for one in rows:
        if one.parent_id in inside:
            inside.add(one.pk)
            last = max(last, one.ordinal)
    return last + 1


def _open(number: int) -> DraftVolume:
    row = DraftVolume.objects.get(pk=number)
    if not row.is_open:
        raise VolumeRefusal("closed", state=row.state)
    return row


def _words(title: str) -> str:
    words = " ".join(storable(title).split())
    if not words:
        raise VolumeRefusal("no_words")
    return words[:1000]
