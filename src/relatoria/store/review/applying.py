"""What a decision changes in the register: steps of lineage, which can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from relatoria.errors import UsageError
from relatoria.store.corrections.answering import answer
from relatoria.store.judging import Decision
from relatoria.store.lineage.amending import attribute, classify, withdraw
from relatoria.store.lineage.dividing import divide
from relatoria.store.lineage.merging import merge
from relatoria.store.lineage.placing import Place, join, respan
from relatoria.store.models import (
    Confirmation,
    ConfirmationAnswer,
    ConflictSide,
    JudgementValue,
    LineageStep,
    ReviewItem,
    ReviewKind,
    Statement,
    Suggestion,
)
from relatoria.store.review.filling import match_subject

if TYPE_CHECKING:
    from relatoria.store.review.deciding import Wanted


@dataclass(frozen=True, slots=True)
class Applied:
    """Keys of the steps made, and the correction as the judgement keeps it."""

    steps: tuple[str, ...] = ()
    correction: Mapping[str, Any] = field(default_factory=dict)
    more: tuple[Decision, ...] = ()
    """What is judged along with it."""

    @property
    def becomes(self) -> tuple[str, ...]:
        """Keys of the statements that were made."""
        return tuple(self.correction.get("becomes", ()))


NOTHING = Applied()


def apply(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    """Change the register as ``wanted`` says. Raises UsageError where that cannot be."""
    if wanted.value in (JudgementValue.UNSURE, JudgementValue.REOPENED):
        return NOTHING
    return _BY_KIND[ReviewKind(item.kind)](item, wanted, by)


def _attribution(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    if wanted.value is JudgementValue.ACCEPT:
        return NOTHING
    agent = str(wanted.correction.get("agent", ""))
    step = attribute(item.subject, agent or None, by, wanted.reason)
    return Applied(_keys(step), {"agent": agent})


def _statement(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    if wanted.value is JudgementValue.ACCEPT:
        return NOTHING
    if wanted.value is JudgementValue.REJECT:
        return Applied(_keys(withdraw(item.subject, by, wanted.reason)))
    said = wanted.correction
    if cuts := said.get("cuts"):
        step = divide(item.subject, cuts, by, wanted.reason)
        return Applied((step.key,), {"cuts": list(cuts), "becomes": list(step.results)})
    if others := said.get("with"):
        step = join([item.subject, *others], by, wanted.reason)
        return Applied((step.key,), {"with": list(others), "becomes": list(step.results)})
    return _reworded(item, said, wanted, by)


def _reworded(item: ReviewItem, said: Mapping[str, Any], wanted: Wanted, by: str) -> Applied:
    """Another kind, other borders, or both."""
    steps: list[str] = []
    kept: dict[str, Any] = {}
    if "kind" in said:
        kept["kind"] = said["kind"]
        steps += _keys(classify(item.subject, str(said["kind"]), by, wanted.reason))
    if "start" in said:
        place = Place(int(said["start"]), int(said["end"]))
        step = respan(item.subject, place, by, wanted.reason)
        kept |= {"start": place.start, "end": place.end}
        if step is not None:
            steps.append(step.key)
            kept["becomes"] = list(step.results)
    return Applied(tuple(steps), kept)


def _match(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    if wanted.value is not JudgementValue.ACCEPT:
        return Applied(correction=dict(wanted.correction))
    suggestion = suggestion_of(item)
    pair = (suggestion.first, suggestion.second)
    keep = wanted.keep or pair[0]
    if keep not in pair:
        raise UsageError("this is neither of the two", where=keep)
    other = pair[1] if keep == pair[0] else pair[0]
    step = merge(suggestion.kind, keep, [other], by, wanted.reason)
    return Applied((step.key,))


def suggestion_of(item: ReviewItem) -> Suggestion:
    """The suggestion an item asks about. Raises UsageError where there is none any more."""
    kind, _, rest = item.subject.partition("/")
    first, _, second = rest.partition("/")
    found = Suggestion.objects.filter(kind=kind, first=first, second=second).first()
    if found is None:
        rows = Suggestion.objects.filter(kind=kind)
        found = next((one for one in rows if match_subject(one) == item.subject), None)
    if found is None:
        raise UsageError("this is suggested no longer", where=item.subject)
    return found


def _conflict(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    if wanted.value is not JudgementValue.CORRECT:
        return NOTHING
    rows = ConflictSide.objects.filter(conflict__key=item.subject)
    side = rows.filter(ordinal=int(wanted.correction["side"])).first()
    if side is None:
        raise UsageError("this conflict has no such side", where=item.subject)
    return Applied(correction={"side": side.ordinal, "value": side.value})


def _answer(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    """A speaker's correction, taken up or not."""
    if wanted.value is not JudgementValue.ACCEPT:
        return NOTHING
    said_last = answer_of(item.subject)
    if said_last.value == Confirmation.CORRECT.value:
        words = {"words": said_last.wording}
        said = Decision(
            "confirmation", said_last.subject, JudgementValue.CORRECT, said_last.link.key, "", words
        )
        return Applied(more=(said,))
    denied = Decision("confirmation", said_last.subject, JudgementValue.REJECT, said_last.link.key)
    turn = _whole_turn(said_last.subject)
    if turn is None:
        return Applied(more=(denied,))
    step = attribute(turn, None, by, wanted.reason)
    nobody = Decision("contribution", turn, JudgementValue.REJECT, by, wanted.reason)
    return Applied(_keys(step), more=(denied, nobody))


def answer_of(subject: str) -> ConfirmationAnswer:
    """What the speaker said last, by the subject of its item. Raises UsageError."""
    link, _, key = subject.partition("/")
    rows = ConfirmationAnswer.objects.filter(link__key=link, subject=key).select_related("link")
    found = rows.order_by("-turn").first()
    if found is None:
        raise UsageError("this is suggested no longer", where=subject)
    return found


def _whole_turn(subject: str) -> str | None:
    """The contribution that ``subject`` is all of; ``None`` for a part of one."""
    row = Statement.objects.filter(key=subject).select_related("contribution").first()
    if row is None:
        return subject
    if row.contribution is None:
        return None
    alone = row.contribution.statements.filter(retired=False).count() == 1
    return row.contribution.key if alone else None


def _report(item: ReviewItem, wanted: Wanted, by: str) -> Applied:
    done = wanted.value is JudgementValue.ACCEPT
    answer(item.subject, done=done, answer=wanted.reason, by=by)
    return NOTHING


def _keys(step: LineageStep | None) -> tuple[str, ...]:
    return (step.key,) if step else ()


_BY_KIND: dict[ReviewKind, Callable[[ReviewItem, Wanted, str], Applied]] = {
    ReviewKind.ATTRIBUTION: _attribution,
    ReviewKind.STATEMENT: _statement,
    ReviewKind.MATCH: _match,
    ReviewKind.CONFLICT: _conflict,
    ReviewKind.CONFIRMATION: _answer,
    ReviewKind.CORRECTION: _report,
}
