"""Seats that nothing announces: those who speak in a session of which no list of speakers tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from relatoria.model import AgentKind, EventKind, Mode, Participation, Role
from relatoria.reading.meeting import Cast
from relatoria.reading.turns import Turns

_TOLD = 2
"""Speakers with whom a session is told: whoever speaks besides may come from the floor."""


def heard_in(cast: Cast, turns: Turns) -> Iterator[Participation]:
    """A seat as speaker for each person who takes a turn in a session hardly anybody is seated in.

    Turns inside a floor debate give no seat, and neither do those of whoever leads the session.
    """
    sessions = {event.id for event in cast.events if event.kind is EventKind.SESSION}
    seated = Counter(p.event for p in cast.participations if p.role is Role.SPEAKER)
    taken = {(p.event, p.agent) for p in cast.participations}
    people = {a.id for a in (*cast.agents, *turns.agents) if a.kind is AgentKind.PERSON}
    floors = [c for c in turns.contributions if c.mode is Mode.FLOOR_DEBATE]
    for turn in turns.contributions:
        who, event = turn.attributed_to, turn.event
        if who not in people or event not in sessions or seated[event] >= _TOLD:
            continue
        inside = any(floor.start <= turn.start < floor.end for floor in floors)
        if inside or (event, who) in taken or turn.mode is not Mode.REPORTED_SPEECH:
            continue
        if turn.attribution is None or who is None:
            continue
        taken.add((event, who))
        yield Participation(
            agent=who,
            event=event,
            role=Role.SPEAKER,
            as_printed=turn.attribution_text,
            start=turn.attribution.start,
            end=turn.attribution.end,
        )
