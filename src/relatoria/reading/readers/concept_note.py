"""Concept notes: why a meeting will be held, when, where, on what, and who opens it."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.model import Event, EventKind, Participation, Record, Statement, StatementKind
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.meeting.cast import cast_of
from relatoria.reading.meeting.headings import heading_of, numbered
from relatoria.reading.meeting.sessions import MEETING
from relatoria.reading.meeting.types import Cast
from relatoria.reading.source import Paragraph, Source

_LONGEST = 60_000
"""Characters; concept notes are short."""


class ConceptNoteReader:
    """Reads a concept note."""

    kind = "concept_note"

    def likeness(self, source: Source) -> float:
        """By its headings (background, objectives, organization of work) and its future tense."""
        if len(source.text) > _LONGEST or not source.paragraphs:
            return 0.0
        meeting = source.grammar.meeting
        heads = [_bare(p, source) for p in source.paragraphs if len(p.text) < 120]
        hits = sum(
            any(pattern.fullmatch(head) or pattern.match(head) for head in heads if head)
            for pattern in (meeting.objective, meeting.introduction, meeting.themes)
        )
        named = any(meeting.concept_note.match(head) for head in heads if head)
        named = named or any(meeting.concept_note.search(p.text) for p in source.paragraphs[:4])
        ahead = sum(bool(meeting.ahead.search(p.text)) for p in source.paragraphs)
        future = min(1.0, 3 * ahead / len(source.paragraphs))
        if not ahead or (not named and hits < 2):
            return 0.0
        return min(0.95, 0.4 * named + 0.15 * hits + 0.3 * future)

    def read(self, source: Source) -> Record:
        """The meeting with its themes, the people named for it, and the statements listed."""
        cast = cast_of(source)
        statements, enumerations = statements_of(source)
        return Record(
            document=replace(cast.document, kind=self.kind),
            events=_events(cast, statements),
            agents=cast.agents,
            participations=_participations(cast),
            statements=statements,
            enumerations=enumerations,
            conflicts=cast.conflicts,
            claims=claims_of(source),
        )


def _bare(paragraph: Paragraph, source: Source) -> str:
    """A heading without its number; empty for prose."""
    heading = heading_of(paragraph, source.grammar.meeting)
    if heading:
        return heading.title.strip(" .:")
    text = numbered(paragraph.text)[2].strip(" :")
    return "" if re.search(r"[.;,]\s|[.;,]\Z", text) or len(text.split()) > 10 else text


def _plans(cast: Cast) -> set[str]:
    """Sessions made of a paragraph that plans the meeting: no programme knows them."""
    return {
        event.id
        for event in cast.events
        if event.kind in (EventKind.SESSION, EventKind.PANEL) and event.programme_start is None
    }


def _events(cast: Cast, statements: tuple[Statement, ...]) -> tuple[Event, ...]:
    planned = _plans(cast)
    themes = tuple(s.text for s in statements if s.kind is StatementKind.AGENDA_TOPIC)
    return tuple(
        replace(event, themes=themes) if event.id == MEETING else event
        for event in cast.events
        if event.id not in planned
    )


def _participations(cast: Cast) -> tuple[Participation, ...]:
    planned = _plans(cast)
    return tuple(
        replace(one, event=MEETING) if one.event in planned else one for one in cast.participations
    )
