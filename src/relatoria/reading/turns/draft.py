"""A turn while it is being put together, and the contribution it becomes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.model import Block, BlockKind, Contribution, Mode, Span
from relatoria.reading.turns.attribution import NOBODY, Resolution

_OUTSIDE = (BlockKind.FURNITURE, BlockKind.FOOTNOTE, BlockKind.CAPTION)


@dataclass(slots=True)
class Draft:
    """A turn under construction; spans are canonical."""

    mode: Mode
    event: str | None
    speaker: Resolution = NOBODY
    words: Span | None = None
    """The words that name the speaker."""
    parent: Draft | None = None
    number: str | None = None
    brief: bool = False
    """Whether it ends with its paragraph: nobody is named who could go on."""
    pieces: list[Span] = field(default_factory=list)
    id: str = ""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends so far."""
        return max(piece.end for piece in self.pieces)

    def contribution(self, text: str, outside: Outside) -> Contribution:
        """The finished turn, with what lies inside its span without belonging to it."""
        return Contribution(
            id=self.id,
            start=self.start,
            end=self.end,
            mode=self.mode,
            attribution_text=self.words.of(text) if self.words else "",
            attribution=self.words,
            attributed_to=self.speaker.agent,
            candidates=self.speaker.candidates,
            rule=self.speaker.rule,
            event=self.event,
            holes=outside.within(self.start, self.end),
            parent=self.parent.id if self.parent else None,
            number=self.number,
        )


class Outside:
    """Stretches of a document that belong to nobody's words: notes, furniture, page breaks."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        found = [hole for block in blocks for hole in block.holes]
        found += [block.span for block in blocks if block.kind in _OUTSIDE]
        self._spans = sorted(found)
        self._starts = [span.start for span in self._spans]

    def within(self, start: int, end: int) -> tuple[Span, ...]:
        """Those between ``start`` and ``end``; with only blanks between them they are one."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        inside = [Span(s.start, min(s.end, end)) for s in self._spans[first:last]]
        return _joined(inside, self._text)


def _joined(holes: list[Span], text: str) -> tuple[Span, ...]:
    """Holes with nothing but white space between them made one."""
    joined: list[Span] = []
    for hole in holes:
        if joined and not text[joined[-1].end : hole.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, hole.end))
        else:
            joined.append(hole)
    return tuple(Span(hole.start, _next_word(text, hole.end)) for hole in joined)


def _next_word(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
