"""Which documents name an agent, a meeting or a work."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import models as orm

from relatoria.store import models
from relatoria.store.exchange.rows import chunks

_WAYS: tuple[tuple[type[orm.Model], type[orm.Model], str, str], ...] = (
    (models.Agent, models.PrintedAgent, "agent_id", "expression_id"),
    (models.Agent, models.ReportEntry, "agent_id", "expression_id"),
    (models.Meeting, models.Event, "meeting_id", "expression_id"),
    (models.Meeting, models.Expression, "work__meeting_id", "pk"),
    (models.Work, models.Expression, "work_id", "pk"),
)


def expressions_naming(rows: Mapping[type[orm.Model], set[int]]) -> set[int]:
    """The numbers of the expressions that name one of ``rows``, by table."""
    found: set[int] = set()
    for model, through, column, document in _WAYS:
        for chunk in chunks(sorted(rows.get(model, ()))):
            query = through._base_manager.filter(**{f"{column}__in": chunk})
            found.update(query.values_list(document, flat=True).distinct())
    return found
