"""A DOCX that a colleague has edited, merged into the volume as it stands now."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace

from relatoria.drafting.publishing.docx import Change, take_back
from relatoria.drafting.volumes import Paragraph, Part, Volume
from relatoria.store import journal
from relatoria.store.models import DraftVolume
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.saving import Saved, save


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What came of an edited document."""

    changes: tuple[Change, ...]
    saved: tuple[Saved, ...]

    @property
    def clashes(self) -> int:
        """Sentences that were changed here as well, each otherwise."""
        return sum(one.clashes for one in self.saved)


def take_back_document(row: DraftVolume, data: bytes, name: str, by: str) -> TakenBack:
    """Lay an edited document over the volume: its edits are tracked changes like any other.

    The document carries the volume it was written from, so what was written here meanwhile is
    merged and not undone. Raises VolumeRefusal where it carries another volume, and the errors of
    reading.
    """
    from relatoria.drafting.publishing.docx.edited import open_document

    _, base = open_document(data, name)
    if base is None or base.id != row.key:
        raise VolumeRefusal("other_volume")
    returned = take_back(data, name)
    edited = _renamed(returned.volume, {one.id for one in base.sentences()})
    before = {part.id: part.paragraphs for part, _ in base.all_parts()}
    saved = []
    with one_writer():
        for section in row.sections.all():
            part = edited.get(section.local_id)
            if part is not None and section.local_id in before:
                done = save(section, before[section.local_id], part.paragraphs, by, "returned")
                saved.append(done)
        after = {"file": name, "changes": len(returned.changes)}
        journal.append(by, [journal.Act("take-back", "volume", row.key, None, after)])
    return TakenBack(returned.changes, tuple(saved))


def _renamed(volume: Volume, known: set[str]) -> dict[str, Part]:
    """The parts, what was added in them under ids that no earlier document used."""
    return {
        part.id: replace(part, paragraphs=tuple(_paragraphs(part, known)))
        for part, _ in volume.all_parts()
    }


def _paragraphs(part: Part, known: set[str]) -> Iterator[Paragraph]:
    for paragraph in part.paragraphs:
        sentences = tuple(
            one if one.id in known else replace(one, id=f"s{secrets.token_hex(5)}")
            for one in paragraph.sentences
        )
        is_new = all(one.id not in known for one in sentences) and paragraph.sentences
        name = f"p-{sentences[0].id}" if is_new else paragraph.id
        yield replace(paragraph, id=name, sentences=sentences)
