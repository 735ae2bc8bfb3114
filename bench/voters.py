"""Many people voting at once on a served round, over loopback; and what a killed server keeps.

    python -m bench.voters [--voters 500] [--seconds 300] [--think 8] [--arrive 30] [--kill]

Each voter joins an open round as a browser does (cookie, form with its sign), then reads a message
for about ``--think`` seconds, votes, and gets the next page. Afterwards every acknowledged vote is
looked for in the register: none may be missing, none may be there twice. Times are also told as
multiples of a page that does nothing (``/health``), asked for in the same run. ``--kill`` kills the
server (SIGKILL) in the midst of it, and looks for the votes it had acknowledged.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

MESSAGES = 40
_FIELD = re.compile(r'name="(csrfmiddlewaretoken|message|drawn)" value="([^"]*)"')
_COOKIE = re.compile(rb"\r\nset-cookie: *([^=]+)=([^;\r]*)", re.IGNORECASE)
_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)
_REACTIONS = ("agree", "disagree", "pass")


@dataclass
class Tally:
    """What the voters saw."""

    acknowledged: list[tuple[str, str, str]] = field(default_factory=list)
    """Digest of the voter's cookie, message, reaction: answered with a redirect."""
    vote: list[float] = field(default_factory=list)
    """Seconds of each vote."""
    page: list[float] = field(default_factory=list)
    empty: list[float] = field(default_factory=list)
    failed: Counter[str] = field(default_factory=Counter)


class Browser:
    """As much of a browser as voting takes: cookies, forms, one request at a time."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    async def ask(self, method: str, path: str, body: str = "") -> tuple[int, str]:
        """Status and text of the answer. Raises OSError where the server is gone."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            jar = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            head = (
                f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n"
                f"Origin: http://127.0.0.1:{self.port}\r\nCookie: {jar}\r\n"
            )
            if method == "POST":
                head += (
                    "Content-Type: application/x-www-form-urlencoded\r\n"
                    f"Content-Length: {len(body)}\r\n"
                )
            writer.write(f"{head}\r\n{body}".encode())
            answer = await reader.read()
        finally:
            writer.close()
        top, _, text = answer.partition(b"\r\n\r\n")
        if not top.startswith(b"HTTP/"):
            raise ConnectionResetError("no answer")
        length = _LENGTH.search(top)
        if length and len(text) < int(length[1]):
            raise ConnectionResetError("half an answer")
        for name, value in _COOKIE.findall(top):
            self.cookies[name.decode()] = value.decode().strip('"')
        return int(top.split(b" ", 2)[1]), text.decode("utf-8", "replace")


@dataclass(frozen=True)
class Hall:
    """Where and how long the voters vote."""

    key: str
    port: int
    until: float
    think: float
    arrive: float
    """Seconds over which people come in."""


async def voter(number: int, hall: Hall, seen: Tally) -> None:
    """One person, from joining to the last message or the end."""
    key, think = hall.key, hall.think
    chance = random.Random(number)  # noqa: S311 - how long somebody reads
    browser, at = Browser(hall.port), f"/en/rounds/{key}"
    await asyncio.sleep(chance.uniform(0, hall.arrive))
    try:
        _, text = await browser.ask("GET", f"{at}/")
        fields = dict(_FIELD.findall(text))
        await browser.ask("POST", f"{at}/join", _form(fields))
        while time.monotonic() < hall.until:
            began = time.monotonic()
            status, text = await browser.ask("GET", f"{at}/vote")
            seen.page.append(time.monotonic() - began)
            fields = dict(_FIELD.findall(text))
            if status != 200 or "message" not in fields:
                seen.failed[f"page {status}"] += status != 200
                return
            await asyncio.sleep(chance.uniform(0.5, 1.5) * think)
            reaction = chance.choice(_REACTIONS)
            began = time.monotonic()
            status, _ = await browser.ask("POST", f"{at}/vote", _form(fields, reaction))
            if status != 302:
                seen.failed[f"vote {status}"] += 1
                continue
            seen.vote.append(time.monotonic() - began)
            secret = browser.cookies[f"relatoria_{key}"]
            seen.acknowledged.append((_digest(secret), fields["message"], reaction))
    except OSError as error:
        seen.failed[type(error).__name__] += 1


async def empty_pages(port: int, until: float, seen: Tally) -> None:
    """How long a page takes that does nothing, meanwhile."""
    while time.monotonic() < until:
        began = time.monotonic()
        try:
            await Browser(port).ask("GET", "/health")
        except OSError:
            return
        seen.empty.append(time.monotonic() - began)
        await asyncio.sleep(0.25)


def _form(fields: dict[str, str], reaction: str = "") -> str:
    from urllib.parse import urlencode

    return urlencode({**fields, "reaction": reaction})


def _digest(secret: str) -> str:
    import hashlib

    return hashlib.sha256(secret.encode()).hexdigest()


async def room(given: argparse.Namespace, key: str, port: int, seen: Tally) -> None:
    """Everybody at once."""
    hall = Hall(key, port, time.monotonic() + given.seconds, given.think, given.arrive)
    tasks = [voter(number, hall, seen) for number in range(given.voters)]
    await asyncio.gather(empty_pages(port, hall.until, seen), *tasks)


def prepared(register: Path) -> str:
    """A register with an open round; the key of the round."""
    os.environ["DATABASE_URL"] = str(register)
    from relatoria.web.opening import open_register

    open_register(str(register))
    from django.db import connection

    from relatoria.store.models import Manner, MayTakePart
    from relatoria.store.rounds import opening

    settings = opening.RoundSettings(
        titles={"en": "Many at once"}, manner=Manner.OPEN, may_take_part=MayTakePart.ANYBODY,
        per_address=0,
    )  # fmt: skip
    row = opening.create(settings, "bench")
    for number in range(MESSAGES):
        text = f"Measure {number}: offices open {number} hours more a month for newcomers."
        opening.add_message(row, opening.Wording({"en": text}, "en"), "bench")
    opening.open_round(row, "bench")
    connection.close()
    return row.key


def served(register: Path, port: int, workers: int) -> subprocess.Popen[bytes]:
    """The site of ``register``, once it answers."""
    process = subprocess.Popen(
        [sys.executable, "-m", "relatoria", "serve", "--port", str(port), "--workers",
         str(workers)],
        env={**os.environ, "DATABASE_URL": str(register)},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5):
                return process
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the server did not answer")


def held(register: Path) -> tuple[Counter[tuple[str, str, str]], int]:
    """Every vote of the register, and how many pairs have two first turns (there must be none)."""
    database = sqlite3.connect(register)
    rows = database.execute(
        "SELECT p.token, m.key, b.reaction FROM store_ballot b JOIN store_roundparticipant p"
        " ON p.id = b.participant_id JOIN store_draftmessage m ON m.id = b.message_id"
    ).fetchall()
    (twice,) = database.execute(
        "SELECT count(*) FROM (SELECT 1 FROM store_ballot GROUP BY participant_id, message_id"
        " HAVING count(*) > 1)"
    ).fetchone()
    whole = [row[0] for row in database.execute("PRAGMA integrity_check")]
    assert whole == ["ok"], whole
    database.close()
    return Counter(rows), twice


def share(values: list[float], part: float) -> float:
    """The value that ``part`` of ``values`` do not exceed, in milliseconds."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)] * 1000 if values else 0.0


def told(seen: Tally, register: Path, seconds: float) -> bool:
    """Print what was found; whether every acknowledged vote is there, once."""
    votes, twice = held(register)
    missing = sum((Counter(seen.acknowledged) - votes).values())
    rate = len(seen.acknowledged) / seconds
    print(
        f"{len(seen.acknowledged)} votes acknowledged ({rate:.0f} a second), {votes.total()} in"
        f" the register, {missing} lost, {twice} counted twice, failed {dict(+seen.failed)}"
    )
    empty = share(seen.empty, 0.95)
    for name, values in (("vote", seen.vote), ("page", seen.page), ("empty page", seen.empty)):
        p95 = share(values, 0.95)
        ratio = p95 / empty if empty else 0.0
        print(
            f"  {name}: median {share(values, 0.5):.0f} ms, p95 {p95:.0f} ms, {ratio:.1f} times the"
            " empty page's"
        )
    return not missing and not twice


def main() -> None:
    """Serve a round, let them vote, look for their votes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--voters", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--think", type=float, default=8, help="seconds to read a message (8)")
    parser.add_argument("--arrive", type=float, default=30, help="seconds of coming in (30)")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--kill", action="store_true", help="kill the server half way")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="relatoria-voters-") as folder:
        register = Path(folder) / "register.db"
        key = prepared(register)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = served(register, port, given.workers)
        seen = Tally()
        try:
            asyncio.run(_killed_half_way(given, key, port, process, seen) if given.kill
                        else room(given, key, port, seen))  # fmt: skip
        finally:
            with_children(process, signal.SIGTERM)
        sys.exit(0 if told(seen, register, given.seconds / (2 if given.kill else 1)) else 1)


async def _killed_half_way(
    given: argparse.Namespace, key: str, port: int, process: subprocess.Popen[bytes], seen: Tally
) -> None:
    async def kill() -> None:
        await asyncio.sleep(given.seconds / 2)
        with_children(process, signal.SIGKILL)

    await asyncio.gather(room(given, key, port, seen), kill())


def with_children(process: subprocess.Popen[bytes], sign: signal.Signals) -> None:
    """Send ``sign`` to the server and to the processes that answer for it."""
    if process.poll() is None:
        os.killpg(process.pid, sign)
        process.wait(timeout=30)


if __name__ == "__main__":
    main()
