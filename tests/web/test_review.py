"""The review queue in a browser: from the keyboard, by selecting text, by two people at once, and
without scripts."""

from __future__ import annotations

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES, catalogue
from tests.web.conftest import served
from tests.web.reviewing import made, signed_in
from tests.web.test_accessibility import RULES


@pytest.fixture(scope="module")
def review_site(tmp_path_factory):
    with served(made(tmp_path_factory.mktemp("review"))) as address:
        yield address


@pytest.fixture(scope="module")
def ana(review_site, browser):
    """Ana's page; signing in often from one place is slowed, so once serves all."""
    page = signed_in(browser, review_site, "ana@example.org")
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def bea(review_site, browser):
    page = signed_in(browser, review_site, "bea@example.org")
    yield page
    page.context.close()


def _press(page, key):
    """Press a key that decides, and wait for the page it leads to."""
    with page.expect_navigation():
        page.keyboard.press(key)


@pytest.mark.parametrize("language", ["es", "en"])
def test_an_attribution_is_corrected_from_the_keyboard_and_taken_back(review_site, ana, language):
    say = catalogue(language)
    ana.goto(f"{review_site}/{language}/desk/review/?kind=attribution&doubt=ambiguous")
    ana.get_by_role("link", name=say("review.start")).press("Enter")
    ana.wait_for_url("**/items/**")
    item = ana.url
    name = ana.locator("[data-shortcut='1']").inner_text().removesuffix("1").strip()
    _press(ana, "1")
    assert say("review.done.correct") in ana.locator(".told").inner_text()
    ana.goto(item)
    assert name in ana.locator(".facts").inner_text()
    _press(ana, "z")
    assert say("review.undone") in ana.locator(".told").inner_text()
    assert say("say.unresolved") in ana.locator(".facts").inner_text()


def test_fifty_suggestions_take_one_key_each(review_site, ana):
    ana.goto(f"{review_site}/en/desk/review/")
    before = int(re.search(r"\d+", ana.locator(".lead ~ .meta").first.inner_text())[0])
    ana.get_by_role("link", name=catalogue("en")("review.start")).click()
    ana.wait_for_url("**/items/**")
    seen, presses = [], 0
    for n in range(50):
        seen.append(ana.url)
        _press(ana, "aur"[n % 3] if ana.locator("[data-shortcut='r']").count() else "a")
        presses += 1
    assert (len(set(seen)), presses) == (50, 50)
    ana.goto(f"{review_site}/en/desk/review/")
    after = int(re.search(r"\d+", ana.locator(".lead ~ .meta").first.inner_text())[0])
    assert after == before - 50
    for _ in range(50):
        ana.goto(f"{review_site}/en/desk/review/items/1/")
        _press(ana, "z")
    ana.goto(f"{review_site}/en/desk/review/")
    again = int(re.search(r"\d+", ana.locator(".lead ~ .meta").first.inner_text())[0])
    assert again == before, "all fifty are taken back, one after the other"


def test_shortcuts_rest_while_writing_and_can_be_changed_and_turned_off(review_site, ana):
    ana.goto(f"{review_site}/en/desk/review/next?kind=statement")
    here = ana.url
    ana.locator("#reason").click()
    ana.keyboard.type("aru")
    assert ana.url == here and ana.locator("#reason").input_value() == "aru"
    ana.locator("#review-keys summary").click()
    ana.locator("#key-a").fill("q")
    ana.locator("#key-a").blur()
    ana.locator("h1").click()
    ana.keyboard.press("a")
    assert ana.url == here
    _press(ana, "q")
    assert ana.url != here
    ana.locator("#review-keys summary").click()
    ana.locator("#review-keys-on").uncheck()
    here = ana.url
    ana.locator("h1").click()
    ana.keyboard.press("q")
    ana.wait_for_timeout(200)
    assert ana.url == here
    ana.evaluate("localStorage.clear()")


def test_borders_are_set_by_selecting_text_beside_the_source(review_site, ana):
    ana.goto(f"{review_site}/es/desk/review/next?kind=statement&doubt=none")
    item = ana.url
    ana.evaluate(
        """() => { const node = document.querySelector('#review-text mark').firstChild;
                   const range = document.createRange();
                   range.setStart(node, 0); range.setEnd(node, node.length - 4);
                   getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    ana.wait_for_function("() => document.querySelector('details.review-span').open")
    with ana.expect_navigation():
        ana.get_by_role("button", name=catalogue("es")("review.span.set")).click()
    ana.goto(item)
    shown = ana.locator(".rows").first.inner_text()
    assert catalogue("es")("judgement.correct") in shown
    _press(ana, "z")


def test_the_second_of_two_on_one_item_sees_both_and_nothing_is_lost(review_site, ana, bea):
    say = catalogue("es")
    ana.goto(f"{review_site}/es/desk/review/next?kind=statement&doubt=none")
    bea.goto(ana.url)
    assert say("review.held_here", name="Ana") in bea.locator("main").inner_text()
    bea.locator("#reason").fill("para mí es una preocupación")
    item = ana.url
    _press(ana, "u")
    bea.locator("h1").click()
    _press(bea, "9")
    both = bea.locator("section.notice").inner_text()
    assert say("judgement.unsure") in both and say("kind.concern") in both
    assert "para mí es una preocupación" in both
    bea.get_by_role("button", name=say("review.overtaken.put_mine")).click()
    bea.wait_for_load_state()
    bea.goto(item)
    history = bea.locator(".rows").first.inner_text()
    assert history.index(say("judgement.correct")) < history.index(say("judgement.unsure"))


def test_everything_works_without_scripts(review_site, ana, browser):
    context = browser.new_context(java_script_enabled=False, locale="en")
    context.add_cookies(ana.context.cookies())
    page, say = context.new_page(), catalogue("en")
    page.goto(f"{review_site}/en/desk/review/next?kind=statement&doubt=none")
    words = page.locator("#review-text mark").inner_text().split()
    page.locator("details.review-span summary").click()
    page.locator("#second").fill(" ".join(words[-2:]))
    page.get_by_role("button", name=say("review.split.do")).click()
    assert say("review.done.correct") in page.locator(".told").inner_text()
    page.get_by_role("button", name=say("review.undo")).click()
    assert say("review.undone") in page.locator(".told").inner_text()
    page.get_by_role("link", name=say("review.add_missed")).click()
    page.locator("#quote").fill("words that stand nowhere at all")
    page.locator("#kind").select_option("concern")
    page.get_by_role("button", name=say("review.add_do")).click()
    assert say("review.error.quote") in page.locator("[role=alert]").inner_text()
    assert page.locator("#quote").input_value() == "words that stand nowhere at all"
    context.close()


def test_items_alike_are_decided_together(review_site, ana):
    say = catalogue("en")
    ana.goto(f"{review_site}/en/desk/review/?kind=statement")
    ana.locator(".review-rows a[href*='alike']").first.click()
    ana.locator("input[name=item]").first.uncheck()
    chosen = ana.locator("input[name=item]:checked").count()
    ana.get_by_role("button", name=say("review.accept_all")).click()
    assert say.count("review.batch_done", chosen) in ana.locator(".told").inner_text()
    with ana.expect_navigation():
        ana.keyboard.press("z")
    assert say("review.undone") in ana.locator(".told").inner_text()


def test_no_page_of_the_queue_breaks_a_rule_of_accessibility(review_site, ana):
    found, axe = [], Axe()
    ana.goto(f"{review_site}/en/desk/review/")
    pages = ["/desk/review/"]
    for kind in ("attribution", "statement", "match", "conflict"):
        ana.goto(f"{review_site}/en/desk/review/next?kind={kind}&doubt=")
        if "/items/" in ana.url:
            pages.append(f"/desk/review/items/{ana.url.partition('/items/')[2]}")
    pages.append(pages[-1].partition("?")[0] + "alike")
    for place, path in enumerate(pages):
        ana.goto(f"{review_site}/{LANGUAGES[place % 4]}{path}")
        for width in (360, 1280):
            ana.set_viewport_size({"width": width, "height": 800})
            for one in axe.run(ana, options=RULES).response["violations"]:
                found.append((path, width, one["id"], one["nodes"][0]["html"][:200]))
            if ana.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0:
                found.append((path, width, "wider than the window"))
    assert len(pages) >= 5 and not found, json.dumps(found, indent=1, ensure_ascii=False)
