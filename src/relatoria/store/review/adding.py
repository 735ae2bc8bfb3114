"""What the reading missed, added by whoever noticed."""

from __future__ import annotations

from relatoria.store import judging
from relatoria.store.lineage.placing import Place, add
from relatoria.store.models import Expression, ReviewAct
from relatoria.store.review.deciding import made_anew, own_items
from relatoria.store.transactions import one_writer


def add_missed(source: str, place: Place, kind: str, by: str, reason: str = "") -> ReviewAct:
    """Add a statement of ``kind`` at ``place`` of ``source`` (its key); the act can be undone.

    Raises UsageError where no words stand there, or a statement does.
    """
    with one_writer():
        step = add(source, place, kind, by, reason)
        judgements = judging.decide(made_anew(step.results, by, ""))
        own_items(step.results, Expression.objects.values_list("pk", flat=True).get(key=source), by)
        return ReviewAct.objects.create(
            by=by, what="add", judgements=[one.key for one in judgements], steps=[step.key],
            told={"becomes": list(step.results), "source": source},
        )  # fmt: skip
