"""Statements coded as they come in, each with the heading of its section."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from relatoria.coding import CodableStatement
from relatoria.model import Record
from relatoria.store.coding.drawing import write_details
from relatoria.store.coding.models import coder_in_use
from relatoria.store.ingest.rows import Drawn
from relatoria.store.models import Assignment
from relatoria.store.rows import Columns, Writer

FRAMEWORKS = ("themes", "gcm")


def write_codes(
    writer: Writer, sources: Iterable[Drawn], frameworks: Sequence[str] = FRAMEWORKS
) -> None:
    """Code the statements of ``sources`` with ``frameworks`` and write their assignments, and
    what else they name."""
    chosen = coder_in_use(frameworks)
    for drawn in sources:
        numbers = [row["id"] for row in drawn.statements]
        write_details(writer, zip(numbers, codable(drawn), strict=True))
        for row, statement in zip(drawn.statements, codable(drawn), strict=True):
            for one in chosen.code(statement):
                evidence = [
                    {"start": span.start, "end": span.end, "in": span.place}
                    for span in one.evidence
                ]
                columns: Columns = {
                    "statement_id": row["id"],
                    "framework": one.framework,
                    "notation": one.notation,
                    "score": one.score,
                    "method": one.method,
                    "version": one.version,
                    "evidence": evidence,
                }
                writer.add(Assignment, columns)


def codable(drawn: Drawn) -> Iterator[CodableStatement]:
    """The statements of one source as the coder takes them, in their order."""
    headings = _Headings(drawn.record)
    for row in drawn.statements:
        heading = headings.at(row["start"])
        yield CodableStatement(row["key"], row["text"], row["language"], heading)


class _Headings:
    """The title of the innermost section around a place."""

    def __init__(self, record: Record) -> None:
        found = [one for one in record.passages if one.kind == "section" and one.title]
        self._sections = sorted(found, key=lambda one: (one.start, -one.end))
        self._starts = [one.start for one in self._sections]

    def at(self, place: int) -> str:
        # The innermost section begins last.
        for section in reversed(self._sections[: bisect_right(self._starts, place)]):
            if place < section.end:
                return section.title or ""
        return ""
