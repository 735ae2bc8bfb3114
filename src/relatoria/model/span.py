"""A stretch of the canonical text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` (excluded) of a document's canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from zero, not {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters this span covers in ``text``."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def without(self, holes: Iterable[Span]) -> tuple[Span, ...]:
        """The pieces of this span that lie outside ``holes``, in order."""
        pieces, at = [], self.start
        for hole in sorted(holes):
            if hole.end <= at or hole.start >= self.end:
                continue
            if hole.start > at:
                pieces.append(Span(at, hole.start))
            at = max(at, hole.end)
        if at < self.end:
            pieces.append(Span(at, self.end))
        return tuple(pieces)
