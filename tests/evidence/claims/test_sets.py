"""The sets of claims: nine in ten verdicts right, and no wrong claim that matches."""

from __future__ import annotations

import pytest

from tests.evidence.claims.sets import tried


@pytest.mark.parametrize(
    "name",
    [
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
    ],
)
def test_verdicts_are_right_and_a_wrong_claim_never_matches(name: str) -> None:
    found = list(tried(name))
    assert [one.row["id"] for one in found if one.falsely_matched] == []
    assert sum(one.right for one in found) >= 0.9 * len(found)
