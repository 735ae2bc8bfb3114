"""How one speaker's words stand to another's: agrees, opposes, answers, adds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from relatoria.model import Contribution, Mention, MentionKind, Relation, RelationKind, Span
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.scope import Place
from relatoria.reading.turns.speakers import Speakers
from relatoria.reading.turns.subjects import subject_in


def relations_of(
    paragraphs: Sequence[Paragraph],
    places: Sequence[Place],
    contributions: Sequence[Contribution],
    mentions: Sequence[Mention],
    speakers: Speakers,
) -> tuple[Relation, ...]:
    """Relations whose source is a contribution and whose target resolves to one agent."""
    speaking = sorted(
        (c for c in contributions if c.attribution is not None), key=lambda c: (c.start, -c.end)
    )
    known = _Known(mentions)
    found: list[Relation] = []
    for paragraph, place in zip(paragraphs, places, strict=True):
        if place.speech and not place.presents:
            for kind, start, end, target in _in(paragraph, place, known, speakers):
                span = paragraph.running.span(start, end)
                source = _innermost(speaking, span)
                if source is not None and source.attributed_to != target:
                    words = paragraph.text[start:end]
                    found.append(Relation(kind, source.id, target, span.start, span.end, words))
    return tuple(found)


class _Known:
    """Mentions by where they begin in the canonical text."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = [m for m in mentions if m.kind is not MentionKind.ANAPHOR]
        self._starts = [m.start for m in self._mentions]

    def near(self, span: Span) -> Mention | None:
        """The mention that begins in ``span``."""
        index = bisect_left(self._starts, span.start)
        if index < len(self._starts) and self._starts[index] < span.end:
            return self._mentions[index]
        return None


def _in(
    paragraph: Paragraph, place: Place, known: _Known, speakers: Speakers
) -> Iterator[tuple[RelationKind, int, int, str]]:
    prose, p = paragraph.text, speakers.p
    for kind, pattern in p.relations:
        for verb in pattern.finditer(prose):
            article = p.article.match(prose, verb.end())
            at = article.end() if article else verb.end()
            if at >= len(prose):
                continue
            near = paragraph.running.span(at, min(len(prose), at + 8))
            mention = known.near(near)
            if mention is not None and mention.agent is not None:
                end = paragraph.running.index(mention.end - 1) + 1
                yield kind, verb.start(), end, mention.agent
                continue
            subject = subject_in(Line(prose, p), verb.end(), len(prose))
            if subject is None or subject.form not in ("role", "name", "state"):
                continue
            target = speakers.resolve(
                paragraph,
                Opening(Form(subject.form), subject.start, subject.end, Span(at, at)),
                place,
            )
            if target.agent is not None:
                yield kind, verb.start(), subject.end, target.agent


def _innermost(speaking: Sequence[Contribution], span: Span) -> Contribution | None:
    covering = [c for c in speaking if c.start <= span.start and span.end <= c.end]
    return covering[-1] if covering else None
