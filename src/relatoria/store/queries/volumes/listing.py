"""The list of volumes, and the outline of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relatoria.drafting.volumes import Defect, Volume, defects_of
from relatoria.store.models import (
    DraftVolume,
    SectionComment,
    SentenceClash,
    VolumeSection,
)
from relatoria.store.volumes.tracking import tracked
from relatoria.store.volumes.values import paragraphs_from, sentences_of


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section of the outline."""

    pk: int
    depth: int
    title: str
    language: str
    kind: str
    sentences: int
    changes: int
    clashes: int
    comments: int
    defects: int


def volumes() -> list[DraftVolume]:
    """Every volume, the latest first; language versions behind their original's."""
    return list(DraftVolume.objects.select_related("meeting", "reviewer", "translation_of"))


def outline(sections: Sequence[VolumeSection], defects: Iterable[Defect]) -> list[SectionEntry]:
    """The sections in reading order, each with what waits for somebody."""
    faulty = Counter(one.sentence.id for one in defects)
    numbers = [one.pk for one in sections]
    clashes = _open(SentenceClash.objects.filter(section__in=numbers, settled_at=None))
    comments = _open(SectionComment.objects.filter(section__in=numbers, settled_at=None))
    depths: dict[int | None, int] = {None: 0}
    found = []
    for row in sections:
        depths[row.pk] = depths.get(row.parent_id, 0) + 1
        sentences = sentences_of(paragraphs_from(row.paragraphs))
        found.append(
            SectionEntry(
                row.pk, depths[row.pk], row.title, row.language, row.kind, len(sentences),
                len(tracked(row)) if row.accepted != row.paragraphs else 0,
                clashes[row.pk], comments[row.pk], sum(faulty[one.id] for one in sentences),
            )
        )  # fmt: skip
    return found


def defects_in(volume: Volume) -> list[Defect]:
    """What keeps the volume from being published."""
    return list(defects_of(volume))


def _open(rows: Iterable[SentenceClash] | Iterable[SectionComment]) -> Counter[int]:
    return Counter(one.section_id for one in rows)
