"""The words of each contribution as sentences, each with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from relatoria.drafting.volumes import printed
from relatoria.formats.segments import Segment, segments_of
from relatoria.model import BlockKind, Record, Span

Splitter = Callable[[str, str], Sequence[Span]]
"""Text and language → the spans of its sentences."""

_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TABLE_ROW)


@dataclass(frozen=True, slots=True)
class SourceSentence:
    """A sentence of a source, where it stands, and in which block."""

    text: str
    """As it is printed: on one line, without marks of emphasis."""
    spans: tuple[Span, ...]
    block: int
    """Number of the segment it stands in; sentences of one paragraph share it."""

    @property
    def start(self) -> int:
        """The first character in the source."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """One past the last character in the source."""
        return self.spans[-1].end


def sentences_by_owner(record: Record, split: Splitter) -> dict[str | None, list[SourceSentence]]:
    """Contribution id (``None``: nobody's) → its sentences in the order of the text."""
    found: dict[str | None, list[SourceSentence]] = {}
    for number, segment in enumerate(segments_of(record)):
        if segment.block.kind not in _PROSE:
            continue
        owner = segment.owner.id if segment.owner else _behind_marker(record, segment)
        found.setdefault(owner, []).extend(_sentences(record, segment, number, split))
    return found


def _behind_marker(record: Record, segment: Segment) -> str | None:
    """Who owns the words of an item whose printed number stands outside the contribution."""
    start = _without_marker(segment)[0].start
    text = record.document.text
    while start < segment.pieces[0].end and text[start].isspace():
        start += 1
    around = [turn for turn in record.contributions if turn.start <= start < turn.end]
    return min(around, key=lambda turn: turn.end - turn.start).id if around else None


def _sentences(
    record: Record, segment: Segment, number: int, split: Splitter
) -> list[SourceSentence]:
    pieces = _without_marker(segment)
    text = "".join(piece.of(record.document.text) for piece in pieces)
    found = []
    for span in split(text, record.document.language or "en"):
        spans = _placed(pieces, span)
        words = printed(span.of(text))
        if spans and any(character.isalnum() for character in words):
            found.append(SourceSentence(words, spans, number))
    return found


def _without_marker(segment: Segment) -> tuple[Span, ...]:
    first, *others = segment.pieces
    marker = segment.block.marker
    if not marker or first.start != segment.block.start or len(marker) >= len(first):
        return segment.pieces
    return (Span(first.start + len(marker), first.end), *others)


def _placed(pieces: Sequence[Span], span: Span) -> tuple[Span, ...]:
    """``span``, counted in the joined ``pieces``, as spans of the document."""
    found, before = [], 0
    for piece in pieces:
        start, end = max(span.start - before, 0), min(span.end - before, len(piece))
        if start < end:
            found.append(Span(piece.start + start, piece.start + end))
        before += len(piece)
    return tuple(found)
