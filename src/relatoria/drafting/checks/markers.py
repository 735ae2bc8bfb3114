"""A number or letter that opens a part of the text, and where a row of them goes wrong."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.model import Span

FARTHEST = 3
"""Values a row may jump over for it still to be one row."""


@dataclass(frozen=True, slots=True)
class Marker:
    """One of a row: as printed, its place in the row, and where it stands."""

    label: str
    value: int
    span: Span


def jump(rule: str, before: Marker, after: Marker) -> Finding:
    """``after`` skips a value behind ``before``, or uses one again."""
    again = after.value <= before.value
    return Finding(
        f"{rule}_again" if again else f"{rule}_missing",
        after.span.start,
        after.span.end,
        {"before": before.label, "after": after.label},
        before.span,
    )
