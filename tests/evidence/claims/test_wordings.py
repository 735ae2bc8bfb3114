"""Ways to state a figure: true ones match, a changed digit or other people never do."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import yaml

from tests.evidence.claims.sets import FOLDER, Tried, check_of

_FIRST = re.compile(r"\d")
_ENOUGH = 0.9


def _rows(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))
    return rows


def _changed(row: dict[str, Any]) -> dict[str, Any] | None:
    """The claim with another first digit, if its figure has one."""
    figure = _FIRST.sub(lambda found: str(int(found.group()) % 9 + 1), row["figure"], count=1)
    if figure == row["figure"]:
        return None
    return row | {"figure": figure, "text": row["text"].replace(row["figure"], figure, 1)}


def test_every_kind_is_read_in_every_language() -> None:
    right: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for row in _rows("wordings"):
        right[row["kind"], row["language"]].append(Tried(row, check_of(row)).right)
    few = {key: found for key, found in right.items() if sum(found) < len(found) - 2}
    assert few == {}
    every = [one for found in right.values() for one in found]
    assert sum(every) >= _ENOUGH * len(every)


def test_a_changed_digit_never_matches() -> None:
    changed = [one for row in _rows("wordings") if (one := _changed(row))]
    matched = [row["text"] for row in changed if Tried(row, check_of(row)).verdict == "matches"]
    assert matched == []


def test_other_people_and_other_money_never_match() -> None:
    matched = [
        row["text"] for row in _rows("others") if Tried(row, check_of(row)).verdict == "matches"
    ]
    assert matched == []
