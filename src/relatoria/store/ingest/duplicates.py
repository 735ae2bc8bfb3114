"""Sources whose texts are nearly the same, noticed as they come in."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.store.ingest.sketching import Sketch, near_pairs, unpacked
from relatoria.store.models import Expression, NearDuplicate
from relatoria.store.rows import Writer

LEAST = 0.55
"""Similarity from which two texts are shown to people as near-duplicates."""


def write_near_duplicates(writer: Writer, fresh: dict[int, Sketch]) -> int:
    """Pairs of a ``fresh`` expression (id → signature) and any other; gives how many.

    Versions of one work in one language are no duplicates of one another.
    """
    lineage = {
        number: (work, language)
        for number, work, language in Expression.objects.values_list("id", "work_id", "language")
    }
    found = 0
    for first, second, alike in near_pairs(fresh.items(), _sketches(), LEAST):
        if lineage[first] != lineage[second]:
            row = {"first_id": first, "second_id": second, "similarity": alike}
            writer.add(NearDuplicate, row)
            found += 1
    return found


def _sketches() -> Iterator[tuple[int, Sketch]]:
    rows = Expression.objects.filter(current=True).values_list("id", "sketch")
    for number, data in rows.iterator():
        yield number, unpacked(bytes(data))
