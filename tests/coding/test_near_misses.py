"""Near misses, negations and mere mentions are not mistaken for the subject."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from relatoria.coding import CodableStatement, code
from relatoria.coding.citing import cited_in

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("near_misses.yaml").read_text(encoding="utf-8")
)


def _right(case: dict[str, Any]) -> bool:
    statement = CodableStatement("1", case["text"], case["lang"])
    found = {one.notation for one in code([statement], ["gcm", "themes"])}
    cited = {one.cited for one in cited_in(case["text"])}
    return (
        set(case.get("has", [])) <= found
        and not set(case.get("not", [])) & found
        and ("cites" not in case or cited == set(case["cites"]))
    )


def test_nine_in_ten_cases_are_coded_right() -> None:
    wrong = [case["text"] for case in CASES if not _right(case)]
    assert len(CASES) >= 60
    assert len(wrong) <= len(CASES) // 10, wrong
