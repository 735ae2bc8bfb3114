"""The volume that its rows make: parts, messages, sources, and what became of every statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from relatoria.drafting.volumes import (
    Fate,
    Message,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Use,
    Volume,
    qualified,
)
from relatoria.drafting.writing.accounting import uses_of
from relatoria.i18n import catalogue
from relatoria.model import Record
from relatoria.store.models import DraftVolume, Expression, VolumeSection, VolumeState
from relatoria.store.queries.sources import record_of
from relatoria.store.volumes.values import (
    citations_from,
    messages_from,
    paragraphs_from,
    words_of,
)


def sources_of(row: DraftVolume) -> tuple[Record, ...]:
    """The records of the volume's sources, in order. Treat them as frozen: they are shared."""
    return tuple(_record(key) for key in row.sources)


@lru_cache(maxsize=16)
def _record(key: str) -> Record:
    # A source's key is the digest of its file: what was read out of it is the same for ever.
    return record_of(Expression.objects.select_related("reading").get(key=key))


def sections_of(row: DraftVolume) -> list[VolumeSection]:
    """The volume's sections in reading order."""
    return list(row.sections.order_by("ordinal", "id"))


def volume_of(row: DraftVolume, sections: Sequence[VolumeSection] | None = None) -> Volume:
    """The volume as it stands now, with its sources."""
    rows = sections if sections is not None else sections_of(row)
    parts = _parts(rows)
    volume = Volume(
        row.key,
        row.title,
        row.language,
        parts,
        sources_of(row),
        subtitle=row.subtitle or None,
        symbol=row.symbol or None,
        distribution=row.distribution or None,
        date=row.date or None,
        original_language=row.original_language or None,
        issuing_body=row.issuing_body or None,
        is_draft=row.state != VolumeState.PUBLISHED.value,
    )
    messages = tuple(_messages(row, volume))
    return replace(volume, messages=messages, uses=_uses(row, volume, messages))


def _parts(rows: Sequence[VolumeSection]) -> tuple[Part, ...]:
    inside: dict[int | None, list[VolumeSection]] = {}
    for row in rows:
        inside.setdefault(row.parent_id, []).append(row)

    def made(row: VolumeSection) -> Part:
        return Part(
            row.local_id,
            PartKind(row.kind),
            row.title,
            paragraphs_from(row.paragraphs),
            tuple(made(one) for one in inside.get(row.pk, ())),
            citations_from(row.citations),
            row.event or None,
            row.language or None,
        )

    return tuple(made(row) for row in inside.get(None, ()))


def _messages(row: DraftVolume, volume: Volume) -> Iterable[Message]:
    """The messages whose paragraph still stands, in its words; then items added among them."""
    paragraphs = {one.id: one for one in volume.paragraphs()}
    known = set()
    for message in messages_from(row.messages):
        paragraph = paragraphs.get(message.paragraph)
        if paragraph is not None:
            known.add(paragraph.id)
            statements = dict.fromkeys([*message.statements, *_cited(paragraph)])
            yield replace(message, text=words_of(paragraph), statements=tuple(statements))
    for part, _ in volume.all_parts():
        if part.kind is not PartKind.MESSAGES:
            continue
        for paragraph in part.paragraphs:
            if paragraph.kind is ParagraphKind.ITEM and paragraph.id not in known:
                own = tuple(dict.fromkeys(_cited(paragraph)))
                yield Message(f"m-{paragraph.id}", paragraph.id, words_of(paragraph), own)


def _cited(paragraph: Paragraph) -> list[str]:
    return [
        qualified(citation.document or "", name)
        for sentence in paragraph.sentences
        for citation in sentence.citations
        for name in citation.statements
    ]


def _uses(row: DraftVolume, volume: Volume, messages: Sequence[Message]) -> tuple[Use, ...]:
    """What became of every statement, with the reasons people gave for what was left out."""
    found = uses_of(volume.sources, volume.parts, messages)
    reasons = row.reasons
    return tuple(
        replace(one, reason=reasons[one.subject])
        if one.fate is Fate.LEFT_OUT and one.subject in reasons
        else one
        for one in found
    )


def left_out_reason(use: Use, language: str) -> str:
    """Why something was left out, in ``language`` where the program says it."""
    return catalogue(language)(use.reason) if use.reason.startswith("fate.") else use.reason
