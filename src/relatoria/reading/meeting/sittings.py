"""Headings of single sittings inside a section: «Panel 2: …», «Second session», «Mesa 1 – …»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from relatoria.model import BlockKind
from relatoria.reading.grammar import Grammar, grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.headings import numbered
from relatoria.reading.meeting.labels import session_number
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Paragraph

_LONGEST = 160
"""Characters of a heading that is one only by its words."""
_NEAR = 2
"""Paragraphs between a heading and the presentation that it heads."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of a section in which one panel sits."""

    title: str
    number: str | None
    heading: Paragraph | None
    paragraphs: tuple[Paragraph, ...]
    whole: bool
    """Whether it is the section itself, not a part of it."""
    announced: bool
    """Whether its heading says that somebody sits: «session», «panel», «round table»."""

    def title_at(self, index: int) -> str:
        """The heading right above the paragraph ``index``, else the sitting's own."""
        for paragraph in reversed(self.paragraphs):
            near = index - _NEAR <= paragraph.index < index and not self.announced
            if near and paragraph.block.kind is BlockKind.HEADING:
                return numbered(paragraph.text)[2].strip(" .:")
        return self.title


def sittings_of(section: Section, grammar: Grammar) -> Iterator[Sitting]:
    """The sittings of ``section`` in order: all of it, or the parts that headings announce."""
    own = announced(section.title, grammar) if section.heading else None
    starts = [
        (place, paragraph, found)
        for place, paragraph in enumerate(section.paragraphs)
        if _may_head(paragraph) and (found := announced(paragraph.text, grammar))
    ]
    first = starts[0][0] if starts else len(section.paragraphs)
    number = own[0] if own else None
    yield Sitting(
        section.title, number, section.heading, section.paragraphs[:first], True, own is not None
    )
    ends = [*(place for place, _, _ in starts), len(section.paragraphs)][1:]
    for (place, heading, (label, title)), end in zip(starts, ends, strict=True):
        inside = section.paragraphs[place + 1 : end]
        yield Sitting(title, label, heading, inside, False, True)


def announced(text: str, grammar: Grammar) -> tuple[str | None, str] | None:
    """The number and the title of a sitting's heading; ``None`` where nobody is said to sit."""
    title = numbered(text)[2].strip(" .:*_")
    label = grammar.meeting.session.match(title)
    if label:
        number = session_number(label[1], grammar) if label.re.groups and label[1] else None
        return number or _ordinal(title, grammar.meeting), title
    ordinal = _ordinal_sitting(grammar.language).match(title)
    return (_ordinal(title, grammar.meeting), title) if ordinal else None


def _ordinal(title: str, grammar: Meeting) -> str | None:
    for word in re.findall(r"[^\W_]+", title[:40].lower()):
        if word in grammar.part:
            return str(grammar.part[word])
    return None


def _may_head(paragraph: Paragraph) -> bool:
    if paragraph.block.kind is BlockKind.HEADING:
        return True
    if paragraph.block.kind is not BlockKind.PARAGRAPH:
        return False
    text = paragraph.text
    return len(text) <= _LONGEST and not text.endswith((".", ";", ",")) and text.count(". ") < 2


@cache
def _ordinal_sitting(language: str) -> re.Pattern[str]:
    """«First session», «Sesión primera», «Deuxième table ronde»; nothing but a title after it."""
    meeting = grammar_for(language).meeting
    ordinals = "|".join(sorted(map(re.escape, meeting.part), key=len, reverse=True))
    noun = meeting.sitting.pattern
    kind = r"(?:\s[^\W\d_]{4,14}){0,2}"
    return re.compile(
        rf"(?:(?:{ordinals})(?:\s[^\W\d_]{{4,12}})?\s{noun}|{noun}\s(?:{ordinals})){kind}"
        r"(?:\s*(?:[.:–—(-]|\Z))",
        re.I,
    )
