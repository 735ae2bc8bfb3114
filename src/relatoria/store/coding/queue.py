"""What a reviewer decides next, and what is like it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from relatoria.coding.words import TOKEN, fold
from relatoria.store.access import Viewer
from relatoria.store.coding.reviewing import PERSON, Code
from relatoria.store.judging import in_force
from relatoria.store.models import Assignment, Judgement, JudgementValue
from relatoria.store.queries.coding.in_force import codes

if TYPE_CHECKING:
    from django.db.models import QuerySet

_AT_ONCE = 60
_CANDIDATES = 1_500
_LIKE = 0.5
"""Shared words of all words (Jaccard) from which on two statements are offered together."""
_MOST_LIKE = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which codes to review: of one framework, of one item, one meeting where given."""

    framework: str
    notation: str = ""
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A code that waits for a decision."""

    assignment: int
    statement: int
    code: Code
    score: float
    judgement: Judgement | None
    """The decision in force where it was opened again or left open."""


def next_code(viewer: Viewer, wanted: Wanted, after: int = 0) -> Waiting | None:
    """The code to decide next: those the program is least sure of come first.

    ``after`` is the number of the assignment shown before, which is passed over with all before
    it; ``None`` where nothing is left.
    """
    rows = _rows(viewer, wanted)
    last = Assignment.objects.filter(pk=after).values_list("score", "pk").first()
    while True:
        found = rows
        if last is not None:
            score, pk = last
            found = rows.filter(score__gte=score).exclude(score=score, pk__lte=pk)
        some = list(found.order_by("score", "pk").values_list(*_COLUMNS)[:_AT_ONCE])
        if not some:
            return None
        waiting = list(_undecided(some))
        if waiting:
            return waiting[0]
        last = (some[-1][2], some[-1][0])


def one_code(viewer: Viewer, assignment: int) -> Waiting | None:
    """One code, decided or not; ``None`` where the viewer may not see its statement."""
    found = Assignment.objects.filter(pk=assignment).first()
    if found is None:
        return None
    rows = codes(viewer, found.framework).filter(pk=assignment).values_list(*_COLUMNS)
    return next(iter(_undecided(list(rows), every=True)), None)


def like(viewer: Viewer, one: Waiting) -> tuple[Waiting, ...]:
    """Codes of other statements with the same item and much the same words, most like first."""
    rows = _rows(viewer, Wanted(one.code.framework, one.code.notation))
    text, language = rows.filter(pk=one.assignment).values_list(
        "statement__text", "statement__language"
    ).first() or ("", "")
    words = _words(text)
    near = rows.filter(statement__language=language).exclude(statement=one.statement)
    candidates = near.order_by("-pk").values_list("pk", "statement__text")[:_CANDIDATES]
    ranked = sorted(
        ((_jaccard(words, _words(other)), pk) for pk, other in candidates), reverse=True
    )
    numbers = [pk for likeness, pk in ranked[: 3 * _MOST_LIKE] if likeness >= _LIKE]
    found = {row[0]: row for row in rows.filter(pk__in=numbers).values_list(*_COLUMNS)}
    return tuple(_undecided([found[pk] for pk in numbers if pk in found]))[:_MOST_LIKE]


_COLUMNS = ("pk", "statement_id", "score", "statement__key", "framework", "notation")


def _rows(viewer: Viewer, wanted: Wanted) -> QuerySet[Assignment]:
    rows = codes(viewer, wanted.framework).exclude(method=PERSON)
    if wanted.notation:
        rows = rows.filter(notation=wanted.notation)
    if wanted.meeting:
        rows = rows.filter(statement__meeting__key=wanted.meeting)
    return rows


def _undecided(rows: Iterable[tuple[int, int, float, str, str, str]], *, every: bool = False
               ) -> Iterable[Waiting]:  # fmt: skip
    waiting = [
        (pk, statement, score, Code(key, framework, notation))
        for pk, statement, score, key, framework, notation in rows
    ]
    decided = in_force(("assignment", code.subject) for *_, code in waiting)
    for pk, statement, score, code in waiting:
        judgement = decided.get(("assignment", code.subject))
        if every or judgement is None or judgement.value == JudgementValue.REOPENED.value:
            yield Waiting(pk, statement, code, score, judgement)


@lru_cache(maxsize=20_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in TOKEN.findall(text) if len(word) > 2)


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    either = len(one | other)
    return len(one & other) / either if either else 0.0
