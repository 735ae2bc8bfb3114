"""Kills of the process that reads documents, at moments drawn by lot: is anything lost, or twice?

    python -m bench.jobs [--kills 100] [--jobs 40] [--seed 1]

Every job holds three small documents of its own. A worker is forked, and ended by SIGKILL after 5
to 400 milliseconds, as often as asked; a last one works until nothing is left. Then every job must
be done, every file a source, every source there once, and the register sound by its own checks.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

_DOCUMENT = """# Report of the workshop on subject {n}

Lima, 3 and 4 May 2016

## A. Subject {n}

The speakers in this session were Ana Rojas {name}, Director of the Forum, and Luis Vera {name}, \
Secretary of the Guild.

Ana Rojas {name} said that matter {n} was urgent. She proposed three measures: (i) that matter {n} \
be counted; (ii) that it be told to everybody; and (iii) that it be looked at again.
"""
_LEASE = timedelta(seconds=0.5)


def main() -> int:
    """Run, print the figures; 1 where anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DATABASE_URL"] = str(Path(folder) / "register.db")
        from relatoria.web.opening import open_register

        open_register()
        _put_in(asked.jobs)
        began = time.perf_counter()
        killed = _kill(asked.kills, random.Random(asked.seed))  # noqa: S311 - moments, no secrets
        _wait(_forked(once=True))
        wrong = _wrong(asked.jobs)
        took = time.perf_counter() - began
    print(f"{killed} kills, {asked.jobs} jobs, {asked.jobs * 3} documents, {took:.0f} s")
    for line in wrong or ["nothing lost, nothing twice"]:
        print(line)
    return 1 if wrong else 0


def _put_in(jobs: int) -> None:
    from relatoria.store.jobs import enqueue
    from relatoria.store.jobs.queue import Handed
    from relatoria.store.uploads import KIND

    for job in range(jobs):
        files = [_file(job * 3 + place) for place in range(3)]
        enqueue(KIND, {}, "bench", files=[Handed(*one) for one in files], attempts=10_000)


def _file(n: int) -> tuple[str, bytes]:
    letters = "".join(chr(97 + int(digit)) for digit in str(n))
    return f"report-{n}.md", _DOCUMENT.format(n=n, name=f"Quis{letters}").encode()


def _kill(kills: int, lot: random.Random) -> int:
    from relatoria.store.models import Job, JobState

    done = 0
    while done < kills:
        child = _forked()
        time.sleep(lot.uniform(0.005, 0.4))
        os.kill(child, signal.SIGKILL)
        _wait(child)
        done += 1
        if not Job.objects.exclude(state=JobState.DONE.value).exists():
            _put_in_again()
    return done


def _put_in_again() -> None:
    """All is done before the last kill: the same documents once more, which change nothing."""
    from relatoria.store.models import Job, JobState

    Job.objects.update(state=JobState.WAITING.value, lease_until=None, finished_at=None)


def _forked(*, once: bool = False) -> int:
    from django.db import connections

    connections.close_all()
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        from relatoria.store.jobs import Worker
        from relatoria.store.models import Job, JobState
        from relatoria.web.background import register_handlers

        register_handlers()
        worker = Worker(_LEASE, 0.05)
        left = Job.objects.exclude(state=JobState.DONE.value)
        worker.run(alive=(left.exists if once else lambda: True))
        code = 0
    finally:
        os._exit(code)


def _wait(child: int) -> None:
    os.waitpid(child, 0)


def _wrong(jobs: int) -> list[str]:
    from relatoria.store.checks.running import check
    from relatoria.store.models import Expression, Job, JobFile, JobState, LogEntry

    found = [
        f"job {one.key} is {one.state}: {one.problem}"
        for one in Job.objects.exclude(state=JobState.DONE.value)
    ]
    found += [
        f"file {one.name} is {one.state}: {one.problem}"
        for one in JobFile.objects.exclude(state=JobState.DONE.value).defer("data")
    ]
    sources = Expression.objects.count()
    if sources != jobs * 3:
        found.append(f"{sources} sources instead of {jobs * 3}")
    added = LogEntry.objects.filter(action="add", subject_type="expression").values_list(
        "subject", flat=True
    )
    found += [f"{key} came in twice" for key in set(added) if list(added).count(key) > 1]
    return found + [f"{one.check}: {one.where}: {one.what}" for one in check()]


if __name__ == "__main__":
    sys.exit(main())
