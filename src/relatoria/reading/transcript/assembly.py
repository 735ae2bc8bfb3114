"""The record of a sitting: events, agents, participations, contributions."""

from __future__ import annotations

from itertools import pairwise

from relatoria.model import (
    Contribution,
    Document,
    Event,
    EventKind,
    Mode,
    Participation,
    Record,
    Role,
    Span,
)
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.source import Source
from relatoria.reading.transcript.cast import Speaker, speakers_of
from relatoria.reading.transcript.cover import cover_of
from relatoria.reading.transcript.labels import Label, LabelForm
from relatoria.reading.transcript.sitting import Sitting, Turn
from relatoria.reading.transcript.vocabulary import fold, vocabulary

_MEETING = "meeting"


def record_of(source: Source, sitting: Sitting, kind: str) -> Record:
    """Everything in ``sitting`` as a record; passages and coverage are the pipeline's."""
    found = speakers_of(sitting)
    document = cover_of(source, sitting, kind)
    contributions = tuple(
        _contribution(source, number, turn, speaker)
        for number, (turn, speaker) in enumerate(
            zip(sitting.turns, found.speakers, strict=True), start=1
        )
    )
    statements, enumerations = statements_of(source, contributions)
    return Record(
        document=document,
        events=_events(document, sitting),
        agents=found.agents,
        participations=_participations(sitting, found.speakers),
        contributions=contributions,
        statements=statements,
        enumerations=enumerations,
        claims=claims_of(source),
    )


def _contribution(source: Source, number: int, turn: Turn, speaker: Speaker) -> Contribution:
    start, end = turn.members[0].start, turn.members[-1].end
    return Contribution(
        id=f"c-{number}",
        start=start,
        end=end,
        mode=Mode.DIRECT_SPEECH,
        attribution_text=turn.label.of(source.text),
        attribution=turn.label,
        attributed_to=speaker.agent,
        candidates=speaker.candidates,
        rule=speaker.rule,
        event=_event_id(turn.section),
        holes=_holes(source.text, turn.members),
    )


def _holes(text: str, members: list[Span]) -> tuple[Span, ...]:
    """What stands between the members, white space at its ends left out."""
    holes = []
    for before, after in pairwise(members):
        between = text[before.end : after.start]
        kept = between.strip()
        if kept:
            start = before.end + len(between) - len(between.lstrip())
            holes.append(Span(start, start + len(kept)))
    return tuple(holes)


def _event_id(section: int | None) -> str:
    return _MEETING if section is None else f"session-{section + 1}"


def _events(document: Document, sitting: Sitting) -> tuple[Event, ...]:
    end = sitting.turns[-1].members[-1].end if sitting.turns else 0
    start = sitting.turns[0].label.start if sitting.turns else 0
    meeting = Event(
        _MEETING,
        EventKind.MEETING,
        document.title or document.name,
        date=document.date,
        start=start,
        end=end,
    )
    used = {turn.section for turn in sitting.turns}
    sections = [
        Event(
            _event_id(number),
            EventKind.SESSION,
            section.title,
            parent=_MEETING,
            start=section.start,
            end=_end(sitting, number, section.end),
        )
        for number, section in enumerate(sitting.sections)
        if number in used
    ]
    return (meeting, *sections)


def _end(sitting: Sitting, section: int, otherwise: int) -> int:
    ends = [turn.members[-1].end for turn in sitting.turns if turn.section == section]
    return max(ends, default=otherwise)


def _participations(sitting: Sitting, speakers: tuple[Speaker, ...]) -> tuple[Participation, ...]:
    """One part an agent and event: the first label that shows it."""
    found: dict[tuple[str, str, Role], Participation] = {}
    for turn, speaker in zip(sitting.turns, speakers, strict=True):
        if speaker.agent is None:
            continue
        label = turn.candidate.head.label
        part = Participation(
            speaker.agent,
            _event_id(turn.section),
            _role(label),
            label.printed,
            turn.label.start,
            turn.label.end,
        )
        found.setdefault((part.agent, part.event, part.role), part)
    return tuple(found.values())


def _role(label: Label) -> Role:
    """The part a label shows, by its own words or by the office beside the name."""
    words = vocabulary()
    beside = [fold(part) for part in (*label.brackets, *label.apposition)]
    if label.form is LabelForm.CHAIR or any(words.chairs.fullmatch(b) for b in beside):
        return Role.CHAIR
    if label.form is LabelForm.MODERATOR or any(words.moderators.fullmatch(b) for b in beside):
        return Role.MODERATOR
    return Role.SPEAKER
