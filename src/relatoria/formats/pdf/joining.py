"""The text of a paragraph out of its lines: spaces put back, broken words made whole."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from relatoria.formats.healing import HYPHENS, join_hyphenated, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relatoria.formats.pdf.lines import Line, PageLines

_GLUED = ("/", "–", "—")
_LONG_LINE = 20
_SHARE_BROKEN = 0.025
_WEB = re.compile(r"(?:https?://|www\.)\S*$")

_CONTEXT = 80
"""Characters before a line end that tell what its hyphen is."""


class Joiner:
    """Joins lines; learns the document's words only if a line ends in a hyphen."""

    def __init__(self, pages: list[PageLines]) -> None:
        self._pages = pages
        self._words: Counter[str] | None = None
        self._hyphenates: bool | None = None

    @property
    def words(self) -> Counter[str]:
        """The document's vocabulary, without the halves of broken words."""
        if self._words is None:
            self._words = vocabulary_of(" ".join(_whole_words(self._pages)))
        return self._words

    @property
    def hyphenates(self) -> bool:
        """Whether the document breaks words at line ends at all, judged by how often."""
        if self._hyphenates is None:
            long = broken = 0
            for page in self._pages:
                for line in page.lines:
                    if len(line.text) > _LONG_LINE:
                        long += 1
                        broken += line.text[-1] in HYPHENS and line.text[-2].isalpha()
            self._hyphenates = broken > _SHARE_BROKEN * long
        return self._hyphenates

    def joined(self, lines: Iterable[Line]) -> tuple[str, list[tuple[int, int]]]:
        """The text of ``lines``, and where each page of them begins in it: (page, offset)."""
        parts: list[str] = []
        starts: list[tuple[int, int]] = []
        length, page = 0, -1
        for line in lines:
            text = line.text
            if parts:
                before = parts[-1]
                last = before[-1]
                if last in HYPHENS:
                    joined = self._without_break(before, text)
                    if joined is None:
                        text = " " + text
                    else:
                        length -= len(before) - len(joined)
                        parts[-1] = joined
                elif last not in _GLUED or not self._is_glued(before, text):
                    text = " " + text
            if line.page != page:
                page = line.page
                starts.append((page, length + (text[0] == " ")))
            parts.append(text)
            length += len(text)
        return "".join(parts), starts

    def _without_break(self, before: str, text: str) -> str | None:
        """``before`` with its last hyphen dropped or kept; ``None`` where a space belongs."""
        if len(before) > 1 and before[-2].isspace():
            return None  # a dash between words
        joined = join_hyphenated(before[-_CONTEXT:], text, self.words, hyphenates=self.hyphenates)
        return before if joined[: -len(text)][-1:] in HYPHENS else before[:-1]

    def _is_glued(self, before: str, text: str) -> bool:
        if before[-1] == "/":
            return not before.endswith(" /") and (
                _WEB.search(before) is not None or text[0].isalnum()
            )
        return len(before) > 1 and before[-2].isdigit() and text[0].isdigit()


def _whole_words(pages: list[PageLines]) -> Iterable[str]:
    broken = False
    for page in pages:
        for line in page.lines:
            text = line.text
            if broken:
                text = text.partition(" ")[2]
            broken = bool(text) and text[-1] in HYPHENS
            yield text.rpartition(" ")[0] if broken else text
