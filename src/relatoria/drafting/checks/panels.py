"""The panels of a report: the stretch that tells of each, and who is presented there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.checks.page import Page
from relatoria.model import Event, EventKind, Participation, Role, Span


@dataclass(frozen=True, slots=True)
class Panel:
    """The smallest event with speakers of its own."""

    span: Span
    speakers: tuple[Participation, ...]
    """One participation a speaker, as the text presents them."""
    everybody: frozenset[str]
    """Ids of all who take part, moderators too."""


def panels(page: Page) -> Iterator[Panel]:
    """Every panel whose speakers the text presents inside the stretch that tells of it."""
    events = page.record.events
    parents = {one.parent for one in events if one.kind is EventKind.PANEL}
    regions = [(one.start, one.end) for one in events]
    for event in events:
        if event.start is None or event.end is None or event.id in parents:
            continue
        if regions.count((event.start, event.end)) > 1 or _holds_another(event, page):
            continue
        here = [p for p in page.record.participations if p.event == event.id]
        spoke = [p for p in here if p.role is Role.SPEAKER and p.source == "text"]
        people = tuple({p.agent: p for p in reversed(spoke)}.values())[::-1]
        if people and all(event.start <= p.start < event.end for p in people):
            everybody = frozenset(p.agent for p in here)
            yield Panel(Span(event.start, event.end), people, everybody)


def _holds_another(event: Event, page: Page) -> bool:
    """Whether another event begins inside this one."""
    region = Span(event.start or 0, event.end or 0)
    return any(
        other.id != event.id
        and other.start is not None
        and region.start <= other.start < region.end
        for other in page.record.events
    )
