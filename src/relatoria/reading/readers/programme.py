"""Programmes and agendas of meetings, in any printed form."""

from __future__ import annotations

from dataclasses import replace

from relatoria.model import Record
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists import statements_of
from relatoria.reading.meeting.cast import cast_of_programme
from relatoria.reading.meeting.lines import Line, lines_of
from relatoria.reading.source import Source
from relatoria.reading.times import time_at, times_in

_LONGEST = 120_000
"""Characters; nobody prints a longer programme."""
_PROSE = 700
"""Characters of a line that is prose, not an entry."""
_HEAD = 800
"""Characters that title, place and purpose of a programme take at least, were it ever so short."""
_FEWEST = 3
"""Lines with a time of day that make a programme."""


class ProgrammeReader:
    """Reads a programme: days, times, sessions, who chairs, moderates and speaks."""

    kind = "programme"

    def likeness(self, source: Source) -> float:
        """By its form: many short lines, several of them with a time of day or a session number."""
        if len(source.text) > _LONGEST or not source.paragraphs:
            return 0.0
        lines = lines_of(source, source.paragraphs)
        timed = [line for line in lines if _is_timed(line, source.grammar)]
        if len(timed) < _FEWEST or not _is_early(timed[0], lines):
            return 0.0
        short = [line for line in lines if len(line.text) < _PROSE]
        brief = sum(len(line.text) for line in short) / sum(len(line.text) for line in lines)
        labelled = len(timed) + sum(_is_labelled(line, source.grammar) for line in lines)
        share = min(1.0, 3 * labelled / len(lines))
        titled = any(
            source.grammar.meeting.programme.fullmatch(line.text.strip(" .:"))
            for line in lines[:15]
        )
        return min(0.95, brief * (0.35 + 0.45 * share + 0.2 * titled))

    def read(self, source: Source) -> Record:
        """Events with times, seats and the people in them."""
        cast = cast_of_programme(source)
        statements, enumerations = statements_of(source)
        return Record(
            document=replace(cast.document, kind=self.kind),
            events=cast.events,
            agents=cast.agents,
            participations=cast.participations,
            statements=statements,
            enumerations=enumerations,
            conflicts=cast.conflicts,
        )


def _is_early(first: Line, lines: tuple[Line, ...]) -> bool:
    """Whether the times begin near the top: a programme behind a report is its annex."""
    before = sum(len(line.text) for line in lines if line.paragraph < first.paragraph)
    return before < 0.35 * sum(len(line.text) for line in lines) or before < _HEAD


def _is_timed(line: Line, grammar: Grammar) -> bool:
    if len(line.text) > 240:
        return False
    if time_at(line.text, grammar.dates):
        return True
    return any(found.last for found in times_in(line.text[-30:], grammar.dates))


def _is_labelled(line: Line, grammar: Grammar) -> bool:
    meeting = grammar.meeting
    words = (meeting.session, meeting.interval, meeting.moderator, meeting.speakers, meeting.debate)
    return len(line.text) < 240 and any(pattern.match(line.text) for pattern in words)
