"""The order in which speakers are presented, against the order in which they take the floor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relatoria.model import Conflict, Contribution, Mode, Participation, Role
from relatoria.reading.conflicts.evidence import value


def order_conflicts(
    participations: Sequence[Participation],
    contributions: Sequence[Contribution],
    names: Mapping[str, str],
    text: str,
) -> tuple[Conflict, ...]:
    """Panels whose speakers take the floor in another order than the one they are presented in.

    Only those count who are both presented and reported, and whose turn is certain; and only where
    a programme prints the order of presentation too: a text alone may tell in any order.
    """
    found = []
    for event in dict.fromkeys(p.event for p in participations):
        presented = [
            p
            for p in participations
            if p.event == event and p.source == "text" and p.role is Role.SPEAKER
        ]
        turns: dict[str, Contribution] = {}
        for turn in contributions:
            speaks = turn.attributed_to and turn.mode is not Mode.FLOOR_DEBATE
            if speaks and turn.event == event and turn.parent is None:
                turns.setdefault(turn.attributed_to or "", turn)
        expected = [p for p in presented if p.agent in turns]
        actual = sorted(expected, key=lambda p: turns[p.agent].start)
        if len(expected) < 2 or expected == actual or not _planned(event, expected, participations):
            continue
        values = [value(names[p.agent], p.span, "text", text) for p in expected]
        for p in actual:
            turn = turns[p.agent]
            span = turn.attribution or turn.span
            values.append(value(names[p.agent], span, "order of turns", text))
        found.append(Conflict(event, "order_of_speakers", tuple(values)))
    return tuple(found)


def _planned(
    event: str, presented: Sequence[Participation], participations: Sequence[Participation]
) -> bool:
    """Whether the programme lists those presented in the order in which they are presented."""
    planned = [p.agent for p in participations if p.event == event and p.source == "programme"]
    here = [p.agent for p in presented if p.agent in planned]
    return len(here) > 1 and here == sorted(here, key=planned.index)
