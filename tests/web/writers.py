"""A writer at the drafting desk, in a browser of their own: edits, adds, moves, removes, saves.

``python -m tests.web.writers SECTION_URL EMAIL PASSWORD SECONDS`` prints a JSON line a save that
the site has acknowledged. Several of them at one section are what `judge` judges afterwards.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

_FIELDS = "#words textarea[name^='text-']"


def sign_in(page: Page, site: str, email: str, password: str) -> None:
    """Sign in through the form."""
    page.goto(f"{site}/en/accounts/login/")
    page.fill("input[name=login]", email)
    page.fill("input[name=password]", password)
    page.click("form.form button[type=submit]")
    page.wait_for_url("**/desk/**")


def write(address: str, email: str, password: str, seconds: float) -> None:
    """Write for ``seconds``; every acknowledged save is printed."""
    chance = random.Random(email)  # noqa: S311 - which sentence comes next is no secret
    site = "{0.scheme}://{0.netloc}".format(urlsplit(address))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        sign_in(page, site, email, password)
        until, number = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            number += 1
            page.goto(address)
            token = f"{email.partition('@')[0]}-{number:04}"
            act = _edit(page, chance, token)
            page.wait_for_selector(".told")
            told = page.inner_text(".told")
            print(json.dumps({"act": act, "token": token, "told": told}), flush=True)
        browser.close()


def _edit(page: Page, chance: random.Random, token: str) -> str:
    """One edit of the section that is loaded, and the save; another may save in between."""
    fields = page.locator(_FIELDS)
    at = chance.randrange(min(fields.count(), 6))
    roll = chance.random()
    if roll < 0.8:
        fields.nth(at).fill(f"Sentence {at} as {token} has it.")
    page.wait_for_timeout(chance.randrange(200))
    if roll < 0.8:
        page.click("#save")
        return "worded"
    if roll < 0.92:
        page.fill("#new-text", f"Added by {token}.")
        page.select_option("#new-kind", "editorial")
        page.click("#new button")
        return "added"
    name = fields.nth(at).get_attribute("name") or ""
    kind = "remove" if roll > 0.97 and fields.count() > 4 else "on"
    button = page.locator(f"button[value='{kind}:{name.removeprefix('text-')}']")
    if not button.count():
        page.click("#save")
        return "nothing"
    page.locator(f"#s-{name.removeprefix('text-')} summary").click()
    button.click()
    return kind


@dataclass
class Judged:
    """What became of everything that was saved."""

    saves: int = 0
    standing: int = 0
    waiting: int = 0
    """In a clash that waits for a choice."""
    replaced: int = 0
    """Replaced by somebody who had it before them."""
    lost: list[str] = field(default_factory=list)
    merges: int = 0


def together(
    address: str, writers: Sequence[tuple[str, str]], seconds: float
) -> list[dict[str, Any]]:
    """Let ``writers`` (address and password) write at once, each in a process of their own."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.web.writers", address, email, password, str(seconds)],
            stdout=subprocess.PIPE, text=True,
        )
        for email, password in writers
    ]  # fmt: skip
    told = []
    for process in running:
        out, _ = process.communicate(timeout=seconds + 240)
        assert process.returncode == 0, "a writer could not go on"
        told += [json.loads(line) for line in out.splitlines()]
    return told


def judge(section: Any, saves: Sequence[dict[str, Any]]) -> Judged:
    """Look for every saved word in the section, its clashes and its history."""
    history = {0: ""}
    rows = list(section.revisions.order_by("version"))
    history |= {row.version: json.dumps(row.paragraphs) for row in rows}
    now = json.dumps(section.paragraphs)
    kept = json.dumps([[one.stored, one.offered] for one in section.clashes.all()])
    made = Judged(merges=sum(row.note == "merge" for row in rows))
    for save in saves:
        if save["act"] not in ("worded", "added"):
            continue
        made.saves += 1
        token = save["token"]
        if token in now:
            made.standing += 1
        elif token in kept:
            made.waiting += 1
        elif _was_seen(token, rows, history):
            made.replaced += 1
        else:
            made.lost.append(token)
    return made


def _was_seen(token: str, rows: Sequence[Any], history: dict[int, str]) -> bool:
    """Whether the words went out by an edit made from a version that had them."""
    before = False
    for row in rows:
        here = token in history[row.version]
        if before and not here:
            return token in history[row.base]
        before = here
    return False


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4]))
