"""Codes that count: of statements the viewer may see, of no replaced coding, not rejected."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, Value
from django.db.models.functions import Concat

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import (
    Assignment,
    Judgement,
    JudgementValue,
    RetiredCoding,
    Statement,
    StatementDetail,
)
from relatoria.store.remembering import remembered
from relatoria.store.rows import among

if TYPE_CHECKING:
    from django.db.models import QuerySet

DETAILS = "details"
"""How a replaced coding of details is called, where others name their framework."""


def codes(viewer: Viewer, framework: str) -> QuerySet[Assignment]:
    """Assignments to items of ``framework`` that count, of statements the viewer may see."""
    found = access.of_seen_statements(_assignments(framework), viewer)
    if not rejected(framework):
        return found
    subject = Concat(
        OuterRef("statement__key"), Value("/"), OuterRef("framework"), Value("/"),
        OuterRef("notation"),
    )  # fmt: skip
    return found.exclude(Exists(_rejections().filter(subject=subject)))


def details(viewer: Viewer, kind: str) -> QuerySet[StatementDetail]:
    """What statements that the viewer may see name of ``kind``."""
    return access.of_seen_statements(_details(kind), viewer)


def rows_of(viewer: Viewer, scheme: str) -> tuple[QuerySet[Any], str]:
    """The codes of ``scheme``, a framework or a kind of detail, and the column that names them."""
    if scheme in KINDS:
        return details(viewer, scheme), "value"
    return codes(viewer, scheme), "notation"


def drawn(scheme: str) -> tuple[QuerySet[Any], str]:
    """The same of every statement, hidden and rejected ones among them: for counting alone."""
    return (_details(scheme), "value") if scheme in KINDS else (_assignments(scheme), "notation")


def _assignments(framework: str) -> QuerySet[Assignment]:
    found = Assignment.objects.filter(framework=framework)
    for of, method, version in retired():
        if of == framework:
            found = found.exclude(method=method, version=version)
    return found


def _details(kind: str) -> QuerySet[StatementDetail]:
    found = StatementDetail.objects.filter(kind=kind)
    for of, _, version in retired():
        if of == DETAILS:
            found = found.exclude(version=version)
    return found


KINDS = ("group", "actor", "paradigm", "citation")
"""Kinds of details that are counted like the items of a framework; terms stand apart."""


@remembered
def retired() -> tuple[tuple[str, str, str], ...]:
    """Replaced codings: framework (or `DETAILS`), method, version."""
    rows = RetiredCoding.objects.order_by("id")
    return tuple(rows.values_list("framework", "method", "version"))


@remembered
def rejected(framework: str) -> frozenset[tuple[str, int]]:
    """Codes of ``framework`` that people rejected: notation and number of the statement."""
    subjects = _rejections().filter(subject__contains=f"/{framework}/")
    pairs = [one.split("/", 2) for one in subjects.values_list("subject", flat=True)]
    keys = {key for key, _, _ in pairs}
    numbers = dict(among(Statement.objects.values_list("key", "pk"), "key", keys))
    return frozenset(
        (notation, numbers[key])
        for key, of, notation in pairs
        if of == framework and key in numbers
    )


def _rejections() -> QuerySet[Judgement]:
    return _in_force().filter(value=JudgementValue.REJECT.value)


def _in_force() -> QuerySet[Judgement]:
    replaced = Exists(Judgement.objects.filter(replaces=OuterRef("pk")))
    return Judgement.objects.filter(subject_type="assignment").exclude(replaced)


@remembered
def schemes(viewer: Viewer) -> tuple[str, ...]:
    """Frameworks that statements are coded with, then kinds of details that they name."""
    seen = Assignment.objects.order_by().values_list("framework", flat=True).distinct()
    told = StatementDetail.objects.order_by().values_list("kind", flat=True).distinct()
    frameworks = sorted(name for name in seen if codes(viewer, name).exists())
    return (*frameworks, *(kind for kind in KINDS if kind in set(told)))


@remembered
def judged(viewer: Viewer, framework: str) -> dict[str, int]:
    """How many codes of ``framework`` people have decided on, by decision in force."""
    rows = _in_force().filter(subject__contains=f"/{framework}/")
    values = dict(rows.values_list("subject", "value"))
    keys = {subject.partition("/")[0] for subject in values}
    seen = set(among(access.statements(viewer).values_list("key", flat=True), "key", keys))
    return dict(
        Counter(value for subject, value in values.items() if subject.partition("/")[0] in seen)
    )
