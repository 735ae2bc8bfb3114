"""What of follow-up goes with some documents, and what of it may be handed to anybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models as orm
from django.db.models import Q
from django.utils import timezone

from relatoria.store import models
from relatoria.store.exchange.rows import chunks
from relatoria.store.exchange.tables import Table


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The entries chosen, by key; what stands between two goes where both do."""

    documents: frozenset[str] = frozenset()
    """Keys of the documents chosen."""
    withheld: frozenset[str] = frozenset()
    """Keys of entries that are there and not chosen: an arrow to one of them stays."""
    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def has(self, table: Table, line: Any) -> bool:
        """Whether ``line`` goes."""
        return FOLLOW_UP[table.name](self, line)

    def chosen(self, name: str, key: str | None) -> bool:
        """Whether the entry ``key`` of the table ``name`` goes; nothing named is no obstacle."""
        return key is None or key in self.keys.get(name, ())


def _keyed(name: str, member: str = "key") -> Callable[[FollowUp, Any], bool]:
    return lambda chosen, line: chosen.chosen(name, getattr(line, member))


def _between(chosen: FollowUp, line: Any) -> bool:
    there = chosen.chosen("commitment", line.commitment)
    return there and chosen.chosen("commitment-report", line.report)


def _answered(chosen: FollowUp, line: Any) -> bool:
    """An answer stands beside its question, which names the commitment it is about."""
    return any(chosen.chosen("commitment", part) for part in line.question.split("/"))


FOLLOW_UP: Mapping[str, Callable[[FollowUp, Any], bool]] = {
    "commitment": _keyed("commitment"),
    "commitment-term": _keyed("commitment", "commitment"),
    "commitment-report": _keyed("commitment-report"),
    "commitment-link": _between,
    "commitment-status": _between,
    "commitment-arrow": _keyed("commitment-arrow"),
    "expected-reporter": _keyed("expected-reporter", "name"),
    "question-answer": _answered,
}
"""By table, whether a line goes with what was chosen."""


def of_documents(documents: Mapping[str, int], using: str) -> FollowUp:
    """Everything read from ``documents``, with the commitments their reports answer."""
    inside = set(documents.values())

    def read_from(model: type[orm.Model], name: str = "key") -> frozenset[str]:
        rows = model._base_manager.using(using).exclude(expression=None)
        pairs = rows.values_list(name, "expression_id")
        return frozenset(key for key, document in pairs.iterator() if document in inside)

    reports = read_from(models.CommitmentReport)
    commitments = set(read_from(models.Commitment))
    for chunk in chunks(sorted(reports)):
        links = models.CommitmentLink.objects.using(using).filter(report__key__in=chunk)
        commitments.update(links.values_list("commitment__key", flat=True))
    return FollowUp(
        frozenset(documents),
        keys={
            "commitment": frozenset(commitments),
            "commitment-report": reports,
            "commitment-arrow": read_from(models.CommitmentArrow),
            "expected-reporter": read_from(models.ExpectedReporter, "name"),
        },
    )


def open_to_all(documents: Mapping[str, int], using: str) -> FollowUp:
    """Everything published whose day has come and whose source is among the open ``documents``."""
    released = Q(stage=models.Stage.PUBLISHED.value, public_from__lte=timezone.now())
    inside = set(documents.values())

    def of(model: type[orm.Model], name: str = "key") -> frozenset[str]:
        rows = model._base_manager.using(using).filter(released)
        pairs = rows.values_list(name, "expression_id")
        return frozenset(key for key, at in pairs.iterator() if at is None or at in inside)

    commitments, reports = of(models.Commitment), of(models.CommitmentReport)
    hidden = _others(models.Commitment, commitments, using)
    hidden |= _others(models.CommitmentReport, reports, using)
    closed = _others(models.Expression, frozenset(documents), using)
    arrows = models.CommitmentArrow.objects.using(using).filter(released)
    told = frozenset(
        key
        for key, source, target, at in arrows.values_list(
            "key", "source", "target", "expression_id"
        ).iterator()
        if (at is None or at in inside)
        and not any(end in hidden or document_of(end) in closed for end in (source, target))
    )
    return FollowUp(
        frozenset(documents),
        hidden,
        {
            "commitment": commitments,
            "commitment-report": reports,
            "commitment-arrow": told,
            "expected-reporter": of(models.ExpectedReporter, "name"),
        },
    )


def document_of(end: str) -> str:
    """The key of the document that the end of an arrow would stand in."""
    return end.replace("/", ".").replace("#", ".").replace(":", ".").partition(".")[0]


def without_private(table: Table, line: Any) -> dict[str, Any]:
    """What stands in a published ``line`` instead of what is private."""
    if table.name == "commitment-report":
        return {"evidence": [one for one in line.evidence if one.get("public")]}
    if table.name == "commitment-link":
        return {"decided_by": ""}
    if table.name == "commitment-arrow" and line.confirmed_by:
        return {"confirmed_by": "confirmed"}
    return {}


def _others(model: type[orm.Model], chosen: frozenset[str], using: str) -> frozenset[str]:
    rows = model._base_manager.using(using).values_list("key", flat=True)
    return frozenset(rows.iterator()) - chosen
