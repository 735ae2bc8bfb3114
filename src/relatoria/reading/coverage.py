"""How much of a text the record accounts for, and what was left.

Characters are counted without white space. Structured: inside a contribution, statement, report,
biography, programme entry or heading, in a paragraph that presents a panel, or on a cover line
that gave a fact. Ignored knowingly: page furniture, footnotes, tables of contents, marks of
layout, printed markers. Everything else is a gap, with a reason.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from relatoria.model import Block, BlockKind, Coverage, EventKind, Gap, Record, Span
from relatoria.reading.source import Source

REASONS = {
    BlockKind.PARAGRAPH: "paragraph_outside_contributions",
    BlockKind.ITEM: "item_outside_contributions",
    BlockKind.TABLE_ROW: "table_row_not_read",
    BlockKind.CAPTION: "caption",
}
"""Kind of block → why its words are in no part of the record."""
OUTSIDE_BLOCKS = "outside_blocks"
"""Words that the layout put in no block."""

_LEADER = re.compile(
    r"(?:[.·…_][.·…_ ]{2,}|\t)\s*(?:\d{1,4}[-–]\d{1,4}\s+)?(?:\d{1,4}|[ivxlc]{1,6})\s*\W{0,4}$"
)
_CONTENTS_STYLE = re.compile(r"(?:toc|contents|tm|tdc|sum[aá]rio|[ií]ndice)\s?\d?", re.IGNORECASE)
_LETTER = re.compile(r"\w")
_MARKER = re.compile(
    r"[\W_]*(?:[a-zA-Z]{1,3}\s+)?[\W_]*(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlcIVXLC]{1,6}|[a-zA-Z])[\W_]*"
)
"""A printed marker and nothing else, with the conjunction before it: ``; and (iii)``."""
_LANGUAGE_LINE = re.compile(
    r"(?:original|idioma|l[ií]ngua|langue)?[\W_]*"
    r"(?:english|spanish|french|portuguese|arabic|chinese|russian|ingl[eéê]s|espa[nñ]h?ol|anglais|"
    r"espagnol|fran[cç][eéê]s|fran[cç]ais|portugu[eéê]s|portugais)[\W_]*|distr[\W_]*",
    re.IGNORECASE,
)
"""Lines of United Nations covers that give the languages of the document, or announce them."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATELINE_WORDS = 8
_SHORT = 120
"""Characters of a line that gives a place and dates and nothing else."""
_FOLD = re.compile(r"[\W_]+")
_IGNORED_KINDS = (BlockKind.FURNITURE, BlockKind.FOOTNOTE)


def coverage_of(source: Source, record: Record) -> Coverage:
    """Coverage of ``record`` over ``source``; see `relatoria.model.Coverage`."""
    text = source.text
    structured = _union(_structured(source, record), len(text))
    left = list(_outside(structured, Span(0, len(text))))
    ignored = _union(_ignored(source), len(text))
    gaps, marks = [], 0
    places = _Places(source.document.blocks)
    for stretch in left:
        for piece in _outside(ignored, stretch):
            for part, block in places.split(piece):
                words = text[part.start : part.end]
                if _LETTER.search(words) is None or _MARKER.fullmatch(words):
                    marks += _count(words)
                else:
                    gaps.append(_gap(part, words, block))
    all_characters = _count(text)
    counted = sum(_count(text[span.start : span.end]) for span in structured)
    missing = sum(_count(text[gap.start : gap.end]) for gap in gaps)
    return Coverage(all_characters, counted, all_characters - counted - missing, tuple(gaps))


def _structured(source: Source, record: Record) -> Iterator[Span]:
    for turn in record.contributions:
        yield from turn.span.without(turn.holes)
    for statement in record.statements:
        yield from statement.span.without(statement.holes)
    for report in record.reports:
        yield Span(report.start, report.end)
    yield from (agent.biography for agent in record.agents if agent.biography)
    for event in record.events:
        if event.programme_start is not None and event.programme_end is not None:
            yield Span(event.programme_start, event.programme_end)
    yield from _presenting(source.document.blocks, record)
    yield from _facts(source, record)


def _presenting(blocks: tuple[Block, ...], record: Record) -> Iterator[Span]:
    """Headings, and the blocks that print somebody's part in an event or a statement's authors."""
    said = [part.start for part in record.participations]
    said += [statement.start for statement in record.statements if statement.by]
    said.sort()
    for block in blocks:
        place = bisect_left(said, block.start)
        presents = place < len(said) and said[place] < block.end
        if block.kind is BlockKind.HEADING or presents:
            yield from block.span.without(block.holes)


def _facts(source: Source, record: Record) -> Iterator[Span]:
    """The lines that give the document's own facts: of a cover, and of the head of an annex."""
    document, meetings = record.document, [e for e in record.events if e.kind is EventKind.MEETING]
    facts = [document.title, document.subtitle, document.symbol, document.distribution,
             document.issuing_body, *document.authors, *document.collaborators,
             *(event.title for event in meetings)]  # fmt: skip
    folded = [_folded(fact) for fact in facts if fact]
    years = {date[:4] for date in (document.date, *(e.date for e in meetings)) if date}
    first = min((turn.start for turn in record.contributions), default=len(source.text))
    for paragraph in source.paragraphs:
        on_cover = paragraph.block.start < first
        if not on_cover and len(paragraph.text) > _SHORT:
            continue
        words = _folded(paragraph.text)
        named = len(words) > 3 and any(fact in words or words in fact for fact in folded)
        dated = len(words) < _SHORT and not years.isdisjoint(_YEAR.findall(words))
        told = _LANGUAGE_LINE.fullmatch(paragraph.text) is not None
        if (on_cover and (named or told)) or (dated and _is_dateline(words)):
            yield from paragraph.block.span.without(paragraph.block.holes)


def _is_dateline(words: str) -> bool:
    """Whether a line holds dates, a place and no more: few words beside the numbers."""
    return sum(word.isalpha() for word in words.split()) <= _DATELINE_WORDS


def _ignored(source: Source) -> Iterator[Span]:
    for block in source.document.blocks:
        if block.kind in _IGNORED_KINDS or _is_contents(block, source.text):
            yield from block.span.without(block.holes)


def _is_contents(block: Block, text: str) -> bool:
    """An entry of a table of contents: leader dots and a page number, or the style says so."""
    if block.style and _CONTENTS_STYLE.match(block.style):
        return True
    # An entry is short and ends in its page number: looking at the last line is enough.
    return _LEADER.search(text[max(block.start, block.end - 200) : block.end]) is not None


def _gap(part: Span, words: str, block: Block | None) -> Gap:
    reason = REASONS.get(block.kind, OUTSIDE_BLOCKS) if block else OUTSIDE_BLOCKS
    lead = len(words) - len(words.lstrip())
    return Gap(part.start + lead, part.start + len(words.rstrip()), reason)


class _Places:
    """The blocks by place, to cut a stretch where a block begins or ends."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = sorted(blocks, key=lambda block: block.start)
        self._starts = [block.start for block in self._blocks]

    def split(self, stretch: Span) -> Iterator[tuple[Span, Block | None]]:
        at = stretch.start
        while at < stretch.end:
            place = bisect_left(self._starts, at + 1)
            block = self._blocks[place - 1] if place else None
            following = self._starts[place] if place < len(self._starts) else stretch.end
            inside = block is not None and at < block.end
            end = min(stretch.end, following)
            if block is not None and inside:
                end = min(end, block.end)
            yield Span(at, end), block if inside else None
            at = end


def _union(spans: Iterable[Span], length: int) -> list[Span]:
    """The spans sorted and merged, none beyond ``length``."""
    merged: list[Span] = []
    for span in sorted(spans):
        start, end = min(span.start, length), min(span.end, length)
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, end))
        else:
            merged.append(Span(start, end))
    return merged


def _outside(merged: list[Span], stretch: Span) -> Iterator[Span]:
    """The parts of ``stretch`` that lie in none of ``merged`` (sorted, disjoint)."""
    place = bisect_left(merged, stretch.start, key=lambda span: span.end)
    at = stretch.start
    while place < len(merged) and merged[place].start < stretch.end:
        if merged[place].start > at:
            yield Span(at, merged[place].start)
        at = max(at, merged[place].end)
        place += 1
    if at < stretch.end:
        yield Span(at, stretch.end)


def _count(words: str) -> int:
    return len("".join(words.split()))


def _folded(words: str) -> str:
    return _FOLD.sub(" ", words).casefold().strip()
