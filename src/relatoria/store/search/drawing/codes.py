"""The codes that a row bears: those of no replaced coding that nobody rejected."""

from __future__ import annotations

from relatoria.store.models import Assignment, Expression, Judgement, JudgementValue, RetiredCoding
from relatoria.store.rows import among

Item = tuple[str, str]
"""A framework and a notation."""


def codes_of(expression: Expression) -> dict[int, list[Item]]:
    """The items of every coded statement of ``expression``, the surest first, by its number."""
    retired = set(RetiredCoding.objects.values_list("framework", "method", "version"))
    rows = Assignment.objects.filter(statement__expression=expression).order_by("-score", "pk")
    columns = ("statement_id", "statement__key", "framework", "notation", "method", "version")
    drawn = {
        f"{key}/{framework}/{notation}": (statement, (framework, notation))
        for statement, key, framework, notation, method, version in rows.values_list(*columns)
        if (framework, method, version) not in retired
    }
    rejected = _rejected(drawn)
    found: dict[int, list[Item]] = {}
    for subject, (statement, item) in drawn.items():
        if subject not in rejected:
            found.setdefault(statement, []).append(item)
    return found


def _rejected(subjects: dict[str, tuple[int, Item]]) -> set[str]:
    """Those of ``subjects`` on which the judgement in force is a rejection."""
    rows = Judgement.objects.filter(
        subject_type="assignment", value=JudgementValue.REJECT.value, replaced_by=None
    )
    return set(among(rows.values_list("subject", flat=True), "subject", subjects))
