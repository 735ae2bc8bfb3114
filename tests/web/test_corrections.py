"""Readers report slips: without an account, without scripts, beside the passage, answered."""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES, catalogue
from tests.web.conftest import _asked, served
from tests.web.reviewing import made, signed_in
from tests.web.test_accessibility import RULES


@pytest.fixture(scope="module")
def report_site(tmp_path_factory):
    with served(made(tmp_path_factory.mktemp("corrections"))) as address:
        yield address


def test_a_slip_is_reported_decided_and_logged(report_site, browser):
    say = catalogue("pt")
    reader = browser.new_context(java_script_enabled=False).new_page()
    key = _asked(report_site, "meetings")["items"][0]["meeting"]["key"]
    reader.goto(f"{report_site}/pt/meetings/{key}/statements")
    reader.locator(".said").first.get_by_role("link", name=say("said.provenance")).click()
    words = reader.locator(".said blockquote").first.inner_text()
    reader.get_by_role("link", name=say("correction.link")).click()
    assert reader.locator("#quote").input_value() == words
    reader.locator("#report").fill("o nome está trocado")
    reader.locator("#email").fill("reader@example.org")
    reader.get_by_role("button", name=say("correction.send")).click()
    assert reader.locator("h1").inner_text() == say("correction.thanks")

    team = signed_in(browser, report_site, "ana@example.org")
    team.goto(f"{report_site}/en/desk/review/next?kind=correction")
    shown = team.locator("main").inner_text()
    assert "o nome está trocado" in shown and words in shown
    with team.expect_navigation():
        team.keyboard.press("r")
    assert catalogue("en")("review.done.reject") in team.locator(".told").inner_text()
    for page in (reader, team):
        page.context.close()


def test_a_program_that_fills_every_field_is_thanked_and_nothing_is_kept(report_site, browser):
    page = browser.new_context().new_page()
    source = _asked(report_site, "sources")["items"][0]["source"]["key"]
    page.goto(f"{report_site}/en/corrections/source/{source}/")
    assert not page.locator("#website").is_visible()
    page.locator("#report").fill("buy lamps")
    page.evaluate("document.getElementById('website').value = 'https://lamps.example'")
    page.get_by_role("button", name=catalogue("en")("correction.send")).click()
    assert page.locator("h1").inner_text() == catalogue("en")("correction.thanks")
    team = signed_in(browser, report_site, "bea@example.org")
    team.goto(f"{report_site}/en/desk/review/?kind=correction")
    assert "buy lamps" not in team.content()
    for one in (page, team):
        one.context.close()


def test_the_form_breaks_no_rule_of_accessibility_and_knows_no_unknown_page(report_site, browser):
    page, axe, found = browser.new_context().new_page(), Axe(), []
    person = _asked(report_site, "people")["items"][0]["agent"]["key"]
    for language in LANGUAGES:
        page.goto(f"{report_site}/{language}/corrections/person/{person}/")
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            found += [(language, width, one["id"]) for one in
                      axe.run(page, options=RULES).response["violations"]]  # fmt: skip
    assert not found, json.dumps(found)
    for path in ("statement/none", "source/none", "person/none", "country/CHL"):
        assert page.goto(f"{report_site}/en/corrections/{path}/").status == 404
    page.context.close()
