"""Server time of every kind of page on a large register, one process on SQLite.

    python -m bench.site_speed                      300 meetings, 100,000 statements
    python -m bench.site_speed --meetings 30        smaller, for a look
    python -m bench.site_speed --register FILE      a register that is there already

Each page is asked for in this process through Django's own handler, as a server would: middleware,
view, queries, template. The ratio is to an empty page of the same framework in the same run.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.ingest import synthetic

_ROUNDS = 60
_LANGUAGES = ("en", "es", "pt", "fr")


def main() -> None:
    """Build the register, ask for pages, print the figures."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        _open(arguments.register or str(Path(folder) / "register.db"))
        if not arguments.register:
            _fill(arguments.meetings, arguments.statements)
        _measure(arguments.rounds)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=300)
    parser.add_argument("--statements", type=int, default=334, help="of each meeting")
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--register")
    return parser.parse_args()


def _open(register: str) -> None:
    os.environ["RELATORIA_HOSTS"] = "testserver"
    from relatoria.web.opening import open_register

    open_register(register)
    import logging

    logging.disable(logging.WARNING)


def _fill(meetings: int, statements: int) -> None:
    from relatoria.store.ingest import Incoming, ingest

    began = time.perf_counter()
    ingest(map(Incoming, synthetic(meetings, statements, _LANGUAGES)))
    print(f"filled: {meetings * statements:,} statements in {time.perf_counter() - began:.0f} s")


def _measure(rounds: int) -> None:
    from django.test import Client

    client = Client()
    empty = _times(lambda: client.get("/en/empty-page-of-the-framework"), rounds)
    print(f"{'page':22} {'p50 ms':>8} {'p95 ms':>8} {'p95 cpu':>8} {'x empty':>8} {'kB':>6}")
    _line("404 (empty page)", empty, empty, 0)
    for name, address in _addresses().items():
        client.get(address())
        size = [0]

        def ask(address: Callable[[], str] = address, size: list[int] = size) -> None:
            answer = client.get(address())
            assert answer.status_code == 200, (answer.status_code, address())
            size[0] = len(answer.content)

        _line(name, _times(ask, rounds), empty, size[0])


def _addresses() -> dict[str, Callable[[], str]]:
    from relatoria.store.models import Agent, Expression, Meeting, Statement

    draw = random.Random(7)  # noqa: S311 - the same pages in every run
    meetings = list(Meeting.objects.values_list("key", flat=True))
    people = list(Agent.objects.filter(kind="person").values_list("key", flat=True)[:500])
    sources = list(Expression.objects.values_list("key", flat=True))
    said = list(Statement.objects.values_list("key", flat=True)[:5000])
    words = ("migrantes", "rights", "remesas", "frontera health", '"access justice"', "famil*")

    def one(pattern: str, keys: list[str] | tuple[str, ...]) -> Callable[[], str]:
        return lambda: pattern.format(draw.choice(_LANGUAGES), draw.choice(keys))

    return {
        "home": one("/{0}/", [""]),
        "meetings": one("/{0}/meetings/", [""]),
        "meeting": one("/{}/meetings/{}/", meetings),
        "meeting's statements": one("/{}/meetings/{}/statements?kind=proposal", meetings),
        "people": one("/{0}/people/?name={1}", ["ma", "ro", "zan"]),
        "person": one("/{}/people/{}/", people),
        "countries": one("/{0}/countries/", [""]),
        "country": one("/{}/countries/{}/", ["CHL", "PER", "COL", "BRA"]),
        "topics": one("/{0}/topics/", [""]),
        "topic": one("/{}/topics/themes/{}/", ["T1", "T2", "T4"]),
        "sources": one("/{0}/sources/", [""]),
        "source": one("/{}/sources/{}/", sources),
        "text beside record": one("/{}/sources/{}/text?part=2", sources),
        "statement": one("/{}/statements/{}/", said),
        "conflicts": one("/{0}/conflicts/", [""]),
        "search with facets": one("/{}/search?q={}", words),
        "API statements": lambda: f"/api/v1/meetings/{draw.choice(meetings)}/statements",
        "feed of a person": one("/{}/feeds/agents/{}.atom", people),
    }


def _times(work: Callable[[], object], rounds: int) -> list[tuple[float, float]]:
    """Seconds by the clock and of the processor, a pair a round."""
    found = []
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        work()
        found.append((time.perf_counter() - began, time.process_time() - used))
    return found


def _line(
    name: str, times: list[tuple[float, float]], empty: list[tuple[float, float]], size: int
) -> None:
    clock, used = ([1000 * one[n] for one in times] for n in (0, 1))
    ratio = statistics.median(used) / statistics.median(1000 * one[1] for one in empty)
    print(
        f"{name:22} {statistics.median(clock):8.1f} {_p95(clock):8.1f} "
        f"{_p95(used):8.1f} {ratio:8.1f} {size / 1000:6.0f}",
        flush=True,
    )


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95) - 1]


if __name__ == "__main__":
    main()
