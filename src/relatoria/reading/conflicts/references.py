"""Words that mean different people in different panels: «the expert of …»."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.model import Conflict, Participation, Role
from relatoria.reading.conflicts.evidence import Described, content, value


def reference_conflicts(
    described: Sequence[Described],
    participations: Sequence[Participation],
    language: str,
    text: str,
) -> tuple[Conflict, ...]:
    """Institutions for which different people spoke in different sessions of the text.

    No passage is wrong, but a reader who meets «the expert of the institution» must look up the
    session; a careful editor adds the name.
    """
    spoke = {p.span: p for p in participations if p.role is Role.SPEAKER and p.source == "text"}
    by_institution: dict[tuple[str, ...], list[tuple[Described, str, str]]] = {}
    for one in described:
        seat = spoke.get(one.span)
        for name in one.institutions[:1] if seat else ():
            words = tuple(sorted(content(name, language)))
            by_institution.setdefault(words, []).append((one, name, seat.event if seat else ""))
    found = []
    for people in by_institution.values():
        agents = {one.agent for one, _, _ in people}
        events = {event for _, _, event in people}
        if len(agents) > 1 and len(events) > 1:
            values = tuple(value(one.name, one.span, one.source, text) for one, _, _ in people)
            found.append(Conflict(people[0][1], "reference", values))
    return tuple(found)
