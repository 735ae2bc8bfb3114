"""Figures that sources quote: which sources have some, and the figures of one."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Claim, Expression
from relatoria.store.queries.links import SourceLink, source_link
from relatoria.store.queries.pages import FIRST, Page, Window, page_of


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A figure in prose, with its place in the source."""

    key: str
    text: str
    quantity: str
    value: float
    high: float | None
    """Upper value where a range is printed."""
    unit: str
    area: str
    year: str
    bound: str
    """at_least, at_most, between; empty for a plain figure."""
    approximate: bool
    start: int
    end: int
    source: SourceLink


@dataclass(frozen=True, slots=True)
class ClaimSource:
    """A source and how many figures were read in it."""

    source: SourceLink
    claims: int


def sources(viewer: Viewer, window: Window = FIRST) -> Page[ClaimSource]:
    """Sources in which figures were read and whose text the viewer may read, latest first."""
    found = access.expressions(viewer).filter(
        current=True, pk__in=Claim.objects.values("expression")
    )
    hidden = access.unnamed(viewer)
    if hidden:
        found = found.exclude(pk__in=hidden)
    page = page_of(found.order_by("-date", "-added_at", "key"), window)
    counted = dict(
        Claim.objects.filter(expression__in=[one.pk for one in page.items])
        .values_list("expression")
        .annotate(n=Count("pk"))
    )
    return page.map(
        lambda one: ClaimSource(
            source_link(one), counted.get(one.pk, 0) if access.readable(viewer, one) else 0
        )
    )


def claims_of(viewer: Viewer, expression: Expression) -> tuple[ClaimCard, ...]:
    """The figures of a source in their order; none where its text may not be read.

    A figure is quoted with its sentence, which may name people.
    """
    if not _open(viewer, expression):
        return ()
    rows = Claim.objects.filter(expression=expression).order_by("start", "end", "key")
    return tuple(_card(row, source_link(expression)) for row in rows)


def find(viewer: Viewer, key: str) -> tuple[ClaimCard, Expression] | None:
    """The figure with ``key`` and its source; ``None`` where there is none or it is hidden."""
    row = Claim.objects.filter(key=key).first()
    if row is None:
        return None
    expression = access.expressions(viewer).filter(pk=row.expression_id).first()
    if expression is None or not _open(viewer, expression):
        return None
    return _card(row, source_link(expression)), expression


def _open(viewer: Viewer, expression: Expression) -> bool:
    return expression.current and access.readable(viewer, expression)


def _card(row: Claim, source: SourceLink) -> ClaimCard:
    return ClaimCard(
        key=row.key,
        text=row.text,
        quantity=row.quantity,
        value=row.value,
        high=row.high,
        unit=row.unit,
        area=row.area,
        year=row.year,
        bound=row.bound,
        approximate=row.approximate,
        start=row.start,
        end=row.end,
        source=source,
    )
