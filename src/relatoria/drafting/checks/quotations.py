"""Quotations that differ from the passage they quote."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Span
from relatoria.schemes.names import fold

QUOTED = re.compile(r"[“«„]\s*([^“”«»„]{20,900}?)\s*[”»]|(?<![\w\"])\"([^\"\n]{20,900}?)\"(?!\w)")
SHORTENED = re.compile(r"\[|…|\.\.\.")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEWEST = 6
"""Words from which a quotation can be told from words that many use."""
_LIKE = 0.72
"""Share of words in the same order from which a passage is the source of a quotation."""
_SEED = 3
"""Words in a row that quotation and source must share."""
_MOST_PLACES = 40


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a document, folded, with their places; one index for runs of them."""

    page: Page
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    index: dict[tuple[str, ...], list[int]]


def _text(page: Page) -> _Text:
    words, spans = [], []
    for stretch in page.stretches:
        for found in WORD.finditer(stretch.text):
            words.append(fold(found.group()).replace("’", "'"))
            spans.append(stretch.span(found))
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in range(len(words) - _SEED + 1):
        index[tuple(words[place : place + _SEED])].append(place)
    return _Text(page, tuple(words), tuple(spans), index)


def quotations(page: Page) -> Iterator[Finding]:
    """Quotations that stand elsewhere in the document in other words."""
    yield from _against(page, _text(page), own=True)


def quotations_between(page: Page, others: Sequence[Page]) -> Iterator[Finding]:
    """Quotations of ``page`` that stand in one of ``others`` in other words."""
    for other in others:
        yield from _against(page, _text(other), own=False)


def _against(page: Page, source: _Text, *, own: bool) -> Iterator[Finding]:
    reported: list[Span] = []
    for stretch in page.prose:
        for found in QUOTED.finditer(stretch.text):
            group = 1 if found[1] else 2
            span = stretch.span(found, group)
            words = [fold(word).replace("’", "'") for word in WORD.findall(found[group])]
            if len(words) < _FEWEST or SHORTENED.search(found[group]):
                continue
            passage = _passage(words, source, span if own else None)
            if passage is None or any(pair == passage for pair in reported):
                continue
            reported.append(span)
            values = {"here": page.quote(span), "there": source.page.quote(passage)}
            yield Finding(
                "quotation_differs",
                span.start,
                span.end,
                values,
                passage,
                document=page.document.id,
                other_document=None if own else source.page.document.id,
            )


def _passage(words: Sequence[str], source: _Text, own: Span | None) -> Span | None:
    """The passage that ``words`` misquote; none where it is quoted right or not there."""
    starts: set[int] = set()
    for place in range(len(words) - _SEED + 1):
        hits = source.index.get(tuple(words[place : place + _SEED]), ())
        if len(hits) <= _MOST_PLACES:
            starts.update(max(0, hit - place) for hit in hits)
    best, likest = None, 0.0
    for start in sorted(starts):
        window = _closest(words, source.words, start)
        if len(window) < len(words) // 2:
            continue
        span = Span(source.spans[start].start, source.spans[start + len(window) - 1].end)
        if own is not None and span.overlaps(own):
            continue
        like = _likeness(words, window)
        if like == 1.0:
            return None
        if like > likest:
            best, likest = span, like
    return best if likest >= _LIKE else None


def _closest(words: Sequence[str], source: Sequence[str], start: int) -> Sequence[str]:
    """The words from ``start`` on that are most like ``words``: a word more or less is allowed."""
    sizes = (len(words), len(words) - 1, len(words) + 1)
    return max((source[start : start + size] for size in sizes), key=lambda w: _likeness(words, w))


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    return Levenshtein.normalized_similarity(list(one), list(other))
