"""Commands killed at random moments: the register holds all of their work, or none.

``python -m bench.kill [--kills N] [--seed N] [--only COMMAND]``

Every command runs as its own process on a copy of a small register and is killed (SIGKILL, with
its workers) at a moment drawn from its usual length. Then the register must open, pass
`relatoria check`, and hold what it held before or what it holds after an undisturbed run.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests import postgres

from bench.kill_state import opened, problems, state

_DOCUMENTS = Path(__file__).parent.parent / "examples" / "santiago-2013" / "documents"
_PROGRAM = [sys.executable, "-c", "import sys; from relatoria.cli import main; sys.exit(main())"]
_START = 0.3
"""Share of a run before which nothing is killed: the program is still being loaded."""


@dataclass(frozen=True)
class Case:
    """A command, the register that must hold all or nothing, and what it may hold."""

    name: str
    prepare: Callable[[Path], str]
    """Lays out a folder for one run; gives the address of the register to look at."""
    command: Callable[[Path, str], list[str]]
    before: str | None
    """State of the register where nothing happened; ``None`` where it may be missing."""


@dataclass
class Outcome:
    """How often a command was killed, what the register then held, and what was wrong."""

    killed: int = 0
    held: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def run(
    kills: int, seed: int, only: Sequence[str] = (), outcomes: dict[str, Outcome] | None = None
) -> dict[str, Outcome]:
    """Kill ``kills`` times in all, the commands in turn; outcomes by command.

    They grow in ``outcomes`` while it runs, so that a run broken off tells of what it did.
    """
    outcomes = {} if outcomes is None else outcomes
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory(prefix="relatoria-kill-") as name:
        folder = Path(name)
        cases = [case for case in _cases(folder) if not only or case.name in only]
        lengths, after = {}, {}
        for case in cases:
            address, lengths[case.name] = _undisturbed(case, folder)
            after[case.name] = state(address)
            outcomes[case.name] = Outcome()
        for number in range(kills):
            case = cases[number % len(cases)]
            moment = chance.uniform(_START, 1.05) * lengths[case.name]
            _kill_once(case, folder, moment, after[case.name], outcomes[case.name])
    return outcomes


def _kill_once(
    case: Case, folder: Path, moment: float, after: str | None, outcome: Outcome
) -> None:
    place = _fresh(folder)
    address = case.prepare(place)
    process = _started(case.command(place, address))
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        outcome.killed += 1
    # Workers belong to the same group; one that outlives its master must write nothing either.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    held = state(address)
    if held == after:
        outcome.held["all"] += 1
    elif held == case.before:
        outcome.held["nothing"] += 1
    else:
        outcome.wrong.append(f"{case.name} killed after {moment:.3f} s: a state in between")
    outcome.wrong += [
        f"{case.name} killed after {moment:.3f} s: {one}" for one in problems(address)
    ]


def _undisturbed(case: Case, folder: Path) -> tuple[str, float]:
    place = _fresh(folder)
    address = case.prepare(place)
    started = time.monotonic()
    _run(case.command(place, address))
    return address, time.monotonic() - started


def _cases(folder: Path) -> list[Case]:
    small, large = folder / "small.db", folder / "large.db"
    documents = sorted(_DOCUMENTS.iterdir())
    _run(["add", str(documents[0]), "--register", str(small)])
    shutil.copy(small, large)
    _run(["add", *map(str, documents[1:]), "--register", str(large)])
    export, backup = folder / "large.jsonl", folder / "large.backup"
    _run(["export", "--register", str(large), "-o", str(export)])
    _run(["backup", "--register", str(large), str(backup)])
    first, second = _two_agents(large)
    little, much = state(str(small)), state(str(large))

    def having(register: Path) -> Callable[[Path], str]:
        return lambda place: str(shutil.copy(register, place / "register.db"))

    def beside(name: str) -> Callable[[Path], str]:
        def prepare(place: Path) -> str:
            shutil.copy(large, place / "register.db")
            return str(place / name)

        return prepare

    def source(place: Path) -> list[str]:
        return ["--register", str(place / "register.db")]

    def to(*words: str) -> Callable[[Path, str], list[str]]:
        return lambda _, at: [*words, "--register", at]

    cases = [
        Case("add", having(small), to("add", *map(str, documents[1:])), little),
        Case("import", having(small), to("import", str(export)), little),
        Case("merge", having(large), to("merge", "agent", first, second), much),
        Case("restore", having(small), to("restore", str(backup), "--replace"), little),
        Case("backup", beside("copy.db"), lambda run, at: ["backup", *source(run), at], None),
        Case("move", beside("moved.db"), lambda run, at: ["move", *source(run), "--to", at], None),
    ]
    if postgres.binaries() is not None:
        cases.append(_to_server(large, source))
    return cases


def _to_server(large: Path, source: Callable[[Path], list[str]]) -> Case:
    def prepare(place: Path) -> str:
        shutil.copy(large, place / "register.db")
        address = postgres.fresh_database()
        state(address)  # makes the tables, so that kills meet the rows
        return address

    return Case(
        "move to PostgreSQL",
        prepare,
        lambda place, at: ["move", *source(place), "--to", at],
        None,
    )


def _two_agents(register: Path) -> tuple[str, str]:
    """Two people of the register that could be one: chosen by name alone, for the test."""
    with opened(str(register)):
        from relatoria.store.models import Agent

        people = Agent.objects.filter(kind="person").order_by("key").values_list("key", flat=True)
        return people[0], people[1]


def _fresh(folder: Path) -> Path:
    place = folder / "run"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return place


def _started(arguments: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*_PROGRAM, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _run(arguments: list[str]) -> None:
    done = subprocess.run([*_PROGRAM, *arguments], capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)}: {done.stderr.decode(errors='replace')}")


def main() -> None:
    """Print, for every command, how often it was killed and what was left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", default=[])
    given = parser.parse_args()
    wrong = 0
    outcomes: dict[str, Outcome] = {}
    with contextlib.suppress(KeyboardInterrupt):
        run(given.kills, given.seed, given.only, outcomes)
    for name, outcome in outcomes.items():
        runs = sum(outcome.held.values()) + len(outcome.wrong)
        print(
            f"{name}: {runs} runs, {outcome.killed} killed before they ended;"
            f" held nothing {outcome.held['nothing']}, all {outcome.held['all']},"
            f" wrong {len(outcome.wrong)}"
        )
        for one in outcome.wrong:
            print(f"  {one}")
        wrong += len(outcome.wrong)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
