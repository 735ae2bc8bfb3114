"""What stands between items and belongs to none: separators, conjunctions, references."""

from __future__ import annotations

import re

from relatoria.reading.grammar import Grammar

_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:etc|Inc|Ltd|Jr|al)\.$")
_NOTE = re.compile(r"(?<=[;,.\"”»)])\d{1,2}\s*$")


class Trimmer:
    """Cuts a raw stretch between two markers down to the item's own words."""

    __slots__ = ("_conjunction", "_see", "_text")

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._conjunction = re.compile(
            rf"(?:[;,.]\s*|\s)(?:{grammar.lists.conjunctions})[,:]?\s*$", re.I
        )
        self._see = re.compile(rf"\s*\((?:{grammar.lists.see}) [^()]{{1,60}}\)\s*$", re.I)

    def __call__(self, start: int, end: int, *, last: bool = False) -> tuple[int, int]:
        """The item inside ``start`` to ``end``; ``last`` where no item follows."""
        text = self._text
        while start < end and text[start] in " \t\n":
            start += 1
        end = self._back(start, end)
        window = max(start, end - 24)
        found = None if last else self._conjunction.search(text, window, end)
        # A conjunction after a separator, or before a marker, leads to the next item.
        if found:
            end = self._back(start, found.start())
        see = self._see.search(text, max(start, end - 70), end)
        if see:
            end = self._back(start, see.start())
        return start, end

    def _back(self, start: int, end: int) -> int:
        text = self._text
        while end > start:
            note = _NOTE.search(text, max(start, end - 4), end)
            if note and note.start() > start:
                end = note.start()
            elif text[end - 1] in " \t\n;," or (
                text[end - 1] == "." and not _ABBREVIATION.search(text, max(start, end - 12), end)
            ):
                end -= 1
            else:
                break
        return end
