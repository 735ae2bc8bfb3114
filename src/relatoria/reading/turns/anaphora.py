"""Words that stand for whoever is speaking: «the speaker», «this expert»."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from relatoria.model import Contribution, Mention, MentionKind, Mode
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.patterns import Patterns


def anaphors_of(
    paragraphs: Sequence[Paragraph], contributions: Sequence[Contribution], p: Patterns
) -> Iterator[Mention]:
    """Every such word inside a turn, with the turn's speaker.

    In an anonymous stretch nobody is meant. Where the turn's speaker is open, so is the word's.
    """
    turns = [c for c in contributions if c.mode is Mode.REPORTED_SPEECH and c.attribution]
    turns.sort(key=lambda c: c.start)
    starts = [turn.start for turn in turns]
    for paragraph in paragraphs:
        for match in p.anaphor_anywhere.finditer(paragraph.text):
            if not _stands_alone(paragraph.text, match.end(), p):
                continue
            span = paragraph.running.span(match.start(), match.end())
            index = bisect_right(starts, span.start) - 1
            if index < 0 or span.end > turns[index].end:
                continue
            turn = turns[index]
            opened = turn.attribution
            if opened is not None and opened.overlaps(span):
                continue
            yield Mention(
                span.start,
                span.end,
                match.group(),
                MentionKind.ANAPHOR,
                agent=turn.attributed_to,
                candidates=turn.candidates,
                contribution=turn.id,
            )


def _stands_alone(prose: str, at: int, p: Patterns) -> bool:
    """Whether the noun that ends at ``at`` is no part of a longer phrase («expert group»)."""
    return bool(p.anaphor_alone.match(prose, at) or p.verb.match(prose, at + 1))
