"""Several reports and studies in one volume: one table of contents, one line of notes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from relatoria.drafting.volumes.sentences import Sentence
from relatoria.drafting.volumes.volume import (
    ANNEXES,
    Message,
    Paragraph,
    Part,
    PartKind,
    Use,
    Volume,
)
from relatoria.errors import InvalidRecord
from relatoria.model import Record


def consolidate(volumes: Sequence[Volume], title: str) -> Volume:
    """One volume of ``volumes``: each becomes a part, the annexes of all stand at the end.

    Ids get the volume's place in front (``v2-s14``), so none is taken twice; a source that several
    cite is carried once. The language is the first volume's; parts in others say theirs. Raises
    InvalidRecord where there is nothing to put together, or two sources with one id differ.
    """
    if not volumes:
        raise InvalidRecord("there is no volume to put together", remedy="Name volumes")
    parts: list[Part] = []
    annexes: list[Part] = []
    messages: list[Message] = []
    uses: list[Use] = []
    sources: dict[str, Record] = {}
    for n, volume in enumerate(volumes, start=1):
        renamed = _Renamed(f"v{n}-", volume, volumes[0].language)
        inside = [part for part in volume.parts if part.kind not in ANNEXES]
        parts.append(
            Part(f"v{n}", PartKind.REPORT, volume.title, (), tuple(map(renamed.part, inside)),
                 language=renamed.language)
        )  # fmt: skip
        annexes += [renamed.part(part) for part in volume.parts if part.kind in ANNEXES]
        messages += [renamed.message(one) for one in volume.messages]
        uses += [renamed.use(one) for one in volume.uses]
        for record in volume.sources:
            if sources.setdefault(record.document.id, record) != record:
                raise InvalidRecord(
                    "two volumes hold different readings of one source",
                    where=record.document.name,
                    remedy="Draft both from the same record",
                )
    name = hashlib.sha256("|".join(one.id for one in volumes).encode()).hexdigest()[:16]
    return Volume(
        name,
        title,
        volumes[0].language,
        (*parts, *annexes),
        tuple(sources.values()),
        tuple(messages),
        tuple(uses),
        original_language=volumes[0].original_language,
        issuing_body=volumes[0].issuing_body,
    )


class _Renamed:
    """The things of one volume under ids of the whole."""

    def __init__(self, stem: str, volume: Volume, language: str) -> None:
        self._stem = stem
        self.language = volume.language if volume.language != language else None

    def part(self, part: Part) -> Part:
        return replace(
            part,
            id=self._stem + part.id,
            paragraphs=tuple(map(self._paragraph, part.paragraphs)),
            parts=tuple(map(self.part, part.parts)),
            language=part.language or self.language,
        )

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        sentences = tuple(map(self._sentence, paragraph.sentences))
        return replace(paragraph, id=self._stem + paragraph.id, sentences=sentences)

    def _sentence(self, sentence: Sentence) -> Sentence:
        return replace(
            sentence, id=self._stem + sentence.id, language=sentence.language or self.language
        )

    def message(self, one: Message) -> Message:
        return replace(
            one,
            id=self._stem + one.id,
            paragraph=self._stem + one.paragraph,
            merged_from=tuple(n if "#" in n else self._stem + n for n in one.merged_from),
            split_from=self._stem + one.split_from if one.split_from else None,
            reservations=tuple(self._stem + name for name in one.reservations),
        )

    def use(self, one: Use) -> Use:
        return replace(one, sentences=tuple(self._stem + name for name in one.sentences))
