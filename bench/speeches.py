"""Accuracy on transcripts with labelled speakers: ``python bench/speeches.py [GOLD_FOLDER]``.

Prints the scorer's figures: F1 of speeches and the share with the right speaker.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from relatoria import read
from relatoria.model import Record

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold"


def scorer(gold: Path = GOLD) -> ModuleType:
    """The scoring module that comes with the annotations."""
    spec = importlib.util.spec_from_file_location("score", gold / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {gold}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def speeches_of(record: Record, file: str) -> list[dict[str, Any]]:
    """The scorer's rows: one a contribution, with the name of its agent."""
    rows = []
    for turn in record.contributions:
        agent = record.agent(turn.attributed_to)
        rows.append(
            {"file": file, "speaker": agent.name if agent else None, "text": record.text_of(turn)}
        )
    return rows


def score(gold: Path = GOLD) -> dict[str, Any]:
    """F1 and speaker accuracy over every transcript in ``gold/speeches``."""
    predicted: list[dict[str, Any]] = []
    expected: list[dict[str, Any]] = []
    for path in sorted((gold / "speeches").glob("*.txt")):
        predicted += speeches_of(read(path), path.stem)
        rows = path.with_name(f"{path.stem}.gold.jsonl").read_text(encoding="utf-8").splitlines()
        expected += [{**json.loads(row), "file": path.stem} for row in rows]
    result: dict[str, Any] = scorer(gold).speeches(expected, predicted)
    return result


if __name__ == "__main__":
    print(json.dumps(score(Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD), indent=1))
