"""A register of its own with two people who review, and a browser signed in as each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.web.conftest import SAMPLE, new_register, run

PASSWORD = "fourteen-patient-herons"  # noqa: S105 - of a register that lives for a test
PEOPLE = {"ana@example.org": "rapporteur", "bea@example.org": "secretariat"}


def made(folder: Path) -> Path | str:
    """The sample collection, and an account for each of `PEOPLE`."""
    import os

    register = new_register(folder)
    assert run("add", str(SAMPLE), register=register).returncode == 0
    for email, role in PEOPLE.items():
        done = subprocess.run(
            [sys.executable, "-m", "relatoria", "account", "add", email, "--role", role,
             "--name", email.partition("@")[0].title(), "--password"],
            env={**os.environ, "DATABASE_URL": str(register)}, input=f"{PASSWORD}\n",
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    return register


def signed_in(browser: Any, site: str, email: str, language: str = "en", **options: Any) -> Any:
    """A page of a new browser context, signed in."""
    context = browser.new_context(locale=language, **options)
    page = context.new_page()
    page.goto(f"{site}/{language}/accounts/login/")
    page.locator("input[name=login]").fill(email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url("**/desk/**")
    return page
