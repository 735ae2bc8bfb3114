"""How well turns, speakers and mentions are read out of a rapporteur's report and out of minutes.

    python bench/report_turns.py            the report as text, and the excerpts of minutes
    python bench/report_turns.py --formats  the same report out of the other formats as well
    python bench/report_turns.py --wrong    list what differs from the gold

Prints what ``gold/score.py`` of the development data makes of it. In other formats a turn is
found in the reference text by its first and last words.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.scoring import SHARED, scorer
from relatoria.formats import read_document
from relatoria.model import Agent, Contribution, Mode
from relatoria.reading.language import language_of
from relatoria.reading.meeting import cast_of
from relatoria.reading.source import Source, source_of
from relatoria.reading.turns import Turns, turns_of

WORDS = 20
"""Words by which the beginning and the end of a turn are found in the reference text."""
Row = dict[str, Any]


def heard_in(path: Path) -> tuple[Source, Turns, dict[str, Agent]]:
    """The turns of a file and everybody who may speak in it."""
    document = read_document(path.read_bytes(), path.name)
    source = source_of(replace(document, language=language_of(document)))
    cast = cast_of(source)
    start = time.perf_counter()
    turns = turns_of(source, cast)
    spent = 1000 * (time.perf_counter() - start)
    print(f"{path.name}: {len(turns.contributions)} contributions in {spent:.0f} ms")
    return source, turns, {agent.id: agent for agent in (*cast.agents, *turns.agents)}


def speaker(turn: Contribution, agents: dict[str, Agent]) -> str | None:
    """The speaker as the gold names speakers."""
    if turn.attributed_to is None:
        return "floor debate" if turn.mode is Mode.FLOOR_DEBATE else None
    name = agents[turn.attributed_to].name
    return f"{name} (collective)" if turn.mode is Mode.COLLECTIVE else name


def interventions(turns: Turns, agents: dict[str, Agent]) -> list[Row]:
    """The scorer's lines for turns."""
    return [
        {"start": t.start, "end": t.end, "speaker": speaker(t, agents), "turn": t}
        for t in turns.contributions
    ]


def mentions(turns: Turns, agents: dict[str, Agent]) -> list[Row]:
    """The scorer's lines for mentions of people that were resolved."""
    return [
        {"start": m.start, "end": m.end, "kind": m.kind.value, "person": agents[m.agent].name}
        for m in turns.mentions
        if m.agent is not None
    ]


def moved(rows: list[Row], text: str, truth: str, score: ModuleType) -> list[Row]:
    """``rows`` with offsets into ``truth``; those whose words are not there are left out."""
    placed: list[Row] = []
    for row in rows:
        words = text[row["start"] : row["end"]].split()
        if len(words) <= 2 * WORDS:
            found = score.locate(" ".join(words), truth)
            start, end = found or (None, None)
        else:
            first = score.locate(" ".join(words[:WORDS]), truth)
            last = score.locate(" ".join(words[-WORDS:]), truth)
            start, end = (first and first[0]), (last and last[1])
        if start is not None and end is not None and start < end:
            placed.append({**row, "start": start, "end": end})
    return placed


def scored(
    gold: list[Row], rows: list[Row], people: Any, score: ModuleType, *, wrong: bool
) -> None:
    """Print the result for turns, and what is wrong if asked."""
    print(json.dumps(score.interventions(gold, rows, people)))
    matched = score.match(gold, rows, 0.8)
    named = [
        (g, p) for g, p in matched if p["speaker"] not in (None, "floor debate")
        and people.id(p["speaker"]) not in (g["speaker"], score.norm(g["speaker"]))
    ]  # fmt: skip
    print(f"  wrong names: {len(named)}")
    if not wrong:
        return
    for g, p in named:
        print("  WRONG", g["id"], g["speaker"], "<-", p["speaker"], p["turn"].rule)
    found = {id(g) for g, _ in matched}
    for g in gold:
        if id(g) not in found:
            print("  MISSED", g["id"], g["start"], g["end"], g["speaker"])
    taken = {id(p) for _, p in matched}
    for p in rows:
        if id(p) not in taken:
            print("  EXTRA", p["start"], p["end"], p["speaker"], p["turn"].attribution_text)
    for g, p in matched:
        if p["speaker"] is None:
            print("  OPEN", g["id"], g["speaker"], p["turn"].candidates)


def lines(path: Path) -> list[Row]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def report(path: Path, score: ModuleType, *, wrong: bool) -> None:
    """Score one file of the report: against offsets of the text, or of the reference text."""
    source, turns, agents = heard_in(path)
    people = score.People(lines(SHARED / "gold/seed002/participants.jsonl"))
    said, meant = interventions(turns, agents), mentions(turns, agents)
    if path.suffix == ".txt":
        folder = SHARED / "gold/seed002"
        gold = lines(folder / "interventions.jsonl")
        named = lines(folder / "mentions.jsonl")
    else:
        folder = SHARED / "formats/truth"
        truth = (folder / "seed002.txt").read_text(encoding="utf-8")
        gold = lines(folder / "seed002.interventions.jsonl")
        said = moved(said, source.text, truth, score)
        named, meant = [], []
    scored(gold, said, people, score, wrong=wrong)
    if named:
        for kind, result in score.mentions(named, meant, people).items():
            print(f"  mentions {kind}: {json.dumps(result['span_and_person'])}")


def minutes(score: ModuleType) -> None:
    """Score the excerpts of minutes: who says each sentence."""
    rows: list[Row] = []
    paths = sorted((SHARED / "documents/excerpts").glob("*-dfat-*.txt"))
    for path in paths:
        _, turns, agents = heard_in(path)
        for turn in turns.contributions:
            agent = agents.get(turn.attributed_to or "")
            who = agent.name if agent else turn.attribution_text
            country = agent.country if agent else None
            rows.append({"file": path.name, "start": turn.start, "end": turn.end,
                         "speaker": who, "country": country})  # fmt: skip
    names = {path.name for path in paths}
    gold = [row for row in lines(SHARED / "gold/excerpts/statements.jsonl") if row["file"] in names]
    print(json.dumps(score.statements(gold, rows)))


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--formats", action="store_true", help="score the other formats as well")
    parser.add_argument("--wrong", action="store_true", help="list what differs")
    asked = parser.parse_args()
    score = scorer()
    paths = sorted((SHARED / "seeds").glob("002_*.txt"))
    if asked.formats:
        paths += sorted((SHARED / "formats/seed002").glob("report*.*"))
    for path in paths:
        report(path, score, wrong=asked.wrong)
    minutes(score)


if __name__ == "__main__":
    main()
