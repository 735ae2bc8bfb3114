"""Conflicts between the documents of one meeting."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from relatoria.formats import jsonl
from relatoria.model import Conflict, Record
from relatoria.reading.conflicts import conflicts_between
from relatoria.store.ingest import drawing
from relatoria.store.ingest.keys import KeyRing
from relatoria.store.ingest.rows import Drawn
from relatoria.store.models import Conflict as ConflictRow
from relatoria.store.models import ConflictSide, Event, Reading
from relatoria.store.rows import Writer, among


def write_conflicts(writer: Writer, sources: Iterable[Drawn]) -> int:
    """Conflicts of each new source with the others of its meetings; gives how many.

    Documents that a later version replaced are left out.
    """
    fresh: dict[int, dict[int, Record]] = defaultdict(dict)
    for drawn in sources:
        for known in drawn.meetings.values():
            fresh[known.id][drawn.expression] = drawn.record
    keys = KeyRing(ConflictRow)
    found = 0
    for meeting, others in _others(fresh).items():
        numbers = {one.document.id: number for number, one in (others | fresh[meeting]).items()}
        for conflict in _pairs(fresh[meeting], others):
            _write(writer, conflict, meeting, numbers, keys)
            found += 1
    return found


def _pairs(fresh: Mapping[int, Record], others: Mapping[int, Record]) -> Iterator[Conflict]:
    done: list[Record] = list(others.values())
    for record in fresh.values():
        for other in done:
            yield from conflicts_between((other, record))
        done.append(record)


def _others(fresh: Mapping[int, Mapping[int, Record]]) -> dict[int, dict[int, Record]]:
    """The current documents of each meeting that were there before."""
    found: dict[int, dict[int, Record]] = {meeting: {} for meeting in fresh}
    rows = Event.objects.filter(kind="meeting", expression__current=True)
    told = rows.values_list("meeting_id", "expression_id").distinct()
    pairs = [
        (int(meeting), expression)
        for meeting, expression in among(told, "meeting_id", fresh)
        if meeting is not None and expression not in fresh[meeting]
    ]
    readings = Reading.objects.values_list("expression_id", "lines")
    records = {
        number: jsonl.read(zlib.decompress(bytes(lines)))
        for number, lines in among(readings, "expression_id", {number for _, number in pairs})
    }
    for meeting, expression in pairs:
        if expression in records:
            found[meeting][expression] = records[expression]
    return found


def _write(
    writer: Writer, conflict: Conflict, meeting: int, numbers: Mapping[str, int], keys: KeyRing
) -> None:
    documents = sorted({side.document or "" for side in conflict.values})
    key = keys.take(f"{'-'.join(documents)}.x-{conflict.field}")
    row = {"key": key, "subject": conflict.subject, "field": conflict.field}
    number = writer.add(ConflictRow, row | {"meeting_id": meeting})
    for ordinal, side in enumerate(conflict.values):
        columns = drawing.side_columns(side) | {"conflict_id": number, "ordinal": ordinal}
        columns["expression_id"] = numbers[side.document or ""]
        writer.add(ConflictSide, columns)
