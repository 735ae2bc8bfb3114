"""How well the structure of a rapporteur's report is read: facts, sections, sessions, people.

    python bench/report_structure.py [FILE] [--gold FOLDER] [--lines FOLDER]

Writes the scorer's lines (to ``--lines``, or nowhere) and prints what ``gold/score.py`` of the
development data makes of them.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from relatoria.formats import read_document
from relatoria.model import Event, EventKind, Role
from relatoria.reading.language import language_of
from relatoria.reading.meeting import Cast, cast_of
from relatoria.reading.source import source_of
from relatoria.schemes.countries import display_name

SHARED = Path(__file__).resolve().parents[2] / "shared"
REPORT = "002_*.txt"


def facts(cast: Cast) -> dict[str, Any]:
    """The scorer's object of facts."""
    document, meeting = cast.document, cast.events[0]
    sessions = [event for event in cast.events if event.kind is EventKind.SESSION]
    place = meeting.place
    return {
        "document": {
            "title": document.title,
            "symbol": document.symbol,
            "distribution": document.distribution,
            "date": document.date,
            "language": document.language,
            "original_language": document.original_language,
            "issuing_body": document.issuing_body,
            "authors": {"value": list(document.authors)},
            "collaborators": {"value": list(document.collaborators)},
        },
        "meeting": {
            "title": meeting.title,
            "dates": [date for date in (meeting.date, meeting.end_date) if date],
            "place": {
                "value": {
                    "city": place.city if place else None,
                    "country": display_name(place.country, document.language or "en")
                    if place and place.country
                    else None,
                    "venue": place.venue if place else None,
                }
            },
            "organizers": list(meeting.organizers),
            "supporters": list(meeting.supporters),
            "mandates": list(meeting.mandates),
            "participants_count": meeting.participants_count,
            "experts_count": meeting.experts_count,
            "sessions_count": len(sessions),
            "prepared_for": meeting.prepared_for,
        },
    }


def sections(cast: Cast) -> list[dict[str, Any]]:
    """Sections but for cover and table of contents."""
    return [
        {"id": one.id, "title": one.title, "start": one.start, "end": one.end}
        for one in cast.sections
        if one.kind not in ("cover", "contents", "preamble")
    ]


def sessions(cast: Cast) -> list[dict[str, Any]]:
    """Sessions with their people, breaks and ceremonies (registration left out)."""
    rows = []
    for event in cast.events:
        row = {"date": event.date, "start": event.start_time, "end": event.end_time}
        if event.kind is EventKind.SESSION and event.number:
            rows.append({**row, "kind": "session", "n": int(event.number), **_seats(cast, event)})
        elif event.kind in (EventKind.BREAK, EventKind.CEREMONY):
            rows.append({**row, "kind": "break", "label": event.title})
    first = min((row["start"] or "" for row in rows if row["kind"] == "session"), default="")
    return [row for row in rows if row["kind"] == "session" or (row["start"] or "") >= first]


def _seats(cast: Cast, event: Event) -> dict[str, Any]:
    inside = {one.id for one in cast.events if one.parent == event.id} | {event.id}
    names = {agent.id: agent.name for agent in cast.agents}
    here = [one for one in cast.participations if one.event in inside]

    def named(roles: tuple[Role, ...], source: str) -> list[str]:
        found = [names[p.agent] for p in here if p.role in roles and p.source == source]
        return list(dict.fromkeys(found))

    leading = (Role.MODERATOR, Role.CHAIR)
    subjects = {event.id, *inside}
    return {
        "title": event.title,
        "moderators_agenda": named(leading, "programme"),
        "moderators_text": named(leading, "text"),
        "speakers": list(
            dict.fromkeys(named((Role.SPEAKER,), "programme") + named((Role.SPEAKER,), "text"))
        ),
        "moderator_conflict": any(
            one.subject in subjects and one.field in ("moderator", "chair")
            for one in cast.conflicts
        ),
    }


def participants(cast: Cast) -> list[dict[str, Any]]:
    """Everybody of the cast."""
    return [
        {
            "name": agent.name,
            "iso3": agent.country,
            "sector": agent.sector,
            "institutions": list(agent.organizations),
        }
        for agent in cast.agents
    ]


def main() -> None:
    """Read, write the lines, score them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--gold", type=Path, default=SHARED / "gold")
    parser.add_argument("--lines", type=Path)
    options = parser.parse_args()
    path = options.file or next((SHARED / "seeds").glob(REPORT))
    document = read_document(path.read_bytes(), path.name)
    cast = cast_of(source_of(replace(document, language=language_of(document))))
    tables: dict[str, Any] = {
        "facts": [facts(cast)],
        "sections": sections(cast),
        "sessions": sessions(cast),
        "participants": participants(cast),
    }
    if options.lines:
        _write(options.lines, tables)
    for name, result in scores(tables, options.gold).items():
        print(name, json.dumps(result, ensure_ascii=False))
    for conflict in cast.conflicts:
        values = " | ".join(f"{v.source}: {v.quote[:70]}" for v in conflict.values)
        print("conflict", conflict.field, conflict.subject, "::", values)


def scores(tables: dict[str, Any], gold: Path) -> dict[str, Any]:
    """What the scorer says of each table; sections only where offsets are the gold file's."""
    scorer = _scorer(gold)
    truth = {
        name: scorer.load(str(gold / "seed002" / file))
        for name, file in (
            ("facts", "facts.json"),
            ("sections", "sections.jsonl"),
            ("sessions", "sessions.jsonl"),
            ("participants", "participants.jsonl"),
        )
    }
    people = scorer.People(truth["participants"])
    return {
        "facts": scorer.facts(truth["facts"], tables["facts"]),
        "sections": scorer.sections(truth["sections"], tables["sections"]),
        "sessions": scorer.sessions(truth["sessions"], tables["sessions"], people),
        "participants": scorer.participants(truth["participants"], tables["participants"], people),
    }


def _write(folder: Path, tables: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        lines = (json.dumps(row, ensure_ascii=False) for row in rows)
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _scorer(gold: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", gold / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(gold / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
