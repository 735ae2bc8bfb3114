"""Pages and API of quoted figures: the verdict, the series behind it, and who may see them."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.i18n import LANGUAGES
from tests.web.conftest import new_register, run, served
from tests.web.test_accessibility import RULES

NOTE = """# A note on migration

Quito, 3 March 2025

## Figures

In 2024 there were 304 million international migrants in the world. In 2010 the Americas had 57.5
million international migrants. Chile was home to 4.2 million international migrants in 2020. The
ministry inspected 312 buses.
"""


@pytest.fixture(scope="module")
def quoting(tmp_path_factory):
    """A served register with one document that quotes four figures, and its key."""
    folder = tmp_path_factory.mktemp("claims")
    (folder / "note.md").write_text(NOTE)
    register = new_register(folder)
    added = run("add", str(folder / "note.md"), register=register)
    assert added.returncode == 0, added.stderr
    with served(register) as address:
        yield address, json.loads(added.stdout)["key"]


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=120) as answer:
        return answer.read().decode()


def lines(quoting) -> list[dict]:
    address, key = quoting
    return json.loads(read(f"{address}/api/v1/figures/claims/sources/{key}"))


def test_every_figure_of_a_source_has_a_verdict(quoting):
    verdicts = [one["check"]["verdict"] for one in lines(quoting)]
    assert verdicts == ["matches", "superseded_by", "off_by", "cannot_be_checked"]


def test_a_page_names_series_revision_formula_members_and_later_revisions(quoting):
    address, _ = quoting
    claim = lines(quoting)[1]["claim"]
    html = read(f"{address}/en/figures/claims/{claim['key']}/")
    assert "<mark>57.5" in html and "57,515,563" in html
    for said in ("REF_AREA=019", "2008", "Mexico", "59,459,791"):
        assert said in html
    assert f"/en/sources/{claim['source']['key']}/" in html


def test_the_place_of_a_figure_leads_to_its_passage(quoting):
    address, _ = quoting
    claim = lines(quoting)[0]["claim"]
    html = read(f"{address}/en/figures/claims/{claim['key']}/")
    place = re.search(r'class="button" href="([^"]+)"', html)[1]
    assert "304 million" in read(address + place)


def test_the_list_of_a_source_and_its_page_lead_to_each_other(quoting):
    address, key = quoting
    assert f"/es/figures/claims/sources/{key}/" in read(f"{address}/es/sources/{key}/")
    assert f"/es/sources/{key}/" in read(f"{address}/es/figures/claims/sources/{key}/")
    assert f"claims/sources/{key}/" in read(f"{address}/es/figures/claims/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_quoted_figures_breaks_a_rule_of_accessibility(quoting, browser, language):
    address, key = quoting
    one = lines(quoting)[1]["claim"]["key"]
    page = browser.new_page(viewport={"width": 360, "height": 800})
    for path in ("", f"sources/{key}/", f"{one}/"):
        page.goto(f"{address}/{language}/figures/claims/{path}")
        found = (
            Axe().run(page, options=RULES | {"resultTypes": ["violations"]}).response["violations"]
        )
        assert not found, (path, json.dumps(found, indent=1)[:3000])
        assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    page.close()


@pytest.mark.parametrize(
    "path",
    ["en/figures/claims/none/", "en/figures/claims/sources/none/",
     "api/v1/figures/claims/none", "api/v1/figures/claims/sources/none"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(quoting, path):
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(f"{quoting[0]}/{path}", timeout=60)
    with error.value as answer:
        assert answer.code == 404


def test_the_api_gives_figures_with_their_members_and_refuses_unknown_areas(quoting):
    address, _ = quoting
    base = f"{address}/api/v1/figures"
    (figure,) = json.loads(read(f"{base}/indicators/stock?area=USA&origin=MEX&first=2024"))
    assert figure["value"] == 11_279_561 and figure["members"] == ["840"]
    assert len(json.loads(read(f"{base}/indicators"))) > 15
    (*_, last) = json.loads(read(f"{base}/flows/VEN/COL"))
    assert last["lowest"] <= min(last["moves"].values()) and last["highest"] >= last["lowest"]
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(f"{base}/indicators/stock?area=nowhere")
    with error.value as answer:
        assert answer.code == 400


def test_figures_of_a_source_whose_speakers_are_withheld_are_not_shown(tmp_path):
    (tmp_path / "note.md").write_text(NOTE)
    register = new_register(tmp_path)
    added = run("add", "--withhold-attribution", str(tmp_path / "note.md"), register=register)
    key = json.loads(added.stdout)["key"]
    with served(register) as address:
        assert json.loads(read(f"{address}/api/v1/figures/claims/sources/{key}")) == []
        assert "304 million" not in read(f"{address}/en/figures/claims/sources/{key}/")
        assert key not in read(f"{address}/en/figures/claims/")
