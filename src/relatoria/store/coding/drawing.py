"""What statements name, drawn from their own words and written beside them."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.coding import CodableStatement
from relatoria.coding.describing import describe
from relatoria.coding.types import Evidence
from relatoria.store.models import StatementDetail
from relatoria.store.rows import Writer


def write_details(writer: Writer, statements: Iterable[tuple[int, CodableStatement]]) -> int:
    """Write what each of ``statements``, given with its number, names; gives how many rows."""
    written = 0
    for number, statement in statements:
        for one in describe(statement):
            row = {
                "statement_id": number,
                "kind": one.kind,
                "value": one.value,
                "stance": one.stance,
                "version": one.version,
                "evidence": spans(one.evidence),
            }
            writer.add(StatementDetail, row)
            written += 1
    return written


def spans(evidence: Iterable[Evidence]) -> list[dict[str, object]]:
    """``evidence`` as rows hold it."""
    return [{"start": one.start, "end": one.end, "in": one.place} for one in evidence]
