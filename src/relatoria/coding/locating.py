"""Where the words that decided stand: concepts found to spans of characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from relatoria.coding.finding import NOTHING, Finder, Found, Span
from relatoria.coding.types import CodableStatement, Evidence, Place

if TYPE_CHECKING:
    from relatoria.coding.matching import Matcher


class Located:
    """The evidence of a statement, each place located once however many codes it speaks for.

    ``seen`` is what was seen of it: pieces of its text and their classes, what was found in the
    text and in the heading.
    """

    __slots__ = ("_above", "_heading", "_inside", "_text")

    def __init__(
        self,
        statement: CodableStatement,
        seen: tuple[Finder, list[str], list[int], Found, Found],
        entries: set[int],
    ) -> None:
        matcher = seen[0].matcher
        self._text, self._heading = seen[3], seen[4]
        self._inside = _Place("text", statement.text, seen[1], seen[2]).located(
            matcher, self._text, entries
        )
        self._above: dict[Span, Evidence] = {}
        if self._heading is not NOTHING:
            pieces = statement.heading.split()
            above = _Place("heading", statement.heading, pieces, matcher.classes_of(pieces))
            self._above = above.located(matcher, self._heading, entries)

    def of(self, entries: Sequence[int]) -> tuple[Evidence, ...]:
        """The evidence of ``entries``, spans inside others left out."""
        inside = self._inside
        shown = [inside[span] for span in _outermost(_places(self._text, entries))]
        if self._above:
            # A concept said twice is shown twice: taking one away would leave the other.
            above = self._above
            shown += [above[span] for span in _outermost(_places(self._heading, entries))]
        return tuple(shown)


class _Place(NamedTuple):
    """The text of a statement or its heading, in pieces and their classes."""

    name: Place
    text: str
    pieces: list[str]
    classes: list[int]

    def located(self, matcher: Matcher, found: Found, entries: set[int]) -> dict[Span, Evidence]:
        """The spans of ``entries`` as evidence."""
        spans = set(_places(found, entries))
        if not spans:
            return {}
        words = {word for span in spans for word in span}
        where = matcher.spans_in(self.text, self.classes, words, self.pieces)
        return {span: Evidence(self.name, where[span[0]][0], where[span[1]][1]) for span in spans}


def _places(found: Found, entries: Sequence[int] | set[int]) -> list[Span]:
    strong, weak = found.strong, found.weak
    spans: list[Span] = []
    for entry in entries:
        if entry in strong:
            spans += strong[entry]
        elif entry in weak:
            spans += weak[entry]
    return spans


def _outermost(spans: list[Span]) -> list[Span]:
    if len(spans) < 2:
        return spans
    kept: list[Span] = []
    for span in sorted(spans, key=_by_start):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return kept


def _by_start(span: Span) -> tuple[int, int]:
    return span[0], -span[1]
