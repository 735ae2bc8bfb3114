"""Passages of the sources that a check finds fault with: no reason to carry them further."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.drafting.checks.page import Splitter
from relatoria.drafting.checks.running import findings_in
from relatoria.model import Record, Span

_LONGEST = 400


def faulty_passages(records: Sequence[Record], split: Splitter) -> dict[str, tuple[Span, ...]]:
    """Document id → the passages that findings query or compare with, in ``Plan.avoid``'s form."""
    found = {}
    for record in records:
        spans = []
        for one in findings_in(record, split):
            spans.append(Span(one.start, one.end))
            spans += [one.other] if one.other else []
        found[record.document.id] = tuple(span for span in spans if 0 < len(span) < _LONGEST)
    return found
