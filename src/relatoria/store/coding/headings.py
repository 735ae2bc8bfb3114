"""The heading a statement stands under, as it was read when the statement was first coded."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from relatoria.store.models import Passage, Statement
from relatoria.store.rows import among


def headings_of(numbers: Iterable[int]) -> dict[int, str]:
    """By number of the statement, the title of the innermost section around it; empty where no
    section with a title holds it."""
    rows = Statement.objects.values_list("pk", "expression_id", "start")
    placed = list(among(rows, "pk", numbers))
    sections: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    found = Passage.objects.filter(kind="section").exclude(title="")
    columns = ("expression_id", "start", "end", "title")
    for expression, start, end, title in among(
        found.values_list(*columns), "expression_id", {source for _, source, _ in placed}
    ):
        sections[expression].append((start, -end, title))
    for rows_of_one in sections.values():
        rows_of_one.sort()
    return {pk: _at(sections.get(source, []), start) for pk, source, start in placed}


def _at(sections: list[tuple[int, int, str]], place: int) -> str:
    # The innermost section begins last.
    last = bisect_right(sections, (place, 0, ""))
    for _, end, title in reversed(sections[:last]):
        if place < -end:
            return title
    return ""
