"""Items of frameworks, and the statements that speak to each."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from relatoria.errors import RelatoriaError
from relatoria.schemes.frameworks import framework
from relatoria.store.access import Viewer
from relatoria.store.models import Assignment
from relatoria.store.queries.coding import in_force
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
    names = Assignment.objects.order_by("framework").values_list("framework", flat=True).distinct()
    found = ((name, _spoken_to(viewer, name)) for name in names)
    return tuple((name, items) for name, items in found if items)


def _spoken_to(viewer: Viewer, framework: str) -> tuple[tuple[str, int], ...]:
    rows = in_force.codes(viewer, framework).values_list("notation")
    return tuple(rows.annotate(n=Count("statement", distinct=True)).order_by("notation"))


def statements_of(viewer: Viewer, topic: Topic, window: Window = FIRST) -> Page[StatementCard]:
    """Statements that speak to ``topic``, those added last first."""
    spoken = in_force.codes(viewer, topic.framework).filter(notation=topic.notation)
    seen = spoken.values_list("statement", flat=True)
    return cards_of(page_of(seen.distinct().order_by("-statement"), window), viewer)
