"""The drafting desk in a browser: two writers at once, accessible pages, every act without a
script, and reasons in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.store.registers import register
from tests.web.conftest import new_register, served
from tests.web.test_accessibility import RULES
from tests.web.writers import judge, sign_in, together

PASSWORD = "-".join(("eleven", "patient", "ferries"))
_SECONDS = 30
_DENSE = ("outline", "section", "review")


@dataclass
class Desk:
    """A served register with a volume, a language version, and somebody to write."""

    address: Any
    site: str
    key: str
    version: str
    section: int
    sentence: str
    subject: str

    def pages(self) -> dict[str, str]:
        """Every kind of page, below its language."""
        home = f"/desk/volumes/{self.key}/"
        return {
            "list": "/desk/volumes/",
            "outline": home,
            "section": f"{home}sections/{self.section}/",
            "sentence": f"{home}sentences/{self.sentence}/",
            "where": f"{home}where?subject={self.subject}",
            "changes": f"{home}changes/",
            "checks": f"{home}checks/",
            "matrix": f"{home}matrix/",
            "coverage": f"{home}coverage/",
            "balance": f"{home}balance/",
            "languages": f"{home}languages/",
            "aligned": f"/desk/volumes/{self.version}/aligned/0/",
            "versions": f"{home}versions/?from=1",
            "review": f"{home}review/",
            "return": f"{home}take-back",
        }


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    address = new_register(tmp_path_factory.mktemp("volumes"))
    made = apart(lambda: _in(address, _filled))
    with served(address) as site:
        yield Desk(address, site, **made)


def apart(act: Callable[[], Any]) -> Any:
    """What ``act`` gives, in a thread of its own: Playwright's loop keeps the ORM out of its."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(act).result()


def _in(address: Any, act: Callable[[], Any]) -> Any:
    with register(address):
        return act()


def _filled() -> dict[str, Any]:
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role
    from relatoria.store.volumes.changing import Hand, reword
    from relatoria.store.volumes.reviewing import comment
    from relatoria.store.volumes.translating import start_translation
    from relatoria.store.volumes.versions import mark
    from tests.store.volumes.material import begun, section_with, sentences

    for name, role in (("ana", "rapporteur"), ("luis", "secretariat")):
        make_account(f"{name}@example.org", Post(Role(role)), name=name.title(), password=PASSWORD)
    volume = begun()
    section = section_with(volume, 6)
    mark(volume, "First reading", "ana")
    version = start_translation(volume, "es", "ana")
    first, second = sentences(section)[:2]
    for name in ("ana", "luis"):
        reword(Hand(section, 1, name), {first.id: f"Words of {name}."})
    reword(Hand(section, 1, "luis"), {second.id: "Other words here."})
    comment(section, "Please check.", "luis", first.id)
    subject = next(row.subject for row in section.cited.filter(sentence=sentences(section)[2].id))
    return {"key": volume.key, "version": version.key, "section": section.pk,
            "sentence": first.id, "subject": subject.replace("#", "%23")}  # fmt: skip


@pytest.fixture
def page(desk, browser):
    context = browser.new_context()
    made = context.new_page()
    sign_in(made, desk.site, "ana@example.org", PASSWORD)
    yield made
    context.close()


def test_no_page_of_the_drafting_desk_breaks_a_rule_of_accessibility(desk, page):
    axe, found = Axe(), []
    pages = desk.pages()
    page.goto(f"{desk.site}/en/desk/volumes/{desk.version}/languages/")
    pages["aligned"] = page.locator("a[href*='/aligned/']").first.get_attribute("href")[3:]
    for name, path in pages.items():
        for language in LANGUAGES:
            if language in ("pt", "fr") and name not in _DENSE:
                continue
            answer = page.goto(f"{desk.site}/{language}{path}")
            assert answer.status == 200, (name, language)
            for width in (360, 1280) if language == "es" else (360,):
                page.set_viewport_size({"width": width, "height": 800})
                if language == "es":
                    for one in axe.run(page, options=RULES).response["violations"]:
                        nodes = [node["html"][:200] for node in one["nodes"][:3]]
                        found.append((name, width, one["id"], nodes))
                wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                if wide > 0:
                    found.append((name, language, width, "wider than the window", wide))
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def test_a_report_is_begun_cited_reviewed_and_published_without_a_script(desk, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, desk.site, "luis@example.org", PASSWORD)
    page.goto(f"{desk.site}/es/desk/volumes/")
    page.locator("summary", has_text="Fuentes").click()
    page.locator("input[name=source]").first.check()
    page.click("form[action$='/start'] button")
    outline = page.url
    page.locator(".outline a").nth(4).click()
    section = page.url
    page.fill("#new-text", "Alguien dijo algo nuevo.")
    page.click("#new button")
    page.goto(f"{outline}draft.html")
    assert "no cita ninguna fuente" in page.inner_text(".told").lower()
    page.goto(f"{section}?used=1")
    bare = page.locator(".unsupported").first
    bare.locator("a[href*='/sentences/']").click()
    sentence = page.url
    page.goto(f"{sentence}?used=1")
    page.locator("button[value^='cite:']").first.click()
    assert page.locator("button[value^='uncite:']").count() == 1
    page.goto(f"{outline}review/")
    page.select_option("#reviewer", label="Luis")
    page.click("form[action$='/send'] button")
    page.click("form[action$='/approve'] button")
    page.fill("#symbol", "LC/X.1")
    page.click("form[action$='/publish'] button")
    assert "LC/X.1" in page.inner_text("main")
    with page.expect_download() as got:
        page.locator("a", has_text="html").first.click()
    assert got.value.suggested_filename.endswith(".html")
    page.goto(section)
    assert page.locator("#words textarea").count() == 0
    context.close()


def test_two_texts_are_shown_side_by_side_and_one_is_chosen(desk, page):
    page.goto(f"{desk.site}/en{desk.pages()['section']}")
    shown = page.inner_text(".clash")
    assert "Words of ana." in shown
    assert "Words of luis." in shown
    page.locator(".clash button[value=offered]").click()
    assert page.locator(".clash").count() == 0
    assert page.input_value(f"#text-{desk.sentence}") == "Words of luis."


def test_two_writers_at_one_section_lose_nothing(desk):
    address = f"{desk.site}/en{desk.pages()['section']}"
    writers = [(f"{name}@example.org", PASSWORD) for name in ("ana", "luis")]
    saves = together(address, writers, _SECONDS)

    def judged():
        from relatoria.store.models import VolumeSection

        return judge(VolumeSection.objects.get(pk=desk.section), saves)

    made = apart(lambda: _in(desk.address, judged))
    assert made.lost == []
    assert made.saves > 5
    assert made.standing
