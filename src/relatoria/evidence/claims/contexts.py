"""The claims of a record with the sentences they stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from relatoria.evidence.claims.types import Context
from relatoria.model import Block, Claim, Record

Sentences = Callable[[str, int, int], Iterable[tuple[int, int]]]
"""Splits the text between two offsets into sentences, as pairs of offsets."""
_BEFORE = 600
_TIMES = "times"
"""Multiples stand beside the levels they compare; they part no sentence."""
_MARKUP = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "*": " ", "_": " "})


def contexts_of(record: Record, sentences: Sentences, *, date: str | None = None) -> list[Context]:
    """Every claim of ``record`` in its sentence, dated as its entry or the document is.

    ``date`` is that of a document which does not print its own.

    ``sentences`` splits text; it is handed in because reading is another craft's.
    """
    text = record.document.text.translate(_MARKUP)
    starts = [block.start for block in record.document.blocks]
    by_sentence: dict[tuple[int, int, int], list[Claim]] = defaultdict(list)
    for claim in record.claims:
        block = _block(record, starts, claim)
        for first, last in sentences(text, *(block or (claim.start, claim.end))):
            if first <= claim.start < last:
                by_sentence[first, max(last, claim.end), (block or (first, last))[0]].append(claim)
                break
    found: list[Context] = []
    groups = sorted(by_sentence.items())
    for place, (key, claims) in enumerate(groups):
        earlier = groups[place - 1] if place and groups[place - 1][0][2] == key[2] else None
        found.extend(_contexts(record, text, key, claims, earlier[1] if earlier else [], date))
    return found


def _block(record: Record, starts: list[int], claim: Claim) -> tuple[int, int] | None:
    at = bisect_right(starts, claim.start) - 1
    block: Block | None = record.document.blocks[at] if at >= 0 else None
    return (block.start, block.end) if block and claim.start < block.end else None


def _contexts(  # noqa: PLR0913, PLR0917 - what a context is made of
    record: Record,
    text: str,
    key: tuple[int, int, int],
    claims: list[Claim],
    earlier: list[Claim],
    date: str | None,
) -> Iterator[Context]:
    first, last, block = key
    for claim in claims:
        yield Context(
            claim,
            text[first:last],
            claim.start - first,
            claim.end - first,
            record.document.language or "en",
            _date(record, claim) or date,
            tuple(
                (one.start - first, one.end - first, one)
                for one in claims
                if one is not claim and one.unit != _TIMES
            ),
            text[max(block, first - _BEFORE) : first],
            tuple(earlier),
            f"{record.document.id}:{block}",
        )


def _date(record: Record, claim: Claim) -> str | None:
    for report in record.reports:
        if report.start <= claim.start < report.end and report.date:
            return report.date
    return record.document.date
