"""Walking through the generations of an identity."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from relatoria.store import models
from relatoria.store.lineage.kinds import model_of
from relatoria.store.lineage.steps import in_force
from relatoria.store.models import LineageStep, Operation


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where an identity comes from and what became of it."""

    kind: str
    key: str
    current: tuple[str, ...]
    """What stands for it today: itself, what it was merged into, or the parts it was split into."""
    ancestors: tuple[str, ...]
    """Every key that went into it, over all generations, undone ones too."""
    descendants: tuple[str, ...]
    """Every key it went into."""
    steps: tuple[LineageStep, ...]
    """Every step that touched it or any of these, oldest first."""


def lineage_of(kind: str, key: str) -> Lineage:
    """The whole lineage of ``key``, a public key of ``kind`` (agent, statement, meeting)."""
    model_of(kind)
    steps = list(LineageStep.objects.filter(kind=kind).defer("moves").order_by("id"))
    later: defaultdict[str, set[str]] = defaultdict(set)
    earlier: defaultdict[str, set[str]] = defaultdict(set)
    standing: defaultdict[str, set[str]] = defaultdict(set)
    valid = {step.pk for step in in_force(steps)}
    for step in steps:
        if step.operation == Operation.UNDO.value:
            continue
        for source in step.sources:
            # A survivor stands for itself and for the others; it does not stem from itself.
            into = set(step.results) - {source}
            later[source] |= into
            for result in into:
                earlier[result].add(source)
            if step.pk in valid:
                standing[source] |= into
    above, below = _reached(key, earlier), _reached(key, later)
    family = {key, *above, *below}
    touching = [step for step in steps if family & {*step.sources, *step.results}]
    return Lineage(kind, key, _current(kind, key, standing), above, below, tuple(touching))


def current_key(kind: str, key: str) -> str:
    """The key of what stands for ``key`` today; ``key`` itself where nothing else does."""
    led = models.Redirect.objects.filter(kind=kind, old=key).values_list("new", flat=True).first()
    return led or key


def gathered(key: str) -> list[models.Statement]:
    """The statement ``key`` and all that were merged into it, over all generations.

    Each keeps its own contribution, author and source: a merged statement speaks for them all.
    """
    found = list(models.Statement.objects.filter(key=key).select_related("contribution", "agent"))
    fresh = [one.pk for one in found]
    while fresh:
        more = models.Statement.objects.filter(merged_into__in=fresh)
        rows = list(more.select_related("contribution", "agent").order_by("key"))
        found.extend(rows)
        fresh = [one.pk for one in rows]
    return found


def _current(kind: str, key: str, standing: dict[str, set[str]]) -> tuple[str, ...]:
    reached = {key, *_reached(key, standing)}
    rows = model_of(kind)._base_manager.filter(key__in=reached, merged_into__isnull=True)
    if kind == "statement":
        rows = rows.filter(retired=False)
    if kind != "statement" and rows.filter(key=key).exists():
        return (key,)
    return tuple(sorted(rows.values_list("key", flat=True)))


def _reached(key: str, onward: dict[str, set[str]]) -> tuple[str, ...]:
    found: set[str] = set()
    fresh = {key}
    while fresh:
        fresh = {one for name in fresh for one in onward.get(name, ())} - found - {key}
        found |= fresh
    return tuple(sorted(found))
