"""Listed items of the rapporteur's report against the gold: exact spans, kinds, styles.

    python -m bench.report_items [FILE] [--verbose]

FILE is any of the report's formats; without it, the founding text is read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from bench.scoring import SHARED, scorer
from relatoria import read
from relatoria.model import MarkerStyle, Record, StatementKind

_KINDS = {StatementKind.AGENDA_TOPIC: "agenda topic"}


def lines_of(record: Record, *, offsets: bool = True) -> list[dict[str, Any]]:
    """The record's listed statements as the scorer wants them."""
    lines: list[dict[str, Any]] = []
    for statement in record.statements:
        if statement.marker_style is MarkerStyle.NONE:
            continue
        line: dict[str, Any] = {
            "kind": _KINDS.get(statement.kind, statement.kind.value),
            "marker_style": statement.marker_style.value,
        }
        if offsets:
            line |= {"start": statement.start, "end": statement.end}
        else:
            line["text"] = record.text_of(statement)
        lines.append(line)
    return lines


def measure(path: Path | None = None) -> dict[str, Any]:
    """Scores over all styles and for roman markers alone; by text for any other format."""
    score = scorer()
    founding = next((SHARED / "seeds").glob("002_*.txt"))
    record = read(path or founding)
    gold_file = SHARED / "gold" / "seed002" / "items.jsonl"
    source = founding
    if path:
        gold_file = SHARED / "formats" / "truth" / "seed002.items.jsonl"
        source = SHARED / "formats" / "truth" / "seed002.txt"
    gold = score.load(str(gold_file))
    predicted = lines_of(record, offsets=path is None)
    if path:
        predicted = score.place(predicted, source.read_text("utf-8"))
    return {
        "all": score.items(gold, predicted),
        "roman": score.items(gold, predicted, "roman"),
        "gold": gold,
        "predicted": predicted,
        "source": source.read_text("utf-8"),
    }


def _differences(result: dict[str, Any]) -> None:
    gold = {(item["start"], item["end"]): item for item in result["gold"]}
    predicted = {(item.get("start"), item.get("end")): item for item in result["predicted"]}
    for span in sorted(gold.keys() - predicted.keys()):
        print("missed ", gold[span]["id"], span, repr(gold[span]["text"][:60]))
    for span in sorted(predicted.keys() - gold.keys(), key=lambda pair: pair[0] or 0):
        text = result["source"][span[0] : span[1]] if span[0] is not None else ""
        print("invented", predicted[span]["marker_style"], span, repr(text[:60]), repr(text[-30:]))
    for span in sorted(gold.keys() & predicted.keys()):
        if gold[span]["kind"] != predicted[span]["kind"]:
            print(
                "kind   ", gold[span]["id"], gold[span]["kind"], "read as", predicted[span]["kind"]
            )


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    result = measure(arguments.file)
    print(json.dumps({"all": result["all"], "roman": result["roman"]}))
    if arguments.verbose:
        _differences(result)


if __name__ == "__main__":
    main()
