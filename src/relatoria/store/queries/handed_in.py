"""What became of a document that was handed in: read, left, doubtful."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Contribution, Expression, Statement
from relatoria.store.queries.sources import record_of

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Told:
    """A source after reading."""

    key: str
    title: str
    statements: int
    contributions: int
    kinds: tuple[tuple[str, int], ...]
    coverage: float
    """Share of the text structured or knowingly left out, 0 to 1."""
    gaps: tuple[tuple[str, str, int], ...]
    """Stretches of text that ended up nowhere: their beginning, why, and where they begin."""
    more_gaps: int
    doubtful: int
    """Turns of speech whose speaker is ambiguous or unknown."""
    notices: tuple[str, ...]
    meetings: tuple[tuple[str, str], ...]
    """Key and title."""


def told_of(viewer: Viewer, key: str) -> Told | None:
    """What to tell of the source ``key``; ``None`` where the viewer may not know of it."""
    found = access.expressions(viewer).filter(key=key).first()
    return _told(found) if found is not None else None


def _told(source: Expression) -> Told:
    record = record_of(source)
    text, gaps = record.document.text, record.coverage.gaps
    said = Statement.objects.filter(expression=source)
    turns = Contribution.objects.filter(expression=source)
    meetings = source.events.exclude(meeting=None).values_list("meeting__key", "meeting__title")
    return Told(
        key=source.key,
        title=source.title or source.name,
        statements=said.count(),
        contributions=turns.count(),
        kinds=tuple(said.values_list("kind").annotate(n=Count("pk")).order_by("-n", "kind")),
        coverage=source.coverage,
        gaps=tuple(
            (" ".join(text[one.start : one.end].split())[:160], one.reason, one.start)
            for one in gaps[:_SHOWN]
        ),
        more_gaps=max(0, len(gaps) - _SHOWN),
        doubtful=turns.filter(Q(agent=None)).exclude(attribution_text="").count(),
        notices=tuple(dict.fromkeys(one.message for one in record.document.notices)),
        meetings=tuple(dict.fromkeys(meetings)),
    )
