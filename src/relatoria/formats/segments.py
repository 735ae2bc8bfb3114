"""The words a reader sees, in order: blocks without furniture, cut where the speaker changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.model import Block, BlockKind, Contribution, Record, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Segment:
    """A block, or the part of a paragraph that one contribution owns."""

    block: Block
    pieces: tuple[Span, ...]
    owner: Contribution | None

    @property
    def start(self) -> int:
        """The first character."""
        return self.pieces[0].start


def segments_of(record: Record) -> list[Segment]:
    """Every block but furniture, in the order of the text, none of its characters twice."""
    length = len(record.document.text)
    shown = bytearray(length)
    owners = _Owners(record.contributions, length)
    found: list[Segment] = []
    blocks = [b for b in record.document.blocks if b.kind is not BlockKind.FURNITURE]
    for block in sorted(blocks, key=lambda block: (block.start, -block.end)):
        pieces = _within(block.span.without(block.holes), length)
        if not pieces or any(shown.find(1, piece.start, piece.end) >= 0 for piece in pieces):
            continue
        for piece in pieces:
            shown[piece.start : piece.end] = b"\1" * len(piece)
        if block.kind is BlockKind.PARAGRAPH:
            found += [Segment(block, cut, owner) for owner, cut in owners.split(pieces)]
        else:
            found.append(Segment(block, pieces, owners.at(pieces[0].start)))
    return found


def _within(pieces: Iterable[Span], length: int) -> tuple[Span, ...]:
    return tuple(
        Span(piece.start, min(piece.end, length)) for piece in pieces if piece.start < length
    )


class _Owners:
    """The innermost contribution at every place, kept as the places where it changes."""

    def __init__(self, turns: Sequence[Contribution], length: int) -> None:
        covered = [(turn, _within(turn.span.without(turn.holes), length)) for turn in turns]
        edges = {edge for _, pieces in covered for p in pieces for edge in (p.start, p.end)}
        self._edges = sorted(edges | {0, length})
        self._owners: list[Contribution | None] = [None] * len(self._edges)
        # Longest first, so that what lies inside is painted over what lies around it.
        for turn, pieces in sorted(covered, key=lambda pair: pair[0].start - pair[0].end):
            for piece in pieces:
                first = bisect_left(self._edges, piece.start)
                last = bisect_left(self._edges, piece.end)
                self._owners[first:last] = [turn] * (last - first)

    def at(self, offset: int) -> Contribution | None:
        return self._owners[bisect_right(self._edges, offset) - 1]

    def split(self, pieces: Sequence[Span]) -> list[tuple[Contribution | None, tuple[Span, ...]]]:
        """``pieces`` cut where the owner changes; neighbours of one owner stay together."""
        found: list[tuple[Contribution | None, list[Span]]] = []
        for piece in pieces:
            at = piece.start
            while at < piece.end:
                place = bisect_right(self._edges, at) - 1
                following = self._edges[place + 1] if place + 1 < len(self._edges) else piece.end
                end = min(following, piece.end)
                owner = self._owners[place]
                if not found or found[-1][0] is not owner:
                    found.append((owner, []))
                found[-1][1].append(Span(at, end))
                at = end
        return [(owner, tuple(cut)) for owner, cut in found]
