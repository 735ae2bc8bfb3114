"""The canonical text of an XML document in the making, and its blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from relatoria.errors import LimitExceeded
from relatoria.model import Block, BlockKind, Span

SPEAKER = "speaker"
"""Style of a block that holds nothing but the label of who speaks next."""
NARRATION = "narration"
"""Style of a block in which the record itself speaks."""
DIRECTION = "direction"
"""Style of a stage direction."""


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text; a stage direction inside a paragraph is not ``said``."""

    text: str
    said: bool = True


@dataclass(slots=True)
class Writer:
    """Collects blocks in reading order, set apart by a blank line."""

    max_characters: int
    blocks: list[Block] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """The canonical text so far."""
        return "".join(self._parts)

    def add(
        self,
        kind: BlockKind,
        runs: Iterable[Words],
        *,
        level: int | None = None,
        marker: str | None = None,
        style: str | None = None,
    ) -> None:
        """Add a block; white space is folded, empty blocks are left out.

        Raises LimitExceeded beyond the allowed number of characters.
        """
        if marker:
            runs = [Words(f"{marker} "), *runs]
        text, holes = _folded(runs)
        if not text or not any(character.isalnum() for character in text):
            return
        start = self._place(text)
        self.blocks.append(
            Block(
                kind,
                start,
                start + len(text),
                level=level,
                marker=marker,
                holes=tuple(Span(start + a, start + b) for a, b in holes),
                style=style,
            )
        )

    def row(self, cells: list[str]) -> None:
        """Add a table row; cells are parted by tabs."""
        cells = [" ".join(cell.split()) for cell in cells]
        text = "\t".join(cells).rstrip("\t")
        if not text.strip():
            return
        start = at = self._place(text)
        spans = []
        for cell in cells:
            end = min(at + len(cell), start + len(text))
            spans.append(Span(min(at, end), end))
            at = end + 1
        self.blocks.append(Block(BlockKind.TABLE_ROW, start, start + len(text), cells=tuple(spans)))

    def _place(self, text: str) -> int:
        if self._length + len(text) + 2 > self.max_characters:
            raise LimitExceeded(
                f"the text has more than {self.max_characters:,} characters",
                remedy="Split the file",
            )
        gap = "\n\n" if self._parts else ""
        start = self._length + len(gap)
        self._parts += [gap, text]
        self._length = start + len(text)
        return start


def _folded(runs: Iterable[Words]) -> tuple[str, list[tuple[int, int]]]:
    """The text of ``runs`` with single spaces, and where it is not said."""
    text = ""
    pieces: list[str] = []
    length = 0
    holes: list[tuple[int, int]] = []
    for run in runs:
        words = " ".join(run.text.split())
        if not words:
            if run.text and length and not pieces[-1].endswith(" "):
                pieces.append(" ")
                length += 1
            continue
        lead = " " if run.text[0].isspace() or not run.said else ""
        if lead and (not length or pieces[-1].endswith(" ")):
            lead = ""
        tail = " " if run.text[-1].isspace() else ""
        if not run.said:
            holes.append((length + len(lead), length + len(lead) + len(words)))
        pieces.append(f"{lead}{words}{tail}")
        length += len(pieces[-1])
    text = "".join(pieces).rstrip()
    return text, [(a, min(b, len(text))) for a, b in holes]
