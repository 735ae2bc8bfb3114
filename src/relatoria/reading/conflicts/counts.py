"""Numbers of people that a document declares, against those it lists."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.model import Conflict, Span
from relatoria.reading.conflicts.evidence import value

SUBJECT = "meeting"
"""The id of the event that counts of people speak of."""


def count_conflict(
    declared: tuple[int, Span] | None, listed: Sequence[Span], source: str, text: str
) -> tuple[Conflict, ...]:
    """A conflict where ``declared`` people and those ``listed`` differ in number."""
    if declared is None or not listed or declared[0] == len(listed):
        return ()
    said, span = declared
    stretch = Span(listed[0].start, listed[0].end)
    return (
        Conflict(
            SUBJECT,
            "count",
            (
                value(str(said), span, "text", text),
                value(str(len(listed)), stretch, source, text),
            ),
        ),
    )
