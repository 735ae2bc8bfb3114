"""Published reports as the site shows them: frozen, with symbol and date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.drafting.volumes import qualified
from relatoria.store import access
from relatoria.store.models import SentenceSource, VolumeVersion
from relatoria.store.queries.links import MeetingLink
from relatoria.store.queries.pages import Page, Window, page_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relatoria.store.access import Viewer
    from relatoria.store.models import DraftVolume, Statement


@dataclass(frozen=True, slots=True)
class Publication:
    """A published report as lists show it."""

    key: str
    title: str
    symbol: str
    date: str
    language: str
    distribution: str
    meeting: MeetingLink | None


@dataclass(frozen=True, slots=True)
class Carried:
    """A sentence of a publication that carries a statement."""

    publication: Publication
    sentence: str
    """Its id, at which the page of the publication can be opened."""


def publications(viewer: Viewer, window: Window) -> Page[Publication]:
    """Published reports, the latest first."""
    rows = access.volumes(viewer).select_related("meeting").order_by("-date", "-pk")
    return page_of(rows, window).map(_publication)


def of_meeting(viewer: Viewer, meeting: str) -> tuple[Publication, ...]:
    """What was published of the meeting with this key."""
    rows = access.volumes(viewer).filter(meeting__key=meeting).select_related("meeting")
    return tuple(map(_publication, rows.order_by("-date", "-pk")))


def find(viewer: Viewer, key: str) -> tuple[Publication, VolumeVersion] | None:
    """A publication and what was frozen of it; ``None`` where the viewer may not know of it."""
    row = access.volumes(viewer).select_related("meeting").filter(key=key).first()
    if row is None:
        return None
    version = row.versions.select_related("volume").filter(published=True).order_by("number").last()
    return None if version is None else (_publication(row), version)


def in_other_languages(viewer: Viewer, publication: Publication) -> tuple[Publication, ...]:
    """The other language versions of the same report that are published."""
    row = access.volumes(viewer).get(key=publication.key)
    first = row.translation_of_id or row.pk
    rows = access.volumes(viewer).select_related("meeting").exclude(pk=row.pk)
    found = (*rows.filter(pk=first), *rows.filter(translation_of=first).order_by("language"))
    return tuple(map(_publication, found))


def carrying(viewer: Viewer, statement: Statement) -> tuple[Carried, ...]:
    """Where publications carry ``statement``: the way forward from what was said."""
    subject = qualified(statement.expression.key, statement.local_id)
    rows = SentenceSource.objects.filter(subject=subject).select_related("section__volume__meeting")
    rows = rows.filter(section__volume__in=access.volumes(viewer)).order_by("section", "pk")
    return tuple(_once(Carried(_publication(r.section.volume), r.sentence) for r in rows))


def _once(found: Iterable[Carried]) -> Iterable[Carried]:
    return dict.fromkeys(found)


def _publication(row: DraftVolume) -> Publication:
    meeting = row.meeting
    return Publication(
        row.key, row.title, row.symbol, row.date, row.language, row.distribution,
        MeetingLink(meeting.key, meeting.title, meeting.date) if meeting else None,
    )  # fmt: skip
