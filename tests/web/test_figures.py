"""The pages of figures: accessible, light, downloadable, and gone with a word where data lack."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.web.conftest import served
from tests.web.test_accessibility import RULES

PAGES = {
    "index": "/figures/",
    "country": "/figures/countries/BRB/",
    "corridor": "/figures/corridors/NIC/CRI/",
    "region": "/figures/regions/029/?year=2010",
    "indicator": "/figures/indicators/net_migration/",
    "treaties": "/figures/indicators/ratifications/",
    "corridors": "/figures/indicators/corridors/",
}

# The words of every kind of page come from the same strings: two kinds are walked in all four
# languages, the others in the one whose words are longest.
WALKS = [
    *((language, name) for name in ("index", "country") for language in LANGUAGES),
    *(("fr", name) for name in PAGES if name not in ("index", "country")),
]
LIGHT = {"resultTypes": ["violations"]}
"""Without this axe describes every element of a map that breaks no rule."""
LOOKS = [
    (360, "light", RULES | LIGHT),
    # Width and colours change; names, roles and order do not.
    (1280, "dark", {"runOnly": ["color-contrast", "target-size"]} | LIGHT),
]


@pytest.fixture(scope="module")
def page(browser):
    """One page of the browser, for every address of this file."""
    opened = browser.new_page()
    opened.set_default_timeout(120_000)
    yield opened
    opened.close()


def read(address: str) -> tuple[str, str]:
    with urllib.request.urlopen(address, timeout=120) as answer:
        return answer.read().decode("utf-8-sig"), answer.headers["Content-Type"]


@pytest.mark.parametrize(("language", "name"), WALKS)
def test_no_page_of_figures_breaks_a_rule_of_accessibility(site, page, language, name):
    axe, found = Axe(), []
    page.goto(f"{site}/{language}{PAGES[name]}")
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    for width, scheme, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        for violation in axe.run(page, options=rules).response["violations"]:
            nodes = [node["html"][:200] for node in violation["nodes"][:3]]
            found.append((width, scheme, violation["id"], nodes))
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            found.append((width, scheme, "wider than the window", wide))
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light_and_styles_and_scripts_nothing_inline(site, name):
    html, _ = read(f"{site}/en{PAGES[name]}")
    assert len(html.encode()) < 150_000
    assert not re.search(r"<style|<script|\sstyle=|\son[a-z]+=", html)
    assert "{" not in re.sub(r"<[^>]+>", "", html), "a string with an unfilled value"


@pytest.mark.parametrize("name", [name for name in PAGES if name != "index"])
def test_every_panel_has_words_a_table_and_files_that_hold_the_same(site, name):
    base, _, query = PAGES[name].partition("?")
    html, _ = read(f"{site}/en{PAGES[name]}")
    keys = re.findall(r'<section class="fig-panel[^"]*" id="([^"]+)"', html)
    assert keys
    for key in keys:
        text, kind = read(f"{site}/en{base}{key}.csv?{query}")
        assert kind.startswith("text/csv")
        rows = list(csv.reader(io.StringIO(text)))
        assert len(rows) > 2 and any(row[0] == "Source" for row in rows if row)
        panel = html.partition(f'id="{key}" ')[2].partition("</section>")[0]
        printed = len(re.findall(r"<tr>", panel)) - 1
        data = rows[2 : 2 + printed]
        assert all(len(row) == len(rows[1]) for row in data), (key, data[:2])
        if "<svg" in panel:
            drawing, kind = read(f"{site}/en{base}{key}.svg?{query}")
            assert kind.startswith("image/svg+xml")
            assert drawing in html


def test_all_tables_of_a_page_come_in_one_file(site):
    text, _ = read(f"{site}/es/figures/countries/MEX/tables.csv")
    html, _ = read(f"{site}/es/figures/countries/MEX/")
    for title in re.findall(r'<h2 id="[^"]+-title">([^<]+)</h2>', html):
        assert title in text


def test_known_figures_stand_on_the_pages(site):
    assert "11,279,561" in read(f"{site}/en/figures/corridors/MEX/USA/")[0]
    assert "2,904,873" in read(f"{site}/en/figures/corridors/VEN/COL/")[0]
    world, _ = read(f"{site}/en/figures/regions/001/tables.csv")
    assert "304021813" in world


def test_the_year_of_a_map_is_a_link_and_a_wrong_one_shows_the_latest(site):
    html, _ = read(f"{site}/en/figures/indicators/stock/?year=1990")
    assert re.search(r'aria-current="true">1990<', html) and "?year=2024#map" in html
    for year in ("0", "abc", "9999", "-1", "%00"):
        assert ">2024<" in read(f"{site}/en/figures/indicators/stock/?year={year}")[0]


def test_many_visitors_at_once_are_all_answered(site):
    # Estimates of flows once took more of a thread's stack than it had, and the server fell.
    paths = [f"/{language}{PAGES['corridor']}" for language in LANGUAGES for _ in range(2)]
    with ThreadPoolExecutor(len(paths)) as visitors:
        found = list(visitors.map(lambda path: read(site + path)[0], paths))
    assert all("<svg" in html for html in found)


def test_a_region_prints_its_members(site):
    html, _ = read(f"{site}/en/figures/regions/013/")
    assert "Mexico" in html and "Belize" in html


def test_the_country_of_the_register_and_its_profile_lead_to_each_other(site, addresses):
    code = addresses["country"].rstrip("/").rpartition("/")[2]
    assert f"/en/figures/countries/{code}/" in read(f"{site}/en/countries/{code}/")[0]
    assert f"/en/countries/{code}/" in read(f"{site}/en/figures/countries/{code}/")[0]


@pytest.mark.parametrize(
    ("asked", "leads"),
    [
        ("country=Brasil", "/countries/BRA/"),
        ("country=bra", "/countries/BRA/"),
        ("country=Chile&to=Espa%C3%B1a", "/corridors/CHL/ESP/"),
    ],
)
def test_a_name_in_any_language_leads_to_its_page(site, asked, leads):
    with urllib.request.urlopen(f"{site}/en/figures/?{asked}", timeout=120) as answer:
        assert answer.url.endswith(leads)


def test_a_name_nobody_knows_is_said_and_escaped(site):
    html, _ = read(f"{site}/en/figures/?country=%3Cb%3ENowhere")
    assert "&lt;b&gt;Nowhere" in html and "<b>Nowhere" not in html


@pytest.mark.parametrize(
    "path",
    ["countries/XXX/", "countries/MEX/none.csv", "countries/MEX/facts.svg", "countries/MEX/a.exe",
     "regions/none/", "indicators/none/", "corridors/MEX/MEX/", "corridors/MEX/XXX/", "none.csv"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(site, path):
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(f"{site}/en/figures/{path}", timeout=60)
    with error.value as answer:
        assert answer.code == 404


def test_small_letters_lead_to_the_address_in_capitals(site):
    with urllib.request.urlopen(f"{site}/en/figures/countries/jam/", timeout=60) as answer:
        assert answer.url.endswith("/JAM/")


def test_a_profile_prints_on_one_sheet(site, page, tmp_path):
    import pypdfium2

    page.emulate_media(color_scheme="light")
    page.goto(f"{site}/en/figures/countries/CHL/")
    margin = dict.fromkeys(("top", "bottom", "left", "right"), "12mm")
    page.pdf(path=str(tmp_path / "sheet.pdf"), format="A4", margin=margin)
    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as document:
        assert len(document) == 1


def test_without_the_libraries_the_page_names_the_extra_and_the_site_works(
    register, tmp_path, monkeypatch
):
    # A module search path where DuckDB cannot be found.
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util as u\n_found = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name == 'duckdb' else _found(name, *a)\n"
    )
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    with served(register) as address:
        with pytest.raises(urllib.error.HTTPError) as error:
            urllib.request.urlopen(f"{address}/fr/figures/", timeout=60)
        with error.value as answer:
            assert answer.code == 503
            assert "evidence" in answer.read().decode()
        with urllib.request.urlopen(f"{address}/fr/", timeout=60) as answer:
            assert answer.status == 200
