"""Who is seated where, before anybody knows who is who."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.model import Role, Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.listing import Listed
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Paragraph


@dataclass(frozen=True, slots=True)
class Sat:
    """A person whom a sentence seats."""

    role: Role
    listed: Listed
    description: str
    as_printed: str
    span: Span
    announced: bool = True
    """Whether the words that seat the person stand before the name, as presentations do."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Where in the document a panel is presented."""

    section: Section
    title: str
    """Of the heading right above: the section's, or that of a sitting within it."""
    number: str | None
    """The number in that heading: «Panel 2»."""
    presenting: tuple[int, ...]
    """Indexes of the paragraphs that present the panel."""
    part: int | None
    """Which part of the session it is, where the words say so."""
    whole: bool
    """Whether its seats are those of the whole meeting: officers, those who came."""
    passing: bool = False
    """Whether nothing presents it: its people are named where each speaks."""


@dataclass(frozen=True, slots=True)
class Told:
    """A panel that the text presents."""

    seating: Seating
    paragraph: Paragraph
    """The first that presents it; the heading of a sitting at which nobody is said to sit."""
    sat: tuple[Sat, ...]
    until: int
    """Index of the first paragraph that no longer belongs to it."""

    @property
    def section(self) -> Section:
        """The section in which it is told."""
        return self.seating.section

    @property
    def presenting(self) -> tuple[int, ...]:
        """Indexes of the paragraphs that present it."""
        return self.seating.presenting

    @property
    def in_passing(self) -> bool:
        """Whether people are named only in sentences that go on to tell what they did."""
        if self.seating.passing:
            return True
        return len(self.sat) == 1 and self.sat[0].role is Role.SPEAKER and not self.sat[0].announced

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """Indexes of the paragraphs in which its seats hold."""
        return tuple(range(self.paragraph.index, self.until))


_LEADS = re.compile(
    r"\A(?:who (?:chaired|presided|was in the chair)|quien(?: la)? presid\w+|que (?:la )?presid\w+"
    r"|quem presid\w+|qui (?:a présidé|préside|présidait))\b",
    re.I,
)


@cache
def _parts(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    return re.compile(rf"[,;()–—]|\s-\s|\s{conjunction}\s", re.I)


def role_in(description: str, grammar: Meeting) -> Role | None:
    """The role that a description itself gives: «(Chair)», «Presidenta», «quien preside»."""
    if len(description) > 400:
        return None
    for part in _parts(grammar.language).split(description)[:6]:
        bare = part.strip(" .:")
        if grammar.chair.fullmatch(bare) or _LEADS.match(bare):
            return Role.CHAIR
        if grammar.moderator.fullmatch(bare):
            return Role.MODERATOR
    return None
