"""How well documents written for this project are read, in four languages.

Each document lies beside a small JSON file of what a careful reader finds in it. The documents
are invented; their forms are those of real reports, records, notes and pages.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from relatoria import read
from relatoria.model import Agent, AgentKind, Contribution, Record

HERE = Path(__file__).parent
SETS = ("known", "unseen", "unseen2", "unseen3")
"""Read while grammars were written; studied afterwards (twice); measured at first contact."""


@dataclass
class Outcome:
    """Counts by question, and what went wrong in words."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def note(self, question: str, right: bool, what: str) -> None:
        self.counts[f"{question} asked"] += 1
        self.counts[f"{question} right"] += right
        if not right:
            self.wrong.append(f"{question}: {what}")


def documents() -> list[Path]:
    """The documents that have expectations, those in ``more/`` after the others."""
    found = [p for p in HERE.rglob("*") if p.suffix in {".md", ".txt", ".html"}]
    return sorted(found, key=lambda p: (len(p.parts), p))


def set_of(path: Path) -> str:
    """Which of ``SETS`` a document belongs to."""
    return path.parent.name if path.parent.name in SETS else "known"


def measure(path: Path) -> Outcome:
    """Read one document and compare it with what is expected."""
    expected: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    record = read(path)
    outcome = Outcome(path.stem)
    outcome.note(
        "language", record.document.language == expected["language"], str(record.document.language)
    )
    outcome.note("kind", record.document.kind == expected["kind"], record.document.kind)
    for words, speaker, modes in expected.get("turns", ()):
        _turn(record, outcome, words, speaker, modes.split("|"))
    _items(record, outcome, expected)
    _declared(record, outcome, expected.get("declared", []))
    _programme(record, outcome, expected)
    _recommendations(record, outcome, expected.get("recommendations", {}))
    _follow_up(record, outcome, expected)
    for field_ in expected.get("conflict_fields", ()):
        outcome.note("conflict", field_ in {c.field for c in record.conflicts}, field_)
    if not expected.get("conflict_fields"):
        found = [f"{c.subject} {c.field}" for c in record.conflicts]
        outcome.note("no conflict invented", not found, "; ".join(found))
    for name in expected.get("people", ()):
        outcome.note("person", any(_is(a, name) for a in record.agents), name)
    if "dates" in expected:
        meeting = next((e for e in record.events if e.kind == "meeting"), None)
        found_dates = [meeting.date, meeting.end_date] if meeting else []
        same = zip(expected["dates"], found_dates, strict=False)
        right = bool(meeting) and all(want in (None, got) for want, got in same)
        outcome.note("dates", right, str(found_dates))
    _declared_wrong(record, outcome, expected)
    _nobody(record, outcome, expected)
    _relations(record, outcome, expected)
    _mentions(record, outcome, expected)
    _people(record, outcome, expected)
    _panels(record, outcome, expected)
    _figures(record, outcome, expected)
    _facts(record, outcome, expected)
    _recommended(record, outcome, expected)
    return outcome


def _turn(
    record: Record, outcome: Outcome, words: str, speaker: str | None, modes: list[str]
) -> None:
    turn = _contribution_at(record, words)
    if turn is None:
        outcome.note("turn", False, f"no contribution at «{words}»")
        return
    outcome.note("turn", turn.mode.value in modes, f"«{words}» has mode {turn.mode.value}")
    agent = record.agent(turn.attributed_to)
    group = agent is None or agent.kind is AgentKind.GROUP
    right = group if speaker is None else agent is not None and _is(agent, speaker)
    said = agent.name if agent else f"nobody of {turn.candidates}"
    outcome.note("speaker", right, f"«{words}» is said by {said}, not {speaker} ({turn.rule})")
    outcome.counts["wrong names"] += not right and agent is not None
    if not right and agent and _is_somebody_else(agent, speaker):
        outcome.counts["somebody else's words"] += 1
        outcome.wrong.append(f"SOMEBODY ELSE: «{words}» is given to {agent.name} ({turn.rule})")


_OFFICES = {"chair", "president", "presidente", "presidenta", "secretary", "secretaire"}
_OFFICES |= {"secretaria", "rapporteur", "director", "lawyer", "economista", "speaker"}
_OFFICES |= {"member", "a", "q"}  # labels of questions and answers


def _is_somebody_else(agent: Agent, speaker: str | None) -> bool:
    """Whether the words went to another person, not to a short form of the right name."""
    words = set(_fold(agent.name).split())
    short = words <= set(_fold(speaker or "").split())
    return agent.kind is AgentKind.PERSON and not short and not words & _OFFICES


def _contribution_at(record: Record, words: str) -> Contribution | None:
    at = re.search(r"\s+".join(map(re.escape, words.split())), record.document.text)
    if at is None:
        return None
    holding = [c for c in record.contributions if c.start <= at.end() - 1 < c.end]
    return min(holding, key=lambda c: c.end - c.start, default=None)


def _is(agent: Agent, expected: str) -> bool:
    if re.fullmatch("[A-Z]{3}", expected):
        return agent.country == expected
    wanted = set(_fold(expected).split())
    return any(
        wanted <= set(_fold(name).split())
        for name in (agent.name, *agent.name_variants, *agent.titles)
    )


def _items(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    texts = {_fold(record.text_of(s)): s for s in record.statements}
    for item in expected.get("items", ()):
        forms = [_fold(form) for form in item.split("|")]
        found = next((texts[form] for form in forms if form in texts), None)
        outcome.note("item", found is not None, item)
        kind = expected.get("item_kinds", {}).get(item)
        if found and kind:
            outcome.note(
                "item kind",
                found.kind in kind.split("|"),
                f"{item}: {found.kind.value}, not {kind}",
            )
    marked = [s for s in record.statements if s.marker_style != "none"]
    if not {"recommendations", "recommended"} & expected.keys():
        # Lists that a careful reader may take for one or for plain prose: «water, school, road».
        allowed = {_fold(item) for item in expected.get("items_allowed", ())}
        marked = [s for s in marked if _fold(record.text_of(s)) not in allowed]
        extra = len(marked) - len(expected.get("items", ()))
        outcome.counts["items invented"] += max(0, extra)
        if extra > 0:
            outcome.wrong.append("items: " + " | ".join(record.text_of(s)[:60] for s in marked))


def _declared(record: Record, outcome: Outcome, declared: list[int]) -> None:
    found = Counter(e.declared for e in record.enumerations if e.declared == e.extracted)
    for number, times in Counter(declared).items():
        right = found[number] >= times
        outcome.note(
            "declared",
            right,
            f"{number}: {[(e.declared, e.extracted) for e in record.enumerations]}",
        )


def _programme(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    sessions = {e.number: e for e in record.events if e.kind == "session" and e.number}
    for number, date, start, end in expected.get("sessions", ()):
        event = sessions.get(number)
        found = (event.date, event.start_time, event.end_time) if event else None
        outcome.note("session", found == (date, start, end), f"{number}: {found}")
    for number, role, name in expected.get("seats", ()):
        event = sessions.get(number)
        seated = [
            record.agent(p.agent)
            for p in record.participations
            if event and p.event == event.id and p.role in role.split("|")
        ]
        outcome.note("seat", any(a and _is(a, name) for a in seated), f"{number} {role} {name}")


def _recommendations(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    found = {(s.marker or "").strip(". "): s for s in record.statements}
    for number, (states, position) in expected.items():
        statement = found.get(number)
        by = (
            [agent.country for a in statement.by if (agent := record.agent(a))]
            if statement
            else None
        )
        outcome.note("states", by == states, f"{number}: {by}")
        stands = statement.position.value if statement and statement.position else None
        outcome.note("position", stands in position.split("|"), f"{number}: {stands}")


def _follow_up(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    found = [[r.date, list(r.paragraphs)] for r in record.reports]
    for report in expected.get("reports", ()):
        outcome.note("report", report in found, f"{report} not in {found}")
    bodies_of = {r.date: r.institution or "" for r in record.reports}
    for date, body in expected.get("report_institutions", ()):
        right = _fold(body) in _fold(bodies_of.get(date, ""))
        outcome.note("report institution", right, f"{date}: {bodies_of.get(date)}, not {body}")
    if "institutions" in expected:
        bodies = [a for a in record.agents if a.kind is AgentKind.ORGANIZATION]
        outcome.note(
            "institutions", len(bodies) == expected["institutions"], str([a.name for a in bodies])
        )
    for value in expected.get("claims", ()):
        outcome.note("claim", any(c.value == value for c in record.claims), str(value))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s']", " ", kept).split())


def _declared_wrong(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[declared, found]``: a list that announces one number and holds another."""
    found = [[e.declared, e.extracted] for e in record.enumerations]
    for pair in expected.get("declared_wrong", ()):
        outcome.note("declared wrong", pair in found, f"{pair} not in {found}")


def _nobody(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """Words that belong to nobody: presentation of a panel, stage directions, programme."""
    for words in expected.get("nobody", ()):
        turn = _contribution_at(record, words)
        agent = record.agent(turn.attributed_to) if turn else None
        silent = agent is None or agent.kind is AgentKind.GROUP
        outcome.note("nobody speaks", silent, f"«{words}» is given to {agent and agent.name}")
        outcome.counts["wrong names"] += not silent


def _relations(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[words, kind, name]``: at these words a contribution stands so to this speaker."""
    for words, kind, name in expected.get("relations", ()):
        at = re.search(r"\s+".join(map(re.escape, words.split())), record.document.text)
        span = at.span() if at else (0, 0)
        near = [r for r in record.relations if r.start < span[1] and span[0] < r.end]
        right = any(
            r.kind.value in kind.split("|") and (a := record.agent(r.target)) and _is(a, name)
            for r in near
        )
        outcome.note("relation", right, f"«{words}» {kind} {name}: {[r.target for r in near]}")


def _mentions(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[words, name]``: the mention that begins at these words means this person (or nobody)."""
    for words, name in expected.get("mentions", ()):
        at = re.search(r"\s+".join(map(re.escape, words.split())), record.document.text)
        span = at.span() if at else (0, 0)
        near = [m for m in record.mentions if m.start < span[1] and span[0] < m.end]
        agents = [agent for m in near if (agent := record.agent(m.agent))]
        right = any(_is(a, name) for a in agents) if name else not agents
        outcome.note("mention", right, f"«{words}» means {[a.name for a in agents]}, not {name}")
        outcome.counts["wrong names"] += bool(agents) and not right


def _people(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``organizations`` and ``countries`` of people; ``not_people``: what is no person's name."""
    for name, body in expected.get("organizations", ()):
        agents = [a for a in record.agents if _is(a, name)]
        right = any(
            set(_fold(body).split()) <= set(_fold(o).split())
            for a in agents
            for o in a.organizations
        )
        outcome.note("organization", right, f"{name}: {[a.organizations for a in agents]}")
    for name, country in expected.get("countries", ()):
        found = [a.country for a in record.agents if _is(a, name)]
        outcome.note("country", country in found, f"{name}: {found}, not {country}")
    people = {_fold(a.name) for a in record.agents if a.kind is AgentKind.PERSON}
    for name in expected.get("not_people", ()):
        outcome.note("no person invented", _fold(name) not in people, name)


def _panels(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[words of the title, role, name]``: seats of panels that bear no number."""
    for words, role, name in expected.get("panels", ()):
        events = {e.id for e in record.events if _fold(words) in _fold(e.title)}
        seated = [
            record.agent(p.agent)
            for p in record.participations
            if p.event in events and p.role == role
        ]
        found = [a.name for a in seated if a]
        right = any(a and _is(a, name) for a in seated)
        outcome.note("panel seat", right, f"{words}: {role} {name} not in {found}")


def _figures(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[value, unit, area, year]`` of figures in prose; null where it is not asked."""
    for value, *asked in expected.get("figures", ()):
        found = [(c.unit, c.area, c.year) for c in record.claims if c.value == value]
        right = any(
            all(want is None or want == got for want, got in zip(asked, one, strict=False))
            for one in found
        )
        outcome.note("figure", right, f"{value} {asked}: {found}")


def _facts(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """Fields of the document: title, symbol, date…"""
    for name, value in expected.get("facts", {}).items():
        found = getattr(record.document, name)
        right = _fold(str(found)) == _fold(str(value))
        outcome.note(f"fact {name}", right, f"{found}, not {value}")


def _recommended(record: Record, outcome: Outcome, expected: dict[str, Any]) -> None:
    """``[first words, States, position]`` where numbers repeat or are missing."""
    for words, states, position in expected.get("recommended", ()):
        at = (s for s in record.statements if _fold(record.text_of(s)).startswith(_fold(words)))
        found = next(at, None)
        by = [a.country for i in found.by if (a := record.agent(i))] if found else None
        outcome.note("states", by == states, f"{words}: {by}")
        stands = found.position.value if found and found.position else None
        outcome.note("position", stands in position.split("|"), f"{words}: {stands}")
