"""Published reports on the public site: read, followed to their passages, taken away, withheld."""

from __future__ import annotations

import json
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.drafting.publishing import FORMATS
from relatoria.i18n import LANGUAGES, catalogue
from tests.store.registers import register
from tests.web.conftest import new_register, served
from tests.web.test_accessibility import RULES
from tests.web.test_volumes import apart


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    address = new_register(tmp_path_factory.mktemp("publications"))

    def filled() -> Any:
        with register(address):
            return _filled()

    keys = apart(filled)
    with served(address) as where:
        yield where, keys


def _filled() -> dict[str, str]:
    from relatoria.store.models import Expression
    from tests.store.volumes.material import account, begun

    reviewer = account("rita")
    names = ("en-workshop-report.txt", "es-informe-relatoria.md")
    volumes = {"open": begun(), "unpublished": begun()}
    volumes["withheld"] = begun(names[1], "es")
    for name in ("open", "withheld"):
        _published(volumes[name], reviewer)
    source = Expression.objects.get(key=volumes["open"].sources[0])
    other = Expression.objects.get(key=volumes["withheld"].sources[0])
    Expression.objects.filter(pk=other.pk).update(attribution_withheld=True)
    statement = source.statements.exclude(contribution=None).first()
    return {
        **{name: volume.key for name, volume in volumes.items()},
        "source": source.key,
        "statement": statement.key,
    }


def _published(volume: Any, reviewer: Any) -> None:
    from relatoria.store.volumes.reviewing import approve, send_for_review, stamp_of
    from relatoria.store.volumes.versions import Imprint, publish_volume

    send_for_review(volume, reviewer, "ana")
    approve(volume, reviewer, stamp_of(volume))
    publish_volume(volume, Imprint("LC/X.7", "2026-03-04", "General"), "ana", "en")


@pytest.fixture
def page(browser):
    context = browser.new_context(java_script_enabled=False)
    made = context.new_page()
    yield made
    context.close()


def test_a_sentence_leads_to_its_passage_and_a_statement_to_the_report(site, page):
    where, keys = site
    page.goto(f"{where}/en/publications/")
    assert catalogue("en").count("publications.count", 1) in page.inner_text("main")
    page.locator("main .rows a").first.click()
    assert "LC/X.7" in page.inner_text("h1 >> xpath=ancestor::header")
    note = page.locator("article sup a").first
    title = note.get_attribute("title")
    note.click()
    assert f"/sources/{keys['source']}/" in page.url and title
    page.goto(f"{where}/en/statements/{keys['statement']}/")
    page.get_by_role("link", name="Report", exact=False).first.wait_for()
    carried = page.locator(f"a[href*='/publications/{keys['open']}/#']")
    carried.first.click()
    assert page.locator(f"[id='{page.url.partition('#')[2]}']").count() == 1


def test_every_format_is_given_to_everybody(site, page):
    where, keys = site
    for form in FORMATS:
        answer = page.request.get(f"{where}/en/publications/{keys['open']}/report.{form}")
        assert answer.status == 200 and len(answer.body()) > 100, form
    assert page.request.get(f"{where}/en/publications/{keys['open']}/report.exe").status == 404


@pytest.mark.parametrize("name", ["unpublished", "withheld"])
def test_what_is_not_published_or_names_whom_it_may_not_is_nowhere(site, page, name):
    where, keys = site
    for path in ("", "report.docx", "report.html"):
        answer = page.request.get(f"{where}/en/publications/{keys[name]}/{path}")
        assert answer.status == 404, path
    assert keys[name] not in page.request.get(f"{where}/en/publications/").text()


def test_its_pages_break_no_rule_of_accessibility(site, browser):
    where, keys = site
    context, found = browser.new_context(), []
    page, axe = context.new_page(), Axe()
    for path in ("publications/", f"publications/{keys['open']}/"):
        for language in LANGUAGES:
            answer = page.goto(f"{where}/{language}/{path}")
            assert answer.status == 200
            for width in (360, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                if wide > 0:
                    found.append((path, language, width, "wider than the window", wide))
                if language in ("en", "es"):
                    for one in axe.run(page, options=RULES).response["violations"]:
                        found.append((path, width, one["id"], one["nodes"][0]["html"][:200]))
    context.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)
