"""One record as rows: its parts drawn, then pointed at each other and at what they resolve to."""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from relatoria import __version__
from relatoria.formats import jsonl
from relatoria.model import Event as RecordEvent
from relatoria.model import EventKind, Record
from relatoria.store.ingest import drawing, meetings, people
from relatoria.store.models import (
    Claim,
    Conflict,
    ConflictSide,
    Contribution,
    Enumeration,
    Event,
    Participation,
    Passage,
    PrintedAgent,
    Reading,
    Relation,
    ReportEntry,
    Statement,
)
from relatoria.store.rows import Columns, Writer


@dataclass(slots=True)
class Drawn:
    """What was written of one record, for the steps that build on it."""

    record: Record
    expression: int
    meetings: Mapping[str, meetings.Known]
    """By the ids of the record's events."""
    agents: Mapping[str, people.Known]
    """By the ids of the record's agents."""
    events: dict[str, Columns] = field(default_factory=dict)
    printed: dict[str, int] = field(default_factory=dict)
    turns: dict[str, Columns] = field(default_factory=dict)
    statements: list[Columns] = field(default_factory=list)

    def meeting_of(self, event: str | None) -> int | None:
        """The meeting an event belongs to; the document's only one where nothing says."""
        row = self.events.get(event or "")
        if row is not None:
            return None if row["meeting_id"] is None else int(row["meeting_id"])
        ids = {known.id for known in self.meetings.values()}
        return next(iter(ids)) if len(ids) == 1 else None


def draw(writer: Writer, drawn: Drawn, directory: people.Directory) -> None:
    """Write every part of the record; the expression itself is written by the caller."""
    _reading(writer, drawn)
    _passages(writer, drawn)
    _events(writer, drawn)
    _agents(writer, drawn)
    _turns(writer, drawn)
    _statements(writer, drawn)
    _notes(writer, drawn)
    _reports(writer, drawn, directory)
    _conflicts(writer, drawn)


def counts_of(record: Record) -> dict[str, int]:
    """How many lines of each type a record has."""
    return {
        "pages": len(record.document.pages),
        "blocks": len(record.document.blocks),
        "passages": len(record.passages),
        "events": len(record.events),
        "agents": len(record.agents),
        "participations": len(record.participations),
        "contributions": len(record.contributions),
        "statements": len(record.statements),
        "enumerations": len(record.enumerations),
        "relations": len(record.relations),
        "conflicts": len(record.conflicts),
        "claims": len(record.claims),
        "reports": len(record.reports),
    }


def _reading(writer: Writer, drawn: Drawn) -> None:
    record = drawn.record
    row = {
        "expression_id": drawn.expression,
        "program_version": __version__,
        "text": record.document.text,
        "lines": zlib.compress(jsonl.write(record)),
        "counts": counts_of(record),
    }
    writer.add(Reading, row)


def _passages(writer: Writer, drawn: Drawn) -> None:
    for passage in drawn.record.passages:
        row = drawing.passage_columns(passage)
        writer.add(Passage, row | {"expression_id": drawn.expression})


def _events(writer: Writer, drawn: Drawn) -> None:
    record = drawn.record
    events = {event.id: event for event in record.events}
    for ordinal, event in enumerate(record.events):
        row = drawing.event_columns(event, record.document)
        row |= {"id": writer.number(Event), "expression_id": drawn.expression, "ordinal": ordinal}
        row["meeting_id"] = _meeting_around(event, events, drawn)
        drawn.events[event.id] = row
    for event in record.events:
        parent = drawn.events.get(event.parent or "")
        row = drawn.events[event.id]
        row["parent_id"] = parent["id"] if parent else None
        writer.add(Event, row)


def _meeting_around(
    event: RecordEvent, events: Mapping[str, RecordEvent], drawn: Drawn
) -> int | None:
    at: RecordEvent | None = event
    while at is not None:
        if at.kind is EventKind.MEETING and at.id in drawn.meetings:
            return drawn.meetings[at.id].id
        at = events.get(at.parent or "")
    return drawn.meeting_of(None)


def _agents(writer: Writer, drawn: Drawn) -> None:
    for ordinal, agent in enumerate(drawn.record.agents):
        row = drawing.agent_columns(agent)
        row |= {"expression_id": drawn.expression, "ordinal": ordinal}
        row["agent_id"] = drawn.agents[agent.id].id
        drawn.printed[agent.id] = writer.add(PrintedAgent, row)
    for ordinal, part in enumerate(drawn.record.participations):
        row = drawing.participation_columns(part)
        row |= {
            "expression_id": drawn.expression,
            "ordinal": ordinal,
            "printed_agent_id": drawn.printed[part.agent],
            "agent_id": drawn.agents[part.agent].id,
            "event_id": drawn.events[part.event]["id"],
            "meeting_id": drawn.meeting_of(part.event),
        }
        writer.add(Participation, row)


def _turns(writer: Writer, drawn: Drawn) -> None:
    record = drawn.record
    spans = [(turn.start, turn.end) for turn in record.contributions]
    keys = drawing.keyed(f"{record.document.id}.c", spans)
    for ordinal, (turn, key) in enumerate(zip(record.contributions, keys, strict=True)):
        speaker = turn.attributed_to or ""
        known = drawn.agents.get(speaker)
        event = drawn.events.get(turn.event or "")
        row = drawing.contribution_columns(turn) | {
            "id": writer.number(Contribution),
            "key": key,
            "ordinal": ordinal,
            "expression_id": drawn.expression,
            "meeting_id": drawn.meeting_of(turn.event),
            "event_id": event["id"] if event else None,
            "printed_agent_id": drawn.printed.get(speaker),
            "agent_id": known.id if known else None,
        }
        drawn.turns[turn.id] = row
    for turn in record.contributions:
        parent = drawn.turns.get(turn.parent or "")
        row = drawn.turns[turn.id]
        row["parent_id"] = parent["id"] if parent else None
        writer.add(Contribution, row)


def _statements(writer: Writer, drawn: Drawn) -> None:
    record = drawn.record
    document = record.document
    spans = [(one.start, one.end) for one in record.statements]
    keys = drawing.keyed(f"{document.id}.s", spans)
    names = {agent.id: agent.name for agent in record.agents}
    speakers = {turn.id: turn.attributed_to for turn in record.contributions}
    printed = {agent.id: agent for agent in record.agents}
    around = _Around(drawn)
    by_id: dict[str, Columns] = {}
    for ordinal, (statement, key) in enumerate(zip(record.statements, keys, strict=True)):
        turn = drawn.turns.get(statement.contribution or "")
        speaker = printed.get(speakers.get(statement.contribution or "") or "")
        row = drawing.statement_columns(statement, document, names) | {
            "id": writer.number(Statement),
            "key": key,
            "ordinal": ordinal,
            "expression_id": drawn.expression,
            "contribution_id": turn["id"] if turn else None,
            "agent_id": drawn.agents[speaker.id].id if speaker else None,
            "country": (speaker.country if speaker else None) or "",
            "sector": (speaker.sector if speaker else None) or "",
            **(_setting(turn) if turn else around.at(statement.start)),
        }
        row["year"] = _year(drawn, row["meeting_id"])
        by_id[statement.id] = row
        drawn.statements.append(row)
    for statement in record.statements:
        parent = by_id.get(statement.parent or "")
        by_id[statement.id]["parent_id"] = parent["id"] if parent else None
        writer.add(Statement, by_id[statement.id])


def _setting(turn: Columns) -> Columns:
    return {"meeting_id": turn["meeting_id"], "event_id": turn["event_id"]}


class _Around:
    """The innermost event whose section a place lies in."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn
        located = [row for row in drawn.events.values() if row["end"] is not None]
        self._rows = sorted(located, key=lambda row: (row["start"], -row["end"]))
        self._starts = [row["start"] for row in self._rows]

    def at(self, place: int) -> Columns:
        """Meeting and event of ``place``."""
        for row in reversed(self._rows[: bisect_right(self._starts, place)]):
            if place < row["end"]:
                return {"meeting_id": row["meeting_id"], "event_id": row["id"]}
        return {"meeting_id": self._drawn.meeting_of(None), "event_id": None}


def _year(drawn: Drawn, meeting: int | None) -> int | None:
    dates = [known.date for known in drawn.meetings.values() if known.id == meeting]
    for date in (*dates, drawn.record.document.date or ""):
        if date[:4].isdecimal():
            return int(date[:4])
    return None


def _notes(writer: Writer, drawn: Drawn) -> None:
    record, expression = drawn.record, {"expression_id": drawn.expression}
    for found in record.enumerations:
        turn = drawn.turns.get(found.contribution or "")
        row = drawing.enumeration_columns(found) | expression
        writer.add(Enumeration, row | {"contribution_id": turn["id"] if turn else None})
    for relation in record.relations:
        row = drawing.relation_columns(relation) | expression
        row["source_id"] = drawn.turns[relation.source]["id"]
        row["target_id"] = drawn.agents[relation.target].id
        writer.add(Relation, row)
    spans = [(claim.start, claim.end) for claim in record.claims]
    keys = drawing.keyed(f"{record.document.id}.f", spans)
    for claim, key in zip(record.claims, keys, strict=True):
        writer.add(Claim, drawing.claim_columns(claim) | expression | {"key": key})


def _reports(writer: Writer, drawn: Drawn, directory: people.Directory) -> None:
    record = drawn.record
    spans = [(report.start, report.end) for report in record.reports]
    keys = drawing.keyed(f"{record.document.id}.r", spans)
    for ordinal, (report, key) in enumerate(zip(record.reports, keys, strict=True)):
        known = directory.institution(report.institution or "", dict(drawn.agents), record)
        row = drawing.report_columns(report) | {
            "key": key,
            "ordinal": ordinal,
            "expression_id": drawn.expression,
            "agent_id": known.id if known else None,
        }
        writer.add(ReportEntry, row)


def _conflicts(writer: Writer, drawn: Drawn) -> None:
    record = drawn.record
    firsts = [found.values[0] if found.values else None for found in record.conflicts]
    spans = [(one.start, one.end) if one else (0, 0) for one in firsts]
    keys = drawing.keyed(f"{record.document.id}.x", spans)
    for found, key in zip(record.conflicts, keys, strict=True):
        event = found.subject if found.subject in drawn.events else None
        row = drawing.conflict_columns(found, record)
        conflict = writer.add(Conflict, row | {"key": key, "meeting_id": drawn.meeting_of(event)})
        for ordinal, value in enumerate(found.values):
            side = drawing.side_columns(value) | {"ordinal": ordinal}
            side |= {"conflict_id": conflict, "expression_id": drawn.expression}
            writer.add(ConflictSide, side)
