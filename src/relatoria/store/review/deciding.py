"""What somebody decides about items of the queue: judged, applied to the register, logged.

All of it happens or nothing. A decision made from an older version of an item than there is now
is refused with what was decided meanwhile, unless it says the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F
from django.utils import timezone

from relatoria.errors import InvalidRecord, UsageError
from relatoria.store import judging
from relatoria.store.judging import Decision
from relatoria.store.models import (
    Judgement,
    JudgementValue,
    ReviewAct,
    ReviewItem,
    ReviewKind,
    ReviewState,
)
from relatoria.store.review.applying import Applied, apply
from relatoria.store.review.filling import SUBJECT_OF, state_after
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to decide about one item, from the version they saw."""

    item: int
    version: int
    value: JudgementValue
    reason: str = ""
    correction: Mapping[str, Any] = field(default_factory=dict)
    """For ``correct``: agent; kind, start and end; cuts; with (keys to join); side."""
    keep: str = ""
    """Of a match that is accepted: the key of the one that stays."""


class Overtaken(InvalidRecord):
    """Somebody else decided about ``item`` meanwhile; ``judgement`` is what they said."""

    def __init__(self, item: ReviewItem, judgement: Judgement | None) -> None:
        self.item = item
        self.judgement = judgement
        super().__init__(
            "somebody else decided this meanwhile",
            where=f"{item.kind} {item.subject}",
            remedy="Look at both and decide which one stands",
        )


def decide(wanted: Sequence[Wanted], by: str) -> ReviewAct:
    """Decide all of ``wanted``, or none of it; the act can be taken back in one go.

    Raises Overtaken where somebody decided otherwise since, UsageError or InvalidRecord where the
    register cannot be changed so.
    """
    if not wanted:
        raise UsageError("nothing was chosen", remedy="Choose at least one item")
    with one_writer():
        found = ReviewItem.objects.in_bulk([one.item for one in wanted])
        made: list[tuple[ReviewItem, Applied]] = []
        decisions = []
        for one in wanted:
            item = found.get(one.item)
            if item is None:
                raise UsageError("there is no such item", where=str(one.item))
            if item.version != one.version:
                standing = _standing(item)
                if _says_the_same(one, standing):
                    continue
                raise Overtaken(item, standing)
            done = apply(item, one, by)
            made.append((item, done))
            decisions.append(_decision(item, one, done, by))
            decisions += [*done.more, *made_anew(done.becomes, by, item.subject)]
        judgements = judging.decide(decisions) if decisions else []
        for item, done in made:
            _settle(item, wanted[0].value, by)
            own_items(done.becomes, item.expression_id, by)
            _withdraw(done)
        return _act(wanted[0].value, made, judgements, by)


def _decision(item: ReviewItem, one: Wanted, done: Applied, by: str) -> Decision:
    correction = done.correction if one.value is JudgementValue.CORRECT else {}
    subject_type = SUBJECT_OF[ReviewKind(item.kind)]
    return Decision(subject_type, item.subject, one.value, by, one.reason, correction)


def made_anew(keys: Sequence[str], by: str, of: str) -> list[Decision]:
    """Statements that a person made are accepted by whoever made them."""
    reason = f"made of {of}" if of else "added"
    return [Decision("statement", key, JudgementValue.ACCEPT, by, reason) for key in keys]


def own_items(keys: Sequence[str], expression: int | None, by: str) -> None:
    """Items for statements that ``by`` made: nobody is asked about them again."""
    for key in keys:
        state = {
            "state": ReviewState.DECIDED.value, "decided_by": by, "decided_at": timezone.now(),
            "expression_id": expression,
        }  # fmt: skip
        ReviewItem.objects.update_or_create(
            kind=ReviewKind.STATEMENT.value, subject=key, defaults=state
        )


def _withdraw(done: Applied) -> None:
    """The items of statements that another one now holds."""
    gone = ReviewItem.objects.filter(subject__in=list(done.correction.get("with", ())))
    gone = gone.filter(kind=ReviewKind.STATEMENT.value)
    gone.update(state=ReviewState.GONE.value, version=F("version") + 1)


def _settle(item: ReviewItem, value: JudgementValue, by: str) -> None:
    item.state = state_after(value.value).value
    item.version += 1
    item.decided_by, item.decided_at = by, timezone.now()
    item.claimed_by, item.claimed_until = "", None
    item.save()


def _act(
    value: JudgementValue,
    made: Sequence[tuple[ReviewItem, Applied]],
    judgements: Sequence[Judgement],
    by: str,
) -> ReviewAct:
    steps = [step for _, done in made for step in done.steps]
    return ReviewAct.objects.create(
        by=by,
        what=value.value,
        items=[item.pk for item, _ in made],
        judgements=[one.key for one in judgements],
        steps=steps,
        told={
            "becomes": [key for _, done in made for key in done.becomes],
            "joined": [key for _, done in made for key in done.correction.get("with", ())],
        },
    )


def _standing(item: ReviewItem) -> Judgement | None:
    if item.state not in (ReviewState.DECIDED.value, ReviewState.UNSURE.value):
        return None
    return judging.current(SUBJECT_OF[ReviewKind(item.kind)], item.subject)


def _says_the_same(one: Wanted, standing: Judgement | None) -> bool:
    if standing is None or standing.value != one.value.value:
        return False
    return all(standing.correction.get(name) == value for name, value in one.correction.items())
