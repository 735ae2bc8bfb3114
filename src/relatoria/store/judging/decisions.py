"""Judgements: one chain a subject, each link replacing the one before."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from relatoria.errors import UsageError
from relatoria.store import journal
from relatoria.store.models import Judgement, JudgementValue, Statement
from relatoria.store.rows import among, storable
from relatoria.store.search.indexing import index_said
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides about one subject.

    ``correction`` holds the fields as they should be, for ``correct`` alone. Raises UsageError
    where nobody answers for the decision, or value and correction do not go together.
    """

    subject_type: str
    """statement, contribution, assignment, match, conflict, agent, meeting, message…"""
    subject: str
    """Its public key; of an assignment see `assignment_subject`."""
    value: JudgementValue
    user: str
    reason: str = ""
    correction: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        where = f"{self.subject_type} {self.subject}"
        if not (self.subject_type and self.subject):
            raise UsageError("a judgement needs a subject", where=where)
        if self.value is not JudgementValue.REOPENED and not self.user:
            raise UsageError("a judgement needs somebody who answers for it", where=where)
        if (self.value is JudgementValue.CORRECT) != bool(self.correction):
            raise UsageError(
                "a correction says how fields should be, and only a correction does",
                where=where,
                remedy="Give the fields with the value 'correct', and with no other",
            )


def record(decision: Decision) -> Judgement:
    """Append one decision; it replaces the one in force about its subject."""
    return decide([decision])[0]


def decide(decisions: Sequence[Decision]) -> list[Judgement]:
    """Append ``decisions`` in their order, all or none, and log them.

    A later decision about the same subject replaces the earlier one.
    """
    with one_writer():
        heads = in_force((one.subject_type, one.subject) for one in decisions)
        made: list[Judgement] = []
        acts = []
        for one in decisions:
            pair = (one.subject_type, one.subject)
            before = heads.get(pair)
            judgement = Judgement(
                key=f"j{secrets.token_hex(10)}",
                subject_type=one.subject_type,
                subject=one.subject,
                value=one.value.value,
                correction=dict(one.correction),
                reason=storable(one.reason),
                user=one.user,
                replaces=before,
            )
            judgement.save(force_insert=True)
            heads[pair] = judgement
            made.append(judgement)
            acts.append(_act(judgement, before))
        journal_by(decisions, acts)
        _index(made)
        return made


def _index(made: Sequence[Judgement]) -> None:
    """Search finds a statement by the codes that stand: draw it anew where that has changed."""
    rejection = JudgementValue.REJECT.value
    keys = {
        one.subject.partition("/")[0]
        for one in made
        if one.subject_type == "assignment"
        and (one.value == rejection)
        != (one.replaces is not None and one.replaces.value == rejection)
    }
    if keys:
        rows = among(Statement.objects.values_list("pk", flat=True), "key", keys)
        index_said(set(rows), set(), set())


def journal_by(decisions: Sequence[Decision], acts: Sequence[journal.Act]) -> None:
    """Log each act under the name of whoever decided."""
    start = 0
    for at in range(1, len(decisions) + 1):
        if at == len(decisions) or decisions[at].user != decisions[start].user:
            journal.append(decisions[start].user, acts[start:at])
            start = at


def current(subject_type: str, subject: str) -> Judgement | None:
    """The judgement in force about a subject; ``None`` where nobody has judged it."""
    rows = Judgement.objects.filter(subject_type=subject_type, subject=subject)
    return rows.filter(replaced_by=None).order_by("-id").first()


def in_force(subjects: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Judgement]:
    """The judgements in force about many subjects (type, key), with few queries."""
    wanted = set(subjects)
    rows = Judgement.objects.filter(replaced_by=None).order_by("id")
    found = among(rows, "subject", {subject for _, subject in wanted})
    pairs = {(one.subject_type, one.subject): one for one in found}
    return {pair: one for pair, one in pairs.items() if pair in wanted}


def history(subject_type: str, subject: str) -> list[Judgement]:
    """Every judgement about a subject, oldest first."""
    rows = Judgement.objects.filter(subject_type=subject_type, subject=subject)
    return list(rows.order_by("id"))


def reopen(subject_type: str, subject: str, reason: str, *, user: str = "") -> Judgement | None:
    """Open a subject again; ``None`` where nobody has judged it or it is open already."""
    before = current(subject_type, subject)
    if before is None or before.value == JudgementValue.REOPENED:
        return None
    return record(Decision(subject_type, subject, JudgementValue.REOPENED, user, reason))


def assignment_subject(statement: str, framework: str, notation: str) -> str:
    """How judgements name a code: ``<statement key>/<framework>/<notation>``."""
    return f"{statement}/{framework}/{notation}"


def _act(judgement: Judgement, before: Judgement | None) -> journal.Act:
    was = {"judgement": before.key, "value": before.value} if before else None
    now = {"judgement": judgement.key, "value": judgement.value}
    if judgement.correction:
        now["correction"] = judgement.correction
    return journal.Act(
        "judge", judgement.subject_type, judgement.subject, was, now, judgement.reason
    )
