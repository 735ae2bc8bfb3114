"""Panels as the text presents them: who sat on each, who moderated, up to where it lasts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from relatoria.model import BlockKind, Role, Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Cue, Meeting
from relatoria.reading.meeting.listing import Listed, people_listed
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source

_TOLD_IN = ("body", "conclusion", "introduction", "presentation", "preamble", "annex", "cover")
_LONGEST = 6_000
"""Characters; nobody presents a panel in a longer paragraph."""
_OPENING = 90
"""Characters within which a paragraph that presents a panel says so, unless it lists several."""


_NAMES = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]*\s(?:(?:d[aeou]s?|del|l[ao]s?|le|van|von|der|di)\s){0,2}[A-ZÀ-ÖØ-Þ]"
)
_EARLY = 500
"""Characters within which a paragraph that presents a panel has its first cue."""


@dataclass(frozen=True, slots=True)
class Sat:
    """A person whom a sentence seats."""

    role: Role
    listed: Listed
    description: str
    as_printed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Told:
    """A panel that the text presents."""

    section: Section
    paragraph: Paragraph
    sat: tuple[Sat, ...]
    part: int | None
    """Which part of the session it is, where the words say so."""
    elected: bool
    """Whether they are officers elected for the whole meeting."""
    until: int
    """Index of the first paragraph that no longer belongs to it."""

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """Indexes of the paragraphs in which its seats hold."""
        return tuple(range(self.paragraph.index, self.until))


def panels_told(source: Source, sections: tuple[Section, ...]) -> tuple[Told, ...]:
    """Every panel that the sections' prose presents, in order."""
    grammar = source.grammar.meeting
    found: list[Told] = []
    for section in sections:
        if section.kind not in _TOLD_IN or not section.paragraphs:
            continue
        inside = list(_in_section(section, grammar))
        last = section.paragraphs[-1].index + 1
        for place, (paragraph, sat, part) in enumerate(inside):
            until = inside[place + 1][0].index if place + 1 < len(inside) else last
            elected = bool(grammar.elected.search(paragraph.text))
            found.append(Told(section, paragraph, sat, part, elected, until))
    return tuple(found)


def _in_section(
    section: Section, grammar: Meeting
) -> Iterator[tuple[Paragraph, tuple[Sat, ...], int | None]]:
    pending: tuple[Paragraph, tuple[Sat, ...], int | None] | None = None
    for paragraph in section.paragraphs:
        if paragraph.block.kind is BlockKind.HEADING or len(paragraph.text) > _LONGEST:
            continue
        sat = seated(paragraph, grammar)
        if not sat or not _presents(paragraph, sat, section):
            continue
        if pending and _goes_on(pending, paragraph, sat):
            pending = (pending[0], (*pending[1], *sat), pending[2])
            continue
        if pending:
            yield pending
        pending = (paragraph, sat, _part(paragraph.text, sat, grammar))
    if pending:
        yield pending


def _presents(paragraph: Paragraph, sat: tuple[Sat, ...], section: Section) -> bool:
    """Whether the paragraph is there to present a panel, not to report what somebody said."""
    described = sum(len(one.listed.description(paragraph.text)) > 3 for one in sat)
    early = min(one.listed.start for one in sat) < _OPENING * 2
    near = paragraph.index - section.paragraphs[0].index < 4
    return len(sat) >= 2 or (early and (near or described > 0))


def _goes_on(
    pending: tuple[Paragraph, tuple[Sat, ...], int | None],
    paragraph: Paragraph,
    sat: tuple[Sat, ...],
) -> bool:
    """Whether the paragraph completes the presentation just before it: «The moderator was …»."""
    if paragraph.index - pending[0].index > 2:
        return False
    before = {one.role for one in pending[1]}
    now = {one.role for one in sat}
    return not now & before


def seated(paragraph: Paragraph, grammar: Meeting) -> tuple[Sat, ...]:
    """Everybody whom the cues of the grammar seat in ``paragraph``, in order of print."""
    text = paragraph.text
    found: list[Sat] = []
    # The cheap question first: most paragraphs name nobody, and most of the rest seat nobody.
    if not _NAMES.search(text) or not _hint(grammar.language).search(text, 0, _EARLY):
        return ()
    for span in sentences(text, grammar.language):
        for cue, begin, finish in _regions(text, span.start, span.end, grammar):
            people = people_listed(text, begin, finish, grammar)
            if not cue.people_follow:
                people = _before(people, finish, found, cue)
            elif people and people[0].start - begin > _OPENING * 2:
                people = ()
            for one in people:
                place = paragraph.running.span(one.start, one.end)
                if any(other.span.overlaps(place) for other in found):
                    continue
                printed = text[one.start : one.end]
                found.append(Sat(cue.role, one, one.description(text), printed, place))
    return _described(tuple(sorted(found, key=lambda sat: sat.span)))


@cache
def _hint(language: str) -> re.Pattern[str]:
    """Any cue at all: one search decides for the many paragraphs that present nobody."""
    cues = grammar_for(language).meeting.cues
    return re.compile("|".join(cue.pattern.pattern for cue in cues), re.I)


def _regions(text: str, start: int, end: int, grammar: Meeting) -> Iterator[tuple[Cue, int, int]]:
    """For each cue of a sentence, the stretch in which its people stand."""
    cues = _cues(text, start, end, grammar)
    # Cues whose people stand before them go first: «… by Ana Ruiz, and Luis Paz was moderator».
    for place in sorted(range(len(cues)), key=lambda k: cues[k][0].people_follow):
        cue, at, after = cues[place]
        if cue.people_follow:
            yield cue, after, cues[place + 1][1] if place + 1 < len(cues) else end
        else:
            yield cue, cues[place - 1][2] if place else start, at


def _cues(text: str, start: int, end: int, grammar: Meeting) -> list[tuple[Cue, int, int]]:
    found: list[tuple[Cue, int, int]] = []
    for cue in grammar.cues:
        for match in cue.pattern.finditer(text, start, end):
            found.append((cue, match.start(), match.end()))
    found.sort(key=lambda one: (one[1], -one[2]))
    kept: list[tuple[Cue, int, int]] = []
    for one in found:
        if not kept or one[1] >= kept[-1][2]:
            kept.append(one)
    return kept


def _before(
    people: tuple[Listed, ...], finish: int, found: list[Sat], cue: Cue
) -> tuple[Listed, ...]:
    """Of the people before a cue, those it speaks of: for one chair or moderator, the last."""
    if not people or finish - people[-1].end > _OPENING:
        return ()
    if cue.role is Role.SPEAKER or not people[0].start:
        return people
    return people[-1:] if len(people) != 2 else people


def _described(sat: tuple[Sat, ...]) -> tuple[Sat, ...]:
    """«Ana Ruiz and Luis Paz of the Ministry»: the description serves both."""
    shared: list[Sat] = []
    for one in reversed(sat):
        after = shared[-1] if shared else None
        gap = after.listed.start - one.listed.end if after else 99
        if not one.description and after and gap <= 8 and after.role is one.role:
            shared.append(replace(one, description=after.description))
        else:
            shared.append(one)
    return tuple(reversed(shared))


_WORDS = re.compile(r"[^\W\d_]+")


def _part(text: str, sat: tuple[Sat, ...], grammar: Meeting) -> int | None:
    head = text[: min(one.listed.start for one in sat)]
    named = [grammar.part[word] for word in _WORDS.findall(head.lower()) if word in grammar.part]
    # «two plenary meetings … in the first»: the last number said is the panel's own
    return named[-1] if named else None
