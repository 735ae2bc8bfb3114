"""What the Polis engine costs: small and large rounds, an update, growth, and red-dwarf beside it.

    python -m bench.consensus_speed [--red-dwarf PYTHON] [--largest] [--update]

``--red-dwarf`` names a Python in which the package red-dwarf is installed: a virtual environment
of its own, as this project does not depend on it. Both get the same votes, already in memory, and
are timed in turn; ours from arrays to every score. Loops are compiled on a first, untimed run.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bench.consensus import OPEN
from bench.consensus_data import synthetic
from relatoria.consensus import opinion, polis
from relatoria.consensus.loading import round_of
from relatoria.consensus.updating import with_ballots
from relatoria.consensus.votes import from_arrays
from relatoria.formats import polis_csv
from relatoria.model.vote import Vote

Arrays = tuple[np.ndarray, np.ndarray, np.ndarray]

_OTHER = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
import numpy as np
from reddwarf.implementations.polis import run_pipeline
held = np.load(sys.argv[1])
votes = [dict(participant_id=int(p), statement_id=int(s), vote=int(v))
         for p, s, v in zip(held["rows"], held["columns"], held["codes"])]
start, worked = time.perf_counter(), time.process_time()
run_pipeline(votes=votes, random_state=0)
print(json.dumps([time.perf_counter() - start, time.process_time() - worked]))
"""


class Took(NamedTuple):
    """Seconds on the clock, and seconds of processor: on a busy machine the second is fairer."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} s (processor {self.processor:.2f})"


def ours(votes: Arrays, runs: int = 3) -> Took:
    """The fastest of ``runs`` cold runs, from arrays to every score."""
    rows, columns, codes = votes
    people = tuple(map(str, range(int(rows.max()) + 1)))
    statements = tuple(map(str, range(int(columns.max()) + 1)))
    took = []
    for _ in range(runs + 1):
        start, worked = time.perf_counter(), time.process_time()
        polis.analyse(from_arrays(rows, columns, codes, people, statements))
        took.append((time.perf_counter() - start, time.process_time() - worked))
    return Took(min(one[0] for one in took[1:]), min(one[1] for one in took[1:]))


def other(python: str, votes: Arrays) -> Took:
    """What red-dwarf needs for the same votes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "votes.npz"
        np.savez(path, rows=votes[0], columns=votes[1], codes=votes[2])
        done = subprocess.run(
            [python, "-c", _OTHER, str(path)], capture_output=True, text=True, check=True
        )
    return Took(*json.loads(done.stdout.splitlines()[-1]))


def beside_red_dwarf(python: str) -> None:
    """Both on Bowling Green, and on a round of the largest known conversation's shape."""
    conversation = polis_csv.read(OPEN / "american-assembly.bowling-green")
    votes = round_of(conversation).votes
    arrays = (votes.rows, votes.columns, votes.codes)
    mine, theirs = ours(arrays, 5), other(python, arrays)
    print(f"bowling-green: {mine}, red-dwarf {theirs}: {_times(theirs, mine)}")
    largest_known = synthetic(33_422, 783, 1_740_000)
    mine, theirs = ours(largest_known), other(python, largest_known)
    print(f"33,422 x 783, 1.74 million: {mine}, red-dwarf {theirs}: {_times(theirs, mine)}")


def _times(other: Took, mine: Took) -> str:
    return (
        f"{other.clock / mine.clock:.0f} times by the clock, "
        f"{other.processor / mine.processor:.0f} by the processor"
    )


def growth() -> None:
    """Seconds a million votes as rounds grow at one density."""
    for people in (10_000, 20_000, 40_000, 80_000):
        votes = synthetic(people, 1_000, people * 100)
        took = ours(votes, 2)
        each = took.processor / len(votes[0]) * 1e6
        print(
            f"{people} x 1000, {len(votes[0])} votes: {took}; {each:.2f} s of processor a million"
        )


def largest() -> None:
    """A hundred thousand people, a thousand statements, ten million votes; then a thousand more."""
    rows, columns, codes = synthetic(100_000, 1_000, 10_000_000)
    people, statements = tuple(map(str, range(100_000))), tuple(map(str, range(1_000)))
    for _ in range(3):
        start, worked = time.perf_counter(), time.process_time()
        before = polis.analyse(from_arrays(rows, columns, codes, people, statements))
        took = Took(time.perf_counter() - start, time.process_time() - worked)
        print(f"{len(rows)} votes cold: {took}")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")
    draw = np.random.default_rng(1)
    new = [
        (str(draw.integers(100_000)), str(draw.integers(1_000)), Vote(int(draw.integers(-1, 2))))
        for _ in range(1_000)
    ]
    for _ in range(3):
        start, worked = time.perf_counter(), time.process_time()
        polis.analyse(with_ballots(before.votes, new), previous=before)
        took = Took(time.perf_counter() - start, time.process_time() - worked)
        print(f"1,000 votes more: {took}")


def update() -> None:
    """The default engine with a thousand votes more, as a page of results does it: positions and
    scores made anew, the tests of groups kept."""
    for people, statements, count in ((500, 50, 17_000), (5_000, 100, 300_000)):
        rows, columns, codes = synthetic(people, statements, count)
        names = tuple(map(str, range(people))), tuple(map(str, range(statements)))
        start, worked = time.perf_counter(), time.process_time()
        before = opinion.analyse(from_arrays(rows, columns, codes, *names))
        cold = Took(time.perf_counter() - start, time.process_time() - worked)
        draw = np.random.default_rng(1)
        new = [
            (str(draw.integers(people)), str(draw.integers(statements)), Vote(draw.integers(-1, 2)))
            for _ in range(1_000)
        ]
        start, worked = time.perf_counter(), time.process_time()
        opinion.continued(before, with_ballots(before.votes, new))
        took = Took(time.perf_counter() - start, time.process_time() - worked)
        print(f"{people} x {statements}, {len(rows)} votes: {cold}; 1,000 votes more: {took}")


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--red-dwarf", metavar="PYTHON")
    parser.add_argument("--largest", action="store_true", help="only the largest round")
    parser.add_argument("--update", action="store_true", help="only the default engine's update")
    given = parser.parse_args()
    if given.update:
        update()
        return
    if given.largest:
        largest()
        return
    if given.red_dwarf:
        beside_red_dwarf(given.red_dwarf)
    growth()


if __name__ == "__main__":
    main()
