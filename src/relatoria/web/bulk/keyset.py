"""Walking a table in the order of its keys, a chunk at a time, without ever counting it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db.models import QuerySet

AT_ONCE = 2_000


def walk(
    rows: QuerySet[Any], fields: tuple[str, ...], at_once: int = AT_ONCE
) -> Iterator[list[tuple[Any, ...]]]:
    """The values of ``fields`` (the first of which is ``key``), in the order of keys.

    Each chunk is a query of its own that begins after the last key: it costs the same at the end
    of a table as at its beginning, and memory holds one chunk.
    """
    last = ""
    while True:
        found = rows.filter(key__gt=last).order_by("key").values_list(*fields)[:at_once]
        chunk = list(found)
        if chunk:
            yield chunk
        if len(chunk) < at_once:
            return
        last = str(chunk[-1][0])
