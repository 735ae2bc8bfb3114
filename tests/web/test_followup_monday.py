"""A focal point's Monday, walked in Spanish with a browser, and nothing of it outside too early."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from relatoria.followup.register import register_of
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report, ReporterKind
from relatoria.i18n import LANGUAGES
from tests.store.followup.people import office
from tests.store.registers import register as opened
from tests.web.conftest import new_register, run, served
from tests.web.people import PASSWORD
from tests.web.test_accessibility import RULES

_TEXT = "Se atendió a las familias en doce oficinas del litoral austral."
_LAST = "Se atendió a las familias en nueve oficinas."
_FILE = "anexo-reservado-del-litoral.pdf"
_OUT = (
    "/es/follow-up/", "/es/follow-up/matrix", "/es/follow-up/matrix.csv", "/es/follow-up/CHL.atom",
    "/es/follow-up/unlinked", "/es/follow-up/silence", "/es/follow-up/sheet?for=CHL",
    "/es/follow-up/commitments/lamp/1/", "/es/follow-up/calendar.ics?for=CHL",
    "/es/search?q=litoral", "/api/v1/follow-up", "/api/v1/follow-up/reports",
    "/api/v1/follow-up/commitments/lamp/1", "/open-data/v1/commitment-reports.jsonl",
    "/open-data/v1/commitment-links.csv", "/open-data/v1/commitment-reports.jsonld",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path | str]]:
    """The site of a register with a focal point of Chile, a superior, and two forums that ask."""
    address = new_register(tmp_path_factory.mktemp("monday"))
    soon = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    late = (datetime.now(UTC) - timedelta(days=20)).date().isoformat()
    run("followup", "load", "framework:summits", register=address)
    with opened(address):
        from relatoria.store.followup import load

        people = office()["accounts"]
        for name in ("ana", "jefa"):
            user = people[name].user
            user.set_password(PASSWORD)
            user.save()
        load(register_of([
            Commitment("lamp/1", "Atender a las familias en el litoral", "Pacto del Faro", "1",
                       "csm", addressees=("CHL",), due=late, themes=("gcm/15",), language="es"),
            Commitment("lamp/2", "Informar de la atención a las familias", "Acuerdo del Muelle",
                       "7", "crm", addressees=("CHL",), due=soon, themes=("gcm/15",),
                       language="es"),
            Commitment("lamp/0", "Abrir oficinas", "Pacto del Faro", "0", "csm",
                       addressees=("CHL",), adopted="2020-01-01", period_months=12,
                       language="es"),
        ], [
            Report("r-last", "Chile", _LAST, "2025-05-02", ReporterKind.STATE, "CHL",
                   links=(Link("lamp/0", LinkOrigin.CITED),), language="es"),
        ]))  # fmt: skip
    with served(address) as site:
        yield site, address


def _signed_in(browser: Browser, site: str, email: str) -> Page:
    page = browser.new_context(locale="es").new_page()
    page.goto(f"{site}/es/desk/")
    page.fill('input[name="login"]', email)
    page.fill('input[name="password"]', PASSWORD)
    page.press('input[name="password"]', "Enter")
    page.wait_for_url("**/es/desk/**")
    return page


def _outside(site: str, words: str) -> list[str]:
    """The public ways out that hold ``words``."""
    found = []
    for path in _OUT:
        with urllib.request.urlopen(site + path, timeout=120) as answer:
            if words in answer.read().decode("utf-8", "replace"):
                found.append(path)
    return found


def _answers(site: str, path: str) -> int:
    try:
        with urllib.request.urlopen(site + path, timeout=120) as answer:
            return int(answer.status) if "/login/" not in answer.url else 302
    except urllib.error.HTTPError as error:
        return error.code


def test_a_focal_points_monday(desk, browser, tmp_path):
    site, address = desk
    ana = _signed_in(browser, site, "ana@chile.example")
    ana.goto(f"{site}/es/desk/follow-up/")
    for words in ("Vencidos", "Vencen en los próximos treinta días", "Pacto del Faro, 1",
                  "Acuerdo del Muelle, 7"):  # fmt: skip
        assert words in ana.inner_text("main"), words

    # Last year's text, for two forums at once.
    ana.check('input[name="c"][value="lamp/1"]')
    ana.check('input[name="c"][value="lamp/2"]')
    ana.click("details:has-text('nueve oficinas') summary")
    ana.click("button:has-text('Reutilizar este texto')")
    draft = ana.url
    assert "/drafts/" in draft
    assert ana.input_value("#text") == _LAST
    ana.fill("#text", _TEXT)
    ana.click("button:has-text('Guardar')")

    file = tmp_path / _FILE
    file.write_bytes(b"%PDF-1.7 litoral")
    ana.set_input_files("#file", str(file))
    ana.click("button:has-text('Adjuntar')")
    assert "privado" in ana.inner_text("main")
    ana.click("button:has-text('Enviar a validación')")
    assert "en validación" in ana.inner_text("main")

    # The superior returns it; it comes back changed, and is published.
    jefa = _signed_in(browser, site, "jefa@chile.example")
    jefa.goto(f"{site}/es/desk/follow-up/")
    assert "A la espera de su decisión" in jefa.inner_text("main")
    jefa.goto(draft)
    assert _TEXT in jefa.inner_text("main")
    jefa.fill("#reason", "Falta la fecha de apertura")
    jefa.click("button:has-text('Devolver')")
    ana.goto(draft)
    assert "Falta la fecha de apertura" in ana.inner_text("main")
    ana.fill("#limitations", "Dos oficinas carecen de personal.")
    ana.click("button:has-text('Enviar a validación')")
    assert _outside(site, "litoral austral") == []
    assert _outside(site, _FILE) == []
    jefa.goto(draft)
    jefa.click("button:has-text('Publicar')")
    assert "publicado" in jefa.inner_text("main")
    shown = _outside(site, "litoral austral")
    assert {
        "/es/follow-up/commitments/lamp/1/",
        "/es/follow-up/CHL.atom",
        "/api/v1/follow-up/reports",
        "/open-data/v1/commitment-reports.jsonl",
    } <= set(shown)
    assert _outside(site, _FILE) == []
    assert re.search("litoral austral", run("export", register=address).stdout)
    for page in (ana, jefa):
        page.context.close()


def test_an_outsider_reaches_no_page_of_the_desk(desk):
    site, _ = desk
    for path in ("", "form/", "form.csv", "reports/", "questions/", "people/", "drafts/x/",
                 "status/lamp/1/"):  # fmt: skip
        assert _answers(site, f"/es/desk/follow-up/{path}") == 302, path
    assert _answers(site, "/evidence/x") == 404


def test_no_page_of_the_desk_breaks_a_rule_of_accessibility(desk, browser):
    site, _ = desk
    page, axe = _signed_in(browser, site, "ana@chile.example"), Axe()
    page.goto(f"{site}/es/desk/follow-up/")
    page.check('input[name="c"][value="lamp/0"]')
    page.click("button:has-text('Redactar un informe')")
    draft = page.url.split("/es/desk/follow-up/")[1]
    found = []
    for language in LANGUAGES:
        for path in ("", draft, "form/", "reports/", "questions/", "people/"):
            page.goto(f"{site}/{language}/desk/follow-up/{path}")
            for width in (360, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                for one in axe.run(page, options=RULES).response["violations"]:
                    nodes = [node["html"][:200] for node in one["nodes"][:3]]
                    found.append((language, path, width, one["id"], nodes))
                wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                if wide > 0:
                    found.append((language, path, width, "wider than the window", wide))
    page.context.close()
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)
