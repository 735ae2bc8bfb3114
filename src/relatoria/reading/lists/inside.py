"""The innermost contribution that holds a stretch of text, without trying them all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from relatoria.model import Contribution, Span


class Inside:
    """Contributions in order, each with the one around it."""

    def __init__(self, contributions: Iterable[Contribution]) -> None:
        self._ordered = sorted(contributions, key=lambda one: (one.start, -one.end))
        self._starts = [one.start for one in self._ordered]
        self._around: list[int | None] = []
        open_ones: list[int] = []
        for index, one in enumerate(self._ordered):
            while open_ones and self._ordered[open_ones[-1]].end <= one.start:
                open_ones.pop()
            self._around.append(open_ones[-1] if open_ones else None)
            open_ones.append(index)

    def innermost(self, span: Span) -> str | None:
        """The id of the smallest contribution around ``span``, or ``None``."""
        index: int | None = bisect_right(self._starts, span.start) - 1
        if index == -1:
            return None
        while index is not None and self._ordered[index].end < span.end:
            index = self._around[index]
        return None if index is None else self._ordered[index].id
