"""Running text: what grammars read, with a way back to the canonical text.

Grammars want prose without line breaks, emphasis marks and page furniture; records must point
into the canonical text, which is never changed. A `RunningText` is the clean prose together with
the canonical offset of every character of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.model import Span

# Emphasis and heading marks of Markdown, and the few inline tags that text exports leave behind.
_MARKUP = re.compile(r"\*{1,3}|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|^#{1,6}\s+|</?(?:i|b|em|strong|u|sup|sub)>", re.I)
_ESCAPED = re.compile(r"\\(?=[*_#\[\]()\\.>-])")
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class RunningText:
    """Clean prose and, for each of its characters, the canonical offset it came from."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The canonical span of the clean characters ``start`` to ``end`` (excluded)."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else self.end
            return Span(at, at)
        return Span(self.offsets[start], self.offsets[end - 1] + 1)

    @property
    def end(self) -> int:
        """One past the last canonical offset."""
        return self.offsets[-1] + 1 if self.offsets else 0

    def index(self, offset: int) -> int:
        """The first clean position at or after the canonical ``offset``."""
        return bisect_left(self.offsets, offset)

    def __bool__(self) -> bool:
        return bool(self.text)


def running_text(
    text: str, pieces: Iterable[Span], *, markup: bool = False
) -> RunningText:
    """Clean the ``pieces`` of ``text``: white space folded, and markup dropped if asked.

    ``markup`` is for text files, where emphasis is written with characters; in every other
    format an asterisk is an asterisk.
    """
    characters: list[str] = []
    offsets: list[int] = []
    for piece in pieces:
        drop = _markup_in(text, piece) if markup else frozenset()
        for at in range(piece.start, piece.end):
            if at in drop:
                continue
            character = text[at]
            if character.isspace():
                if characters and characters[-1] != " ":
                    characters.append(" ")
                    offsets.append(at)
            elif character != "\u00ad":
                characters.append(character)
                offsets.append(at)
        if characters and characters[-1] != " ":
            characters.append(" ")
            offsets.append(piece.end - 1)
    while characters and characters[-1] == " ":
        characters.pop()
        offsets.pop()
    return RunningText("".join(characters), tuple(offsets))


def _markup_in(text: str, piece: Span) -> frozenset[int]:
    stretch = piece.of(text)
    found: set[int] = set()
    for match in _ESCAPED.finditer(stretch):
        found.add(piece.start + match.start())
    for match in _MARKUP.finditer(stretch):
        if match.start() and piece.start + match.start() - 1 in found:
            continue  # an escaped mark is a character of the prose
        found.update(range(piece.start + match.start(), piece.start + match.end()))
    return frozenset(found)
