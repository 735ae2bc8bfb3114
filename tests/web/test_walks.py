from __future__ import annotations

from urllib.parse import unquote

import pytest

from relatoria.i18n import catalogue

WAYS = [(language, scripts) for language in ("en", "es") for scripts in (True, False)]


@pytest.fixture(params=WAYS, ids=lambda way: f"{way[0]}-{'scripts' if way[1] else 'plain'}")
def visit(request, browser, site):
    """A page at the front door, its language, and the catalogue of that language."""
    language, scripts = request.param
    context = browser.new_context(java_script_enabled=scripts, locale=language)
    page = context.new_page()
    page.goto(f"{site}/{language}/")
    yield page, catalogue(language)
    context.close()


def test_finding_a_person_and_what_they_proposed(visit, addresses):
    page, say = visit
    key = addresses["person"].rstrip("/").rpartition("/")[2]
    page.get_by_role("link", name=say("nav.people"), exact=True).click()
    page.get_by_label(say("filter.name")).fill(key.rpartition("-")[2])
    page.get_by_role("button", name=say("filter.go")).click()
    link = page.locator(f"a[href$='/people/{key}/']")
    name = link.inner_text()
    link.click()
    assert page.locator("h1").inner_text() == name
    assert page.locator(".said").count() >= 1
    assert page.locator(".timeline li").count() >= 1, "posts over time are shown"


def test_going_from_a_statement_to_its_source_and_back(visit):
    page, say = visit
    page.get_by_role("link", name=say("nav.meetings"), exact=True).click()
    page.locator(".card a", has_text="2013").or_(page.locator(".card a")).last.click()
    page.locator(".said").first.get_by_role("link", name=say("said.provenance")).click()
    words = page.locator(".said blockquote").first.inner_text()
    page.get_by_role("link", name=say("prov.open")).click()
    anchor = unquote(page.url.partition("#")[2])
    marked = page.locator(f"[id='{anchor}']")
    assert " ".join(words.split()) in " ".join(marked.inner_text().split())
    marked.get_by_role("link").first.click()
    assert page.locator(".said blockquote").first.inner_text() == words


def test_narrowing_a_search_and_sharing_the_link(visit, browser):
    page, say = visit
    page.get_by_label(say("search.label")).fill("derechos OR rights")
    page.get_by_role("button", name=say("search.go")).click()
    before = page.locator("h2").first.inner_text()
    page.locator(".facets li a").first.click()
    after = page.locator("h2").first.inner_text()
    assert before != after
    shared = browser.new_context().new_page()
    shared.goto(page.url)
    assert shared.locator("h2").first.inner_text() == after
    assert shared.locator(".facets [aria-current]").count() == 1
    shared.get_by_role("link", name="Português").click()
    assert shared.locator(".facets [aria-current]").count() == 1, "filters stay in the language"
    shared.context.close()


def test_every_page_can_be_reached_and_used_from_the_keyboard(visit):
    page, say = visit
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.get_by_label(say("search.label")).focus()
    page.keyboard.type("migrantes")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=migrantes")
    assert page.locator(".rows > li").count() >= 1
