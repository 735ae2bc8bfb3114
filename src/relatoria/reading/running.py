"""Running text: what grammars read, with a way back to the canonical text.

Grammars want prose without line breaks, emphasis marks and page furniture; records must point
into the canonical text, which is never changed. A `RunningText` is the clean prose together with
the canonical offset of every character of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.model import Span

# White space, soft hyphens, and the marks of Markdown that carry no words. Each pattern begins
# with the set of all first characters, so that the engine leaps from one to the next.
_SPACE = r"(?P<space>(?<=[^\S ])\s*|(?<= )\s+)"  # a single blank is prose already
_MARKUP = (
    r"(?<=\\)(?=[*_#\[\]()\\.>-])(?P<escaped>.)"
    r"|(?<=\*)\*{0,2}"
    r"|(?<=_)(?<!\w_)_?(?=\S)"
    r"|(?<=\S_)_?(?!\w)"
    r"|(?<=^\#)\#{0,5}(?=\s)"
    r"|(?<=<)/?(?:i|b|em|strong|u|sup|sub)>"
)
_PLAIN_BREAK = re.compile(rf"[\s\u00ad](?:{_SPACE}|(?<=\u00ad))")
_MARKUP_BREAK = re.compile(rf"[\s\u00ad\\*_#<](?:{_SPACE}|(?<=\u00ad)|{_MARKUP})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RunningText:
    """Clean prose, and where each stretch of it stands in the canonical text.

    The prose is cut into stretches that are copied without a change: stretch ``k`` begins at
    clean position ``starts[k]`` and at canonical offset ``offsets[k]``.
    """

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]

    def offset(self, position: int) -> int:
        """The canonical offset of the clean character at ``position``."""
        if not self.starts:
            return 0
        stretch = bisect_right(self.starts, position) - 1
        return self.offsets[stretch] + position - self.starts[stretch]

    def span(self, start: int, end: int) -> Span:
        """The canonical span of the clean characters ``start`` to ``end`` (excluded)."""
        if start >= end:
            at = self.offset(start) if start < len(self.text) else self.end
            return Span(at, at)
        return Span(self.offset(start), self.offset(end - 1) + 1)

    @property
    def end(self) -> int:
        """One past the last canonical offset."""
        return self.offset(len(self.text) - 1) + 1 if self.text else 0

    def index(self, offset: int) -> int:
        """The first clean position at or after the canonical ``offset``."""
        stretch = bisect_right(self.offsets, offset) - 1
        if stretch < 0:
            return 0
        ends = self.starts[stretch + 1] if stretch + 1 < len(self.starts) else len(self.text)
        return min(self.starts[stretch] + offset - self.offsets[stretch], ends)

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
            if match["space"] is not None:
                if not _broken_at_hyphen(stretch, match):
                    prose.space(piece.start + match.start())
            elif markup and match["escaped"]:
                prose.take(stretch, match.start("escaped"), at, piece.start)
        prose.take(stretch, at, len(stretch), piece.start)
        prose.space(max(piece.start, piece.end - 1))
    return prose.finish()


def _broken_at_hyphen(stretch: str, space: re.Match[str]) -> bool:
    """Whether a line ends in the hyphen of a compound: «Secretary-» / «General» is one word."""
    before = stretch[max(0, space.start() - 2) : space.start()]
    after = stretch[space.end() : space.end() + 1]
    return (
        "\n" in space[0]
        and len(before) == 2
        and before[0].isalpha()
        and (before[1] == "-" and after.isalpha())
    )


class _Prose:
    """Collects stretches with their offsets, never two spaces in a row."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._offsets: list[int] = []
        self._length = 0

    def take(self, stretch: str, start: int, end: int, base: int) -> None:
        if start < end and stretch[start] == " " and self._ends_in_space():
            start += 1
        if start < end:
            self._add(stretch[start:end], base + start)

    def space(self, offset: int) -> None:
        if not self._ends_in_space():
            self._add(" ", offset)

    def finish(self) -> RunningText:
        text = "".join(self._pieces).rstrip(" ")
        kept = bisect_left(self._starts, len(text))
        return RunningText(text, tuple(self._starts[:kept]), tuple(self._offsets[:kept]))

    def _add(self, piece: str, offset: int) -> None:
        self._pieces.append(piece)
        self._starts.append(self._length)
        self._offsets.append(offset)
        self._length += len(piece)

    def _ends_in_space(self) -> bool:
        return not self._pieces or self._pieces[-1].endswith(" ")
