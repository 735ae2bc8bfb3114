"""Blocks in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from relatoria.formats.markers import Marker
from relatoria.model import Block, BlockKind, Span


@dataclass(slots=True)
class Draft:
    """A block whose end, level and holes are not settled yet."""

    kind: BlockKind
    start: int
    end: int
    indent: int = 0
    level: int | None = None
    marker: Marker | None = None
    holes: list[Span] = field(default_factory=list)
    cells: tuple[Span, ...] = ()
    style: str | None = None
    alone: bool = True
    """Blank lines (or the ends of the file) on both sides."""

    def tail(self, text: str, length: int = 400) -> str:
        """The last characters of the block."""
        return text[max(self.start, self.end - length) : self.end]

    def words(self, text: str) -> str:
        """The block without its marker."""
        return text[self.marker.body if self.marker else self.start : self.end]

    def block(self, page: int | None) -> Block:
        """The finished block."""
        return Block(
            kind=self.kind,
            start=self.start,
            end=self.end,
            level=self.level,
            marker=self.marker.text if self.marker else None,
            page=page,
            holes=tuple(self.holes),
            cells=self.cells,
            style=self.style,
        )
