"""Those who came, as minutes list them: «Present: Ms. Ana Ruiz (Chair), Mr. Luis Paz (Chile)»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from relatoria.model import BlockKind, Role
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.lines import lines_of
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.people import name_at
from relatoria.reading.meeting.rollcalls import roll_called
from relatoria.reading.meeting.seating import Sat, Seating, Told, role_in
from relatoria.reading.meeting.tables import people_in_tables
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source

_SEARCHED = 40
"""Paragraphs from the start of a document in which such a list begins."""
_HEAD = 14
"""Paragraphs from the start in which sentences call the roll."""
_COLUMN = 100
"""Characters of a line in a column of people."""
_LONGEST = 6_000
"""Characters; a longer paragraph is no list of people."""
_FEWEST = 2
"""People in a list, unless one of them presides."""
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z])[.)]\s+")
_FAR_COLON = re.compile(r"[^:;]{0,240}?:\s*")
_COLON = re.compile(r"[^.:;]{0,60}?\s?:\s*")


@dataclass(frozen=True, slots=True)
class _Label:
    """Words that say who came or did not, and where the people stand."""

    came: bool
    start: int
    people: int


@dataclass(frozen=True, slots=True)
class _Region:
    """A stretch of a paragraph in which people are listed."""

    paragraph: Paragraph
    start: int
    end: int
    lines: tuple[int, ...]
    """Where the lines of the stretch begin, if each holds a person."""


def attendance_told(source: Source, sections: tuple[Section, ...]) -> Told | None:
    """The people whom minutes list as present, seated in the whole meeting; ``None`` without."""
    if not sections:
        return None
    grammar = source.grammar.meeting
    sat: list[Sat] = []
    used: list[Paragraph] = []
    for region in _regions(source, grammar):
        here = list(_sat(region, grammar))
        sat += here
        if here and region.paragraph not in used:
            used.append(region.paragraph)
    for paragraph in source.paragraphs[:_HEAD]:
        if paragraph not in used and paragraph.block.kind is not BlockKind.HEADING:
            here = list(roll_called(paragraph, grammar))
            sat += here
            used += [paragraph] if here else []
    for row, one in people_in_tables(source):
        sat.append(one)
        used += [row] if row not in used else []
    if len(sat) < _FEWEST and not any(one.role is Role.CHAIR for one in sat):
        return None
    used.sort(key=lambda paragraph: paragraph.index)
    sat.sort(key=lambda one: one.span)
    first = used[0]
    section = next((s for s in sections if s.start <= first.block.start < s.end), sections[0])
    indexes = tuple(paragraph.index for paragraph in used)
    seating = Seating(section, "", None, indexes, None, whole=True)
    return Told(seating, first, tuple(sat), len(source.paragraphs))


def _sat(region: _Region, grammar: Meeting) -> Iterator[Sat]:
    text = region.paragraph.text
    people = people_listed(text, region.start, region.end, grammar, starts=region.lines)
    for one in people:
        description = one.description(text)
        role = role_in(description, grammar) or Role.PARTICIPANT
        place = region.paragraph.running.span(one.start, one.end)
        yield Sat(role, one, description, text[one.start : one.end], place)


def _regions(source: Source, grammar: Meeting) -> Iterator[_Region]:
    """Where people are listed: behind labels in a paragraph, or in the paragraphs under one."""
    under = listed = False
    for paragraph in source.paragraphs[:_SEARCHED]:
        text = paragraph.text
        lines = [line.piece.start for line in lines_of(source, (paragraph,))]
        labels = list(_labels(paragraph, lines, grammar)) if len(text) < _LONGEST else []
        if under and not labels:
            number = _NUMBER.match(text, lines[0]) if lines else None
            first = number.end() if number else min(lines, default=0)
            under = name_at(text, first, grammar, short=True) is not None
            under = under and (listed or _goes_on(paragraph))
            if under:
                yield _Region(paragraph, first, len(text), tuple(lines[1:]))
            continue
        under = False
        for place, label in enumerate(labels):
            until = labels[place + 1].start if place + 1 < len(labels) else len(text)
            under = listed = label.came and label.people >= until
            if label.came and not under:
                yield _region(paragraph, label.people, until, lines, grammar)
                under = _goes_on(paragraph)


def _goes_on(paragraph: Paragraph) -> bool:
    """Whether a line that names one person may be one of a column of such lines."""
    text = paragraph.text.strip()
    return len(text) <= _COLUMN and not text.endswith((".", ":", ";"))


def _region(
    paragraph: Paragraph, start: int, end: int, lines: list[int], grammar: Meeting
) -> _Region:
    """The list from ``start``: line by line, or up to the end of the sentence."""
    text = paragraph.text
    inside = [at for at in lines if start < at < end]
    each = [at for at in inside if name_at(text, at, grammar, short=True)]
    if each and len(each) * 2 >= len(inside):
        return _Region(paragraph, start, end, tuple(each))
    sentence = next((s for s in sentences(text[start:end], grammar.language) if s.end > 1), None)
    return _Region(paragraph, start, start + sentence.end if sentence else end, ())


def _labels(paragraph: Paragraph, lines: list[int], grammar: Meeting) -> Iterator[_Label]:
    """What the paragraph's lines and sentences say of who came, in order."""
    text = paragraph.text
    done = 0
    for match in _said(grammar.language).finditer(text):
        at, after = match.span()
        if at < done or not (at in lines or at == 0 or text[at - 2 : at] in (". ", "; ")):
            continue
        came = match["absent"] is None
        colon = _COLON.match(text, after)
        if colon and ":" in colon.group():
            done = colon.end()
        elif not came or _stands_alone(paragraph, at, after, lines):
            done = after
        else:
            continue
        yield _Label(came, at, done)
    gathered = grammar.gathered.search(text, 0, _LONGEST) if not done else None
    colon = _FAR_COLON.match(text, gathered.end()) if gathered else None
    if gathered and colon and name_at(text, colon.end(), grammar, short=True):
        yield _Label(True, gathered.start(), colon.end())


def _stands_alone(paragraph: Paragraph, start: int, end: int, lines: list[int]) -> bool:
    """Whether the words fill their line, as headings do."""
    text = paragraph.text
    following = end + (text[end : end + 1] == " ")
    if start not in lines and start:
        return False
    heads = paragraph.block.kind is BlockKind.HEADING or text[start:end].isupper()
    return following in lines or (heads and following >= len(text))


@cache
def _said(language: str) -> re.Pattern[str]:
    meeting = grammar_for(language).meeting
    return re.compile(rf"(?P<absent>{meeting.absent.pattern})|(?:{meeting.present.pattern})", re.I)
