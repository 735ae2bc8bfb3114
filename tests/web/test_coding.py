"""Views over coded statements: every page in every language, files and API that say the same, and
pages of the desk behind their rule, all within the rules of accessibility."""

from __future__ import annotations

import csv
import io
import json
import urllib.error
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.web.test_accessibility import RULES

PAGES = (
    "/analysis/",
    "/analysis/matrix",
    "/analysis/matrix?scheme=themes&by=year",
    "/analysis/matrix?scheme=group",
    "/analysis/items/gcm/23/",
    "/analysis/items/themes/T1/?year=2013",
    "/analysis/gaps",
    "/analysis/gaps?framework=gcm&kind=proposal",
    "/analysis/heard",
    "/analysis/heard?year=2013",
    "/analysis/terms",
    *(f"/analysis/method/{name}" for name in ("matrix", "item", "gaps", "heard", "terms")),
)


def _fetched(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_in_every_language(site, language):
    for page in PAGES:
        body = _fetched(f"{site}/{language}{page}")
        assert f'<html lang="{language}">' in body, page
        assert "coding." not in body.replace("coding.css", ""), page


def test_the_file_and_the_api_say_what_the_page_says(site):
    lines = list(csv.DictReader(io.StringIO(_fetched(f"{site}/en/analysis/data/matrix.csv"))))
    answer = json.loads(_fetched(f"{site}/api/v1/analysis/matrix/{lines[0]['scheme']}?size=500"))
    told = {
        (row["notation"], column["key"]): cell["count"]
        for row in answer["rows"]
        for column, cell in zip(answer["columns"], row["cells"], strict=True)
    }
    assert told
    assert told == {(one["notation"], one["meeting"]): int(one["statements"]) for one in lines}


def test_every_number_of_the_api_leads_to_its_statements(site):
    answer = json.loads(_fetched(f"{site}/api/v1/analysis/matrix/gcm?by=year&size=500"))
    for row in answer["rows"]:
        for column, cell in zip(answer["columns"], row["cells"], strict=True):
            page = json.loads(_fetched(
                f"{site}/api/v1/analysis/items/gcm/{row['notation']}/statements"
                f"?year={column['key']}&size=500"
            ))  # fmt: skip
            assert page["total"] == len(page["items"]) == cell["count"]
            for item in page["items"]:
                text = item["card"]["text"]
                assert item["evidence"] or item["in_heading"]
                assert all(0 <= one["start"] < one["end"] <= len(text) for one in item["evidence"])


@pytest.mark.parametrize(
    "path",
    [
        "/en/analysis/items/gcm/99/", "/en/analysis/items/nothing/1/", "/en/analysis/method/x",
        "/en/analysis/terms/nothing/", "/en/analysis/data/users.csv", "/en/analysis/data/matrix.x",
        "/api/v1/analysis/matrix/nothing", "/api/v1/analysis/terms/nothing",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(site, path):
    try:
        with urllib.request.urlopen(site + path, timeout=60) as answer:
            status = answer.status
    except urllib.error.HTTPError as refused:
        with refused:
            status = refused.code
    assert status == 404


def test_senseless_questions_are_answered(site):
    for query in ("scheme=%00&by=x&page=-3", "scheme='--&page=99999", "meeting=%F0%9F%9B%B6"):
        for page in ("matrix", "gaps", "heard", "items/gcm/23/"):
            assert "</html>" in _fetched(f"{site}/en/analysis/{page}?{query}")


def test_the_desk_sends_whoever_is_signed_out_to_sign_in(site):
    with urllib.request.urlopen(f"{site}/en/desk/coding/review", timeout=60) as answer:
        assert "login" in answer.url


def test_pages_keep_the_rules_of_accessibility(site, browser):
    axe, found = Axe(), []
    for width, scheme in ((360, "dark"), (1280, "light")):
        page = browser.new_page()
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        for language, path in zip(LANGUAGES * 4, PAGES, strict=True):
            page.goto(f"{site}/{language}{path}")
            for violation in axe.run(page, options=RULES).response["violations"]:
                nodes = [node["html"][:200] for node in violation["nodes"][:3]]
                found.append((path, width, violation["id"], nodes))
            if page.evaluate("document.documentElement.scrollWidth") > width:
                found.append((path, width, "wider than the window", []))
        page.close()
    assert not found
