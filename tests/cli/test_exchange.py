"""The commands that keep and move a register, as a person runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.registers import fill, register


def relatoria(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Exit code, output and errors of a command, in its own process."""
    done = subprocess.run(
        [sys.executable, "-m", "relatoria", *arguments],
        input=stdin, capture_output=True, check=False, env={**os.environ, "DATABASE_URL": ""},
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with register(tmp_path / "one.db"):
        fill(documents=2)
    return tmp_path / "one.db"


def test_an_export_goes_through_a_pipe_into_an_equal_register(filled: Path) -> None:
    code, lines, _ = relatoria("export", "--register", str(filled))
    assert code == 0
    other = str(filled.with_name("two.db"))
    code, said, _ = relatoria("import", "-", "--register", other, stdin=lines.encode())
    assert code == 0
    assert "0 changed" in said
    assert relatoria("export", "--register", other)[1] == lines
    code, _, error = relatoria("import", "-", "--register", other, stdin=lines.encode()[:-900])
    assert code == 1
    assert "standard input, line" in error


def test_a_merge_is_shown_as_a_line_and_taken_back(filled: Path) -> None:
    at = ("--register", str(filled))
    code, said, _ = relatoria("merge", "agent", "person-0", "person-1", "--by", "ana", *at)
    step = json.loads(said)
    assert code == 0
    assert (step["by"], step["results"]) == ("ana", ["person-0"])
    assert json.loads(relatoria("undo", "--list", "person-1", *at)[1])["step"] == step["step"]
    assert relatoria("undo", step["step"], *at)[0] == 0
    code, _, error = relatoria("undo", step["step"], *at)
    assert code == 2
    assert "undone by" in error


def test_without_a_register_nothing_is_made(tmp_path: Path) -> None:
    for command in (("export",), ("backup", str(tmp_path / "b")), ("move", "--to", "x.db")):
        code, _, error = relatoria(*command, "--register", str(tmp_path / "none.db"))
        assert code == 2
        assert "no register" in error
    assert not list(tmp_path.iterdir())
