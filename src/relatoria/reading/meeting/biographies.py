"""Biographies and lists of participants in the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.model import Span
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.lines import Piece, lines_of, whole
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.people import Name, name_at
from relatoria.reading.meeting.roster import Sighting
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.countries import lookup
from relatoria.schemes.names import words_of

_LONGEST_NAME = 90
"""Characters of a line that holds nothing but a name, its forms of address and a country."""


def biographies_of(source: Source, section: Section) -> tuple[Sighting, ...]:
    """The people whose biographies ``section`` prints, in order.

    Empty for a list of participants, where nobody's name stands above a paragraph.
    """
    heads = list(_heads(source, section))
    found = []
    for place, (piece, name, last_words) in enumerate(heads):
        span = piece.cut(name.start, name.end).span
        until = heads[place + 1][0].span.start if place + 1 < len(heads) else section.end
        body = Span(span.start, _trimmed(source.text, span.start, until))
        if len(body) - len(span) < 40:
            continue  # a name without a word about the person is a line of a list
        first = _first_sentence(source, piece, span.end, until) or last_words
        found.append(Sighting(name.text, span, "biography", first, name.honorific, biography=body))
    return tuple(found)


def _heads(source: Source, section: Section) -> Iterator[tuple[Piece, Name, str]]:
    """Names that head a biography: alone on their line, or opening its paragraph."""
    grammar = source.grammar.meeting
    if section.heading:
        glued = _glued(section, grammar)
        if glued:
            yield glued
    for paragraph in section.paragraphs:
        piece = whole(paragraph.running)
        name = name_at(paragraph.text, 0, grammar)
        if name is None or not _heads_biography(paragraph, name):
            continue
        yield piece, name, paragraph.text[name.end :].strip(" .,:–—-")


def _heads_biography(paragraph: Paragraph, name: Name) -> bool:
    rest = paragraph.text[name.end :].strip(" .,:–—-")
    if not rest:
        return len(paragraph.text) <= _LONGEST_NAME
    if rest[0] in "([" and len(paragraph.text) <= _LONGEST_NAME:
        return True
    # «Ana Ruiz: sociologist at …», «Ana Ruiz. Holds …»: a paragraph that opens with the name
    opens = paragraph.text[name.end : name.end + 3].lstrip()[:1] in (":", ".", "–", "—", "(")
    return opens and len(rest) > _LONGEST_NAME


def _glued(section: Section, grammar: Meeting) -> tuple[Piece, Name, str] | None:
    """The first name where it is stuck to the section's heading."""
    heading = section.heading
    candidates = [heading, *section.paragraphs[:1]]
    title = words_of(section.title)
    for paragraph in candidates:
        if paragraph is None or not title:
            continue
        text = paragraph.text
        last = text.lower().rfind(title[-1], 0, len(text))
        at = last + len(title[-1])
        while last >= 0 and at < len(text):
            name = name_at(text, at + (text[at] == " "), grammar)
            if name and name.end == len(text):
                return whole(paragraph.running), name, ""
            last = text.lower().rfind(title[-1], 0, last)
            at = last + len(title[-1])
    return None


def _first_sentence(source: Source, piece: Piece, start: int, until: int) -> str:
    for paragraph in source.paragraphs:
        block = paragraph.block
        if block.start >= until:
            break
        if block.end <= start:
            continue
        text = paragraph.text
        if block.start < start:
            text = text[paragraph.running.index(start) :].lstrip(" .,:–—-")
        if len(text) > 20:
            return sentences(text, source.grammar.language)[0].of(text)
    return piece.text[:0]


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
