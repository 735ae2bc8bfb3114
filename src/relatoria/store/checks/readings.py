"""Rows equal the reading they were drawn from; what people made or decided is their own."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models

from relatoria.errors import InvalidRecord
from relatoria.formats import jsonl
from relatoria.model import Record
from relatoria.store.ingest import drawing
from relatoria.store.ingest.validating import faults
from relatoria.store.models import (
    Claim,
    Contribution,
    Enumeration,
    Event,
    Expression,
    LineageStep,
    Operation,
    Participation,
    Passage,
    PrintedAgent,
    Reading,
    Relation,
    ReportEntry,
    Statement,
)
from relatoria.store.rows import Columns, storable, stored


@dataclass(frozen=True, slots=True)
class _Decided:
    """What people made or changed, which no reading says."""

    added: frozenset[str]
    """Keys of statements."""
    last: dict[tuple[str, str], Any]
    """Row and column → what a person wrote there last."""

    def among(self, rows: models.QuerySet[Any]) -> frozenset[tuple[int, str]]:
        """Place (from 1) and column of the cells of ``rows`` that hold what a person wrote."""
        if not self.last:
            return frozenset()
        return frozenset(
            (place, "kind")
            for place, (key, kind) in enumerate(rows.values_list("key", "kind"), start=1)
            if self.last.get((key, "kind")) == kind
        )


def check_readings() -> Iterator[tuple[str, str]]:
    """Every source has a reading whose record keeps the model, and whose parts the rows equal."""
    missing = Expression.objects.filter(reading=None).values_list("key", flat=True)
    yield from ((f"source {key}", "it has no reading") for key in missing)
    decided = _decided()
    for reading in Reading.objects.select_related("expression").order_by("id").iterator(20):
        where = f"source {reading.expression.key}"
        try:
            record = jsonl.read(zlib.decompress(bytes(reading.lines)))
        except (zlib.error, InvalidRecord) as error:
            yield where, f"its reading cannot be opened: {error}"
            continue
        for fault in faults(record):
            yield where, f"its reading is wrong: {fault}"
        if storable(record.document.text) != reading.text:
            yield where, "its text is not that of its reading"
        yield from ((where, what) for what in _differences(record, reading.expression, decided))


def _differences(record: Record, expression: Expression, decided: _Decided) -> Iterator[str]:
    own = drawing.expression_columns(record)
    yield from _compared(Expression, [own], Expression.objects.filter(id=expression.pk), decided)
    for model, drawn in _drawn(record).items():
        rows = model._base_manager.filter(expression=expression.pk)
        if model is Statement:
            rows = rows.filter(split_from=None).exclude(key__in=decided.added)
        order = ("ordinal",) if _has(model, "ordinal") else ("id",)
        yield from _compared(model, drawn, rows.order_by(*order), decided)


def _drawn(record: Record) -> dict[type[models.Model], list[Columns]]:
    document = record.document
    names = {agent.id: agent.name for agent in record.agents}
    return {
        Passage: [drawing.passage_columns(one) for one in record.passages],
        Event: [drawing.event_columns(one, document) for one in record.events],
        PrintedAgent: [drawing.agent_columns(one) for one in record.agents],
        Participation: [drawing.participation_columns(one) for one in record.participations],
        Contribution: [drawing.contribution_columns(one) for one in record.contributions],
        Statement: [drawing.statement_columns(one, document, names) for one in record.statements],
        Enumeration: [drawing.enumeration_columns(one) for one in record.enumerations],
        Relation: [drawing.relation_columns(one) for one in record.relations],
        Claim: [drawing.claim_columns(one) for one in record.claims],
        ReportEntry: [drawing.report_columns(one) for one in record.reports],
    }


def _compared(
    model: type[models.Model], drawn: list[Columns], rows: models.QuerySet[Any], decided: _Decided
) -> Iterator[str]:
    """What tells the rows of one table from those the reading gives, in the same order."""
    name = str(model._meta.verbose_name)
    columns = list(drawn[0]) if drawn else ["id"]
    there = list(rows.values_list(*columns))
    amended = decided.among(rows) if model is Statement else frozenset()
    if len(there) != len(drawn):
        yield f"it has {len(there)} rows of type {name}, and its reading {len(drawn)}"
        return
    for place, (row, wanted) in enumerate(zip(there, drawn, strict=True), start=1):
        for column, value in zip(columns, row, strict=True):
            if (place, column) in amended:
                continue
            if value != stored(model, column, wanted[column]):
                yield f"{column} of {name} no. {place} is not what its reading says"


def _decided() -> _Decided:
    """What people said of statements, apart from merges and splits."""
    steps = LineageStep.objects.order_by("id").filter(kind="statement")
    added = steps.filter(operation=Operation.ADD.value).values_list("results", flat=True)
    changing = (Operation.ADD.value, Operation.AMEND.value, Operation.UNDO.value)
    moves = steps.filter(operation__in=changing).values_list("moves", flat=True)
    last = {
        (row, column): after
        for some in moves
        for table, row, column, _, after in some
        if table == "statement" and column == "kind"
    }
    return _Decided(frozenset(key for keys in added for key in keys), last)


def _has(model: type[models.Model], column: str) -> bool:
    fields: Iterable[Any] = model._meta.concrete_fields
    return any(field.attname == column for field in fields)
