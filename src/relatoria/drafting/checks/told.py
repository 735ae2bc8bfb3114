"""What several checks ask of a sentence: its words, and whether a list or a number is open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.page import Page
from relatoria.model import BlockKind, Span

AND = r"(?:and|y|e|et)"
"""Before the last member of a row, in the four languages."""
_OPEN = re.compile(
    r"\b(?:rest|others?|remaining|remainder|among|including|such\s+as|e\.g|each|otr[oa]s|resto"
    r"|demás|entre\s+ell[oa]s|incluid[oa]s|restantes|cada|outr[oa]s|inclusive|incluindo|dentre"
    r"|autres|reste|dont|notamment|y\s+compris|chac\w+|chaque"
    r"|for\s+example|por\s+ej?emplo|por\s+exemplo|par\s+exemple|etc)\b",
    re.I,
)
_SPOKEN = ("transcript",)


def sentences_of(page: Page) -> Iterator[tuple[Span, str]]:
    """Sentences of paragraphs and items, with their words at the same offsets."""
    spans = iter(page.sentences)
    sentence = next(spans, None)
    for stretch in page.stretches:
        prose = stretch.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.FOOTNOTE)
        while sentence is not None and sentence.start < stretch.end:
            if prose and not stretch.contents and sentence.start >= stretch.start:
                at = sentence.start - stretch.start
                yield sentence, stretch.text[at : at + len(sentence)]
            sentence = next(spans, None)


def open_ended(text: str) -> bool:
    """Whether the words leave a list open or count each of several."""
    return bool(_OPEN.search(text))


def whole_year(said: str) -> bool:
    """Whether a number can be a year."""
    return bool(re.fullmatch(r"(?:1[89]|20)\d\d", said.strip()))
