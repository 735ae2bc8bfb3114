"""After a round: how far the coders agree, what differs, and what was settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from relatoria.coding.agreement import Agreement, agreements
from relatoria.errors import InvalidRecord, UsageError
from relatoria.schemes.frameworks import framework
from relatoria.store import journal
from relatoria.store.coding.reviewing import PERSON, PERSON_VERSION
from relatoria.store.coding.rounds import Codes, codes_of, keys_of, latest, opened
from relatoria.store.judging import Decision, assignment_subject, decide
from relatoria.store.models import (
    Adjudication,
    Assignment,
    CoderDecision,
    CodingRound,
    CodingStage,
    JudgementValue,
    RoundStatement,
)
from relatoria.store.transactions import one_writer

BLOCK = 10
"""Statements of a point of agreement through time."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two coders of a round: agreement per framework and code, and block by block."""

    first: str
    second: str
    whole: tuple[Agreement, ...]
    blocks: tuple[tuple[int, tuple[Agreement, ...]], ...]
    """The place of the last statement of a block, and agreement per framework in it."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A statement on which coders differ by a framework; ``settled`` where somebody has."""

    item: RoundStatement
    framework: str
    said: tuple[CoderDecision, ...]
    settled: Adjudication | None


def compared(row: CodingRound) -> tuple[Compared, ...]:
    """Agreement of every pair of coders. Raises UsageError while the round is blind."""
    coders = opened(row)
    items = list(row.statements.select_related("statement").order_by("ordinal"))
    keys = keys_of(items)
    given = {coder.name: codes_of(coder, keys) for coder in coders}
    order = [keys[one.pk] for one in items]
    return tuple(
        Compared(
            one.name, other.name,
            tuple(agreements(given[one.name], given[other.name])),
            _blocks(given[one.name], given[other.name], order),
        )
        for one, other in combinations(coders, 2)
    )  # fmt: skip


def _blocks(
    first: Codes, second: Codes, order: Sequence[str]
) -> tuple[tuple[int, tuple[Agreement, ...]], ...]:
    found = []
    for begin in range(0, len(order), BLOCK):
        some = order[begin : begin + BLOCK]
        pooled = tuple(
            one
            for one in agreements({key: first[key] for key in some},
                                  {key: second[key] for key in some})
            if not one.notation
        )  # fmt: skip
        found.append((begin + len(some), pooled))
    return tuple(found)


def differing(row: CodingRound) -> tuple[Differing, ...]:
    """Where coders differ, in the order of the round. Raises UsageError while it is blind."""
    coders = opened(row)
    said = [latest(coder) for coder in coders]
    settled = _settled(row)
    found = []
    for item in row.statements.select_related("statement", "statement__expression"):
        for name in row.frameworks:
            made = [one[item.pk, name] for one in said if (item.pk, name) in one]
            if len({tuple(one.notations) for one in made}) > 1 or any(one.unsure for one in made):
                found.append(Differing(item, name, tuple(made), settled.get((item.pk, name))))
    return tuple(found)


def _settled(row: CodingRound) -> dict[tuple[int, str], Adjudication]:
    rows = Adjudication.objects.filter(item__round=row).order_by("id")
    return {(one.item_id, one.framework): one for one in rows}


def settle(
    by: str, item: RoundStatement, name: str, notations: Sequence[str], reason: str
) -> Adjudication:
    """Settle what a statement speaks to by one framework; the latest word counts.

    Raises UsageError where the round is blind or closed, InvalidRecord for an item that does not
    exist or where no reason is given.
    """
    row = item.round
    if row.stage != CodingStage.ADJUDICATION.value:
        raise UsageError("the round is not open to be settled")
    if not reason.strip():
        raise InvalidRecord("what is settled needs a reason")
    known = {one.notation for one in framework(name).current()}
    wrong = [one for one in notations if one not in known]
    if wrong:
        raise InvalidRecord("there is no such item", where=f"{name}/{wrong[0]}")
    return Adjudication.objects.create(
        item=item, framework=name, notations=sorted(set(notations)), reason=reason[:2_000], by=by
    )


def close(row: CodingRound, by: str) -> int:
    """Close the round and take what was agreed or settled as judgements; gives their number.

    A code that was agreed on is accepted (and added, where nobody suggested it); a suggestion
    that was not is rejected. Raises UsageError where something is not settled yet.
    """
    if row.stage != CodingStage.ADJUDICATION.value:
        raise UsageError("the round is not open to be closed")
    if any(one.settled is None for one in differing(row)):
        raise UsageError("what coders differ on is not settled yet")
    with one_writer():
        decisions = [
            one
            for item in row.statements.select_related("statement")
            for name in row.frameworks
            for one in _outcome(row, item, name, by)
        ]
        decide(decisions)
        CodingRound.objects.filter(pk=row.pk).update(
            stage=CodingStage.CLOSED.value, version=row.version + 1
        )
        after = {"judgements": len(decisions)}
        journal.append(by, [journal.Act("close", "coding-round", row.key, None, after)])
    return len(decisions)


def _outcome(row: CodingRound, item: RoundStatement, name: str, by: str) -> list[Decision]:
    settled = _settled_of(item, name)
    first = opened(row)[0]
    chosen = settled.notations if settled else latest(first)[item.pk, name].notations
    why = settled.reason if settled else ""
    suggested = set(
        Assignment.objects.filter(statement=item.statement, framework=name).values_list(
            "notation", flat=True
        )
    )
    for notation in chosen:
        if notation not in suggested:
            _add(item, name, notation)
    made = []
    for notation in sorted({*suggested, *chosen}):
        value = JudgementValue.ACCEPT if notation in chosen else JudgementValue.REJECT
        subject = assignment_subject(item.statement.key, name, notation)
        made.append(Decision("assignment", subject, value, by, why))
    return made


def _settled_of(item: RoundStatement, name: str) -> Adjudication | None:
    return Adjudication.objects.filter(item=item, framework=name).order_by("-id").first()


def _add(item: RoundStatement, name: str, notation: str) -> None:
    text = item.statement.text
    # Coders tick items: their evidence is the statement itself.
    span = {"start": 0, "end": len(text), "in": "text"}
    Assignment.objects.create(
        statement=item.statement, framework=name, notation=notation, score=1.0, method=PERSON,
        version=PERSON_VERSION, evidence=[span],
    )  # fmt: skip
