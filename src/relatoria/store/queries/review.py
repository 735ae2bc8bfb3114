"""The review queue as its first page shows it: what waits, of what kind, who is at what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from relatoria.store.accounts import names_of
from relatoria.store.models import (
    Agent,
    Conflict,
    Contribution,
    ReaderCorrection,
    ReviewItem,
    ReviewKind,
    ReviewState,
    Statement,
)
from relatoria.store.queries.pages import Page, Window, page_of

_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Wish:
    """Which items are asked for; what an address of the queue says."""

    kind: str = ""
    state: str = ReviewState.OPEN.value
    source: str = ""
    """Key of a source."""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An item as a list shows it."""

    pk: int
    kind: str
    doubt: str
    state: str
    words: str
    source: str
    """Title of the source it stands in."""
    language: str
    alike: int
    """How many others wait that can be decided together with it."""
    at_it: str
    """Who is at it, as people call them."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many wait, of one kind or doubt."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class AtWork:
    """Somebody who is at items now."""

    name: str
    items: int


def asked(wish: Wish) -> QuerySet[ReviewItem]:
    """The items of ``wish``, in the order in which they come."""
    # Of a source's past versions nothing is asked.
    rows = ReviewItem.objects.filter(Q(expression=None) | Q(expression__current=True))
    if wish.state:
        rows = rows.filter(state=wish.state)
    if wish.kind:
        rows = rows.filter(kind=wish.kind)
    if wish.source:
        rows = rows.filter(expression__key=wish.source)
    if wish.doubt:
        rows = rows.filter(doubt="" if wish.doubt == "none" else wish.doubt)
    return rows.order_by("rank", "id")


def queue(wish: Wish, window: Window) -> Page[QueueRow]:
    """One page of the queue."""
    found = page_of(asked(wish).select_related("expression"), window)
    said = words_of(found.items)
    now = timezone.now()
    at = {one.pk: one.claimed_by for one in found.items if one.held_by_another("", now)}
    names = names_of(at.values())
    groups = {one.alike for one in found.items if one.alike}
    waiting = ReviewItem.objects.filter(alike__in=groups, state=ReviewState.OPEN.value)
    alike = dict(waiting.values_list("alike").annotate(n=Count("pk")).order_by())
    return found.map(
        lambda one: QueueRow(
            pk=one.pk,
            kind=one.kind,
            doubt=one.doubt,
            state=one.state,
            words=said.get(one.pk, ""),
            source=(one.expression.title or one.expression.name) if one.expression else "",
            language=one.expression.language if one.expression else "",
            alike=max(alike.get(one.alike, 0) - 1, 0),
            at_it=names.get(at.get(one.pk, ""), ""),
        )
    )


def counts(wish: Wish) -> tuple[Tally, ...]:
    """How many items of each kind are in the state asked for."""
    rows = asked(Wish(state=wish.state, source=wish.source))
    found = dict(rows.order_by().values_list("kind").annotate(n=Count("pk")))
    return tuple(Tally(kind.value, found.get(kind.value, 0)) for kind in ReviewKind)


def doubts(wish: Wish) -> tuple[Tally, ...]:
    """Why they are asked, the most frequent first."""
    rows = asked(Wish(wish.kind, wish.state, wish.source))
    found = rows.order_by().values_list("doubt").annotate(n=Count("pk"))
    return tuple(
        Tally(name or "none", n) for name, n in sorted(found, key=lambda pair: (-pair[1], pair[0]))
    )


def at_work(who: str) -> tuple[AtWork, ...]:
    """Everybody else who is at something."""
    held = ReviewItem.objects.filter(claimed_until__gt=timezone.now()).exclude(claimed_by=who)
    found = dict(held.order_by().values_list("claimed_by").annotate(n=Count("pk")))
    names = names_of(found)
    return tuple(AtWork(names[key], n) for key, n in sorted(found.items()))


def words_of(items: Iterable[ReviewItem]) -> dict[int, str]:
    """The words by which lists tell items apart, by number."""
    found: dict[int, str] = {}
    by_kind: dict[str, dict[str, int]] = {}
    for one in items:
        by_kind.setdefault(one.kind, {})[one.subject] = one.pk
    for kind, subjects in by_kind.items():
        for subject, text in _WORDS[ReviewKind(kind)](list(subjects)).items():
            found[subjects[subject]] = text[:_SHOWN]
    return found


def _said(keys: list[str]) -> dict[str, str]:
    return dict(Statement.objects.filter(key__in=keys).values_list("key", "text"))


def _turns(keys: list[str]) -> dict[str, str]:
    rows = Contribution.objects.filter(key__in=keys).select_related("agent")
    return {
        one.key: " → ".join(
            part for part in (one.attribution_text, one.agent.name if one.agent else "?") if part
        )
        for one in rows
    }


def _pairs(keys: list[str]) -> dict[str, str]:
    ends = {key: key.split("/")[1:3] for key in keys}
    wanted = {end for pair in ends.values() for end in pair}
    names = dict(Agent.objects.filter(key__in=wanted).values_list("key", "name"))
    return {key: " = ".join(names.get(end, end) for end in pair) for key, pair in ends.items()}


def _conflicts(keys: list[str]) -> dict[str, str]:
    rows = Conflict.objects.filter(key__in=keys).prefetch_related("sides")
    return {one.key: " | ".join(side.value for side in one.sides.all()) for one in rows}


def _reports(keys: list[str]) -> dict[str, str]:
    return dict(ReaderCorrection.objects.filter(key__in=keys).values_list("key", "report"))


def _answers(keys: list[str]) -> dict[str, str]:
    subjects = {key: key.partition("/")[2] for key in keys}
    said = _said(list(subjects.values()))
    return {key: said.get(subject, "") for key, subject in subjects.items()}


_WORDS = {
    ReviewKind.ATTRIBUTION: _turns,
    ReviewKind.STATEMENT: _said,
    ReviewKind.MATCH: _pairs,
    ReviewKind.CONFLICT: _conflicts,
    ReviewKind.CONFIRMATION: _answers,
    ReviewKind.CORRECTION: _reports,
}
