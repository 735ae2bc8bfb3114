"""Server time of the pages of follow-up at 300,000 commitments and reports, one process.

    python -m bench.followup_site                       150,000 commitments, 150,000 reports
    python -m bench.followup_site --entries 20000       smaller, for a look
    python -m bench.followup_site --register ADDRESS    another register, PostgreSQL too

Each page is asked for in this process through Django's own handler: middleware, view, queries,
template. Figures are processor time of this process; on PostgreSQL, time on the clock too, since
the database works elsewhere.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from relatoria.followup.coherence.ratifications import lac_states
from relatoria.followup.register import Register, register_of
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report, ReporterKind

_LANGUAGES = ("en", "es", "pt", "fr")
_INSTRUMENTS = 40
_THEMES = 23


def main() -> None:
    """Fill a register, ask for pages, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=300_000)
    parser.add_argument("--rounds", type=int, default=150)
    parser.add_argument("--register")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _open(given.register or str(Path(folder) / "register.db"))
        _load(3_000, "c3k")
        _load(given.entries - 6_000, "c")
        _measure(given.entries // 2, given.rounds)


def _open(register: str) -> None:
    os.environ["RELATORIA_HOSTS"] = "testserver"
    from relatoria.web.opening import open_register

    open_register(register)
    import logging

    logging.disable(logging.WARNING)


def _load(number: int, stem: str) -> None:
    from relatoria.store.followup import load

    made = synthetic(max(number, 2) // 2, stem)
    for what in ("first", "again"):
        began = time.process_time()
        done = load(made)
        print(
            f"load, {what}: {len(made.commitments):,} commitments and {len(made.reports):,} "
            f"reports, {time.process_time() - began:.1f} s of processor time; "
            f"added {sum(done.added.values()):,}"
        )
        if number > 10_000:
            break


def synthetic(number: int, stem: str) -> Register:
    """``number`` commitments and as many reports: ours, spread over States and instruments."""
    states = lac_states()
    commitments = [
        Commitment(
            f"{stem}/{n}", f"Extend programme {n} so that migrants reach its services",
            f"Instrument {n % _INSTRUMENTS}", str(n), ("crm", "csm", "summit_americas")[n % 3],
            addressees=(states[n % 33], states[(n * 7 + 3) % 33]) if n % 2 else (),
            adopted=f"{2001 + n % 20}-03-0{1 + n % 9}", themes=(f"gcm/{1 + n % _THEMES}",),
        )
        for n in range(number)
    ]  # fmt: skip
    kinds = (ReporterKind.STATE, ReporterKind.STATE, ReporterKind.CIVIL_SOCIETY, ReporterKind.NHRI)
    reports = [
        Report(
            f"{stem}-r/{n}", f"Reporter {n % 400}", "What was done.",
            f"{2005 + n % 20}-0{1 + n % 9}-1{n % 9}", kinds[n % 4],
            country=states[n % 33],
            links=(Link(f"{stem}/{n * 7 % number}", LinkOrigin.CITED),) if n % 10 else (),
        )
        for n in range(number)
    ]  # fmt: skip
    return register_of(commitments, reports)


def _measure(commitments: int, rounds: int) -> None:
    from django.db import connection
    from django.test import Client

    client, chance = Client(), random.Random(7)  # noqa: S311 - pages, not secrets
    pages = commitments // 25

    def language() -> str:
        return chance.choice(_LANGUAGES)

    asked: dict[str, Callable[[], str]] = {
        "matrix": lambda: f"/{language()}/follow-up/matrix?page={chance.randint(1, pages)}",
        "matrix by instrument": lambda: (
            f"/{language()}/follow-up/matrix?instrument=Instrument+{chance.randrange(_INSTRUMENTS)}"
            f"&page={chance.randint(1, max(1, pages // _INSTRUMENTS))}"
        ),
        "matrix by theme": lambda: (
            f"/{language()}/follow-up/matrix?theme=gcm/{chance.randint(1, _THEMES)}"
            f"&page={chance.randint(1, max(1, pages // _THEMES))}"
        ),
        "matrix by process": lambda: f"/{language()}/follow-up/matrix?process=crm&region=caribbean",
        "commitment": lambda: (
            f"/{language()}/follow-up/commitments/c/{chance.randrange(commitments - 3_000)}/"
        ),
        "sheet of a country": lambda: (
            f"/{language()}/follow-up/sheet?for={chance.choice(lac_states())}"
        ),
        "silence": lambda: f"/{language()}/follow-up/silence?page={chance.randint(1, 200)}",
        "overview": lambda: f"/{language()}/follow-up/",
    }  # fmt: skip
    for name, address in asked.items():
        spent, waited = [], []
        for _ in range(rounds):
            began, clock = time.process_time(), time.perf_counter()
            answer = client.get(address())
            spent.append(time.process_time() - began)
            waited.append(time.perf_counter() - clock)
            assert answer.status_code == 200, (name, answer.status_code)
        spent.sort()
        waited.sort()
        at = int(len(spent) * 0.95)
        clock_too = f", on the clock {waited[at] * 1000:.0f} ms" if _elsewhere(connection) else ""
        print(
            f"{name}: p50 {spent[len(spent) // 2] * 1000:.0f} ms, p95 {spent[at] * 1000:.0f} ms, "
            f"worst {spent[-1] * 1000:.0f} ms{clock_too}",
            flush=True,
        )


def _elsewhere(connection: object) -> bool:
    return getattr(connection, "vendor", "") == "postgresql"


if __name__ == "__main__":
    main()
