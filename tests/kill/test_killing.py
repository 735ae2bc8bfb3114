"""A killed command leaves the register as it was, or as it is after it."""

from __future__ import annotations

import os

from bench.kill import run


def test_killed_commands_leave_all_or_nothing() -> None:
    """A few seeded moments; ``RELATORIA_KILLS`` for more, ``python -m bench.kill`` for 200."""
    outcomes = run(int(os.environ.get("RELATORIA_KILLS", "6")), seed=3)
    assert not [one for outcome in outcomes.values() for one in outcome.wrong]
    assert sum(sum(outcome.held.values()) for outcome in outcomes.values()) >= 6
