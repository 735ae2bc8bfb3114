"""Rounds of coding: two people, or more, code the same statements and do not see each other."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils import timezone

from relatoria.errors import InvalidRecord, UsageError
from relatoria.schemes.frameworks import framework
from relatoria.store import access, journal
from relatoria.store.access import Viewer
from relatoria.store.coding.headings import headings_of
from relatoria.store.models import (
    CoderDecision,
    CodingRound,
    CodingStage,
    RoundCoder,
    RoundStatement,
)
from relatoria.store.transactions import one_writer

MOST = 500
"""Statements of a round."""
_FEWEST_CODERS = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round is to be; ``meeting`` empty is the entire record."""

    title: str
    frameworks: tuple[str, ...]
    coders: tuple[str, ...]
    size: int
    meeting: str = ""
    suggested: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What a coder says of one statement by one framework."""

    notations: tuple[str, ...]
    unsure: tuple[str, ...] = ()
    reason: str = ""


def open_round(viewer: Viewer, by: str, plan: Plan) -> CodingRound:
    """Open a round over statements drawn at random.

    Raises InvalidRecord where the plan makes no round: fewer than two coders, no framework, no
    statement to be had.
    """
    _check(plan)
    said = access.statements(viewer)
    if plan.meeting:
        said = said.filter(meeting__key=plan.meeting)
    numbers = list(said.order_by("pk").values_list("pk", flat=True))
    if not numbers:
        raise InvalidRecord("there is no statement to code", where=plan.meeting or "the record")
    key = f"cr{secrets.token_hex(6)}"
    # Drawn by the round's own key: who doubts the sample can draw it again.
    chosen = random.Random(key).sample(numbers, min(plan.size, MOST, len(numbers)))  # noqa: S311
    headings = headings_of(chosen)
    with one_writer():
        row = CodingRound.objects.create(
            key=key, title=plan.title.strip()[:200], frameworks=list(plan.frameworks),
            suggested=plan.suggested, by=by,
        )  # fmt: skip
        for coder in dict.fromkeys(plan.coders):
            RoundCoder.objects.create(round=row, name=coder)
        RoundStatement.objects.bulk_create(
            RoundStatement(round=row, statement_id=number, heading=headings.get(number, ""),
                           ordinal=place)
            for place, number in enumerate(chosen, start=1)
        )  # fmt: skip
        after = {"title": row.title, "statements": len(chosen), "coders": len(set(plan.coders))}
        journal.append(by, [journal.Act("open", "coding-round", key, None, after)])
    return row


def _check(plan: Plan) -> None:
    if not plan.title.strip():
        raise InvalidRecord("a round needs a title")
    if len(set(plan.coders)) < _FEWEST_CODERS:
        raise InvalidRecord("a round needs two coders: agreement is between people")
    if not plan.frameworks:
        raise InvalidRecord("a round needs a framework to code by")
    for name in plan.frameworks:
        framework(name)


def say(coder: RoundCoder, item: RoundStatement, name: str, said: Said) -> CoderDecision:
    """Write what ``coder`` says of ``item`` by the framework ``name``; the latest counts.

    Raises UsageError where the coder has finished or the round is another's, InvalidRecord for
    an item the framework does not have.
    """
    if coder.round_id != item.round_id or coder.finished is not None:
        raise UsageError("this coding is finished, or the statement is of another round")
    if name not in coder.round.frameworks:
        raise InvalidRecord("the round does not code by this framework", where=name)
    known = {one.notation for one in framework(name).current()}
    for notation in (*said.notations, *said.unsure):
        if notation not in known:
            raise InvalidRecord("there is no such item", where=f"{name}/{notation}")
    return CoderDecision.objects.create(
        coder=coder, item=item, framework=name, notations=sorted(set(said.notations)),
        unsure=sorted(set(said.unsure) - set(said.notations)), reason=said.reason[:2_000],
    )  # fmt: skip


def latest(coder: RoundCoder) -> dict[tuple[int, str], CoderDecision]:
    """What ``coder`` says now, by number of the item and framework."""
    rows = CoderDecision.objects.filter(coder=coder).order_by("id")
    return {(one.item_id, one.framework): one for one in rows}


def next_item(coder: RoundCoder) -> RoundStatement | None:
    """The first statement the coder has not said everything of; ``None`` where all is said."""
    done = latest(coder)
    names = coder.round.frameworks
    items = coder.round.statements.select_related("statement", "statement__expression")
    return next((one for one in items if any((one.pk, name) not in done for name in names)), None)


def finish(coder: RoundCoder) -> None:
    """The coder has finished; with the last of them the round goes on to what differs.

    Raises UsageError where a statement is still to be coded.
    """
    if next_item(coder) is not None:
        raise UsageError("there are statements you have not coded yet")
    with one_writer():
        row = CodingRound.objects.get(pk=coder.round_id)
        RoundCoder.objects.filter(pk=coder.pk, finished=None).update(finished=timezone.now())
        acts = [journal.Act("finish", "coding-round", row.key)]
        if not row.coders.filter(finished=None).exists() and row.stage == CodingStage.CODING:
            CodingRound.objects.filter(pk=row.pk).update(
                stage=CodingStage.ADJUDICATION.value, version=row.version + 1
            )
        journal.append(coder.name, acts)


Codes = Mapping[str, frozenset[tuple[str, str]]]


def codes_of(coder: RoundCoder, keys: Mapping[int, str]) -> Codes:
    """What the coder gave, by key of the statement: pairs of framework and notation."""
    found: dict[str, set[tuple[str, str]]] = {key: set() for key in keys.values()}
    for (item, name), one in latest(coder).items():
        found[keys[item]].update((name, notation) for notation in one.notations)
    return {key: frozenset(pairs) for key, pairs in found.items()}


def keys_of(items: Iterable[RoundStatement]) -> dict[int, str]:
    """By number of the item, the key of its statement."""
    return {one.pk: one.statement.key for one in items}


def opened(row: CodingRound) -> Sequence[RoundCoder]:
    """The coders whose decisions may be looked at.

    Raises UsageError while somebody still codes: until then nobody sees another's decisions.
    """
    if row.stage == CodingStage.CODING.value:
        raise UsageError("the round is still blind", remedy="Wait until every coder has finished")
    return list(row.coders.order_by("id"))
