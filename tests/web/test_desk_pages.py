"""Pages of accounts and of the desk in a browser: accessible, on a phone, in four languages; and
a passkey, made and used under the site's own policy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.web.conftest import new_register, served
from tests.web.people import PASSWORD
from tests.web.test_accessibility import RULES

_EMAIL = "ana@example.org"
_OUT = ("accounts/login/", "accounts/login/code/", "accounts/password/reset/")
_IN = (
    "desk/", "accounts/2fa/webauthn/add/", "accounts/2fa/totp/activate/", "accounts/2fa/",
    "accounts/email/", "accounts/password/change/", "desk/uploads/", "desk/accounts/",
    "desk/accounts/pseudonyms/", "desk/me/", "desk/me/tokens/", "accounts/logout/",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A site with an administrator; at a name, since passkeys are not for numbers."""
    place = new_register(tmp_path_factory.mktemp("desk"))
    made = subprocess.run(
        [sys.executable, "-m", "relatoria", "account", "add", _EMAIL, "--role", "administrator",
         "--name", "Ana", "--password", "--register", str(place)],
        input=f"{PASSWORD}\n", capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    with served(place) as site:
        yield site.replace("127.0.0.1", "localhost")


@pytest.fixture(scope="module")
def page(desk, browser):
    context = browser.new_context()
    page = context.new_page()
    yield page
    context.close()


def _sign_in(page, desk):
    page.goto(f"{desk}/en/accounts/login/")
    page.fill("input[name=login]", _EMAIL)
    page.fill("input[name=password]", PASSWORD)
    page.click("main form.form button[type=submit]")
    page.wait_for_url(f"{desk}/en/desk/")
    # What opens the account to somebody else asks for the password once more.
    page.goto(f"{desk}/en/accounts/reauthenticate/?next=/en/desk/")
    page.fill("input[name=password]", PASSWORD)
    page.click("main form.form button[type=submit]")
    page.wait_for_url(f"{desk}/en/desk/")


def _faults(page, desk, paths):
    axe, found = Axe(), []
    for place, path in enumerate(paths):
        # The first page in every language, the others in turn: each language meets every layout.
        for language in LANGUAGES if place == 0 else LANGUAGES[place % 4 :][:1]:
            answer = page.goto(f"{desk}/{language}/{path}")
            if answer.status != 200 or f"/{path}" not in page.url:
                found.append((language, path, answer.status))
            for width in (360, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                for violation in axe.run(page, options=RULES).response["violations"]:
                    nodes = [node["html"][:200] for node in violation["nodes"][:3]]
                    found.append((language, path, width, violation["id"], nodes))
                wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                if wide > 0:
                    found.append((language, path, width, "wider than the window", wide))
    return found


def test_pages_of_accounts_and_of_the_desk_break_no_rule_of_accessibility(desk, page):
    refused = []
    page.on("console", lambda said: refused.append(said.text) if "Policy" in said.text else None)
    found = _faults(page, desk, _OUT)
    _sign_in(page, desk)
    found += _faults(page, desk, _IN)
    page.goto(f"{desk}/en/accounts/logout/")
    page.click("main form.form button[type=submit]")
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)
    assert not refused


def test_a_passkey_is_made_and_opens_the_desk(desk, browser):
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    _sign_in(page, desk)
    page.goto(f"{desk}/en/accounts/2fa/webauthn/add/")
    page.check("input[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_url("**/accounts/2fa/**")
    page.wait_for_load_state()
    page.goto(f"{desk}/en/accounts/logout/")
    page.click("main form.form button[type=submit]")
    page.goto(f"{desk}/en/accounts/login/")
    page.click("#passkey_login")
    page.wait_for_url(f"{desk}/en/desk/")
    context.close()
