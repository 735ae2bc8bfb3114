"""Statements given other borders, joined, or added where the reading missed them.

Each makes a new row in the words of the source; the rows it replaces are retired and their keys
lead on, so that nothing that was read, judged or cited is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from relatoria.errors import UsageError
from relatoria.model import MarkerStyle, StatementKind
from relatoria.store import models
from relatoria.store.lineage.cells import Move, lead, set_all
from relatoria.store.lineage.kinds import living, table_of
from relatoria.store.lineage.splitting import wake
from relatoria.store.lineage.steps import Change, record
from relatoria.store.models import (
    Contribution,
    Expression,
    LineageStep,
    Operation,
    Reading,
    Statement,
)
from relatoria.store.transactions import one_writer


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands: characters of the canonical text."""

    start: int
    end: int


def respan(key: str, place: Place, user: str, reason: str = "") -> LineageStep | None:
    """Give the statement ``key`` the borders of ``place``, white space at its edges left out;
    ``None`` where it has them.

    Its kind, speaker and codes whose words it still holds go along. Raises UsageError where the
    place holds no words, or a statement stands there already.
    """
    with one_writer():
        old = living("statement", key)
        place = _tight(old.expression, place)
        if (place.start, place.end) == (old.start, old.end):
            return None
        return _replaced(Operation.SPAN, [old], place, user, reason)


def join(keys: Sequence[str], user: str, reason: str = "") -> LineageStep:
    """Make one statement of several that follow each other in one source: from the beginning of
    the first to the end of the last, of the first one's kind and speaker.

    Raises UsageError where they are of several sources or contributions, or one stands between.
    """
    with one_writer():
        parts = sorted((living("statement", key) for key in dict.fromkeys(keys)), key=_start)
        _check_neighbours(parts)
        place = Place(parts[0].start, max(one.end for one in parts))
        return _replaced(Operation.JOIN, parts, place, user, reason)


def add(source: str, place: Place, kind: str, user: str, reason: str = "") -> LineageStep:
    """Add a statement that the reading of ``source`` (its key) missed, of the contribution that
    holds its place.

    Raises UsageError where there is no such source or kind, or no words stand there.
    """
    if kind not in set(StatementKind):
        raise UsageError(f"{kind!r} is no kind of statement", where=source)
    with one_writer():
        expression = Expression.objects.select_related("work").filter(key=source).first()
        if expression is None:
            raise UsageError("there is no such source", where=source)
        place = _tight(expression, place)
        key = _key(expression, place)
        moves: list[Move] = []
        if _free(key) is None:
            _new(expression, place, kind)
        rows = Statement.objects.filter(key=key)
        set_all(table_of("statement"), rows, "retired", False, moves)
        set_all(table_of("statement"), rows, "kind", kind, moves)
        return record(Change(Operation.ADD, "statement", [], [key], moves), user, reason)


def _replaced(
    operation: Operation, old: Sequence[Any], place: Place, user: str, reason: str
) -> LineageStep:
    first, table = old[0], table_of("statement")
    key = _key(first.expression, place)
    moves: list[Move] = []
    if _free(key) is None:
        _twin(old, key, place)
    rows = Statement.objects.filter(pk__in=[one.pk for one in old])
    set_all(table, rows, "retired", True, moves)
    wake("statement", key, first.key, moves)
    for one in old:
        lead("statement", one.key, key, moves)
    items = Statement.objects.filter(parent__in=[one.pk for one in old])
    set_all(table, items.exclude(key=key), "parent", key, moves)
    sources = [one.key for one in old]
    return record(Change(operation, "statement", sources, [key], moves), user, reason)


def _twin(old: Sequence[Any], key: str, place: Place) -> None:
    row: Any = Statement.objects.get(pk=old[0].pk)
    row.pk = None
    row._state.adding = True
    row.key, row.local_id = key, _local(place)
    row.start, row.end = place.start, place.end
    row.text = _words(row.expression, place)
    row.holes = [
        [max(hole[0], place.start), min(hole[1], place.end)]
        for hole in row.holes
        if hole[0] < place.end and hole[1] > place.start
    ]
    row.split_from, row.retired = old[0], True
    row.save()
    models.Redirect.objects.create(kind="statement", old=key, new=old[0].key)
    for one in old:
        _carry(one, row)


def _carry(old: Any, new: Any) -> None:
    """Codes and details of ``old`` whose words ``new`` still holds, counted anew."""
    shift = old.start - new.start
    for code in (*old.assignments.order_by("id"), *old.details.order_by("id")):
        evidence = _moved(code.evidence, shift, len(new.text))
        if evidence is None or _has(code, new):
            continue
        code.pk = None
        code._state.adding = True
        code.statement, code.evidence = new, evidence
        code.save()


def _has(code: Any, new: Any) -> bool:
    names = ("framework", "notation", "method", "version", "kind", "value")
    same = {name: getattr(code, name) for name in names if hasattr(code, name)}
    return bool(type(code)._base_manager.filter(statement=new, **same).exists())


def _moved(evidence: Sequence[dict[str, Any]], shift: int, length: int) -> list[Any] | None:
    found = []
    for one in evidence:
        if one.get("in") != "text":
            found.append(one)
            continue
        start, end = one["start"] + shift, one["end"] + shift
        if start < 0 or end > length:
            return None
        found.append({**one, "start": start, "end": end})
    return found


def _new(expression: Expression, place: Place, kind: str) -> None:
    turns = Contribution.objects.filter(
        expression=expression, start__lte=place.start, end__gte=place.end
    )
    turn: Any = min(turns, key=lambda one: one.end - one.start, default=None)
    printed = turn.printed_agent if turn else None
    agent = turn.agent if turn else None
    key = _key(expression, place)
    Statement.objects.create(
        key=key, expression=expression, local_id=_local(place),
        ordinal=_next_ordinal(expression), contribution=turn, start=place.start, end=place.end,
        text=_words(expression, place), kind=kind, marker_style=MarkerStyle.NONE.value,
        language=expression.language,
        meeting=turn.meeting if turn and turn.meeting else expression.work.meeting,
        event=turn.event if turn else None, agent=agent,
        country=(printed.country if printed else "") or (agent.country if agent else ""),
        sector=(printed.sector if printed else "") or (agent.sector if agent else ""),
        year=_year(expression), retired=True,
    )  # fmt: skip


def _next_ordinal(expression: Expression) -> int:
    last = Statement.objects.filter(expression=expression).order_by("-ordinal").first()
    return last.ordinal + 1 if last else 0


def _year(expression: Expression) -> int | None:
    near = Statement.objects.filter(expression=expression).exclude(year=None).first()
    return near.year if near else None


def _tight(expression: Expression, place: Place) -> Place:
    text = _text(expression)
    piece = text[place.start : place.end] if 0 <= place.start < place.end <= len(text) else ""
    if not piece.strip():
        raise UsageError(
            f"there are no words from {place.start} to {place.end}",
            where=expression.key,
            remedy=f"Name a place between 0 and {len(text)}",
        )
    start = place.start + len(piece) - len(piece.lstrip())
    return Place(start, start + len(piece.strip()))


def _free(key: str) -> Any:
    """The row a key had before what made it was undone; ``None`` where nobody has had it.

    Raises UsageError where a statement stands there.
    """
    row = Statement.objects.filter(key=key).first()
    if row is not None and not row.retired:
        raise UsageError("there is a statement at this very place", where=key)
    if row is not None and row.merged_into_id is not None:
        raise UsageError("the statement at this place was merged into another", where=key)
    return row


def _check_neighbours(parts: Sequence[Any]) -> None:
    where = ", ".join(one.key for one in parts)
    if len(parts) < 2:
        raise UsageError("one statement is joined with others than itself", where=where)
    if len({(one.expression_id, one.contribution_id) for one in parts}) > 1:
        raise UsageError("statements of several speakers or sources are not one", where=where)
    numbers = [one.pk for one in parts]
    near = Statement.objects.filter(expression=parts[0].expression, retired=False)
    between = near.filter(start__gte=parts[0].start, end__lte=max(one.end for one in parts))
    if between.exclude(pk__in=numbers).exclude(parent__in=numbers).exists():
        raise UsageError("another statement stands between them", where=where)


def _key(expression: Expression, place: Place) -> str:
    return f"{expression.key}.s{place.start}-{place.end}"


def _local(place: Place) -> str:
    return f"s{place.start}-{place.end}"


def _words(expression: Expression, place: Place) -> str:
    return _text(expression)[place.start : place.end]


def _text(expression: Expression) -> str:
    return Reading.objects.values_list("text", flat=True).get(expression=expression)


def _start(row: Any) -> int:
    return int(row.start)
