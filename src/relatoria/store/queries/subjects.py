"""Whether something that a judgement may be about is in the register."""

from __future__ import annotations

from relatoria.store.models import (
    Agent,
    Assignment,
    Conflict,
    Contribution,
    Meeting,
    Statement,
)

_KEYED = {
    "statement": Statement,
    "contribution": Contribution,
    "conflict": Conflict,
    "agent": Agent,
    "meeting": Meeting,
}


def exists(kind: str, key: str) -> bool:
    """Whether there is a ``kind`` by this public key; of codes see `judging.assignment_subject`."""
    if kind == "assignment":
        statement, _, code = key.partition("/")
        framework, _, notation = code.partition("/")
        rows = Assignment.objects.filter(statement__key=statement, framework=framework)
        return rows.filter(notation=notation).exists()
    model = _KEYED.get(kind)
    return model is not None and model._base_manager.filter(key=key).exists()
