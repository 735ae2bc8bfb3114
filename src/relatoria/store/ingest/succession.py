"""From one version of a source to the next: which judgements still hold, which are open again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from relatoria.store.judging.decisions import Decision, decide
from relatoria.store.models import (
    Contribution,
    Expression,
    Judgement,
    JudgementValue,
    Statement,
    Suggestion,
)
from relatoria.store.rows import Writer

_LIKENESS = 60.0
"""Likeness of words (rapidfuzz ratio) from which a changed statement is the old one's heir."""
_CHANGED = "the words or the speaker changed in a corrected version of the source"
_GONE = "the corrected version of the source no longer says this"


@dataclass(frozen=True, slots=True)
class Part:
    """A statement or contribution of a version, as far as comparing needs it."""

    key: str
    text: str
    agent: int | None


@dataclass(frozen=True, slots=True)
class Heir:
    """What became of a part: its key in the new version, and whether it is the same."""

    key: str
    same: bool


@dataclass(slots=True)
class Succession:
    """Keys of the judgements carried over, and of the subjects opened again."""

    carried: list[str] = field(default_factory=list)
    reopened: list[str] = field(default_factory=list)


def succeed(old: int, new: int, *, by: str = "") -> Succession:
    """Carry the judgements on expression ``old`` over to ``new``, or open them again.

    A judgement about a part whose words and speaker are the same is appended for the new part,
    in the name of whoever made it. Where words or speaker changed, the new part is opened; where
    nothing took its place, the old one is. What was judged under an old key stays readable.
    """
    before, after = (Expression.objects.select_related("reading").get(id=one) for one in (old, new))
    judged = _judged(before)
    merged = Statement.objects.filter(expression=before).exclude(merged_into=None).exists()
    done = Succession()
    if not (judged or merged):
        return done
    heirs = heirs_of(_statements(before), _statements(after))
    _ask_about_merges(before, heirs)
    heirs |= heirs_of(_turns(before), _turns(after))
    decide([_decided(judgement, heirs, by, done) for judgement in judged])
    return done


def _decided(judgement: Judgement, heirs: dict[str, Heir], by: str, done: Succession) -> Decision:
    root, slash, rest = judgement.subject.partition("/")
    heir = heirs.get(root)
    subject = f"{heir.key if heir else root}{slash}{rest}"
    if heir is not None and heir.same:
        done.carried.append(judgement.key)
        return _carried(judgement, subject)
    why = _CHANGED if heir else _GONE
    reason = f"{why} (judged before as {judgement.subject}: {judgement.value})"
    done.reopened.append(subject)
    return Decision(judgement.subject_type, subject, JudgementValue.REOPENED, by, reason)


def heirs_of(old: Sequence[Part], new: Sequence[Part]) -> dict[str, Heir]:
    """What became of each part of ``old`` in ``new``, by its key.

    First those with the same words and speaker, in their order; then the same words under
    another speaker; then what stands between the same neighbours in words that are near.
    """
    heirs: dict[str, Heir] = {}
    free = {one.key: one for one in new}
    for exact in (True, False):
        waiting: dict[tuple[str, int | None], list[Part]] = defaultdict(list)
        for one in free.values():
            waiting[_identity(one, exact)].append(one)
        for one in old:
            found = waiting.get(_identity(one, exact))
            if one.key not in heirs and found:
                heir = found.pop(0)
                heirs[one.key] = Heir(heir.key, same=exact)
                del free[heir.key]
    heirs.update(_near(old, new, heirs, free))
    return heirs


def _identity(part: Part, exact: bool) -> tuple[str, int | None]:
    return " ".join(part.text.split()), part.agent if exact else None


def _near(
    old: Sequence[Part], new: Sequence[Part], heirs: dict[str, Heir], free: dict[str, Part]
) -> Iterator[tuple[str, Heir]]:
    places = {one.key: place for place, one in enumerate(new)}
    at = -1
    for one in old:
        if one.key in heirs:
            at = places[heirs[one.key].key]
            continue
        following = _gap(new, at, free)
        alike = [(fuzz.ratio(one.text, other.text), other) for other in following]
        best = max(alike, key=lambda pair: pair[0], default=None)
        if best and best[0] >= _LIKENESS:
            del free[best[1].key]
            yield one.key, Heir(best[1].key, same=False)


def _gap(new: Sequence[Part], at: int, free: dict[str, Part]) -> list[Part]:
    """The parts that nothing of the old version has become yet, right after place ``at``."""
    found: list[Part] = []
    for one in new[at + 1 :]:
        if one.key not in free and found:
            break
        if one.key in free:
            found.append(one)
    return found


def _judged(expression: Expression) -> list[Judgement]:
    """The judgements in force about anything of ``expression``: its keys begin with its own."""
    rows = Judgement.objects.filter(replaced_by=None).order_by("id")
    about = rows.filter(subject__startswith=f"{expression.key}.")
    return [one for one in about if one.value != JudgementValue.REOPENED]


def _statements(expression: Expression) -> list[Part]:
    rows = Statement.objects.filter(expression=expression).order_by("start", "id")
    return [Part(*row) for row in rows.values_list("key", "text", "agent_id")]


def _turns(expression: Expression) -> list[Part]:
    text = expression.reading.text
    rows = Contribution.objects.filter(expression=expression).order_by("start", "id")
    found = rows.values_list("key", "start", "end", "agent_id")
    return [Part(key, text[start:end], agent) for key, start, end, agent in found]


def _ask_about_merges(old: Expression, heirs: dict[str, Heir]) -> None:
    """Statements that people had made one with others: suggested anew for the new version."""
    merged = Statement.objects.filter(expression=old).exclude(merged_into=None)
    writer = Writer()
    for key, target in merged.values_list("key", "merged_into__key"):
        if key in heirs and target is not None:
            first, second = sorted((heirs[key].key, heirs.get(target, Heir(target, True)).key))
            reason = "an earlier version was merged"
            row = {"kind": "statement", "first": first, "second": second, "score": 1.0}
            writer.add(Suggestion, row | {"reason": reason})
    writer.flush()


def _carried(judgement: Judgement, subject: str) -> Decision:
    reason = f"carried over from {judgement.subject} ({judgement.key})"
    if judgement.reason:
        reason += f": {judgement.reason}"
    return Decision(
        judgement.subject_type, subject, JudgementValue(judgement.value), judgement.user, reason,
        judgement.correction,
    )  # fmt: skip
