"""What people decided: appended, never overwritten; the latest decision is in force."""

from relatoria.store.judging.decisions import (
    Decision,
    assignment_subject,
    current,
    decide,
    history,
    in_force,
    record,
    reopen,
)

__all__ = [
    "Decision",
    "assignment_subject",
    "current",
    "decide",
    "history",
    "in_force",
    "record",
    "reopen",
]
