"""Who chaired, moderated and spoke: the text against the programme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relatoria.model import Agent, Conflict, ConflictValue, Participation, Role
from relatoria.reading.conflicts.evidence import value

_LEADING = (Role.MODERATOR, Role.CHAIR)


def seat_conflicts(
    participations: Sequence[Participation], agents: Sequence[Agent], text: str
) -> tuple[Conflict, ...]:
    """Sessions led by different people in text and programme, and speakers that only one lists."""
    names = {agent.id: agent.name for agent in agents}
    found: list[Conflict] = []
    for event in dict.fromkeys(one.event for one in participations):
        told = [p for p in participations if p.event == event and p.source == "text"]
        planned = [p for p in participations if p.event == event and p.source == "programme"]
        if told and planned:
            found += _leading(event, told, planned, names, text)
            found += _speakers(event, told, planned, names, text)
    return tuple(found)


def _leading(
    event: str,
    told: Sequence[Participation],
    planned: Sequence[Participation],
    names: dict[str, str],
    text: str,
) -> Iterable[Conflict]:
    told = [p for p in told if p.role in _LEADING]
    planned = [p for p in planned if p.role in _LEADING]
    if not told or not planned or {p.agent for p in told} & {p.agent for p in planned}:
        return
    roles = {p.role for p in (*told, *planned)}
    field = "moderator" if roles == {Role.MODERATOR} else "chair"
    yield Conflict(event, field, _values((*told, *planned), names, text))


def _speakers(
    event: str,
    told: Sequence[Participation],
    planned: Sequence[Participation],
    names: dict[str, str],
    text: str,
) -> Iterable[Conflict]:
    spoke = [p for p in told if p.role is Role.SPEAKER]
    listed = [p for p in planned if p.role is Role.SPEAKER]
    if not spoke or not listed:
        return
    everybody_told = {p.agent for p in told}
    everybody_planned = {p.agent for p in planned}
    only_told = [p for p in spoke if p.agent not in everybody_planned]
    only_planned = [p for p in listed if p.agent not in everybody_told]
    if only_told and only_planned:
        yield Conflict(event, "speakers", _values((*only_told, *only_planned), names, text))
    elif only_told or only_planned:
        # The other side is the whole list in which the person is missing.
        rest = listed if only_told else spoke
        values = _values((*(only_told or only_planned), *rest[:1]), names, text)
        yield Conflict(event, "speakers", values)


def _values(
    participations: Iterable[Participation], names: dict[str, str], text: str
) -> tuple[ConflictValue, ...]:
    return tuple(value(names[p.agent], p.span, p.source, text) for p in participations)
