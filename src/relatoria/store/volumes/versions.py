"""Versions of a volume: marked, compared, frozen and published."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as calendar_date

from django.db.models import Max

from relatoria.drafting.volumes import (
    Altered,
    Piece,
    Volume,
    alterations,
    build,
    read_volume,
    redline,
    write_volume,
)
from relatoria.store import journal
from relatoria.store.models import DraftVolume, VolumeState, VolumeVersion
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.assembling import sources_of, volume_of
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.reviewing import open_clashes


@dataclass(frozen=True, slots=True)
class Imprint:
    """Under what a volume is published."""

    symbol: str
    date: str
    """ISO 8601."""
    distribution: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A sentence that differs between two versions."""

    part: str
    """Title of the part it stands in."""
    change: Altered
    pieces: tuple[Piece, ...]


def mark(row: DraftVolume, label: str, by: str) -> VolumeVersion:
    """Keep the volume as it stands now, under a name."""
    with one_writer():
        version = _kept(row, volume_of(row), storable(label).strip(), by, published=False)
        after = {"number": version.number, "label": version.label}
        journal.append(by, [journal.Act("mark-version", "volume", row.key, None, after)])
    return version


def publish_volume(row: DraftVolume, imprint: Imprint, by: str, language: str) -> VolumeVersion:
    """Freeze an approved volume under its symbol and date.

    Raises UnsupportedSentence (in ``language``) where a sentence breaks an invariant, VolumeRefusal
    where it was not approved, has no symbol or date, or two texts wait for a choice.
    """
    symbol = " ".join(storable(imprint.symbol).split())
    if not symbol:
        raise VolumeRefusal("no_symbol")
    try:
        calendar_date.fromisoformat(imprint.date)
    except ValueError:
        raise VolumeRefusal("no_date") from None
    with one_writer():
        fresh = DraftVolume.objects.get(pk=row.pk)
        if fresh.state != VolumeState.APPROVED.value:
            raise VolumeRefusal("not_approved")
        if open_clashes(fresh):
            raise VolumeRefusal("open_clashes")
        fresh.symbol, fresh.date = symbol[:120], imprint.date
        fresh.distribution = storable(imprint.distribution)[:60]
        fresh.state, fresh.subtitle = VolumeState.PUBLISHED.value, ""
        volume = build(volume_of(fresh), language)
        fresh.version += 1
        fresh.save()
        version = _kept(fresh, volume, symbol, by, published=True)
        after = {"number": version.number, "symbol": symbol, "date": imprint.date}
        journal.append(by, [journal.Act("publish-volume", "volume", row.key, None, after)])
    row.refresh_from_db()
    return version


def volume_at(version: VolumeVersion) -> Volume:
    """The volume as the version kept it, with its sources."""
    volume = read_volume(zlib.decompress(bytes(version.content)), version.volume.key)
    return replace(volume, sources=sources_of(version.volume))


def differences(before: Volume, after: Volume) -> Iterator[Difference]:
    """Every sentence that differs, part by part; parts that are gone come last."""
    old = {part.id: part for part, _ in before.all_parts()}
    seen = set()
    for part, _ in after.all_parts():
        seen.add(part.id)
        earlier = old[part.id].paragraphs if part.id in old else ()
        yield from _of_part(part.title, alterations(earlier, part.paragraphs))
    for name, part in old.items():
        if name not in seen:
            yield from _of_part(part.title, alterations(part.paragraphs, ()))


def _of_part(title: str, changes: Iterator[Altered]) -> Iterator[Difference]:
    for one in changes:
        before = one.before.text if one.before else ""
        after = one.after.text if one.after else ""
        yield Difference(title, one, redline(before, after))


def _kept(
    row: DraftVolume, volume: Volume, label: str, by: str, *, published: bool
) -> VolumeVersion:
    last = row.versions.aggregate(last=Max("number"))["last"] or 0
    content = zlib.compress(write_volume(replace(volume, sources=())))
    return VolumeVersion.objects.create(
        volume=row, number=last + 1, label=label[:200], content=content, published=published, by=by
    )
