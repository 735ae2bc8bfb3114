"""Keeping the queue level with the register: new sources, suggestions, conflicts, decisions.

The queue only points at what is asked. It follows the register by the numbers of rows, which
grow: each table is read on from where it was left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.db import models as orm
from django.db.models import F, Max

from relatoria.store.corrections.answering import forget_answered
from relatoria.store.models import (
    Conflict,
    Expression,
    Judgement,
    JudgementValue,
    LineageStep,
    Operation,
    ReviewItem,
    ReviewKind,
    ReviewMark,
    ReviewState,
    Statement,
    Suggestion,
)
from relatoria.store.review.doubts import (
    MATCHES,
    alike,
    miscounted,
    odd_kinds,
    of_statement,
    of_turn,
    turns_of,
)
from relatoria.store.rows import among
from relatoria.store.transactions import one_writer

_DOCUMENTS = 25
"""Sources taken in at a time, so that nobody waits for a whole register."""
_AT_ONCE = 500
KIND_OF = {
    "contribution": ReviewKind.ATTRIBUTION,
    "statement": ReviewKind.STATEMENT,
    "match": ReviewKind.MATCH,
    "conflict": ReviewKind.CONFLICT,
    "answer": ReviewKind.CONFIRMATION,
    "report": ReviewKind.CORRECTION,
}
"""What judgements call a subject → the kind of item."""
SUBJECT_OF = {kind: name for name, kind in KIND_OF.items()}
_AFTER = {
    JudgementValue.UNSURE.value: ReviewState.UNSURE,
    JudgementValue.REOPENED.value: ReviewState.OPEN,
}


def state_after(value: str) -> ReviewState:
    """How far an item is when the judgement in force says ``value``."""
    return _AFTER.get(value, ReviewState.DECIDED)


def match_subject(suggestion: Suggestion) -> str:
    """How judgements name a suggested match."""
    named = f"{suggestion.kind}/{suggestion.first}/{suggestion.second}"
    return named if len(named) <= 200 else f"{suggestion.kind}/{alike(named)}"


def refresh() -> int:
    """Take in what is new; how many items were added. Costs four look-ups where nothing is."""
    if not _behind():
        return 0
    with one_writer():
        forget_answered()
        before = ReviewItem.objects.count()
        _follow("expression", Expression, _take_sources, _DOCUMENTS)
        _follow("suggestion", Suggestion, _take_suggestions, _AT_ONCE)
        _follow("conflict", Conflict, _take_conflicts, _AT_ONCE)
        _follow("judgement", Judgement, _take_judgements, _AT_ONCE)
        _follow("step", LineageStep, _take_steps, _AT_ONCE)
        return ReviewItem.objects.count() - before


_TABLES: dict[str, type[orm.Model]] = {
    "expression": Expression, "suggestion": Suggestion, "conflict": Conflict,
    "judgement": Judgement, "step": LineageStep,
}  # fmt: skip


def _behind() -> bool:
    seen = dict(ReviewMark.objects.values_list("table", "seen"))
    return any(
        (model._base_manager.aggregate(last=Max("pk"))["last"] or 0) > seen.get(name, 0)
        for name, model in _TABLES.items()
    )


def _follow(
    name: str, model: type[orm.Model], take: Callable[[list[int]], None], most: int
) -> None:
    mark, _ = ReviewMark.objects.get_or_create(table=name)
    rows = model._base_manager.filter(pk__gt=mark.seen).order_by("pk")
    if numbers := list(rows.values_list("pk", flat=True)[:most]):
        take(numbers)
        mark.seen = numbers[-1]
        mark.save(update_fields=["seen"])


def _take_sources(numbers: list[int]) -> None:
    for expression in Expression.objects.filter(pk__in=numbers).defer("sketch").order_by("pk"):
        items = [*_attributions(expression), *_statements(expression)]
        about = Judgement.objects.filter(replaced_by=None).order_by("id")
        judged = {
            (one.subject_type, one.subject): one.value
            for one in about.filter(subject__startswith=f"{expression.key}.")
        }
        for item in items:
            value = judged.get((SUBJECT_OF[ReviewKind(item.kind)], item.subject))
            item.state = state_after(value).value if value else ReviewState.OPEN.value
        _write(items)


def _attributions(expression: Expression) -> Iterable[ReviewItem]:
    for turn in turns_of(expression):
        doubt = of_turn(turn)
        if doubt is None:
            continue
        words = " ".join(turn["attribution_text"].casefold().split())
        same = alike("attribution", expression.pk, words, turn["agent"], doubt.why)
        yield ReviewItem(
            kind=ReviewKind.ATTRIBUTION.value, subject=turn["key"], expression=expression,
            start=turn["start"], doubt=doubt.why, rank=doubt.rank, alike=same,
        )  # fmt: skip


def _statements(expression: Expression, keys: Iterable[str] = ()) -> Iterable[ReviewItem]:
    rows = Statement.objects.filter(expression=expression, retired=False, merged_into=None)
    if keys:
        rows = rows.filter(key__in=list(keys))
    odd, wrong = odd_kinds(expression), miscounted(expression)
    columns = ("key", "start", "text", "kind", "group", "contribution")
    for row in rows.order_by("start", "id").values(*columns):
        doubt = of_statement(row, odd, wrong)
        together = row["group"] or row["contribution"]
        same = alike("statement", expression.pk, together, row["kind"], doubt.why)
        yield ReviewItem(
            kind=ReviewKind.STATEMENT.value, subject=row["key"], expression=expression,
            start=row["start"], doubt=doubt.why, rank=doubt.rank, alike=same,
        )  # fmt: skip


def _take_suggestions(numbers: list[int]) -> None:
    _write(
        ReviewItem(
            kind=ReviewKind.MATCH.value, subject=match_subject(one),
            doubt=MATCHES.get(one.reason, "near_name"), rank=20,
            alike=alike("match", one.kind, one.reason),
        )
        for one in Suggestion.objects.filter(pk__in=numbers).order_by("-score", "pk")
    )  # fmt: skip


def _take_conflicts(numbers: list[int]) -> None:
    found = Conflict.objects.filter(pk__in=numbers).prefetch_related("sides__expression")
    items = []
    for one in found.order_by("pk"):
        side = next(iter(one.sides.all()), None)
        items.append(
            ReviewItem(
                kind=ReviewKind.CONFLICT.value, subject=one.key, doubt="conflict", rank=18,
                expression=side.expression if side else None, start=side.start if side else 0,
                alike=alike("conflict", one.field, one.meeting_id),
            )
        )  # fmt: skip
    _write(items)


def _take_judgements(numbers: list[int]) -> None:
    """Decisions made elsewhere, and subjects opened again."""
    heads = Judgement.objects.filter(pk__in=numbers, replaced_by=None)
    for subject_type, subject, value, user, at in heads.values_list(
        "subject_type", "subject", "value", "user", "at"
    ):
        kind = KIND_OF.get(subject_type)
        rows = ReviewItem.objects.filter(kind=kind, subject=subject) if kind else None
        state = state_after(value)
        if rows is None:
            continue
        changed: dict[str, Any] = {"state": state.value, "decided_by": user, "decided_at": at}
        if value == JudgementValue.REOPENED.value:
            changed = {"state": state.value, "doubt": "reopened", "rank": 12}
        rows.exclude(state=state.value).update(version=F("version") + 1, **changed)


def _take_steps(numbers: list[int]) -> None:
    """Statements that were made, replaced or brought back."""
    steps = LineageStep.objects.filter(pk__in=numbers, kind="statement")
    steps = steps.exclude(operation=Operation.AMEND.value)
    keys = {key for one in steps for key in (*one.sources, *one.results)}
    if not keys:
        return
    rows = list(among(Statement.objects.select_related("expression"), "key", keys))
    standing = {one.key for one in rows if not one.retired and one.merged_into_id is None}
    items = list(among(ReviewItem.objects.filter(kind=ReviewKind.STATEMENT.value), "subject", keys))
    known = {one.subject for one in items}
    gone = [one.pk for one in items if one.subject not in standing]
    back = [one.pk for one in items if one.subject in standing]
    waiting = ReviewItem.objects.exclude(state=ReviewState.DECIDED.value)
    waiting.filter(pk__in=gone).update(state=ReviewState.GONE.value, version=F("version") + 1)
    lost = ReviewItem.objects.filter(pk__in=back, state=ReviewState.GONE.value)
    lost.update(state=ReviewState.OPEN.value, version=F("version") + 1)
    fresh = standing - known
    for expression in {one.expression for one in rows if one.key in fresh}:
        _write(_statements(expression, fresh))


def _write(items: Iterable[ReviewItem]) -> None:
    ReviewItem.objects.bulk_create(items, ignore_conflicts=True, batch_size=500)
