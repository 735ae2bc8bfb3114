"""Invariants 1 and 7: words stand where they say, and every code shows its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length

from relatoria.store.models import (
    Assignment,
    Claim,
    ConflictSide,
    Contribution,
    Event,
    Participation,
    Passage,
    Reading,
    Relation,
    ReportEntry,
    Statement,
)

_LOCATED: tuple[type[models.Model], ...] = (
    Passage, Event, Participation, Contribution, Statement, Relation, Claim, ReportEntry,
    ConflictSide,
)  # fmt: skip


def check_statements() -> Iterator[tuple[str, str]]:
    """A statement's words, a figure's and a conflict's quote equal the text at their place."""
    for expression, text in Reading.objects.values_list("expression_id", "text").iterator(50):
        for model, column in ((Statement, "text"), (Claim, "text"), (ConflictSide, "quote")):
            rows = model._base_manager.filter(expression=expression)
            for number, words, start, end in rows.values_list("pk", column, "start", "end"):
                if words != text[start:end]:
                    yield _called(model, number), "its words are not those at its place"


def check_places() -> Iterator[tuple[str, str]]:
    """Every place lies inside the canonical text, and runs forward."""
    for model in _LOCATED:
        rows = model._base_manager.annotate(length=Length("expression__reading__text"))
        wrong = rows.filter(Q(end__lt=F("start")) | Q(end__gt=F("length")))
        for number, start, end in wrong.values_list("pk", "start", "end"):
            yield _called(model, number), f"it runs from {start} to {end}, outside the text"
    for number in Statement.objects.filter(expression__reading=None).values_list("pk", flat=True):
        yield _called(Statement, number), "its source has no reading"


def check_evidence() -> Iterator[tuple[str, str]]:
    """Every assignment shows at least one span, inside the statement or its heading."""
    rows = Assignment.objects.annotate(length=Length("statement__text"))
    columns = ("statement__key", "framework", "notation", "evidence", "length")
    for key, framework, notation, evidence, length in rows.values_list(*columns).iterator():
        where = f"assignment {key}/{framework}/{notation}"
        if not evidence:
            yield where, "it shows no evidence"
        for span in evidence:
            if not _inside(span, length):
                yield where, f"its evidence {span} lies outside the statement and its heading"


def _inside(span: Any, length: int) -> bool:
    if not isinstance(span, dict):
        return False
    start, end, place = span.get("start"), span.get("end"), span.get("in")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        return False
    return place == "heading" or (place == "text" and end <= length)


def _called(model: type[models.Model], number: int) -> str:
    row = model._base_manager.get(pk=number)
    name = str(model._meta.verbose_name)
    if isinstance(row, ConflictSide):
        return f"{name} of {row.conflict.key}"
    key = getattr(row, "key", None)
    return f"{name} {key}" if key else f"{name} {number}"
