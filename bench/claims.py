"""How often the claim checker is right on claims written for it, and on those held out.

python -m bench.claims [--all]
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from tests.evidence.claims.sets import Tried, tried

_SETS = (
    "claims",
    "phrasings",
    "traps",
    "held_out",
    "held_out_second",
    "unseen",
    "unseen_second",
    "unseen_third",
    "unseen_fourth",
    "unseen_fifth",
    "unseen_sixth",
)


def main() -> None:
    """Print for each set the share of right verdicts and every wrong one."""
    for name in _SETS:
        start = time.perf_counter()
        found = list(tried(name))
        seconds = time.perf_counter() - start
        _report(name, found, seconds)


def _report(name: str, found: list[Tried], seconds: float) -> None:
    right = sum(one.right for one in found)
    matched = sum(one.falsely_matched for one in found)
    share, each = 100 * right / len(found), 1000 * seconds / len(found)
    print(f"{name}: {right} of {len(found)} verdicts right ({share:.0f} %)")
    print(f"  {matched} wrong claims called matches; {each:.0f} ms a claim")
    for language in ("en", "es", "pt", "fr"):
        own = [one for one in found if one.row["language"] == language]
        print(f"  {language}: {sum(one.right for one in own)} of {len(own)}")
    kinds = Counter(one.row.get("wrong", "true") for one in found if one.right)
    print("  right by kind:", ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items())))
    for one in found:
        if not one.right or "--all" in sys.argv:
            _show(one)


def _show(one: Tried) -> None:
    made = one.check.found if one.check else None
    shown = f"{made.formula} {made.revision} {made.period} = {made.value:,.2f}" if made else ""
    reason = one.check.reason or "" if one.check else ""
    print(f"  {one.row['id']}: {one.verdict}, not {one.row['verdict']}; {shown} {reason}")
    print(f"     {one.row['text']}")


if __name__ == "__main__":
    main()
