"""Working-group reports against the gold: recommendations, dialogue, excerpts.

    python -m bench.review [--text]

Reads the reports from their PDFs; with ``--text`` from the reference texts.
"""

from __future__ import annotations

import argparse
import json
from typing import Any

from bench.scoring import SHARED, scorer
from relatoria import read
from relatoria.model import Record

_REPORTS = SHARED / "documents" / "upr"
_EXCERPTS = SHARED / "documents" / "excerpts"
_GOLD = SHARED / "gold"


def recommendation_lines(name: str, record: Record) -> list[dict[str, Any]]:
    """The record's recommendations as the scorer wants them."""
    codes = {agent.id: agent.country for agent in record.agents}
    return [
        {
            "file": name,
            "no": (statement.marker or "").rstrip(". "),
            "text": record.text_of(statement),
            "states": [codes[agent] for agent in statement.by],
            "position": statement.position.value if statement.position else None,
        }
        for statement in record.statements
        if statement.by
    ]


def dialogue_lines(name: str, record: Record) -> list[dict[str, Any]]:
    """Who opens each numbered paragraph, as the scorer wants it."""
    codes = {agent.id: agent.country for agent in record.agents}
    opened: dict[int, str | None] = {}
    for turn in record.contributions:
        if turn.number and turn.number.isdigit():
            # officials of one State may be hard to tell apart, the State is not
            countries = {codes[agent] for agent in turn.candidates}
            speaker = codes.get(turn.attributed_to or "")
            only = countries.pop() if len(countries) == 1 else None
            opened.setdefault(int(turn.number), speaker or only)
    return [{"file": name, "no": no, "speaker": who} for no, who in opened.items()]


def sentence_lines(name: str, record: Record) -> list[dict[str, Any]]:
    """Who speaks where in an excerpt, as the scorer wants it."""
    agents = {agent.id: agent for agent in record.agents}
    lines: list[dict[str, Any]] = []
    for turn in record.contributions:
        agent = agents.get(turn.attributed_to or "")
        speaker = {"speaker": agent.name, "country": agent.country} if agent else {}
        lines.append({"file": name, "start": turn.start, "end": turn.end} | speaker)
    return lines


def reports(*, text: bool) -> dict[str, Record]:
    """The record of every report, by name."""
    paths = (_REPORTS / "text").glob("*.txt") if text else _REPORTS.glob("*.pdf")
    return {path.stem: read(path) for path in sorted(paths)}


def excerpts() -> dict[str, Record]:
    """The record of every excerpt of a dialogue, by file name."""
    return {path.name: read(path) for path in sorted(_EXCERPTS.glob("*-upr-*.txt"))}


def measure(*, text: bool = False) -> dict[str, Any]:
    """Every score, by task."""
    score = scorer()
    records = reports(text=text)
    pieces = excerpts()
    gold = {
        "recommendations": score.load(str(_GOLD / "upr" / "recommendations.jsonl")),
        "dialogue": score.load(str(_GOLD / "upr" / "dialogue.jsonl")),
        "statements": [
            row
            for row in score.load(str(_GOLD / "excerpts" / "statements.jsonl"))
            if row["file"] in pieces
        ],
    }
    found: dict[str, list[dict[str, Any]]] = {
        "recommendations": [x for n, r in records.items() for x in recommendation_lines(n, r)],
        "dialogue": [x for n, r in records.items() for x in dialogue_lines(n, r)],
        "statements": [x for n, r in pieces.items() for x in sentence_lines(n, r)],
    }
    return {task: getattr(score, task)(gold[task], found[task]) for task in gold}


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", action="store_true", help="read the reference texts")
    for task, result in measure(text=parser.parse_args().text).items():
        print(task, json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
