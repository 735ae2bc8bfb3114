"""A served register with a secretary signed in, and the letters it sends, for walks at the desk."""

from __future__ import annotations

import json
import os
import quopri
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from tests.store.registers import register
from tests.web.conftest import new_register, served
from tests.web.test_accessibility import RULES

EMAIL, PASSWORD = "sec@example.org", "thirteen-quiet-harbours"
_PATIENCE = 120


@dataclass
class Hall:
    """The address of the site, the browser of the secretary, the folder of letters."""

    site: str
    letters: Path

    def letter(self, to: str, holding: str = "/take-part/") -> str:
        """The path of the link in the latest letter to ``to``; waits until there is one."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            for file in sorted(self.letters.glob("*"), reverse=True):
                found = _link(file.read_bytes(), to, holding)
                if found:
                    return found
            time.sleep(0.3)
        raise AssertionError(f"no letter to {to}")

    def enter(self, context: BrowserContext, language: str) -> Page:
        """A page on which the secretary is signed in."""
        page = context.new_page()
        page.goto(f"{self.site}/{language}/accounts/login/?next=/{language}/desk/meetings/")
        page.fill("input[name=login]", EMAIL)
        page.fill("input[name=password]", PASSWORD)
        page.click("form.form button[type=submit]")
        page.wait_for_url("**/desk/**")
        return page


@contextmanager
def hall(folder: Path) -> Iterator[Hall]:
    """A site of its own while the block runs; its letters go into files."""
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    address = new_register(folder)
    with register(address):
        make_account(EMAIL, Post(Role.SECRETARIAT), name="Sec", password=PASSWORD)
    letters = folder / "letters"
    letters.mkdir()
    before = os.environ.get("RELATORIA_MAIL")
    os.environ["RELATORIA_MAIL"] = f"file:{letters}"
    try:
        with served(address) as site:
            yield Hall(site, letters)
    finally:
        if before is None:
            del os.environ["RELATORIA_MAIL"]
        else:
            os.environ["RELATORIA_MAIL"] = before


def pressed(page: Page, selector: str) -> None:
    """Press what ``selector`` finds and wait for the page it leads to."""
    with page.expect_navigation():
        page.click(selector)


def faults(page: Page) -> list[Any]:
    """Rules of accessibility that the page breaks at 360 and 1280 px, or where it is too wide."""
    found: list[Any] = []
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for one in Axe().run(page, options=RULES).response["violations"]:
            found.append((width, one["id"], [node["html"][:160] for node in one["nodes"][:2]]))
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            found.append((width, "wider than the window", wide))
    return found


def assert_fair(page: Page, name: str) -> None:
    """No page breaks a rule of accessibility."""
    found = faults(page)
    assert not found, f"{name}: {json.dumps(found, indent=1, ensure_ascii=False)}"


def context_of(browser: Browser, language: str) -> BrowserContext:
    """A browser of somebody who reads ``language``."""
    return browser.new_context(locale=language)


def _link(data: bytes, to: str, holding: str) -> str:
    text = quopri.decodestring(data).decode("utf-8", "replace")
    if f"To: {to}" not in text:
        return ""
    found = re.search(rf"https?://[^/\s]+(/\S*{re.escape(holding)}\S+)", text)
    return found[1] if found else ""
