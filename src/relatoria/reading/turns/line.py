"""A paragraph's prose together with what it is read with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.model import Span
from relatoria.reading.turns.patterns import Patterns
from relatoria.schemes.names import words_of


@dataclass(frozen=True, slots=True)
class Names:
    """Where the names of known people stand in a paragraph, in order."""

    spans: Sequence[Span] = ()
    words: frozenset[str] = frozenset()
    """Every word of every known name, folded, particles left out."""
    all: frozenset[str] = frozenset()
    """The same with surnames of three letters or fewer, which may be other words as well."""

    def at(self, position: int) -> Span | None:
        """The name that begins at ``position``."""
        index = bisect_left(self.spans, Span(position, position))
        if index < len(self.spans) and self.spans[index].start == position:
            return self.spans[index]
        return None

    def within(self, start: int, end: int) -> Span | None:
        """The first name between ``start`` and ``end``."""
        index = bisect_left(self.spans, Span(start, start))
        if index < len(self.spans) and self.spans[index].end <= end:
            return self.spans[index]
        return None

    def has(self, name: str) -> bool:
        """Whether every part of ``name`` («Delgado Wise») belongs to known names."""
        return self._are(name, self.words)

    def has_surname(self, name: str) -> bool:
        """The same behind an office, where even «Paz» or «Kim» can only be a name."""
        return self._are(name, self.all)

    @staticmethod
    def _are(name: str, known: frozenset[str]) -> bool:
        parts = words_of(name)
        return bool(parts) and all(part in known for part in parts)


@dataclass(frozen=True, slots=True)
class Line:
    """Prose, the patterns of its language, the names in it."""

    prose: str
    p: Patterns
    names: Names = Names()

    def bare_start(self, at: int) -> int:
        """Where the words at ``at`` begin without their article."""
        article = self.p.bare.match(self.prose, at)
        return article.end() if article else at

    def rid_of_adverbs(self, start: int, end: int) -> str:
        """The words from ``start`` to ``end``, adverbs at their end made a blank."""
        return self.p.adverbs.sub(" ", self.prose[start:end]) or " "
