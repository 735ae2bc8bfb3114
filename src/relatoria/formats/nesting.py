"""Spans set into running words the way elements nest: none crosses another.

Both Akoma Ntoso and the record page mark statements and names inside blocks; markup has no form
for marks that cross, or that run over the border of a block, so marks are cut and dropped here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from relatoria.model import Span

Payload = TypeVar("Payload")


@dataclass(frozen=True, slots=True)
class Opens(Generic[Payload]):
    """A mark begins."""

    payload: Payload


@dataclass(frozen=True, slots=True)
class Words:
    """Characters of the canonical text, inside the marks open at this place."""

    span: Span


@dataclass(frozen=True, slots=True)
class Closes:
    """The mark opened last ends."""


class Nesting(Generic[Payload]):
    """Marks over the whole text, cut at the borders of ``pieces`` (disjoint)."""

    def __init__(self, marks: Iterable[tuple[Span, Payload]], pieces: Iterable[Span]) -> None:
        self._of_piece: dict[int, list[tuple[Span, Payload]]] = {}
        ordered = sorted(pieces)
        starts = [piece.start for piece in ordered]
        for span, payload in sorted(marks, key=lambda mark: (mark[0].start, -mark[0].end)):
            place = max(bisect_right(starts, span.start) - 1, 0)
            while place < len(ordered) and ordered[place].start < span.end:
                piece = ordered[place]
                if len(span) and piece.overlaps(span):
                    cut = Span(max(span.start, piece.start), min(span.end, piece.end))
                    self._of_piece.setdefault(piece.start, []).append((cut, payload))
                place += 1

    def walk(
        self,
        piece: Span,
        redundant: Callable[[Sequence[Payload], Payload], bool] = lambda outer, inner: False,
    ) -> Iterator[Opens[Payload] | Words | Closes]:
        """The steps through ``piece``; a mark is dropped where it crosses one that is open, or
        where ``redundant`` says that it adds nothing to those around it.
        """
        ends, payloads, at = [piece.end], list[Payload](), piece.start
        for span, payload in self._of_piece.get(piece.start, ()):
            while ends[-1] <= span.start:
                yield from _words(at, ends[-1])
                yield Closes()
                at = max(at, ends.pop())
                payloads.pop()
            if span.end > ends[-1] or redundant(payloads, payload):
                continue
            yield from _words(at, span.start)
            at = span.start
            yield Opens(payload)
            ends.append(span.end)
            payloads.append(payload)
        while len(ends) > 1:
            yield from _words(at, ends[-1])
            yield Closes()
            at = max(at, ends.pop())
        yield from _words(at, piece.end)


def _words(start: int, end: int) -> Iterator[Words]:
    if start < end:
        yield Words(Span(start, end))
