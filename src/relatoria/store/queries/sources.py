"""Sources: the list, and one source with its text, passages and what was read out of it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.formats import jsonl
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Expression, Redirect
from relatoria.store.queries.links import MeetingLink, SourceLink, meeting_link, source_link
from relatoria.store.queries.pages import FIRST, Page, Window, page_of

if TYPE_CHECKING:
    from relatoria.model import Record


@dataclass(frozen=True, slots=True)
class SourceCard:
    """A source in a list."""

    source: SourceLink
    meeting: MeetingLink | None
    coverage: float
    """Share of the text in the record or knowingly left out, 0 to 1."""
    counts: dict[str, int]
    near: tuple[tuple[SourceLink, float], ...] = ()
    """Sources whose text is nearly the same, with the estimated similarity."""


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One source, as its page shows it."""

    card: SourceCard
    sha256: str
    name: str
    media_type: str
    size: int
    added: str
    licence: str
    readable: bool
    """Whether the text may be shown: it names people, so not where attribution is withheld."""
    versions: tuple[SourceLink, ...]
    """Every version and language of the work, this one among them."""
    newer: SourceLink | None


def find(viewer: Viewer, key: str) -> Expression | None:
    """The source with ``key``, following redirects of old keys."""
    found = access.expressions(viewer).filter(key=key).first()
    if found is None:
        led = Redirect.objects.filter(kind="expression", old=key).first()
        found = access.expressions(viewer).filter(key=led.new).first() if led else None
    return found


def sources(viewer: Viewer, kind: str = "", window: Window = FIRST) -> Page[SourceCard]:
    """Current sources, the latest date first."""
    found = access.expressions(viewer).filter(current=True).select_related("reading")
    found = found.defer("reading__lines", "reading__text", "sketch")
    if kind:
        found = found.filter(kind=kind)
    part = page_of(found.order_by("-date", "-added_at", "key"), window)
    return part.map(lambda one: _card(viewer, one))


def source_page(viewer: Viewer, expression: Expression) -> SourcePage:
    """Everything about ``expression`` but its text."""
    versions = (
        access.expressions(viewer).filter(work=expression.work).order_by("language", "version")
    )
    newer = versions.filter(supersedes=expression).first()
    stored = getattr(expression, "file", None)
    return SourcePage(
        card=_card(viewer, expression, near=True),
        sha256=expression.sha256,
        name=expression.name,
        media_type=expression.media_type,
        size=stored.size if stored else 0,
        added=expression.added_at.date().isoformat(),
        licence=expression.licence,
        readable=access.readable(viewer, expression),
        versions=tuple(source_link(one) for one in versions),
        newer=source_link(newer) if newer else None,
    )


def record_of(expression: Expression) -> Record:
    """What was read out of ``expression``: for those of whom `access.readable` holds."""
    return jsonl.read(zlib.decompress(bytes(expression.reading.lines)))


def file_of(viewer: Viewer, expression: Expression) -> bytes | None:
    """The file as it came; ``None`` where the viewer may not read it or none is kept."""
    if not access.readable(viewer, expression):
        return None
    stored = getattr(expression, "file", None)
    return bytes(stored.data) if stored else None


def _card(viewer: Viewer, expression: Expression, *, near: bool = False) -> SourceCard:
    meeting = expression.work.meeting
    reading = getattr(expression, "reading", None)
    return SourceCard(
        source=source_link(expression),
        meeting=meeting_link(meeting) if meeting else None,
        coverage=expression.coverage,
        counts=dict(reading.counts) if reading else {},
        near=_near(viewer, expression) if near else (),
    )


def _near(viewer: Viewer, expression: Expression) -> tuple[tuple[SourceLink, float], ...]:
    visible = access.expressions(viewer).filter(current=True)
    pairs = [(row.second_id, row.similarity) for row in expression.near_after.all()]
    pairs += [(row.first_id, row.similarity) for row in expression.near_before.all()]
    known = visible.in_bulk([pk for pk, _ in pairs])
    return tuple((source_link(known[pk]), share) for pk, share in pairs if pk in known)
