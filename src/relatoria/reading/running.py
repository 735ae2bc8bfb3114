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

# White space, soft hyphens, and the marks of Markdown that carry no words.
_SPACE = r"\s{2,}|[^\S ]"  # a single blank is prose already
_SOFT_HYPHEN = "\u00ad"
_MARKUP = (
    r"\\(?=[*_#\[\]()\\.>-])(?P<escaped>.)"
    r"|\*{1,3}"
    r"|(?<!\w)_{1,2}(?=\S)"
    r"|(?<=\S)_{1,2}(?!\w)"
    r"|^\#{1,6}(?=\s)"
    r"|</?(?:i|b|em|strong|u|sup|sub)>"
)
_PLAIN_BREAK = re.compile(f"(?P<space>{_SPACE})|{_SOFT_HYPHEN}")
_MARKUP_BREAK = re.compile(f"(?P<space>{_SPACE})|{_SOFT_HYPHEN}|{_MARKUP}", re.IGNORECASE)


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


def running_text(text: str, pieces: Iterable[Span], *, markup: bool = False) -> RunningText:
    """Clean the ``pieces`` of ``text``: white space folded, and markup dropped if asked.

    ``markup`` is for text files, where emphasis is written with characters; in every other
    format an asterisk is an asterisk.
    """
    prose = _Prose()
    breaks = _MARKUP_BREAK if markup else _PLAIN_BREAK
    for piece in pieces:
        stretch, at = piece.of(text), 0
        for match in breaks.finditer(stretch):
            prose.take(stretch, at, match.start(), piece.start)
            at = match.end()
            if match["space"]:
                prose.space(piece.start + match.start())
            elif markup and match["escaped"]:
                prose.take(stretch, match.start("escaped"), at, piece.start)
        prose.take(stretch, at, len(stretch), piece.start)
        prose.space(max(piece.start, piece.end - 1))
    return prose.finish()


class _Prose:
    """Collects characters with their offsets, never two spaces in a row."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._offsets: list[int] = []

    def take(self, stretch: str, start: int, end: int, base: int) -> None:
        if start < end and stretch[start] == " " and self._ends_in_space():
            start += 1
        if start < end:
            self._pieces.append(stretch[start:end])
            self._offsets.extend(range(base + start, base + end))

    def space(self, offset: int) -> None:
        if not self._ends_in_space():
            self._pieces.append(" ")
            self._offsets.append(offset)

    def finish(self) -> RunningText:
        text = "".join(self._pieces).rstrip(" ")
        return RunningText(text, tuple(self._offsets[: len(text)]))

    def _ends_in_space(self) -> bool:
        return not self._pieces or self._pieces[-1].endswith(" ")
