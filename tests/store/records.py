"""Records for tests of the register: read from texts of our own, or built part by part."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from relatoria.model import (
    Agent,
    AgentKind,
    Contribution,
    Coverage,
    Document,
    Event,
    EventKind,
    Mode,
    Participation,
    Passage,
    Place,
    Record,
    Role,
    Statement,
    StatementKind,
)


def record(
    said: Sequence[tuple[str, str]],
    *,
    name: str = "taller.txt",
    title: str = "Taller sobre vivienda",
    symbol: str | None = None,
    language: str = "es",
    kind: str = "rapporteurs_report",
    date: str | None = "2024-03-04",
    city: str | None = "Quito",
    country: str | None = "ECU",
    agents: Sequence[Agent] = (),
    meeting: bool = True,
) -> Record:
    """A record in which each of ``said`` is a speaker's name (empty: nobody) and a statement."""
    speakers = {who: Agent(f"a-{n}", who) for n, who in enumerate(dict(said)) if who}
    known = [*agents, *(one for one in speakers.values() if one.name not in _names(agents))]
    ids = {agent.name: agent.id for agent in known}
    lines, turns, statements, passages, at = [title], [], [], [], len(title) + 2
    for n, (who, words) in enumerate(said):
        end = at + len(words)
        event = "m" if meeting else None
        mode = Mode.REPORTED_SPEECH if who else Mode.FLOOR_DEBATE
        turns.append(
            Contribution(f"c-{n}", at, end, mode, who, attributed_to=ids.get(who), event=event)
        )
        statements.append(Statement(f"s-{n}", at, end, words, StatementKind.PROPOSAL, f"c-{n}"))
        passages.append(Passage(f"para_{n}", "paragraph", at, end))
        lines.append(words)
        at = end + 2
    text = "\n\n".join(lines)
    sha = hashlib.sha256(f"{name}{said}{text}".encode()).hexdigest()
    place = Place(city, country) if city or country else None
    events = (Event("m", EventKind.MEETING, title, date=date, place=place),) if meeting else ()
    return Record(
        Document(
            sha[:16], sha, name, "text/plain", text, kind=kind, language=language, title=title,
            symbol=symbol, date=date,
        ),
        passages=tuple(passages),
        events=events,
        agents=tuple(known),
        participations=tuple(
            Participation(one.id, "m", Role.SPEAKER, one.name, 0, len(title))
            for one in known
            if meeting and one.kind is AgentKind.PERSON
        ),
        contributions=tuple(turns),
        statements=tuple(statements),
        coverage=Coverage(len(text), len(text), 0),
    )  # fmt: skip


def _names(agents: Sequence[Agent]) -> set[str]:
    return {agent.name for agent in agents}
