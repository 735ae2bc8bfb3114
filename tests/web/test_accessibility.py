from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.web.addresses import PAGES

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


LOOKS = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_breaks_a_rule_of_accessibility(site, browser, addresses, language, name):
    page, axe, found = browser.new_page(locale=language), Axe(), []
    page.goto(f"{site}/{language}{addresses[name]}")
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        for violation in axe.run(page, options=RULES).response["violations"]:
            nodes = [node["html"][:200] for node in violation["nodes"][:3]]
            found.append((width, scheme, violation["id"], nodes))
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            found.append((width, scheme, "wider than the window", wide))
    page.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def test_first_views_are_light_and_ask_no_other_host(site, browser, addresses):
    context = browser.new_context()
    page = context.new_page()
    asked: list[tuple[str, int]] = []
    page.on("response", lambda answer: asked.append((answer.url, _length(answer))))
    for name in PAGES:
        asked.clear()
        context.clear_cookies()
        page.goto(f"{site}/en{addresses[name]}", wait_until="networkidle")
        assert all(url.startswith(site) for url, _ in asked), (name, asked)
        assert sum(size for _, size in asked) < 100_000, (name, asked)
    context.close()


def _length(answer) -> int:
    sizes = answer.request.sizes()
    return sizes["responseBodySize"] + sizes["responseHeadersSize"]


def test_an_unknown_address_is_a_page_of_its_own(site):
    for path in ("/en/meetings/none/", "/es/statements/none/", "/pt/sources/none/", "/nothing"):
        with pytest.raises(urllib.error.HTTPError) as error:
            urllib.request.urlopen(site + path)
        assert error.value.code == 404
        assert b"<h1>" in error.value.read()
