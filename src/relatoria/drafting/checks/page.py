"""A report as the checks see it: clean stretches that keep their offsets, and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from relatoria.drafting.checks.words import Words, words_for
from relatoria.model import Block, BlockKind, Document, Record, Span

Splitter = Callable[[str, str], Sequence[Span]]
"""Cuts a paragraph into sentences: text and language in, spans out."""

# Everything here is replaced by as many blanks: what is left stands where it stood.
_MARKUP = re.compile(
    r"</?(?:i|b|em|strong|u)>|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|\*{1,3}(?=[\w(«“\"¿¡\\])"
    r"|(?<=[\w).,:;!?»”\"])\*{1,3}|^\s{0,3}\#{1,6}\s|\\(?=[*_#\[\]().>-])",
    re.I | re.M,
)
_WHITE = re.compile(r"[\s\u00ad]")
_CONTENTS = re.compile(r"(?:\.{3,}|…+|(?:\s\.){3,}|\t)\s*\d{1,4}\s*\Z")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.FOOTNOTE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A block of the report; ``text`` has one character for each of the canonical text's."""

    kind: BlockKind
    start: int
    text: str
    block: Block
    contents: bool = False
    """Whether it is a line of the table of contents."""

    @property
    def end(self) -> int:
        """One past its last character."""
        return self.start + len(self.text)

    def span(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Where ``match`` (or one of its groups) stands in the canonical text."""
        return Span(self.start + match.start(group), self.start + match.end(group))


@dataclass(frozen=True, eq=False)
class Page:
    """A record and its text made ready for the checks; one page is like no other.

    So that what several checks ask of it can be kept beside it.
    """

    record: Record
    words: Words
    stretches: tuple[Stretch, ...]
    """Every block in order, page furniture left out."""
    sentences: tuple[Span, ...]
    """Sentences of prose; other blocks whole; in order."""

    @property
    def document(self) -> Document:
        """The document checked."""
        return self.record.document

    @property
    def prose(self) -> Iterator[Stretch]:
        """Paragraphs, items and footnotes outside the table of contents."""
        return (one for one in self.stretches if one.kind in _PROSE and not one.contents)

    @property
    def headings(self) -> Iterator[Stretch]:
        """Headings outside the table of contents."""
        return (
            one
            for one in self.stretches
            if one.kind in (BlockKind.HEADING, BlockKind.CAPTION) and not one.contents
        )

    def sentence_at(self, offset: int) -> Span:
        """The sentence (or block) in which ``offset`` stands; the next one between two."""
        at = bisect_right(self.sentences, offset, key=lambda one: one.start) - 1
        if at >= 0 and offset < self.sentences[at].end:
            return self.sentences[at]
        at = min(at + 1, len(self.sentences) - 1)
        return self.sentences[at] if self.sentences else Span(offset, offset)

    def sentences_within(self, stretch: Stretch) -> tuple[Span, ...]:
        """The sentences that begin in ``stretch``."""
        first = bisect_left(self.sentences, stretch.start, key=lambda one: one.start)
        last = bisect_left(self.sentences, stretch.end, key=lambda one: one.start)
        return self.sentences[first:last]

    def quote(self, span: Span, most: int = 160) -> str:
        """The words at ``span`` on one line, shortened to ``most`` characters."""
        words = " ".join(span.of(self.document.text).split())
        return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def page_of(record: Record, split: Splitter) -> Page:
    """``record`` made ready; ``split`` cuts paragraphs into sentences."""
    document = record.document
    markup = document.media_type.startswith("text/") and "html" not in document.media_type
    blocks = document.blocks or (Block(BlockKind.PARAGRAPH, 0, len(document.text)),)
    stretches = tuple(
        _stretch(document.text, block, markup=markup)
        for block in blocks
        if block.kind is not BlockKind.FURNITURE
    )
    language = document.language or "en"
    return Page(
        record, words_for(language), stretches, tuple(_sentences(stretches, split, language))
    )


def _stretch(text: str, block: Block, *, markup: bool) -> Stretch:
    raw = text[block.start : block.end]
    for hole in block.holes:
        at, end = max(0, hole.start - block.start), max(0, hole.end - block.start)
        raw = raw[:at] + " " * len(raw[at:end]) + raw[end:]
    contents = bool(_CONTENTS.search(raw))
    if markup:
        raw = _MARKUP.sub(lambda found: " " * len(found.group()), raw)
    return Stretch(block.kind, block.start, _WHITE.sub(" ", raw), block, contents)


def _sentences(stretches: Sequence[Stretch], split: Splitter, language: str) -> Iterator[Span]:
    for one in stretches:
        if one.kind in _PROSE and not one.contents:
            cut = [Span(one.start + s.start, one.start + s.end) for s in split(one.text, language)]
            yield from cut or [Span(one.start, one.end)]
        else:
            yield Span(one.start, one.end)
