"""An archive is opened from its folder, walked, searched, and held against its promises."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from selectolax.lexbor import LexborHTMLParser

from relatoria.i18n import LANGUAGES, catalogue
from tests.web.conftest import run
from tests.web.test_accessibility import RULES

MEETING = "2013-07-10-santiago"
WAYS = [(language, scripts) for language in ("en", "es") for scripts in (True, False)]
AXE_PAGES = (
    "index.html", "search.html", f"meetings/{MEETING}/index.html", "people/index.html",
    "sources/index.html", "conflicts/index.html", "open-data/index.html",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(register, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("archives") / "meeting"
    made = run("archive", MEETING, str(folder), register=register, timeout=600)
    assert made.returncode == 0, made.stderr
    said = json.loads(made.stdout)
    assert said["pages"] > 100
    assert said["files"] == sum(path.is_file() for path in folder.rglob("*"))
    return folder


@pytest.fixture(params=WAYS, ids=lambda way: f"{way[0]}-{'scripts' if way[1] else 'plain'}")
def opened(request, browser, folder):
    """The folder's first page in a browser, its language, whether scripts run."""
    language, scripts = request.param
    context = browser.new_context(java_script_enabled=scripts, locale=language)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda one: asked.append(one.url))
    page.on("console", lambda one: said.append(one.text))
    page.goto((folder / "index.html").as_uri())
    page.locator(f"li[lang={language}] a").click()
    yield page, catalogue(language), scripts
    assert all(url.startswith(("file:", "data:")) for url in asked), asked
    assert not said, said
    context.close()


def test_a_meeting_is_walked_from_its_folder(opened):
    page, say, _ = opened
    page.get_by_role("link", name=say("nav.meetings"), exact=True).click()
    page.locator(".card a").first.click()
    assert page.locator(".timeline li").count() > 1
    page.locator(".said").first.get_by_role("link", name=say("said.provenance")).click()
    words = page.locator(".said blockquote").first.inner_text()
    page.get_by_role("link", name=say("prov.open")).click()
    anchor = unquote(page.url.partition("#")[2])
    marked = page.locator(f"[id='{anchor}']")
    assert " ".join(words.split()) in " ".join(marked.inner_text().split())
    marked.get_by_role("link").first.click()
    assert page.locator(".said blockquote").first.inner_text() == words
    page.get_by_role("link", name=say("nav.people"), exact=True).click()
    page.locator(".rows a").first.click()
    assert page.locator("h1").inner_text()
    page.get_by_role("link", name="Português").click()
    assert page.locator("html").get_attribute("lang") == "pt"


@pytest.mark.parametrize("asked", ["ciudadanía", "CITIZENSHIP", "cidadania", "citoyennete"])
def test_search_finds_across_languages_without_a_server(browser, folder, asked):
    page = browser.new_page()
    page.goto((folder / "en" / "search.html").as_uri())
    page.get_by_label(catalogue("en")("search.label")).fill(asked)
    page.get_by_role("button", name=catalogue("en")("search.go")).click()
    page.wait_for_selector("#results li")
    found = page.locator("#results li").all_inner_texts()
    assert any("citizen" in one.lower() or "national" in one.lower() for one in found), found
    assert any("ciudadan" in one.lower() or "nacional" in one.lower() for one in found), found
    page.locator("#results a").first.click()
    assert page.locator("h1").count() == 1
    page.close()


@pytest.mark.parametrize("asked", ["remesas", "remesa", "remittances", "remessas", "remise"])
def test_terms_of_every_language_lead_to_the_concept_a_text_speaks_of(asked):
    import_module("tests.store.conftest")  # sets Django up

    from relatoria.store.search.cards import Facets
    from relatoria.store.search.drawing.rows import Drawn, analyse
    from relatoria.web.archive import index

    said = "Families abroad send remittances every month"
    row = Drawn("statement", 1, "k", said, "en", Facets("statement", "finding"), None)
    held = SimpleNamespace(tokens=analyse(row, {}).tokens)
    text = SimpleNamespace(row=held, title="", text=said, language="en")
    entry = index.Entry("statement", "finding", "", "", said, "", "en")
    drawn = index.drawn([(text, entry)])
    stems = drawn.words.get(asked, {asked})
    concepts = {token for one in stems for token in drawn.terms.get(one, ())}
    concepts |= {t for n in range(3, len(asked) + 1) for t in drawn.begins.get(asked[:n], ())}
    found = any(0 in drawn.tokens.get(token, ()) for token in {*concepts, *stems})
    assert found == (asked != "remise")


def test_search_takes_any_words_and_marks_what_it_finds(browser, folder):
    page = browser.new_page()
    failures = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.goto((folder / "es" / "search.html").as_uri())
    field = page.get_by_label(catalogue("es")("search.label"))
    for words in ("MIGRACION", "<img src=x onerror=alert(1)>", "__proto__", "x" * 10_000,
                  '"', "el la de", "xyzzyx"):  # fmt: skip
        field.fill(words)
        field.press("Enter")
        page.wait_for_selector("#results h2")
        field = page.get_by_label(catalogue("es")("search.label"))
        if words == "MIGRACION":
            assert page.locator("#results mark").first.inner_text().lower() == "migración"
        if words == "xyzzyx":
            assert catalogue("es")("archive.none") in page.locator("#results").inner_text()
    assert not failures
    page.close()


def test_without_scripts_everything_is_listed_by_kind_and_letter(opened):
    page, say, scripts = opened
    page.get_by_role("link", name=say("nav.search"), exact=True).click()
    assert page.locator("noscript").is_visible() != scripts or scripts
    if not scripts:
        assert say("archive.no_script") in page.locator("main").inner_text()
    heading = page.get_by_role("heading", name=re.compile(say("kind.proposal")))
    assert heading.count() == 1
    page.locator("main section li a").last.click()
    assert page.locator("h1").count() == 1


def test_no_link_is_dead_and_none_leads_out(folder):
    ids: dict[Path, set[str]] = {}
    dead = []
    pages = sorted(folder.rglob("*.html"))
    links = {page: _links(page, ids) for page in pages}
    for page, found in links.items():
        for link, external in found:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                assert external, (page, link)
                continue
            assert not parts.scheme and not link.startswith("/"), (page, link)
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            fragment = unquote(parts.fragment)
            inside = target.is_relative_to(folder.resolve()) and target.is_file()
            if not inside or (fragment and fragment not in ids.get(target, {fragment})):
                dead.append((page.relative_to(folder), link))
    assert not dead, dead[:10]


def test_the_manifest_names_every_file(folder):
    lines = (folder / "manifest-sha256.txt").read_text("utf-8").splitlines()
    named = dict(reversed(line.split("  ", 1)) for line in lines)
    there = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "manifest-sha256.txt"
    }
    assert set(named) == there
    for name, digest in named.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_sources_are_there_byte_for_byte_and_run_nothing(folder):
    import zipfile

    from tests.web.conftest import SAMPLE

    kept = {hashlib.sha256(path.read_bytes()).hexdigest() for path in SAMPLE.iterdir()}
    found = set()
    for path in (folder / "files").iterdir():
        assert path.suffix in (".pdf", ".docx", ".odt", ".txt", ".zip")
        data = path.read_bytes()
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as held:
                (name,) = held.namelist()
                data = held.read(name)
        found.add(hashlib.sha256(data).hexdigest())
    assert found <= kept
    assert len(found) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_folder_breaks_a_rule_of_accessibility(browser, folder, language):
    # The checker runs in the page, whose own policy lets no stranger's script in.
    context = browser.new_context(bypass_csp=True, locale=language)
    page, axe, found = context.new_page(), Axe(), []
    for name in AXE_PAGES:
        page.goto((folder / language / name).as_uri())
        for violation in axe.run(page, options=RULES).response["violations"]:
            found.append((name, violation["id"], [one["html"][:150] for one in violation["nodes"]]))
    page.goto((folder / "en" / "search.html").as_uri() + "?q=migrantes")
    page.wait_for_selector("#results li")
    for violation in axe.run(page, options=RULES).response["violations"]:
        found.append(("results", violation["id"]))
    context.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def test_what_cannot_be_written_is_said_and_nothing_is_left(register, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine", "utf-8")
    for meeting, folder in (("none", tmp_path / "new"), (MEETING, full),
                            (MEETING, tmp_path / "no" / "such")):  # fmt: skip
        made = run("archive", meeting, str(folder), register=register)
        assert made.returncode == 2, made.stderr
        assert "Traceback" not in made.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["full"]
    assert (full / "mine.txt").read_text("utf-8") == "mine"


def test_killed_half_way_it_leaves_no_folder_and_the_next_tidies_up(register, tmp_path):
    folder = tmp_path / "meeting"
    command = [sys.executable, "-m", "relatoria", "archive", MEETING, str(folder)]
    environment = {**os.environ, "DATABASE_URL": str(register)}
    for number in (signal.SIGKILL, signal.SIGTERM):
        process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        while not any(tmp_path.glob(f".meeting.{process.pid}.*/en/*.html")):
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(number)
        process.wait(timeout=120)
        assert not folder.exists()
    assert not list(tmp_path.iterdir()), "the one asked to stop took everything away"


def _links(page: Path, ids: dict[Path, set[str]]) -> list[tuple[str, bool]]:
    parsed = LexborHTMLParser(page.read_text("utf-8"))
    ids[page.resolve()] = {node.attributes["id"] for node in parsed.css("[id]")}
    found = []
    for node in parsed.css("[href], [src], [action]"):
        link = next(node.attributes[n] for n in ("href", "src", "action") if n in node.attributes)
        found.append((link, "external" in (node.attributes.get("rel") or "")))
    return found
