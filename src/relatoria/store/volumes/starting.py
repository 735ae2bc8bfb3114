"""A volume begun from the record in one act, or from others."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Max

from relatoria.drafting.checks.avoiding import faulty_passages
from relatoria.drafting.volumes import Part, Volume, consolidate, qualified
from relatoria.drafting.writing import Plan, Theme, draft
from relatoria.model import Record
from relatoria.reading.sentences import sentences
from relatoria.schemes.frameworks import framework
from relatoria.store import journal
from relatoria.store.models import (
    Assignment,
    DraftVolume,
    Expression,
    Meeting,
    SectionRevision,
    VolumeSection,
)
from relatoria.store.queries.sources import record_of
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.assembling import volume_of
from relatoria.store.volumes.indexing import index_section
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.values import plain


@dataclass(frozen=True, slots=True)
class Beginning:
    """From what a volume is begun, and how."""

    sources: tuple[Expression, ...]
    language: str
    framework: str = ""
    """Whose items are the headings; by session where empty."""
    meeting: Meeting | None = None
    title: str = ""


def sources_of_meeting(meeting: Meeting) -> tuple[Expression, ...]:
    """The current sources that tell of ``meeting``, those with most contributions first."""
    rows = Expression.objects.filter(work__meeting=meeting, current=True).select_related("reading")
    found = [one for one in rows.defer("sketch") if hasattr(one, "reading")]
    return tuple(sorted(found, key=lambda one: -one.reading.counts.get("contribution", 0)))


def start(begun: Beginning, by: str) -> DraftVolume:
    """Draft the report and keep it. Raises VolumeRefusal where there is nothing to draft from."""
    if not begun.sources:
        raise VolumeRefusal("no_source")
    records = [record_of(one) for one in begun.sources]
    themes = _themes(begun, records) if begun.framework else ()
    plan = Plan(
        begun.language,
        "theme" if themes else "session",
        themes,
        faulty_passages(records, sentences),
    )
    volume = draft(records, sentences, plan)
    return keep(volume, [one.key for one in begun.sources], by, begun)


def start_from(rows: Sequence[DraftVolume], title: str, by: str) -> DraftVolume:
    """A consolidated volume of others: one table of contents, one line of notes."""
    whole = consolidate([volume_of(row) for row in rows], title or rows[0].title)
    keys = list(dict.fromkeys(key for row in rows for key in row.sources))
    return keep(whole, keys, by, Beginning((), whole.language, "", rows[0].meeting, title))


def keep(volume: Volume, sources: Sequence[str], by: str, begun: Beginning) -> DraftVolume:
    """Write ``volume`` down as a new draft. Part of no other transaction's failure."""
    with one_writer():
        row = DraftVolume.objects.create(
            key=f"v{secrets.token_hex(6)}",
            title=begun.title or volume.title,
            subtitle=volume.subtitle or "",
            language=volume.language,
            original_language=volume.original_language or volume.language,
            issuing_body=volume.issuing_body or "",
            arrangement="theme" if begun.framework else "session",
            framework=begun.framework,
            meeting=begun.meeting,
            sources=list(sources),
            messages=plain(volume.messages),
            created_by=by,
        )
        add_parts(row, volume.parts, by)
        count = sum(1 for _ in volume.sentences())
        after = {"title": row.title, "sentences": count, "sources": list(sources)}
        journal.append(by, [journal.Act("begin-volume", "volume", row.key, None, after)])
    return row


def add_parts(
    row: DraftVolume, parts: Sequence[Part], by: str, parent: VolumeSection | None = None
) -> None:
    """Write ``parts`` as sections behind those the volume has."""
    for part in parts:
        last = row.sections.aggregate(last=Max("ordinal"))["last"]
        values = plain(part.paragraphs)
        section = VolumeSection.objects.create(
            volume=row,
            local_id=part.id,
            ordinal=0 if last is None else last + 1,
            parent=parent,
            kind=part.kind.value,
            title=part.title,
            event=part.event or "",
            language=part.language or "",
            citations=plain(part.citations),
            paragraphs=values,
            accepted=values,
        )
        SectionRevision.objects.create(
            section=section, version=1, paragraphs=values, by=by, note="begun"
        )
        index_section(section, part.paragraphs)
        add_parts(row, part.parts, by, section)


def _themes(begun: Beginning, records: Sequence[Record]) -> tuple[Theme, ...]:
    """The framework's items as headings, each with the statements coded with it first."""
    scheme = framework(begun.framework)
    rows = Assignment.objects.filter(
        framework=begun.framework,
        statement__expression__in=[one.pk for one in begun.sources],
    ).values_list("statement__expression__key", "statement__local_id", "notation", "score")
    best: dict[str, tuple[float, str]] = {}
    for document, local, notation, score in rows:
        name = qualified(document, local)
        if score > best.get(name, (0.0, ""))[0]:
            best[name] = (score, notation)
    found = []
    for item in scheme.current():
        names = tuple(name for name, (_, notation) in best.items() if notation == item.notation)
        if names:
            found.append(Theme(item.notation, item.name(begun.language), names))
    if not found:
        raise VolumeRefusal("not_coded")
    return tuple(found)
