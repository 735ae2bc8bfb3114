"""Items of frameworks, and the statements that speak to each."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from relatoria.errors import RelatoriaError
from relatoria.schemes.frameworks import framework
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Assignment
from relatoria.store.queries.pages import FIRST, Page, Window, page_of
from relatoria.store.queries.statements import StatementCard, cards_of
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class Topic:
    """An item of a framework."""

    framework: str
    notation: str


def find(framework_id: str, notation: str) -> Topic | None:
    """The topic, where the framework is known and has such an item."""
    try:
        known = framework(framework_id)
    except RelatoriaError:
        return None
    notations = {item.notation for item in known.items}
    return Topic(framework_id, notation) if notation in notations else None


@remembered
def topics(viewer: Viewer) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    """Frameworks with the items that statements speak to, each with their number."""
    rows = (
        Assignment.objects.filter(statement__in=access.statements(viewer))
        .values_list("framework", "notation")
        .annotate(n=Count("statement", distinct=True))
        .order_by("framework", "notation")
    )
    found: dict[str, list[tuple[str, int]]] = {}
    for name, notation, n in rows:
        found.setdefault(name, []).append((notation, n))
    return tuple((name, tuple(items)) for name, items in found.items())


def statements_of(viewer: Viewer, topic: Topic, window: Window = FIRST) -> Page[StatementCard]:
    """Statements that speak to ``topic``, those added last first."""
    spoken = Assignment.objects.filter(framework=topic.framework, notation=topic.notation)
    seen = access.of_seen_statements(spoken, viewer).values_list("statement", flat=True)
    return cards_of(page_of(seen.distinct().order_by("-statement"), window), viewer)
