"""Follow-up on the site: drafts and private files are looked for on every way out and never
found; pages keep the rules of accessibility; figures of ratification carry their dates."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from relatoria.followup.imports import lines
from relatoria.followup.register import register_of
from relatoria.followup.types import Arrow, ArrowKind, Commitment, EvidenceFile, Link, LinkOrigin
from relatoria.followup.types import Report as Told
from relatoria.i18n import LANGUAGES
from tests.store.followup.deliveries import delivery
from tests.web.conftest import new_register, run, served
from tests.web.test_accessibility import RULES

_SECRETS = ("unsaid draft words", "sealed-annex", "secret-annex", "Hushed Bureau", "later words")
_PAGE = """# Follow-up to the accord on river gates

## Whispering Office

{date}

Report on paragraph 17. Whispering Office opened hidden gates for families.
"""
PAGES = {
    "overview": "/follow-up/",
    "matrix": "/follow-up/matrix",
    "matrix of those named": "/follow-up/matrix?region=named&theme=gcm/14",
    "commitment": "/follow-up/commitments/pact/3/",
    "silence": "/follow-up/silence?as-of=2026-01-31",
    "unlinked": "/follow-up/unlinked",
    "overlap": "/follow-up/overlap?theme=gcm/14",
    "coherence": "/follow-up/coherence?country=CHL",
    "sheet of a country": "/follow-up/sheet?for=CHL",
    "sheet of a theme": "/follow-up/sheet?for=gcm/14",
    "sheet of an institution": "/follow-up/sheet?for=Institute+of+Tides",
    "sheet": "/follow-up/sheet",
    "calendar": "/follow-up/calendar?for=CHL",
    "trace": "/follow-up/trace?message=Civil+registries+give+migrants+proof+of+identity&of=en",
}


@pytest.fixture(scope="module")
def followed(tmp_path_factory) -> Path | str:
    """A register with what is published, a draft, an embargo and a private file."""
    folder = tmp_path_factory.mktemp("followed")
    register = new_register(folder)
    _loaded(folder, "open", delivery(), register)
    draft = register_of(
        [Commitment("draft/1", "unsaid draft words of a commitment", "Hushed Bureau accord")],
        [
            Told(
                "r-draft", "Hushed Bureau", "unsaid draft words", "2025-01-01", country="CHL",
                links=(Link("draft/1", LinkOrigin.CITED),),
                evidence=(EvidenceFile("sealed-annex.pdf", public=True),),
            )
        ],
        arrows=[Arrow("draft/1", "r-draft", ArrowKind.ANSWERED_BY, "2025-01-01", "Hushed Bureau")],
    )  # fmt: skip
    _loaded(folder, "draft", draft, register, "--draft")
    later = Told("r-later", "Patient League", "later words", "2025-02-01", country="CHL")
    _loaded(
        folder, "later", register_of(reports=[later]), register, "--embargo-until", "2090-01-01"
    )
    to_draft = Arrow("pact/3", "r-draft", ArrowKind.FOLLOWS, "2025-01-01", "Hushed Bureau, p. 1")
    _loaded(folder, "arrow", register_of(arrows=[to_draft]), register)
    return register


def _loaded(folder: Path, name: str, made, register, *options: str) -> None:
    file = folder / f"{name}.jsonl"
    file.write_bytes(lines.write(made))
    done = run("followup", "load", str(file), *options, register=register)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def follow_site(followed):
    with served(followed) as address:
        yield address


def test_the_secrets_are_in_the_register(followed):
    exported = run("export", register=followed).stdout
    for secret in _SECRETS:
        assert secret in exported


def test_no_way_out_shows_a_draft_or_a_private_file(follow_site):
    addresses = [f"/{language}{page}" for language in LANGUAGES for page in PAGES.values()]
    addresses += [
        "/en/follow-up/matrix.csv", "/en/follow-up/matrix.csv?region=named",
        "/en/follow-up/CHL.atom", "/en/follow-up/calendar", "/en/follow-up/calendar.ics",
        "/open-data/v1/commitments.jsonl", "/open-data/v1/commitment-reports.jsonl",
        "/open-data/v1/commitment-links.csv", "/open-data/v1/commitment-statuses.jsonld",
        "/api/v1/follow-up/calendar", "/en/follow-up/commitments/draft/1/",
        "/en/follow-up/commitments/accord/9/",
        "/en/follow-up/sheet?for=draft/1", "/en/follow-up/sheet?for=r-draft",
        "/en/follow-up/trace?statement=r-draft", "/api/v1/follow-up", "/api/v1/follow-up/matrix",
        "/api/v1/follow-up/matrix?region=named", "/api/v1/follow-up/reports",
        "/api/v1/follow-up/reports?country=CHL", "/api/v1/follow-up/reports/unlinked",
        "/api/v1/follow-up/silence", "/api/v1/follow-up/overlap",
        "/api/v1/follow-up/questions/CHL", "/api/v1/follow-up/commitments/pact/3",
        "/api/v1/follow-up/commitments/draft/1", "/en/", "/en/search?q=draft", "/en/countries/CHL/",
    ]  # fmt: skip
    answered = 0
    for address in addresses:
        body = _fetched(follow_site + address)
        answered += body is not None
        for secret in _SECRETS:
            assert body is None or secret.lower() not in body.lower(), (address, secret)
    assert answered > 60


def test_a_page_of_a_restricted_source_shows_nowhere(tmp_path):
    register = new_register(tmp_path)
    page = tmp_path / "page.md"
    page.write_text(_PAGE.format(date="3 May 2018"), "utf-8")
    assert run("add", str(page), "--access", "restricted", register=register).returncode == 0
    with served(register) as site:
        for path in PAGES.values():
            body = _fetched(f"{site}/en{path}") or ""
            assert "whispering office" not in body.lower(), path


def test_ratifications_carry_the_date_of_their_source(follow_site):
    rows = {
        one["instrument"]: one
        for one in json.loads(_fetched(f"{follow_site}/api/v1/follow-up/ratifications") or "[]")
    }
    assert (len(rows["icrmw"]["parties"]), rows["icrmw"]["as_of"]) == (18, "2015-03-14")
    assert len(rows["csr51"]["parties"]) == 27
    for path in ("/follow-up/coherence", "/follow-up/commitments/pact/3/"):
        assert "14 March 2015" in (_fetched(f"{follow_site}/en{path}") or "")


def test_a_commitment_shows_reports_side_by_side_and_its_history_with_reasons(follow_site):
    body = _fetched(f"{follow_site}/en/follow-up/commitments/pact/3/") or ""
    for words in ("Ministry of Ferries", "Dockside Network", "Desks opened", "Second cabinet",
                  "step back", "leaflet.pdf", "mandate-7", "op. 7"):  # fmt: skip
        assert words in body


def test_blanks_stay_in_sight_and_no_status_follows_from_silence(follow_site):
    told = json.loads(_fetched(f"{follow_site}/api/v1/follow-up/matrix?instrument=Harbour+Pact")
                      or "{}")  # fmt: skip
    row = next(one for one in told["items"] if one["commitment"]["key"] == "pact/3")
    cells = {one["state"]: one for one in row["cells"]}
    assert (cells["CHL"]["reports"], cells["CHL"]["status"]) == (1, "reversed")
    assert (cells["PER"]["bound"], cells["PER"]["reports"], cells["PER"]["status"]) == (True, 0, "")
    assert cells["MEX"]["bound"] is False
    assert row["civil_society"] == 1


def test_the_table_to_take_away_says_the_same(follow_site):
    body = _fetched(f"{follow_site}/en/follow-up/matrix.csv?instrument=Harbour+Pact") or ""
    assert "pact/3" in body
    assert ",CHL,true,1,2018-05-02,reversed" in body
    assert ",PER,true,0,," in body


@pytest.mark.parametrize("query", ["page=0", "page=999999", "region=moon&theme=%00", "country=zz"])
def test_an_address_that_makes_no_sense_is_answered(follow_site, query):
    for path in ("matrix", "silence", "coherence", "unlinked"):
        assert _fetched(f"{follow_site}/en/follow-up/{path}?{query}") is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_follow_up_breaks_a_rule_of_accessibility(follow_site, browser, language):
    page, axe, found = browser.new_page(locale=language), Axe(), []
    for name, path in PAGES.items():
        page.goto(f"{follow_site}/{language}{path}")
        for width, scheme in ((360, "light"), (1280, "dark")):
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            for violation in axe.run(page, options=RULES).response["violations"]:
                nodes = [node["html"][:200] for node in violation["nodes"][:3]]
                found.append((name, width, scheme, violation["id"], nodes))
            wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            if wide > 0:
                found.append((name, width, scheme, "wider than the window", wide))
    page.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def _fetched(address: str) -> str | None:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        assert error.code in (400, 403, 404, 422), (address, error.code)
        return None
