"""A turn while it is being put together, and the contribution it becomes."""

from __future__ import annotations

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

    def contribution(self, text: str, blocks: Sequence[Block]) -> Contribution:
        """The finished turn; ``blocks`` are those of the document, in order."""
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
            holes=_holes(self.start, self.end, text, blocks),
            parent=self.parent.id if self.parent else None,
            number=self.number,
        )


def _holes(start: int, end: int, text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """What lies between ``start`` and ``end`` without belonging to what is said there."""
    found: list[Span] = []
    for block in blocks:
        if block.end <= start or block.start >= end:
            continue
        found += [Span(max(h.start, start), min(h.end, end)) for h in block.holes
                  if h.start < end and h.end > start]  # fmt: skip
        if block.kind in _OUTSIDE and start < block.start and block.end < end:
            found.append(Span(block.start, block.end))
    return _joined(sorted(found), text)


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
