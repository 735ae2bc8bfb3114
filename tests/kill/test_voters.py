"""A server killed while people vote keeps every vote it had acknowledged, each once."""

from __future__ import annotations

import subprocess
import sys


def test_a_killed_server_loses_no_acknowledged_vote() -> None:
    """Twenty people, ten seconds; ``python -m bench.voters --kill`` for a full room."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.voters", "--kill", "--voters", "20", "--seconds", "10",
         "--think", "0.5", "--arrive", "2"],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 lost, 0 counted twice" in done.stdout
    assert not done.stdout.startswith("0 votes"), done.stdout
