"""Fields of a contribution or a statement as people say they should be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from relatoria.errors import UsageError
from relatoria.model import StatementKind
from relatoria.store import models
from relatoria.store.exchange.tables import BY_TYPE
from relatoria.store.lineage.cells import Move, set_all
from relatoria.store.lineage.kinds import living
from relatoria.store.lineage.steps import Change, record
from relatoria.store.models import Contribution, LineageStep, Operation, PrintedAgent, Statement
from relatoria.store.transactions import one_writer


def attribute(
    contribution: str, agent: str | None, user: str, reason: str = ""
) -> LineageStep | None:
    """Let the contribution, and every statement in it, be of ``agent`` (a public key), or of
    nobody; ``None`` where it is already.

    What the source prints, and the rule that read it, stay as they are. Raises UsageError where
    there is no such contribution or agent.
    """
    with one_writer():
        turn = Contribution.objects.filter(key=contribution).first()
        if turn is None:
            raise UsageError("there is no such contribution", where=contribution)
        who = _agent(agent) if agent else None
        printed = _printed(turn, who)
        moves: list[Move] = []
        of_turn: dict[str, Any] = {
            "agent": who.key if who else None,
            "printed_agent": printed.local_id if printed else None,
        }
        _set(BY_TYPE["contribution"].name, Contribution.objects.filter(pk=turn.pk), of_turn, moves)
        said = {
            "agent": who.key if who else None,
            "country": (printed.country if printed else "") or (who.country if who else ""),
            "sector": (printed.sector if printed else "") or (who.sector if who else ""),
        }
        _set("statement", Statement.objects.filter(contribution=turn), said, moves)
        return _amended([contribution], moves, user, reason)


def classify(statement: str, kind: str, user: str, reason: str = "") -> LineageStep | None:
    """Let ``statement`` be of ``kind``; ``None`` where it is already.

    Raises UsageError for a kind that statements have not, and where it does not stand.
    """
    if kind not in set(StatementKind):
        raise UsageError(f"{kind!r} is no kind of statement", where=statement)
    with one_writer():
        row = living("statement", statement)
        moves: list[Move] = []
        _set("statement", Statement.objects.filter(pk=row.pk), {"kind": kind}, moves)
        return _amended([statement], moves, user, reason)


def withdraw(statement: str, user: str, reason: str = "") -> LineageStep | None:
    """Let ``statement`` stand no longer: what was read there is none. Undo brings it back.

    Raises UsageError where it does not stand.
    """
    with one_writer():
        row = living("statement", statement)
        moves: list[Move] = []
        _set("statement", Statement.objects.filter(pk=row.pk), {"retired": True}, moves)
        return _amended([statement], moves, user, reason)


def _set(table: str, rows: Any, fields: Mapping[str, Any], moves: list[Move]) -> None:
    for column, value in fields.items():
        set_all(BY_TYPE[table], rows, column, value, moves)


def _amended(keys: Iterable[str], moves: list[Move], user: str, reason: str) -> LineageStep | None:
    if not moves:
        return None
    named = list(keys)
    return record(Change(Operation.AMEND, "statement", named, named, moves), user, reason)


def _agent(key: str) -> models.Agent:
    found = models.Agent.objects.filter(key=key).first()
    while found is not None and found.merged_into is not None:
        found = found.merged_into
    if found is None:
        raise UsageError("there is nobody with this key", where=key)
    return found


def _printed(turn: Contribution, who: models.Agent | None) -> PrintedAgent | None:
    """How the source of ``turn`` prints ``who``, if it does."""
    if who is None:
        return None
    rows = PrintedAgent.objects.filter(expression_id=turn.expression_id, agent=who)
    return rows.order_by("ordinal").first()
