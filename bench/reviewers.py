"""Many reviewers at once on one register, over loopback: no update lost, no error, how fast.

    python -m bench.reviewers                        50 reviewers, 300 seconds
    python -m bench.reviewers --seconds 30 --reviewers 10

Each reviewer, a thread with a session of its own, takes the next item, looks, decides (accept,
reject, unsure, another kind, another speaker), now and then takes a decision back, now and then
decides on an item that somebody else is at. Between two requests they think for a moment. Answers
count as lost when a decision that was confirmed is not in its item's chain of judgements.

The ratio is to an empty page (the health check) asked in the same run, by the same threads.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

from bench.ingest import synthetic

_PORT = 8977
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_VERSION = re.compile(r'name="version" value="(\d+)"')
_ACT = re.compile(r'name="act" value="(\d+)"')
_ITEM = re.compile(r"/items/(\d+)/")
_SPEAKER = re.compile(r'name="do" value="(speaker:[^"]+)"')
_CONFIRMED = re.compile(
    r'<ul class="told".{0,200}?(?:Accepted|Rejected|Marked as unsure|Corrected)\.', re.DOTALL
)
"""What the site says of a decision that it kept; agreement with an earlier one it tells apart."""
_KINDS = ("proposal", "finding", "concern", "principle")


@dataclass
class Reviewer:
    """One reviewer: their session, what they were told, how long it took."""

    name: str
    session: str
    draw: random.Random
    pause: float
    times: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    confirmed: Counter[int] = field(default_factory=Counter)
    """Decisions that the site confirmed, by item; those taken back count as well."""
    refused: int = 0
    cookies: dict[str, str] = field(default_factory=dict)

    def work(self, until: float) -> None:
        """Review until the clock says ``until``."""
        time.sleep(self.draw.random() * self.pause)
        while time.monotonic() < until:
            self.ask("empty", "/health")
            kind = self.draw.choice(("statement", "statement", "attribution"))
            url, page = self.ask("next", f"/en/desk/review/next?kind={kind}")
            while time.monotonic() < until and _ITEM.search(url):
                time.sleep(self.draw.uniform(0.5, 1.5) * self.pause)
                if self.draw.random() < 0.1:
                    item = max(1, int(_ITEM.search(url)[1]) - self.draw.randrange(5))
                    url, page = self.ask("look", f"/en/desk/review/items/{item}/")
                url, page = self.decide(url, page)
                if self.draw.random() < 0.1 and _ACT.search(page):
                    url, page = self.take_back(page)
                if self.draw.random() < 0.2:
                    self.ask("empty", "/health")

    def decide(self, url: str, page: str) -> tuple[str, str]:
        """Decide about the item on ``page``; gives where that led."""
        found, version, token = _ITEM.search(url), _VERSION.search(page), _TOKEN.search(page)
        if not (found and version and token):
            return "", ""
        item = int(found[1])
        speakers = _SPEAKER.findall(page)
        plain = ["accept", "accept", "accept", "unsure", "reject"]
        wanted = [one for one in plain if f'value="{one}"' in page]
        wanted += speakers[:1] or [f"kind:{self.draw.choice(_KINDS)}"] * ("kind:" in page)
        form = {"version": version[1], "csrfmiddlewaretoken": token[1],
                "do": self.draw.choice(wanted)}  # fmt: skip
        name = "correct" if ":" in form["do"] else "decide"
        url, answer = self.ask(name, f"/en/desk/review/items/{item}/decide", form)
        if "Somebody decided this meanwhile" in answer:
            self.refused += 1
            return self.ask("next", "/en/desk/review/next?kind=statement")
        if _CONFIRMED.search(answer):
            self.confirmed[item] += 1
        return url, answer

    def take_back(self, page: str) -> tuple[str, str]:
        """Take the last decision back."""
        form = {"act": _ACT.search(page)[1], "csrfmiddlewaretoken": _TOKEN.search(page)[1],
                "here": "/en/desk/review/"}  # fmt: skip
        return self.ask("undo", "/en/desk/review/undo", form)

    def ask(self, name: str, path: str, form: dict[str, str] | None = None) -> tuple[str, str]:
        """Ask for ``path`` and follow where it leads; gives the address at the end and the page.

        The time counted is that of each request, under ``name``; the page it leads to is a look.
        """
        answer = self._once(name, path, form)
        while answer.leads:
            answer = self._once("look" if "/items/" in answer.leads else "list", answer.leads)
        return answer.url, answer.body

    def _once(self, name: str, path: str, form: dict[str, str] | None = None) -> _Answer:
        kept = {"sessionid": self.session} | self.cookies
        cookies = "; ".join(f"{name}={value}" for name, value in kept.items() if value)
        headers = {"Cookie": cookies, "Host": f"127.0.0.1:{_PORT}"}
        body = None
        if form is not None:
            body = urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        connection = HTTPConnection("127.0.0.1", _PORT, timeout=60)
        try:
            connection.request("GET" if body is None else "POST", path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        self.times.setdefault(name, []).append((time.perf_counter() - began) * 1000)
        self.statuses[answer.status] += 1
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            named, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[named] = "" if "Max-Age=0" in cookie else value
        return _Answer(path, text, answer.headers.get("Location", ""))


@dataclass(frozen=True)
class _Answer:
    url: str
    body: str
    leads: str


def main() -> None:
    """Fill a register, let reviewers work on it, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reviewers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--pause", type=float, default=6.0, help="seconds of thinking, on average")
    parser.add_argument("--meetings", type=int, default=40)
    parser.add_argument("--workers", type=int, default=2, help="processes of the site")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        register = os.environ.get("DATABASE_URL") or str(Path(folder) / "register.db")
        os.environ |= {"DATABASE_URL": register, "RELATORIA_SECRET_KEY": "bench" * 12}
        sessions = _filled(register, arguments)
        reviewers = [
            Reviewer(f"reviewer {n}", session, random.Random(n), arguments.pause)  # noqa: S311
            for n, session in enumerate(sessions)
        ]
        _work(reviewers, arguments)
        _print(reviewers)
        sys.exit(_lost(reviewers))


def _filled(register: str, arguments: argparse.Namespace) -> list[str]:
    """Sources, accounts and their sessions; the queue filled."""
    from relatoria.web.opening import open_register

    open_register(register)
    from django.test import Client

    from relatoria.store.accounts.making import Post, make_account
    from relatoria.store.ingest import Incoming, ingest
    from relatoria.store.models import Role
    from relatoria.store.review import refresh

    ingest(map(Incoming, synthetic(arguments.meetings, 300, ("en", "es"))))
    while refresh():
        pass
    sessions = []
    for n in range(arguments.reviewers):
        account = make_account(f"r{n}@example.org", Post(Role.RAPPORTEUR), by="bench")
        client = Client()
        client.force_login(account.user)
        sessions.append(client.cookies["sessionid"].value)
    _close()
    return sessions


def _work(reviewers: list[Reviewer], arguments: argparse.Namespace) -> None:
    command = [sys.executable, "-m", "relatoria", "serve", "--port", str(_PORT),
               "--workers", str(arguments.workers)]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as site:
        try:
            _wait()
            until = time.monotonic() + arguments.seconds
            threads = [Thread(target=one.work, args=(until,)) for one in reviewers]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            site.terminate()


def _wait() -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        connection = HTTPConnection("127.0.0.1", _PORT, timeout=5)
        try:
            connection.request("GET", "/health")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.2)
        else:
            return
        finally:
            connection.close()
    raise SystemExit("the site did not answer")


def _print(reviewers: list[Reviewer]) -> None:
    times: dict[str, list[float]] = {}
    statuses: Counter[int] = Counter()
    for one in reviewers:
        statuses += one.statuses
        for name, found in one.times.items():
            times.setdefault(name, []).extend(found)
    empty = _p95(times["empty"])
    print(f"{'request':10} {'n':>7} {'p50 ms':>8} {'p95 ms':>8} {'x empty':>8}")
    for name, found in sorted(times.items()):
        slow = _p95(found)
        print(f"{name:10} {len(found):7,} {statistics.median(found):8.1f} {slow:8.1f}"
              f" {slow / empty:8.1f}")  # fmt: skip
    whole = [one for name, found in times.items() if name != "empty" for one in found]
    print(f"{'all':10} {len(whole):7,} {statistics.median(whole):8.1f} {_p95(whole):8.1f}"
          f" {_p95(whole) / empty:8.1f}")  # fmt: skip
    print("answers by status:", dict(sorted(statuses.items())))


def _lost(reviewers: list[Reviewer]) -> int:
    """Confirmed decisions that are in no chain of judgements, and errors of the site."""
    from relatoria.store.checks.running import check
    from relatoria.store.models import Judgement, ReviewAct

    confirmed = sum(sum(one.confirmed.values()) for one in reviewers)
    acts = ReviewAct.objects.exclude(judgements=[]).count()
    known = set(Judgement.objects.values_list("key", flat=True))
    missing = [
        key
        for keys in ReviewAct.objects.values_list("judgements", flat=True)
        for key in keys
        if key not in known
    ]
    found = list(check(("judgement", "lineage", "undo", "attribution", "speaker", "text", "log")))
    errors = sum(n for one in reviewers for status, n in one.statuses.items() if status >= 500)
    refused = sum(one.refused for one in reviewers)
    print(f"decisions confirmed {confirmed:,}, kept {acts:,}, lost {max(confirmed - acts, 0)}"
          f" and {len(missing)}; shown both texts {refused}; errors {errors};"
          f" faults of the register {len(found)}")  # fmt: skip
    return int(bool(confirmed > acts or missing or errors or found))


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _close() -> None:
    from django.db import connection

    connection.close()


if __name__ == "__main__":
    main()
