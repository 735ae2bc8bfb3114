"""Speakers whom other words announce: a heading, whoever presides, a clause behind the name."""

from __future__ import annotations

import re

from relatoria.model import Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting.people import name_at
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.attribution import Resolution
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.phrases import Subject
from relatoria.reading.turns.scope import Place
from relatoria.reading.turns.speakers import Speakers
from relatoria.reading.turns.subjects import subject_in

_HEADED = re.compile(r"[(,–—-].{1,120}", re.DOTALL)


def headed(
    speakers: Speakers, paragraph: Paragraph, place: Place
) -> tuple[Resolution, Span] | None:
    """Whom a heading announces as the speaker, and the words that name them."""
    prose = paragraph.text
    before = speakers.p.speaker_heading.match(prose)
    start = before.end() if before else 0
    if _nominal(speakers, prose) and (by := list(speakers.p.agent_by.finditer(prose))):
        start = by[-1].end()
    known = speakers.known_in(prose)
    subject = subject_in(Line(prose, speakers.p, known), start, len(prose))
    if subject is None and start:
        return _signed(speakers, paragraph, start)
    if subject is None or subject.form != "name":
        return None
    rest = prose[subject.end :].strip()
    if rest and not _HEADED.fullmatch(rest):
        return None
    name = subject.name or Span(subject.start, subject.end)
    who = speakers.attribution.name(name.of(prose), None)
    if who.agent is None:
        return None
    return who, paragraph.running.span(subject.start, subject.end)


def _nominal(speakers: Speakers, prose: str) -> bool:
    """Whether a heading begins with a noun of speaking: «Presentation: …, by Ana Ruiz»."""
    meeting = grammar_for(speakers.p.grammar.language).meeting
    return meeting.speakers.match(prose.lstrip("*_ ")) is not None


def _signed(speakers: Speakers, paragraph: Paragraph, at: int) -> tuple[Resolution, Span] | None:
    """A full name that nobody is known by, with who its bearer is, at the end of a heading."""
    prose = paragraph.text
    name = name_at(prose, at, grammar_for(speakers.p.grammar.language).meeting)
    if name is None or not _HEADED.fullmatch(prose[name.end :].strip()):
        return None
    who = speakers.roll.named(name.text, prose[name.end :].strip(" ,*_.") or None)
    return (who, paragraph.running.span(name.begins, name.end)) if who.agent else None


def named(
    speakers: Speakers, paragraph: Paragraph, subject: Subject | None, place: Place
) -> tuple[Resolution, Span] | None:
    """The person whom ``subject`` names, and the words; ``None`` where nobody is found."""
    if subject is None:
        return None
    span = Span(subject.start, subject.end)
    opened = Opening(
        Form.NAME, subject.start, subject.end, span, name=subject.name, office=subject.office
    )
    who = speakers.resolve(paragraph, opened, place)
    if who.agent is None:
        return None
    return who, paragraph.running.span(subject.start, subject.end)


def told_of(
    speakers: Speakers, paragraph: Paragraph, sentence: Span, place: Place
) -> tuple[Resolution, Span, int] | None:
    """Who speaks in a clause after their name, the words that name them, its beginning."""
    prose = paragraph.text
    for clause in speakers.p.who_speaks.finditer(prose, sentence.start, sentence.end):
        agents = list(speakers.p.agent_by.finditer(prose, sentence.start, clause.start()))
        if not agents:
            continue
        known = speakers.known_in(prose)
        subject = subject_in(Line(prose, speakers.p, known), agents[0].end(), clause.start())
        if subject is None or subject.form not in ("role", "name"):
            continue
        opened = Opening(
            Form(subject.form), subject.start, subject.end, sentence, name=subject.name
        )
        who = speakers.resolve(paragraph, opened, place)
        if who.agent is not None:
            words = paragraph.running.span(subject.start, subject.end)
            return who, words, clause.start() + 2
    return None
