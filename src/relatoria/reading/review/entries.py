"""Numbered paragraphs of a working-group report, and the part of the report each stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from relatoria.model import BlockKind, Span
from relatoria.reading.grammar.review import Review
from relatoria.reading.running import RunningText, running_text
from relatoria.reading.source import Paragraph, Source

_NUMBER = re.compile(
    r"""[“"«]?(?:
        (?P<sub>\d{1,3}\s?\.\s?\d{1,3})\.?(?=\s|[^\W\d_]{3})
        | (?P<plain>\d{1,3})[.)](?=\s|[^\W\d_]{2})
        | (?P<lettered>[A-Z]\s?[-–]\s?\d{1,3})\.?(?=\s)
        | (?P<letter>\(?[a-z]{1,4}\))(?=\s)
    )\s*""",
    re.X,
)
# A further number inside a block whose paragraphs were not told apart: «…(Chile); 6.2 Ratify».
_INNER = re.compile(r"(?<=[;.)\d]) (?P<list>\d{1,3})\.(?P<item>\d{1,3})\.? (?=[^\W\d_])")
_HEADING_NUMBER = re.compile(r"(?:[IVXivx]{1,5}|[A-Z]|\d)\s?[.)]\s+")
_CONTENTS_LINE = re.compile(r"\.{3,}|\s[-–\d]+$|…")
_LONGEST_HEADING = 160


class Part(StrEnum):
    """The parts of a working-group report."""

    UNKNOWN = "unknown"
    """No heading so far: an excerpt."""
    INTRODUCTION = "introduction"
    PRESENTATION = "presentation"
    DIALOGUE = "dialogue"
    CONCLUSIONS = "conclusions"
    PLEDGES = "pledges"
    ANNEX = "annex"


_BEFORE_DIALOGUE = (Part.UNKNOWN, Part.INTRODUCTION, Part.PRESENTATION)


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph with its printed number, or a piece of one where a block holds several."""

    running: RunningText
    number: str | None
    """As printed, without blanks and the final stop: ``99.1``, ``60``, ``A-12``, ``(a)``."""
    marker: str | None
    """As printed."""
    first: int
    """Where the paragraph begins, its number included, in the running text."""
    start: int
    """Where its own words begin."""
    end: int
    part: Part
    indexes: tuple[int, ...]
    """Places of its blocks among the source's paragraphs."""

    @property
    def text(self) -> str:
        """Its own words, the number left out."""
        return self.running.text[self.start : self.end]

    @property
    def list_number(self) -> str | None:
        """The number of the list an item belongs to: ``99`` of ``99.1``."""
        return self.number.split(".")[0] if self.number and "." in self.number else None

    def span(self, start: int, end: int) -> Span:
        """The canonical span of the running characters ``start`` to ``end`` (excluded)."""
        return self.running.span(start, end)


def entries_of(source: Source) -> list[Entry]:
    """Every paragraph of ``source`` outside tables, in order, with number and part."""
    grammar = source.grammar.review
    part = Part.UNKNOWN
    found: list[Entry] = []
    for paragraph in source.paragraphs:
        if paragraph.block.kind is BlockKind.TABLE_ROW:
            continue
        part = _part_opened(paragraph.text, grammar) or part
        entries = list(_split(paragraph, part))
        if part in _BEFORE_DIALOGUE and _begins_dialogue(entries[0], grammar):
            part = Part.DIALOGUE
            entries = [replace(entry, part=part) for entry in entries]
        found.extend(entries)
    return found


def _begins_dialogue(entry: Entry, grammar: Review) -> bool:
    """Whether a numbered paragraph counts the statements made: the dialogue's own heading may
    be missing, or printed as an image."""
    words = _dialogue_opening(grammar)
    return entry.number is not None and bool(words.match(entry.text))


@cache
def _dialogue_opening(grammar: Review) -> re.Pattern[str]:
    return re.compile(grammar.dialogue_opening, re.I)


def _split(paragraph: Paragraph, part: Part) -> Iterator[Entry]:
    text = paragraph.running.text
    number = _NUMBER.match(text)
    starts = [0]
    last = _pair(number["sub"]) if number and number["sub"] else None
    for inner in _INNER.finditer(text):
        pair = (int(inner["list"]), int(inner["item"]))
        if last is not None and pair == (last[0], last[1] + 1):
            starts.append(inner.start() + 1)
            last = pair
    for first, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _entry(paragraph, first, end, part)


def _pair(number: str) -> tuple[int, int]:
    one, two = number.split(".")
    return int(one), int(two)


def _entry(paragraph: Paragraph, first: int, end: int, part: Part) -> Entry:
    running = paragraph.running
    match = _NUMBER.match(running.text, first, end)
    marker = number = None
    start = first
    if match:
        marker = running.text[first : match.end()].strip()
        number = re.sub(r"\s", "", match.group(match.lastgroup or 0))
        start = match.end()
    while end > start and running.text[end - 1] == " ":
        end -= 1
    return Entry(running, number, marker, first, start, end, part, (paragraph.index,))


def _part_opened(text: str, grammar: Review) -> Part | None:
    """The part that a heading opens, or ``None`` for any other paragraph."""
    if len(text) > _LONGEST_HEADING or _CONTENTS_LINE.search(text):
        return None
    number = _HEADING_NUMBER.match(text)
    start = number.end() if number else 0
    if not text[start : start + 1].isupper():
        return None
    return next((part for part, words in _headings(grammar) if words.match(text, start)), None)


@cache
def _headings(grammar: Review) -> tuple[tuple[Part, re.Pattern[str]], ...]:
    words = (
        (Part.INTRODUCTION, grammar.introduction_heading),
        (Part.PRESENTATION, grammar.presentation_heading),
        (Part.DIALOGUE, grammar.dialogue_heading),
        (Part.CONCLUSIONS, grammar.conclusions_heading),
        (Part.PLEDGES, grammar.pledges_heading),
        (Part.ANNEX, grammar.annex_heading),
    )
    return tuple((part, re.compile(pattern, re.I)) for part, pattern in words)


def joined(source: Source, entry: Entry, following: Entry) -> Entry:
    """``entry`` with the words of ``following``: one paragraph that a break had cut in two."""
    pieces = [*_pieces(source, entry), *_pieces(source, following)]
    markup = source.document.media_type in ("text/plain", "text/markdown")
    running = running_text(source.text, pieces, markup=markup)
    shift = entry.first
    return Entry(
        running,
        entry.number,
        entry.marker,
        0,
        entry.start - shift,
        len(running.text),
        entry.part,
        entry.indexes + following.indexes,
    )


def _pieces(source: Source, entry: Entry) -> Iterable[Span]:
    whole = entry.span(entry.first, entry.end)
    for index in entry.indexes:
        block = source.paragraphs[index].block
        for piece in block.span.without(block.holes):
            start, end = max(piece.start, whole.start), min(piece.end, whole.end)
            if start < end:
                yield Span(start, end)


def holes_of(source: Source, entry: Entry, span: Span) -> tuple[Span, ...]:
    """What stands inside ``span`` and is no part of ``entry``, white space at its ends kept."""
    holes = []
    for gap in span.without(_pieces(source, entry)):
        words = gap.of(source.text)
        bare = words.strip()
        if bare:
            start = gap.start + words.index(bare)
            holes.append(Span(start, start + len(bare)))
    return tuple(holes)
