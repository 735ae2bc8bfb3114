"""Coding against labels other people made: Sustainable Development Goals and groups of persons.

    python -m bench.coding_labelled

The framework ``sdg`` ships the targets that concern migration alone; a goal counts as found where
one of its targets is assigned. Needs the development data beside the checkout.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable

from tests.shared import SHARED

from relatoria.coding import CodableStatement
from relatoria.coding.coder import coder
from relatoria.coding.describing import describe

FOLDER = SHARED / "documents" / "labelled"
GROUPS = {
    "women": "women", "girls": "women", "children": "children", "stateless persons": "stateless",
    "refugees & asylum seekers": "refugees", "persons with disabilities": "disability",
    "older persons": "older", "youth": "youth",
    "persons deprived of their liberty & detainees": "detained",
}  # fmt: skip
COMPARED = frozenset({*GROUPS.values(), "lgbti"})


def goals(text: str) -> set[int]:
    """The goals whose migration-related targets ``text`` speaks to."""
    found = coder(("sdg",)).code(CodableStatement("x", text, "en"))
    return {int(one.notation.split(".")[0]) for one in found}


def named(text: str) -> set[str]:
    """The groups ``text`` names, of those compared."""
    told = describe(CodableStatement("x", text, "en"))
    return {one.value for one in told if one.kind == "group"} & COMPARED


def group_of(label: str) -> str:
    """Our name of a labelled group; empty where none is compared."""
    lowered = label.lower()
    return "lgbti" if lowered.startswith("lesbian") else GROUPS.get(lowered, "")


def show(title: str, pairs: Iterable[tuple[set[int] | set[str], set[int] | set[str]]]) -> None:
    """Print precision, recall and micro-F1 of (due, found) pairs."""
    due = given = right = 0
    for truth, found in pairs:
        due, given, right = due + len(truth), given + len(found), right + len(truth & found)
    precision, recall = right / max(given, 1), right / max(due, 1)
    f1 = 2 * right / max(due + given, 1)
    print(f"{title}: micro-F1 {f1:.3f} (precision {precision:.3f}, recall {recall:.3f}, due {due})")


def benchmark() -> None:
    """Each row asks about one goal: is it in the text."""
    with (FOLDER / "sdg_benchmark_dev.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    right = 0
    pairs = []
    for row in rows:
        asked = {int(row["sdg"])}
        due = asked if row["label"] == "True" else set()
        found = goals(row["text"]) & asked
        right += due == found
        pairs.append((due, found))
    print(f"sdg benchmark: accuracy {right / len(rows):.3f} of {len(rows)}")
    show("sdg benchmark", pairs)


def thematic() -> None:
    """Recommendations with goals and groups as OHCHR coded them."""
    lines = (FOLDER / "upr_slovenia_cycles2-3.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    show(
        "recommendations, goals",
        ((set(row["sdgs"]), goals(row["text"])) for row in rows if row["sdgs"]),
    )
    show(
        "recommendations, groups named",
        (({group_of(one) for one in row["groups"]} - {""}, named(row["text"])) for row in rows),
    )


if __name__ == "__main__":
    benchmark()
    thematic()
