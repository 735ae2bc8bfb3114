"""How much a source looks like reported speech, and whose: seen in a sample of its paragraphs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from relatoria.model import BlockKind, Span
from relatoria.reading.source import Paragraph, Source
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.openings import Form, opening_of
from relatoria.reading.turns.patterns import Patterns, patterns_for

_SAMPLE = 72
"""Paragraphs looked at, spread evenly over the document."""
_SHORTEST = 40
_FIRST = 420
"""Characters of a paragraph looked at."""
_HEAD = 1_200
"""Characters at the start of the document in which its kind is printed."""


@dataclass(frozen=True, slots=True)
class Reported:
    """Shares of the sampled paragraphs, 0 to 1, and what the head of the document says."""

    paragraphs: int
    roles: float
    """Opened by a role or a group."""
    states: float
    """Opened by a State's bare name."""
    names: float
    """Opened by a form of address with a name, or by who leads the meeting."""
    going_on: float
    """Opened by a pronoun or by a word for the speaker."""
    floor: int
    """Floor debates in the sample."""
    minutes: bool
    """Whether the head calls the document minutes or a summary record."""

    @property
    def speech(self) -> float:
        """Share of paragraphs that report somebody's words."""
        return self.roles + self.states + self.names + self.going_on


def reported_in(source: Source) -> Reported:
    """Look at a sample of ``source``."""
    p = patterns_for(source.grammar.language)
    prose = [q for q in source.paragraphs if _is_prose(q)]
    step = max(1, -(-len(prose) // _SAMPLE))
    sample = prose[::step]
    found: Counter[str] = Counter(_opened(q.text, p) for q in sample)
    count = max(1, len(sample))
    head = " ".join(q.text for q in source.paragraphs[:12])[:_HEAD]
    return Reported(
        len(sample),
        found["role"] / count,
        found["state"] / count,
        found["name"] / count,
        found["going on"] / count,
        found["floor"],
        bool(p.chair_titles.search(head)),
    )


def _is_prose(paragraph: Paragraph) -> bool:
    kinds = (BlockKind.PARAGRAPH, BlockKind.ITEM)
    return paragraph.block.kind in kinds and len(paragraph.text) >= _SHORTEST


def _opened(prose: str, p: Patterns) -> str:
    sentence = Span(0, min(len(prose), _FIRST))
    opening = opening_of(Line(prose, p), sentence, first=True)
    if opening.floor is not None:
        return "floor"
    words = opening.text(prose)
    if opening.form in (Form.PRONOUN, Form.ANAPHOR):
        return "going on" if p.verb.search(prose, opening.end, opening.end + 120) else "none"
    if opening.form is Form.NAME and opening.sure:
        return "name" if p.honorific.match(words) else "none"
    if opening.form is Form.STATE:
        return "state"
    if opening.form in (Form.ROLE, Form.GROUP) and opening.sure:
        article = p.article.match(words)
        bare = words[article.end() :] if article else words
        return "name" if p.presiding.match(bare) else "role"
    return "none"
