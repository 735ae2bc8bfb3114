"""The search index holds what there is to find, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from relatoria.store.models import Expression, SearchRow, SearchText
from relatoria.store.search.drawing.speech import rows_of


def check_search() -> Iterator[tuple[str, str]]:
    """Every row that a source gives is in the index, once, with the same words."""
    current = Expression.objects.order_by("id").defer("sketch")
    for expression in current.select_related("work__meeting__merged_into").iterator(50):
        drawn = Counter((row.type, row.key, row.text) for row in rows_of(expression))
        held = SearchText.objects.filter(row__expression=expression)
        there = Counter(held.values_list("row__type", "key", "text"))
        lacking, extra = (drawn - there).total(), (there - drawn).total()
        if lacking or extra:
            yield (
                f"source {expression.key}",
                f"the search index lacks {lacking} of its rows and has {extra} too many",
            )
    for number in SearchRow.objects.filter(shown=None).values_list("id", flat=True):
        yield f"search row {number}", "it has no text to show"
