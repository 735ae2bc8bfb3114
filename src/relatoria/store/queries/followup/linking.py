"""Unlinked reports as somebody of the desk may tie them to commitments."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.store import access
from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.models import CommitmentLink, LinkState, Role
from relatoria.store.queries.followup.cards import ReportCard, report_cards
from relatoria.store.queries.pages import FIRST, Page, Window, page_of


def unlinked_for(viewer: Viewer, window: Window = FIRST) -> Page[ReportCard]:
    """Reports tied to no commitment, the latest first; to a focal point their own alone."""
    found = access.commitment_reports(viewer).exclude(linked=LinkState.CONFIRMED.value)
    if viewer.role is Role.FOCAL_POINT:
        names = access.own_reports(viewer.institution) if viewer.institution else frozenset()
        found = found.filter(key__in=names)
    part = page_of(found.select_related("expression").order_by("-date", "key"), window)
    return Page(report_cards(part.items, viewer), part.total, part.number, part.size)


def known_keys(notations: Iterable[str]) -> frozenset[str]:
    """Those of ``framework/notation`` that are commitments of the register."""
    rows = access.commitments(PUBLIC).filter(key__in=list(notations))
    return frozenset(rows.values_list("key", flat=True))


def links_of(report: str) -> tuple[tuple[str, str, str], ...]:
    """What was said of the links of ``report``: commitment, state, by whom."""
    rows = CommitmentLink.objects.filter(report__key=report)
    ordered = rows.order_by("commitment__ordinal")
    return tuple(ordered.values_list("commitment__key", "state", "decided_by"))
