"""One statement that says several things, divided at places in its own text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from relatoria.errors import UsageError
from relatoria.store import models
from relatoria.store.lineage.cells import Move, set_all
from relatoria.store.lineage.kinds import living, table_of
from relatoria.store.lineage.splitting import wake
from relatoria.store.lineage.steps import Change, record
from relatoria.store.models import (
    Assignment,
    LineageStep,
    Operation,
    Statement,
    StatementDetail,
)
from relatoria.store.transactions import one_writer


def divide(key: str, cuts: Sequence[int], user: str, reason: str = "") -> LineageStep:
    """Divide the statement ``key`` at ``cuts``, characters from its beginning.

    Each part is a statement in its own words, of the same contribution; white space at its edges
    belongs to none. Codes whose evidence lies in a part go along; items go with the part that
    holds them. The whole is retired. Raises UsageError where a cut lies outside the statement or
    leaves an empty part.
    """
    with one_writer():
        whole = living("statement", key)
        moves: list[Move] = []
        table = table_of("statement")
        spans = _spans(whole, cuts)
        parts = [_part(whole, at, *span, moves) for at, span in enumerate(spans)]
        set_all(table, Statement.objects.filter(pk=whole.pk), "retired", True, moves)
        for part in parts:
            inside = whole.items.filter(start__gte=part.start, end__lte=part.end)
            set_all(table, inside, "parent", part.key, moves)
        results = [part.key for part in parts]
        return record(Change(Operation.SPLIT, "statement", [key], results, moves), user, reason)


def _spans(whole: Any, cuts: Sequence[int]) -> list[tuple[int, int]]:
    edges = [0, *sorted(set(cuts)), len(whole.text)]
    spans = []
    for start, end in pairwise(edges):
        piece = whole.text[start:end] if 0 <= start < end <= len(whole.text) else ""
        if not piece.strip() or len(edges) < 3:
            raise UsageError(
                f"a cut leaves nothing between {start} and {end}",
                where=whole.key,
                remedy=f"Cut between 1 and {len(whole.text) - 1}",
            )
        lead_ = len(piece) - len(piece.lstrip())
        spans.append((start + lead_, start + lead_ + len(piece.strip())))
    return spans


def _part(whole: Any, at: int, start: int, end: int, moves: list[Move]) -> Any:
    place = (whole.start + start, whole.start + end)
    key = f"{whole.expression.key}.s{place[0]}-{place[1]}"
    # A part of an earlier division that was undone is the same part.
    part = Statement.objects.filter(key=key).first()
    if part is not None and not (part.retired and part.split_from_id == whole.pk):
        raise UsageError(
            "there is a statement of this very span", where=key, remedy="Cut elsewhere"
        )
    if part is None:
        part = _make(whole, at, key, place)
        _take_codes(whole, part, start, end)
    wake("statement", key, whole.key, moves)
    return part


def _make(whole: Any, at: int, key: str, place: tuple[int, int]) -> Any:
    part: Any = Statement.objects.get(pk=whole.pk)
    part.pk = None
    part._state.adding = True
    part.key = key
    part.local_id = f"{whole.local_id}.{at + 1}"
    part.start, part.end = place
    part.text = whole.text[place[0] - whole.start : place[1] - whole.start]
    part.holes = [
        [max(hole[0], place[0]), min(hole[1], place[1])]
        for hole in whole.holes
        if hole[0] < place[1] and hole[1] > place[0]
    ]
    part.split_from, part.retired = whole, True
    part.save()
    models.Redirect.objects.create(kind="statement", old=key, new=whole.key)
    return part


def _take_codes(whole: Any, part: Any, start: int, end: int) -> None:
    for code in whole.assignments.order_by("id"):
        evidence = _within(code.evidence, start, end)
        if evidence:
            Assignment.objects.create(
                statement=part,
                framework=code.framework,
                notation=code.notation,
                score=code.score,
                method=code.method,
                version=code.version,
                evidence=evidence,
            )
    for told in whole.details.order_by("id"):
        evidence = _within(told.evidence, start, end)
        if evidence:
            StatementDetail.objects.create(
                statement=part,
                kind=told.kind,
                value=told.value,
                stance=told.stance,
                version=told.version,
                evidence=evidence,
            )


def _within(evidence: Sequence[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    """``evidence`` counted from ``start``; none where a span in the text lies outside."""
    spans = [one for one in evidence if one.get("in") == "text"]
    if not spans or any(one["start"] < start or one["end"] > end for one in spans):
        return []
    return [
        {**one, "start": one["start"] - start, "end": one["end"] - start}
        if one.get("in") == "text"
        else one
        for one in evidence
    ]
