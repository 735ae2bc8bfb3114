"""How one speaker's words stand to another's: agrees, opposes, answers, adds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from relatoria.model import Contribution, Mention, MentionKind, Relation, RelationKind, Span
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.scope import Place
from relatoria.reading.turns.speakers import Speakers
from relatoria.reading.turns.subjects import subject_in

_NEGATED = 24
"""How far before them a negation may begin."""
_TARGET = 320
"""Characters in which somebody referred to is named."""
_PREVIOUS = 30
_NO = re.compile(
    r"(?:\b(?:not|never|no|nunca|não|jamais|pas|ne)\s(?:\w+\s)?|n['’](?:\w+\s){1,2}(?:pas\s)?)\Z",
    re.I,
)
"""A negation right before the words, which turns agreement into its contrary."""
_FLIPPED = {RelationKind.AGREES: RelationKind.OPPOSES}
# An object between the words and whose it is: «supported the remarks made by», «en lo dicho por».
_BRIDGE = re.compile(
    r"(?:[a-zß-ÿ'’-]+\s){1,7}?(?:of|by|from|with|del?|d[ao]s?|por|pel[oa]s?|con|com|du|des|par|avec|à"
    r"|aux?|al?|ao|às?)\s"
)
_BRIDGES = 3
_NEAR = 8
"""How far behind the words of a relation a mention may begin, in characters."""


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
    heard = {turn.attributed_to for turn in contributions}
    found: list[Relation] = []
    for paragraph, place in zip(paragraphs, places, strict=True):
        if place.speech and not place.presents:
            for kind, start, end, meant in _in(paragraph, place, known, speakers):
                span = paragraph.running.span(start, end)
                source = _innermost(speaking, span)
                if source is None:
                    continue
                target = meant or _before(speaking, source)
                if not target or source.attributed_to == target:
                    continue
                # «the student»: nobody of whom anything is known.
                if target in heard or not speakers.roll.made_of_words(target):
                    words = paragraph.text[start:end]
                    found.append(Relation(kind, source.id, target, span.start, span.end, words))
    return tuple(found)


def _before(speaking: Sequence[Contribution], source: Contribution) -> str | None:
    """Who spoke right before ``source`` in the same event."""
    index = bisect_left(speaking, source.start, key=lambda turn: turn.start) - 1
    while index >= 0:
        turn = speaking[index]
        if turn.event != source.event:
            return None
        if turn.attributed_to != source.attributed_to:
            return turn.attributed_to
        index -= 1
    return None


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
) -> Iterator[tuple[RelationKind, int, int, str | None]]:
    """Kind, place and target; no target where the words mean whoever spoke before."""
    prose, p = paragraph.text, speakers.p
    for words in p.relations.finditer(prose):
        kind = _kind(words, prose, p)
        if kind is None:
            continue
        if said := _spoke_before(prose, words.end(), p):
            yield kind, words.start(), said, None
            continue
        for at in _ends_of_bridges(prose, words.end()):
            found = _target(paragraph, place, at, known, speakers)
            if found is not None:
                yield kind, words.start(), *found
                break


def _kind(words: re.Match[str], prose: str, p: Patterns) -> RelationKind | None:
    """What the words say where they stand; ``None`` for «had agreed with», «was asked by»."""
    if words.lastgroup is None:
        return None
    kind = RelationKind(words.lastgroup)
    before = max(0, words.start() - _NEGATED)
    if _NO.search(prose, before, words.start()):
        return _FLIPPED.get(kind)
    return None if p.helper.search(prose, before, words.start()) else kind


def _ends_of_bridges(prose: str, at: int) -> Iterator[int]:
    """Where somebody referred to may be named: at once, or behind an object and whose it is."""
    yield at
    for _ in range(_BRIDGES):
        bridge = _BRIDGE.match(prose, at)
        if bridge is None:
            return
        at = bridge.end()
        yield at


def _spoke_before(prose: str, at: int, p: Patterns) -> int | None:
    """Where «that statement» or «the previous speaker» ends."""
    if said := p.that_said.match(prose, at):
        return said.end()
    article = p.article.match(prose, at)
    start = article.end() if article else at
    role = p.role.search(prose, start, start + _PREVIOUS)
    if role is None:
        return None
    previous = p.previous.search(prose, start, role.end() + _PREVIOUS)
    near = previous and (previous.end() + 1 == role.start() or (previous.start() == role.end() + 1))
    return max(previous.end(), role.end()) if previous and near else None


def _target(
    paragraph: Paragraph, place: Place, at: int, known: _Known, speakers: Speakers
) -> tuple[int, str] | None:
    """Where the words at ``at`` that name somebody end, and whom they name."""
    prose, p = paragraph.text, speakers.p
    article = p.article.match(prose, at)
    bare = article.end() if article else at
    if bare >= len(prose):
        return None
    mention = known.near(paragraph.running.span(bare, min(len(prose), bare + _NEAR)))
    if mention is not None and mention.agent is not None:
        return paragraph.running.index(mention.end - 1) + 1, mention.agent
    ends = sentences(prose[at : at + _TARGET], p.grammar.language)
    subject = subject_in(Line(prose, p), at, at + ends[0].end if ends else at)
    if subject is None or subject.form not in ("role", "name", "state"):
        return None
    if subject.form == "state":
        state = speakers.state(prose[subject.start : subject.end]).agent
        return (subject.end, state) if state else None
    opening = Opening(
        Form(subject.form), subject.start, subject.end, Span(at, at), name=subject.name
    )
    target = speakers.resolve(paragraph, opening, place).agent
    if target is None or speakers.roll.made_of_words(target):
        shorter = _office(paragraph, place, bare, speakers)
        return shorter or (None if target is None else (subject.end, target))
    return subject.end, target


def _office(
    paragraph: Paragraph, place: Place, at: int, speakers: Speakers
) -> tuple[int, str] | None:
    """Whom the office alone names where more follows: «the Deputy Minister over …»."""
    role = speakers.p.role.match(paragraph.text, at)
    if role is None:
        return None
    opening = Opening(Form.ROLE, at, role.end(), Span(at, at))
    target = speakers.resolve(paragraph, opening, place).agent
    return None if target is None else (role.end(), target)


def _innermost(speaking: Sequence[Contribution], span: Span) -> Contribution | None:
    index = bisect_right(speaking, span.start, key=lambda turn: turn.start) - 1
    while index >= 0:
        if speaking[index].span.covers(span):
            return speaking[index]
        if speaking[index].parent is None:
            return None
        index -= 1
    return None
