"""Biographies and lists of participants in the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.model import Span
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.headings import numbered
from relatoria.reading.meeting.lines import lines_of
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.people import Name, name_at
from relatoria.reading.meeting.roster import Sighting
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.countries import lookup
from relatoria.schemes.names import words_of

_SHORTEST = 20
"""Characters; a shorter remainder of the line describes nobody."""
_LONGEST_HEADING = 600
"""Characters of a heading with the first name stuck to it."""
_LONGEST_NAME = 90
"""Characters of a line that holds nothing but a name, its forms of address and a country."""


def biographies_of(source: Source, section: Section) -> tuple[Sighting, ...]:
    """The people whose biographies ``section`` prints, in order.

    Empty for a list of participants, where nobody's name stands above a paragraph.
    """
    heads = list(_heads(source, section))
    found = []
    for place, (paragraph, name) in enumerate(heads):
        span = paragraph.running.span(name.start, name.end)
        until = section.end
        if place + 1 < len(heads):
            following, begins = heads[place + 1]
            until = following.running.span(begins.start, begins.end).start
        body = Span(span.start, _trimmed(source.text, span.start, until))
        if len(body) - len(span) < 40:
            continue  # a name without a word about the person is a line of a list
        first = _first_sentence(source, paragraph, span.end, until)
        found.append(Sighting(name.text, span, "biography", first, name.honorific, biography=body))
    return tuple(found)


def _heads(source: Source, section: Section) -> Iterator[tuple[Paragraph, Name]]:
    """Names that head a biography: alone on their line, or opening its paragraph."""
    grammar = source.grammar.meeting
    if section.heading:
        glued = _glued(section, grammar)
        if glued:
            yield glued
    for paragraph in section.paragraphs:
        name = name_at(paragraph.text, 0, grammar)
        if name and _heads_biography(paragraph, name):
            yield paragraph, name


def _heads_biography(paragraph: Paragraph, name: Name) -> bool:
    rest = paragraph.text[name.end :].strip(" .,:–—-")
    if not rest:
        return len(paragraph.text) <= _LONGEST_NAME
    if rest[0] in "([" and len(paragraph.text) <= _LONGEST_NAME:
        return True
    # «Ana Ruiz: sociologist at …», «Ana Ruiz. Holds …»: a paragraph that opens with the name
    opens = paragraph.text[name.end : name.end + 3].lstrip()[:1] in (":", ".", "–", "—", "(")
    return opens and len(rest) > _LONGEST_NAME


def _glued(section: Section, grammar: Meeting) -> tuple[Paragraph, Name] | None:
    """The first name where it is stuck to the section's heading."""
    heading = section.heading
    candidates = [heading, *section.paragraphs[:1]]
    title = words_of(section.title)
    for paragraph in candidates:
        if paragraph is None or not title or len(paragraph.text) > _LONGEST_HEADING:
            continue
        text = paragraph.text
        last = text.lower().rfind(title[-1], 0, len(text))
        at = last + len(title[-1])
        while last >= 0 and at < len(text):
            name = name_at(text, at + (text[at] == " "), grammar)
            if name and name.end == len(text):
                return paragraph, name
            last = text.lower().rfind(title[-1], 0, last)
            at = last + len(title[-1])
    return None


def _first_sentence(source: Source, head: Paragraph, start: int, until: int) -> str:
    """The first sentence after the name that ends at ``start``; empty where there is none."""
    for paragraph in source.paragraphs[head.index :]:
        if paragraph.block.start >= until:
            break
        text = paragraph.text
        if paragraph is head:
            text = text[head.running.index(start) :].lstrip(" .,:–—-")
        if len(text) > _SHORTEST:
            return sentences(text, source.grammar.language)[0].of(text)
    return ""


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in '.)]”"':
        end -= 1
    return end


def attendance_of(source: Source, section: Section) -> tuple[Sighting, ...]:
    """The people whom a list of participants names, with the country they stand under."""
    grammar = source.grammar.meeting
    country: str | None = None
    found = []
    for line in lines_of(source, section.paragraphs):
        text = line.text
        under = lookup(text.strip(" :.")) if len(text) < 60 else None
        if under:
            country = under
            continue
        if numbered(text)[0] and len(text) < _LONGEST_NAME:
            country = None  # «B. Non-governmental organizations»: the countries are over
        for one in people_listed(text, 0, len(text), grammar)[:1]:
            if one.start > 4:
                continue
            span = line.piece.cut(one.name.start, one.name.end).span
            found.append(
                Sighting(
                    one.name.text,
                    span,
                    "participants",
                    text[one.described :].strip(" ,;:.–—-"),
                    one.name.honorific,
                    country,
                )
            )
    return tuple(found)
