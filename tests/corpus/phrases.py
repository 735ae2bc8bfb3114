"""Ways of saying one thing, each put into the same short report: which of them are not understood.

A document shows that a form is read; this shows how much of a language's range is. For every
sentence the question is the same: who speaks, is it the floor, who sits on the panel, who
moderates, how do two speakers stand to each other.

python -m tests.corpus.phrases        a line each question and language, then what is missed
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from relatoria.formats import read_document
from relatoria.model import AgentKind, Mode, Record, Role
from relatoria.reading.readers.rapporteurs_report import RapporteursReportReader
from relatoria.reading.source import source_of

PHRASES = Path(__file__).with_name("phrases.json")
PANEL = {"Alba Ríos", "Bruno Díaz", "Eva Luna"}

Answer = tuple[str, bool, str]
"""Question, whether the answer is right, and the sentence with the wrong answer."""


def answers(language: str, data: dict[str, Any]) -> Iterator[Answer]:
    """The answers to all phrases of one language."""
    for sentence in data["second_speaker"]:
        who, _ = _speaker(_read(language, data, sentence), sentence)
        yield "second speaker", who == "Bruno Díaz", f"{sentence} → {who}"
    for sentence in data["floor"]:
        who, mode = _speaker(_read(language, data, sentence), sentence)
        right = mode == Mode.FLOOR_DEBATE and who is None
        yield "floor", right, f"{sentence} → {who} ({mode})"
    for sentence in data["panels"]:
        panel = sentence.format(data["people"])
        seated = _seated(_read(language, data, "", panel), {Role.SPEAKER})
        yield "panel", seated == PANEL, f"{sentence} → {sorted(seated)}"
    for sentence in data["moderators"]:
        panel = f"{data['intro'].format(data['people'])} {sentence}"
        seated = _seated(_read(language, data, "", panel), {Role.MODERATOR, Role.CHAIR})
        yield "moderator", seated == {"Hugo Paz"}, f"{sentence} → {sorted(seated)}"
    for sentence, kind in data["relations"]:
        found = [(r.kind.value, r.target) for r in _read(language, data, sentence).relations]
        right = any(k in kind.split("|") and "alba" in target for k, target in found)
        yield "relation", right, f"{sentence} → {found}, not {kind}"


def _read(language: str, data: dict[str, Any], sentence: str, panel: str | None = None) -> Record:
    text = "\n\n".join([data["head"], panel or data["panel"], data["first"], sentence])
    document = replace(read_document(text.encode(), "report.md"), language=language)
    return RapporteursReportReader().read(source_of(document))


def _speaker(record: Record, sentence: str) -> tuple[str | None, Mode | None]:
    at = record.document.text.index(sentence) + len(sentence) - 1
    holding = [c for c in record.contributions if c.start <= at < c.end]
    turn = min(holding, key=lambda c: c.end - c.start, default=None)
    agent = record.agent(turn.attributed_to) if turn else None
    named = agent is not None and agent.kind is not AgentKind.GROUP
    return agent.name if agent and named else None, turn.mode if turn else None


def _seated(record: Record, roles: set[Role]) -> set[str]:
    agents = (record.agent(p.agent) for p in record.participations if p.role in roles)
    return {agent.name for agent in agents if agent}


def main() -> None:
    """Print the share understood, and each sentence that is not."""
    for language, data in json.loads(PHRASES.read_text("utf-8")).items():
        found = list(answers(language, data))
        for question in dict.fromkeys(answer[0] for answer in found):
            asked = [answer for answer in found if answer[0] == question]
            right = sum(answer[1] for answer in asked)
            print(f"{language} {question:15} {right:3} of {len(asked):3}")
            for _, good, what in asked:
                if not good:
                    print(f"     {what}")


if __name__ == "__main__":
    main()
