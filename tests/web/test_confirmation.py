"""A confirmation round in a browser: two speakers, one correction, the outcome on the record."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES, catalogue
from tests.web.conftest import served
from tests.web.reviewing import made, signed_in
from tests.web.test_accessibility import RULES

_NEW = "2099-12-31"


@pytest.fixture(scope="module")
def letters(tmp_path_factory):
    """The folder in which letters arrive."""
    return tmp_path_factory.mktemp("letters")


@pytest.fixture(scope="module")
def round_site(tmp_path_factory, letters):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RELATORIA_MAIL", f"file:{letters}")
        with served(made(tmp_path_factory.mktemp("confirmation"))) as address:
            yield address


@pytest.fixture(scope="module")
def office(round_site, browser):
    page = signed_in(browser, round_site, "bea@example.org")
    yield page
    page.context.close()


def _links(letters: Path, *wanted: str) -> dict[str, str]:
    """Where each letter leads, by its address; letters to ``wanted`` are waited for."""
    deadline = time.monotonic() + 120
    while True:
        found = {}
        for file in letters.iterdir():
            for text in re.split(r"^-{70,}$", file.read_text("utf-8"), flags=re.MULTILINE):
                to = re.search(r"^To: (\S+)$", text, re.MULTILINE)
                link = re.search(r"https?://\S+/confirm/\S+", text)
                if to and link:
                    found[to[1]] = urlsplit(link[0]).path
        if set(wanted) <= set(found) and (wanted or found):
            return found
        assert time.monotonic() < deadline, "the letters did not go out"
        time.sleep(0.2)


@pytest.mark.parametrize("language", ["es", "en"])
def test_two_speakers_one_of_whom_corrects(round_site, letters, office, browser, language):
    say = catalogue(language)
    office.goto(f"{round_site}/{language}/desk/confirmation/")
    office.locator("#meeting").select_option("2013-07-10-santiago")
    office.locator("#until").fill(_NEW)
    office.get_by_role("button", name=say("confirmation.desk.make")).click()
    desk = office.url
    boxes = office.locator("input[type=email]")
    names = [f"one.{language}@example.org", f"two.{language}@example.org"]
    rows = office.locator("tbody tr")
    taken = [rows.filter(has_text=name).first for name in ("Beltrand", "Delgado Wise")]
    assert boxes.count() >= 2
    for row, address in zip(taken, names, strict=True):
        row.locator("input[type=email]").fill(address)
        row.locator("select").select_option(language)
    office.get_by_role("button", name=say("confirmation.desk.save")).click()
    office.get_by_role("button", name=say("confirmation.desk.send")).click()
    assert say.count("confirmation.did.sent", 2) in office.locator(".told").inner_text()
    office.get_by_role("button", name=say("confirmation.desk.send")).click()
    assert say.count("confirmation.did.sent", 0) in office.locator(".told").inner_text()

    sent = _links(letters, *names)
    assert sent[names[0]].startswith(f"/{language}/confirm/")
    first = browser.new_context(java_script_enabled=False).new_page()
    first.goto(round_site + sent[names[0]])
    assert "Beltrand" in first.locator("main").inner_text()
    first.get_by_role("button", name=say("confirmation.all")).click()
    confirmed = first.locator("input[type=hidden][name^=subject-]").first.get_attribute("value")
    second = browser.new_context().new_page()
    second.goto(round_site + sent[names[1]])
    corrected = second.locator("input[type=hidden][name^=subject-]").first.get_attribute("value")
    second.locator("input[name=value-1][value=correct]").check()
    second.get_by_role("button", name=say("confirmation.save")).click()
    assert say("confirmation.say_how") in second.locator("[role=alert]").inner_text()
    second.locator("#words-1").fill(f"as I said it in {language}")
    second.get_by_role("button", name=say("confirmation.save")).click()
    assert say.count("confirmation.kept", 1) in second.locator(".told").inner_text()

    office.goto(f"{round_site}/{language}/desk/review/next?kind=confirmation")
    assert f"as I said it in {language}" in office.locator("main").inner_text()
    with office.expect_navigation():
        office.keyboard.press("a")
    office.goto(desk)
    office.get_by_role("button", name=say("confirmation.desk.freeze")).click()
    told = {confirmed: "confirmation.public.confirmed", corrected: "confirmation.public.corrected"}
    public = browser.new_context().new_page()
    for subject, key in told.items():
        if ".s" in subject:  # a turn without statements has no page of its own
            public.goto(f"{round_site}/{language}/statements/{subject}/")
            assert say(key) in public.locator("main").inner_text()
    first.goto(round_site + sent[names[0]])
    assert first.get_by_role("button", name=say("confirmation.save")).count() == 0
    assert say("confirmation.outcome.confirmed") in first.locator("main").inner_text()
    for page in (first, second, public):
        page.context.close()


def test_a_wrong_link_is_nobodys_and_a_right_one_leaves_no_trace(round_site, letters, browser):
    page = browser.new_context().new_page()
    answer = page.goto(f"{round_site}/en/confirm/{'x' * 43}/")
    assert answer.status == 404
    link = next(iter(_links(letters).values()))
    answer = page.goto(round_site + link)
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "no-store" in answer.headers["cache-control"]
    assert "noindex" in page.locator("meta[name=robots]").get_attribute("content")
    page.context.close()


def test_no_page_of_confirmation_breaks_a_rule_of_accessibility(round_site, letters, office):
    office.goto(f"{round_site}/en/desk/confirmation/")
    desk = re.search(r"/desk/confirmation/cr\w+/", office.content())[0]
    private = next(iter(_links(letters).values()))[3:]
    found, axe = [], Axe()
    for place, path in enumerate(("/desk/confirmation/", desk, private)):
        office.goto(f"{round_site}/{LANGUAGES[(place + 2) % 4]}{path}")
        for width in (360, 1280):
            office.set_viewport_size({"width": width, "height": 800})
            for one in axe.run(office, options=RULES).response["violations"]:
                found.append((path, width, one["id"], one["nodes"][0]["html"][:200]))
            if office.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0:
                found.append((path, width, "wider than the window"))
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)
