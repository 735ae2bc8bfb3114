"""Learning and recoding as work in the background."""

from __future__ import annotations

from relatoria.store.jobs import Work, register

LEARN = "coding.learn"
RECODE = "coding.recode"


def register_coding() -> None:
    """Make both kinds of job known to this process."""
    register(LEARN, _learn)
    register(RECODE, _recode)


def _learn(work: Work) -> dict[str, object]:
    from relatoria.store.coding.learning import learn

    row = learn(str(work.arguments["framework"]), work.job.by, work.step)
    return {"version": row.version, "before": row.before, "after": row.after}


def _recode(work: Work) -> dict[str, object]:
    from relatoria.store.coding.recoding import recode
    from relatoria.store.search.indexing import rebuild

    # One transaction: its steps are told nowhere until it ends, so none is told.
    written = recode(tuple(work.arguments["frameworks"]), work.job.by)
    if written:
        rebuild()
    return {"rows": written}
