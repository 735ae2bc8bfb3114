"""Facts of the meeting itself: when, where, by whom, for what, how many came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from relatoria.model import Event, EventKind, Place, Span
from relatoria.reading.conflicts.declared import Count, count_in
from relatoria.reading.dates import DateRange, dates_in
from relatoria.reading.grammar import Grammar
from relatoria.reading.meeting.cover import Cover, city_of
from relatoria.reading.meeting.institutions import institutions_in
from relatoria.reading.meeting.lines import lines_of
from relatoria.reading.meeting.mandates import mandates_in
from relatoria.reading.meeting.places import place_of
from relatoria.reading.meeting.purpose import prepared_for
from relatoria.reading.meeting.sessions import MEETING
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.names import words_of

_SHORT = 25_000
"""Characters; in a shorter document every section tells of the meeting as a whole."""
_FAR = 100_000
"""Characters; what stands beyond does not introduce the meeting."""
_FRONT = ("presentation", "introduction", "preamble", "body")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the front matter and the paragraph it stands in."""

    text: str
    paragraph: Paragraph
    start: int


def meeting_of(
    source: Source, sections: Sequence[Section], cover: Cover, acronyms: Mapping[str, str]
) -> Event:
    """The meeting that ``source`` tells of, as an event without parent."""
    told = list(front(sections, source.grammar.language))
    held = _held(told, source.grammar)
    title = cover.meeting_title or (held[0] if held else "") or cover.title or ""
    dates = cover.dates or (held[1] if held else None)
    organizers, supporters = _bodies(told, title, source.grammar, acronyms)
    people = declared_in(told, source.grammar, experts=False)
    experts = declared_in(told, source.grammar, experts=True)
    place = cover.place
    lines = [line.text for line in lines_of(source, _brief(sections))]
    return Event(
        id=MEETING,
        kind=EventKind.MEETING,
        title=title,
        date=dates.first if dates else None,
        end_date=dates.last if dates and dates.last != dates.first else None,
        place=_with_city(place_of(lines, [one.text for one in told], source.grammar), place),
        organizers=organizers,
        supporters=supporters,
        mandates=mandates_in([one.text for one in told], source.grammar),
        prepared_for=prepared_for(title, [one.text for one in told], source.grammar),
        participants_count=people[0].value if people else None,
        participants_approximate=bool(people and people[0].approximate),
        experts_count=experts[0].value if experts else None,
    )


def _with_city(found: Place | None, line: str | None) -> Place:
    """A city that no list knows is the one the cover prints before the date."""
    place = found or Place()
    if place.city is None and line:
        return replace(place, city=city_of(line))
    return place


def front(sections: Sequence[Section], language: str) -> Iterator[Sentence]:
    """Sentences of the sections that tell of the meeting as a whole."""
    named = any(section.kind in ("presentation", "introduction") for section in sections)
    kinds = ("presentation", "introduction", "preamble") if named else _FRONT
    chosen = [section for section in sections if section.kind in kinds]
    if sections and sections[-1].end < _SHORT:
        # A concept note tells place, aim and organisers under headings of its own.
        chosen += [s for s in sections if s.kind == "body" and s not in chosen]
    for section in sorted(chosen, key=lambda one: one.start):
        if section.start > _FAR:
            break
        for paragraph in section.paragraphs[:40]:
            for span in sentences(paragraph.text, language):
                yield Sentence(span.of(paragraph.text), paragraph, span.start)


def _brief(sections: Sequence[Section]) -> list[Paragraph]:
    """Short paragraphs of the cover and at the head of the programme, where rooms are named."""
    found: list[Paragraph] = []
    for section in sections:
        if section.kind in ("cover", "annex_programme"):
            found += [p for p in section.paragraphs[:12] if len(p.text) < 200]
    return found


def _held(told: Sequence[Sentence], grammar: Grammar) -> tuple[str, DateRange] | None:
    """Name and dates from a sentence such as «The seminar was held in Lima on 3 May 2014»."""
    for one in told:
        held = grammar.meeting.held.search(one.text)
        if not held or not grammar.meeting.meeting.search(one.text, 0, held.start()):
            continue
        dates = [d for d in dates_in(one.text, grammar.dates) if d.has_day and d.has_year]
        if dates:
            subject = one.text[: held.start()].strip(" ,")
            return re.sub(
                r"\A(?:\d+\.\s+)?(?:The|L[ao]s?|El|[AO]|Les?|L['’])\s?", "", subject
            ), dates[0]
    return None


def _bodies(
    told: Sequence[Sentence], title: str, grammar: Grammar, acronyms: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    meeting = grammar.meeting
    organizers: list[str] = []
    supporters: list[str] = []
    for one in told:
        text = one.text
        if not organizers:
            organizers = list(_organizers(text, title, grammar, acronyms))
        for cue in meeting.supported_by.finditer(text):
            clause = _clause_end(text, cue.end())
            for name in institutions_in(text, cue.end(), clause, meeting, acronyms):
                if name not in supporters:
                    supporters.append(name)
    return tuple(organizers), tuple(name for name in supporters if name not in organizers)


def _organizers(
    text: str, title: str, grammar: Grammar, acronyms: Mapping[str, str]
) -> tuple[str, ...]:
    meeting = grammar.meeting
    after = meeting.organized_by.search(text)
    # «It was organized by …» speaks of the meeting that the sentence before is about
    if after and (
        len(text[: after.start()].split()) <= 4 or _is_this(text[: after.start()], title, grammar)
    ):
        end = _sentence_part(text, after.end(), grammar)
        return institutions_in(text, after.end(), end, meeting, acronyms)
    for before in meeting.organized.finditer(text):
        if not _is_this(text[before.end() : before.end() + 200], title, grammar):
            continue
        names = institutions_in(text, 0, before.start(), meeting, acronyms)
        bracketed = tuple(name for name in names if name.endswith(")"))
        if names:
            return bracketed or names[-1:]
    return ()


def _sentence_part(text: str, start: int, grammar: Grammar) -> int:
    """Where the organisers end: before supporters, dates and the meeting's aims."""
    ends = [len(text)]
    supported = grammar.meeting.supported_by.search(text, start)
    if supported:
        ends.append(supported.start())
    ends += [d.start + start for d in dates_in(text[start:], grammar.dates)]
    return min(ends)


def _clause_end(text: str, start: int) -> int:
    stop = re.compile(r"[;.](?:\s|\Z)|,\s(?=[a-zà-ÿ])").search(text, start)
    return stop.start() if stop else len(text)


def _is_this(text: str, title: str, grammar: Grammar) -> bool:
    """Whether ``text`` speaks of the meeting itself: by its title, or as «the meeting»."""
    named, said = set(words_of(title)), set(words_of(text))
    if named and len(named & said) >= 0.6 * len(named):
        return True
    return bool(grammar.meeting.meeting.search(text[-160:] if len(text) > 160 else text))


def declared_in(
    told: Sequence[Sentence], grammar: Grammar, *, experts: bool
) -> tuple[Count, Span] | None:
    """The first number of participants (or of experts) that ``told`` declares, and its passage."""
    for one in told:
        count = count_in(one.text, grammar, experts=experts)
        if count:
            start, end = one.start + count.start, one.start + count.end
            return count, one.paragraph.running.span(start, end)
    return None
