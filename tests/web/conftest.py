"""A served sample register, and a browser to walk it with."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import postgres

# A browser keeps an event loop running in the thread of the tests, where Django would refuse to
# ask its database; nothing here is asynchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "examples" / "santiago-2013" / "documents"
_PATIENCE = 240
"""Seconds a server may take to answer at all."""


def run(
    *arguments: str, register: Path | str, timeout: int = 300
) -> subprocess.CompletedProcess[str]:
    """``relatoria`` with ``arguments`` on a register of its own."""
    return subprocess.run(
        [sys.executable, "-m", "relatoria", *arguments],
        env={**os.environ, "DATABASE_URL": str(register)},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def new_register(folder: Path) -> Path | str:
    """Where a register of its own may be made: in ``folder``, or a database on PostgreSQL."""
    return postgres.fresh_database() if postgres.WANTED else folder / "register.db"


@pytest.fixture(scope="session")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path | str:
    """The sample collection in a register, on the database the tests are asked to run on."""
    path = new_register(tmp_path_factory.mktemp("register"))
    added = run("add", str(SAMPLE), register=path)
    assert added.returncode == 0, added.stderr
    return path


@pytest.fixture(scope="session")
def site(register: Path | str) -> Iterator[str]:
    """The address of the sample register, served."""
    with served(register) as address:
        yield address


class served:  # noqa: N801 - reads as a word where it is used
    """The site of ``register`` while the block runs."""

    def __init__(self, register: Path | str) -> None:
        self.register = register
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def __enter__(self) -> str:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "relatoria", "serve", "--port", str(self.port)],
            env={**os.environ, "DATABASE_URL": str(self.register)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        address = f"http://127.0.0.1:{self.port}"
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{address}/health", timeout=5):
                    return address
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        raise AssertionError("the server did not answer")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. Required in CI; elsewhere its absence is said."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("chromium is not installed")
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def addresses(site: str) -> dict[str, str]:
    """An address of every kind of page, below its language, found by following the API."""
    meeting = _first(site, "meetings", lambda one: one["statements"])["meeting"]["key"]
    person = _first(site, "people", lambda one: one["statements"])["agent"]["key"]
    body = _first(site, "organizations", lambda one: True)["agent"]["key"]
    source = _first(site, "sources", lambda one: one["source"]["kind"] == "rapporteurs_report")
    said = _asked(site, f"agents/{person}/statements")["items"][0]
    country = _asked(site, "countries")[0]["code"]
    code = _asked(site, f"statements/{said['key']}")["codes"]
    topic = f"{code[0]['framework']}/{code[0]['notation']}" if code else "gcm/1"
    return {
        "home": "/",
        "search": "/search?q=rights",
        "meetings": "/meetings/",
        "meeting": f"/meetings/{meeting}/",
        "meeting statements": f"/meetings/{meeting}/statements?kind=proposal",
        "people": "/people/",
        "person": f"/people/{person}/",
        "organizations": "/organizations/",
        "organization": f"/organizations/{body}/",
        "countries": "/countries/",
        "country": f"/countries/{country}/",
        "topics": "/topics/",
        "topic": f"/topics/{topic}/",
        "sources": "/sources/",
        "source": f"/sources/{source['source']['key']}/",
        "text": f"/sources/{source['source']['key']}/text",
        "statement": f"/statements/{said['key']}/",
        "conflicts": "/conflicts/",
        "open data": "/open-data/",
        "api": "/api/",
        "api area": "/api/meetings/",
        "about": "/about/",
    }


def _asked(site: str, path: str) -> Any:
    with urllib.request.urlopen(f"{site}/api/v1/{path}", timeout=30) as answer:
        return json.load(answer)


def _first(site: str, path: str, wanted: Callable[[Any], Any]) -> Any:
    return next(one for one in _asked(site, path)["items"] if wanted(one))
