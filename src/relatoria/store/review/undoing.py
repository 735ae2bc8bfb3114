"""Taking back what one decided: the steps in reverse, and the judgements that stood before."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import F
from django.utils import timezone

from relatoria.errors import InvalidRecord, UsageError
from relatoria.store import judging
from relatoria.store.corrections.answering import take_answer_back
from relatoria.store.judging import Decision
from relatoria.store.lineage import undoing
from relatoria.store.models import (
    Judgement,
    JudgementValue,
    ReviewAct,
    ReviewItem,
    ReviewKind,
    ReviewState,
)
from relatoria.store.review.filling import state_after
from relatoria.store.transactions import one_writer

_TAKEN_BACK = "↶ "
"""How the reason of a judgement begins that stands because a later one was taken back."""


def last_act(by: str) -> ReviewAct | None:
    """What ``by`` decided last and has not taken back."""
    return ReviewAct.objects.filter(by=by, undone_at=None).order_by("-id").first()


def undo(act: int, by: str) -> ReviewAct:
    """Take the act number ``act`` of ``by`` back: register, judgements and items are as before.

    Raises UsageError where it is not theirs or was taken back, InvalidRecord where somebody has
    decided about the same since.
    """
    with one_writer():
        row = ReviewAct.objects.filter(pk=act, by=by).first()
        if row is None or row.undone_at is not None:
            raise UsageError("there is nothing of yours to take back", where=str(act))
        judgements = list(
            Judgement.objects.filter(key__in=row.judgements).select_related("replaces")
        )
        _check_standing(judgements)
        for key in reversed(row.steps):
            undoing.undo(key, by, "taken back in the review")
        judging.decide([_before(one, by) for one in judgements])
        _reopen(row, judgements)
        row.undone_at = timezone.now()
        row.save(update_fields=["undone_at"])
        return row


def _check_standing(judgements: Sequence[Judgement]) -> None:
    heads = judging.in_force((one.subject_type, one.subject) for one in judgements)
    for one in judgements:
        head = heads[one.subject_type, one.subject]
        if head.pk != one.pk and not _restores(head, one):
            raise InvalidRecord(
                "somebody has decided about this since",
                where=f"{one.subject_type} {one.subject}",
                why=f"the judgement in force is {head.key} of {head.user}",
                remedy="Decide anew",
            )


def _restores(head: Judgement, judgement: Judgement) -> bool:
    """Whether what came after ``judgement`` was taken back, so that it stands again."""
    same = (head.value, head.correction) == (judgement.value, judgement.correction)
    return same and head.reason.startswith(_TAKEN_BACK)


def _before(judgement: Judgement, by: str) -> Decision:
    """What stood before ``judgement``, said again; nothing stood: it is open."""
    earlier = judgement.replaces
    reason = f"{_TAKEN_BACK}{judgement.key}"
    value = JudgementValue(earlier.value) if earlier else JudgementValue.REOPENED
    correction = earlier.correction if earlier else {}
    return Decision(judgement.subject_type, judgement.subject, value, by, reason, correction)


def _reopen(act: ReviewAct, judgements: Sequence[Judgement]) -> None:
    values = {one.subject: one.replaces.value for one in judgements if one.replaces is not None}
    for item in ReviewItem.objects.filter(pk__in=act.items):
        value = values.get(item.subject)
        item.state = (state_after(value) if value else ReviewState.OPEN).value
        item.version += 1
        item.decided_by, item.decided_at = "", None
        item.save()
        if item.kind == ReviewKind.CORRECTION.value:
            take_answer_back(item.subject)
    told = ReviewItem.objects.filter(kind=ReviewKind.STATEMENT.value)
    made = told.filter(subject__in=act.told.get("becomes", []))
    made.update(state=ReviewState.GONE.value, version=F("version") + 1)
    joined = told.filter(subject__in=act.told.get("joined", []), state=ReviewState.GONE.value)
    joined.update(state=ReviewState.OPEN.value, version=F("version") + 1)
