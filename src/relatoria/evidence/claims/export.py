"""Checks as plain values, for JSON lines and the API."""

from __future__ import annotations

from relatoria.evidence.claims.types import Check, Observed


def as_record(check: Check) -> dict[str, object]:
    """A check as plain values: claim, verdict, what reproduces the figure, what came later."""
    claim, found = check.claim, check.found
    return {
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "quantity": claim.quantity,
        "value": claim.value,
        "unit": claim.unit,
        "area": claim.area,
        "year": claim.year,
        "verdict": check.verdict.value,
        "reason": check.reason.value if check.reason else None,
        "indicator": check.quantity or None,
        "dataset": found.datasets[0] if found and found.datasets else None,
        "revision": found.revision if found else None,
        "period": found.period if found else None,
        "formula": found.formula if found else None,
        "members": list(found.members) if found else [],
        "lacking": list(found.lacking) if found else [],
        "value_found": found.value if found else None,
        "difference": check.difference,
        "allowed": [check.allowed.low, check.allowed.high] if check.allowed else None,
        "superseded_by": [_later(one) for one in check.superseded_by],
        "periods_fitting": list(check.periods_fitting),
        "current": _later(check.current) if check.current else None,
        "hints": list(check.hints),
    }


def _later(one: Observed) -> dict[str, object]:
    return {
        "dataset": one.datasets[0] if one.datasets else None,
        "revision": one.revision,
        "period": one.period,
        "value": one.value,
    }
