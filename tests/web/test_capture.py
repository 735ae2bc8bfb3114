"""Live capture while the line is cut, walked in Spanish and English; and without a script."""

from __future__ import annotations

import pytest

from relatoria.i18n import catalogue
from tests.store.conftest import empty_register, fresh_register  # noqa: F401
from tests.web.halls import assert_fair, context_of, hall, pressed


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with hall(tmp_path_factory.mktemp("capture")) as made:
        yield made


@pytest.mark.parametrize("language", ["es", "en"])
def test_what_is_typed_while_the_line_is_cut_arrives_once_it_is_back(desk, browser, language):
    say = catalogue(language)
    context = context_of(browser, language)
    page = desk.enter(context, language)
    page.goto(f"{desk.site}/{language}/desk/meetings/new/by-hand")
    page.fill("#id_title", f"Lamps {language}")
    pressed(page, f"button:has-text('{say('preparation.make')}')")
    key = page.url.rstrip("/").rpartition("/")[2]
    page.goto(f"{desk.site}/{language}/desk/capture/{key}/")
    _type(page, "before the cut")
    page.wait_for_selector("#captured >> text=before the cut")
    context.set_offline(True)
    for n in range(3):
        _type(page, f"during the cut {n}")
    assert page.locator("#outbox-list li").count() == 3
    assert page.locator("#captured li").count() == 1
    assert_fair(page, "sheet")
    context.set_offline(False)
    page.wait_for_selector("#captured li:nth-child(4)", timeout=60_000)
    assert not page.locator("#outbox").is_visible()
    assert say("capture.line_good") in page.inner_text("#line")
    page.reload()
    said = page.locator("#captured .words").all_inner_texts()
    assert sorted(said) == ["before the cut", *(f"during the cut {n}" for n in range(3))]
    pressed(page, "#captured a >> nth=0")
    assert_fair(page, "correct")


def test_an_outbox_outlives_the_page_and_what_arrived_without_an_answer_is_not_doubled(
    desk, browser
):
    context = context_of(browser, "en")
    page = desk.enter(context, "en")
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(f"{desk.site}/en/desk/meetings/new/by-hand")
    page.fill("#id_title", "Piers")
    pressed(page, f"button:has-text('{catalogue('en')('preparation.make')}')")
    sheet = page.url.replace("/meetings/", "/capture/")
    page.goto(sheet)
    # The register writes it down, and its answer never comes.
    page.route("**/take", lambda route: (route.fetch(), route.abort()))
    _type(page, "answered into the void")
    page.wait_for_selector("#outbox-list li")
    page.wait_for_timeout(500)
    page.unroute("**/take")
    page.goto(sheet)
    page.wait_for_function("() => document.getElementById('outbox').hidden", timeout=60_000)
    page.reload()
    assert page.locator("#captured .words").all_inner_texts() == ["answered into the void"]


def _type(page, words: str) -> None:
    page.fill("#text", words)
    page.click("#capture button")


@pytest.fixture
def sheet(fresh_register):  # noqa: F811
    """The address of a sheet, a rapporteur's browser without scripts, and a stranger's."""
    from django.test import Client

    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role
    from relatoria.store.preparation.making import Facts, make

    meeting = make(Facts("Lamps", "2031-05-12", city="Lota", language="en"), "ana")
    clients = {}
    for role in (Role.RAPPORTEUR, Role.PARTICIPANT):
        account = make_account(f"{role.value}@example.org", Post(role))
        clients[role.value] = Client(HTTP_HOST="localhost")
        clients[role.value].force_login(account.user)
    clients["nobody"] = Client(HTTP_HOST="localhost")
    return f"/en/desk/capture/{meeting.key}/", clients


def test_the_plain_form_does_the_same(sheet):
    from relatoria.store.models import Intervention

    place, clients = sheet
    client = clients["rapporteur"]
    sent = {"client_id": "plain-0001", "version": "0", "text": "Said without a script."}
    assert client.post(f"{place}take", sent).status_code == 302
    assert client.post(f"{place}take", sent).status_code == 302
    assert Intervention.objects.count() == 1
    late = sent | {"text": "Something else."}
    answer = client.post(f"{place}take", late)
    assert answer.status_code == 409
    assert b"Said without a script." in answer.content
    assert b"Something else." in answer.content
    assert client.post(f"{place}take", {"client_id": "x", "text": "y"}).status_code == 422


@pytest.mark.parametrize(("who", "status"), [("participant", 403), ("nobody", 302)])
def test_nobody_else_reads_or_writes_the_sheet(sheet, who, status):
    from relatoria.store.models import Intervention

    place, clients = sheet
    sent = {"client_id": "plain-0001", "text": "Not mine to write."}
    assert clients[who].get(place).status_code == status
    assert clients[who].get(f"{place}entries").status_code == status
    assert clients[who].post(f"{place}take", sent).status_code == status
    assert not Intervention.objects.exists()
