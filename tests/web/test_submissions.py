"""Written submissions from four sectors: sent, confirmed by mail, published alike, in lots."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from relatoria.i18n import catalogue
from tests.store.conftest import empty_register, fresh_register  # noqa: F401
from tests.web.halls import assert_fair, context_of, hall, pressed

_SENT = {
    "es": {
        "government": ("Ministerio de Faros", "Posición del ministerio", "Tarifas públicas."),
        "civil society": ("Red de la Orilla", "Lo que vemos", "Pedimos luz en los muelles."),
        "academia": ("Universidad del Cabo", "Lo que medimos", "Faltan datos de retorno."),
        "migrants": ("Asociación Del Otro Lado", "Lo que vivimos", "Nadie nos preguntó antes."),
    },
    "en": {
        "government": ("Ministry of Lamps", "Position of the ministry", "We ask for open tariffs."),
        "civil society": ("Shore Network", "What we see", "We ask for light on the piers."),
        "academia": ("Cape University", "What we measure", "Figures on return are missing."),
        "migrants": ("Other Bank Association", "What we live", "Nobody asked us before."),
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with hall(tmp_path_factory.mktemp("submissions")) as made:
        yield made


@pytest.mark.parametrize("language", ["es", "en"])
def test_four_sectors_write_and_stand_side_by_side(desk, browser, language):
    page = desk.enter(context_of(browser, language), language)
    place = _called(page, desk, language)
    key = place.rstrip("/").rpartition("/")[2]
    outside = f"{desk.site}/{language}/take-part/{key}/"
    for sector, (who, title, text) in _SENT[language].items():
        _write(browser, desk, outside, language, (sector, who, title, text))
    for _, title, _ in _SENT[language].values():
        page.goto(f"{place}submissions/")
        pressed(page, f"main a:has-text('{title}')")
        assert_fair(page, "submission")
        pressed(page, "button[value=publish]")
    page.goto(f"{place}submissions/")
    assert_fair(page, "submissions")
    reader = context_of(browser, language).new_page()
    reader.goto(outside)
    assert_fair(reader, "take part")
    cards = reader.locator(".cards .card")
    assert cards.locator("h3").all_inner_texts() == [one[1] for one in _SENT[language].values()]
    assert cards.locator("p.meta").all_inner_texts() == [one[0] for one in _SENT[language].values()]
    boxes = [cards.nth(n).bounding_box() for n in range(4)]
    assert len({round(one["width"]) for one in boxes}) == 1
    pressed(reader, f"a:has-text('{_SENT[language]['migrants'][1]}')")
    assert _SENT[language]["migrants"][2] in reader.inner_text("main")


def _called(page, desk, language: str) -> str:
    say = catalogue(language)
    page.goto(f"{desk.site}/{language}/desk/meetings/new/by-hand")
    page.fill("#id_title", f"Lamps {language}")
    page.select_option("#id_language", language)
    pressed(page, f"button:has-text('{say('preparation.make')}')")
    place = page.url
    page.select_option("#id_open_access", "public")
    pressed(page, f"button:has-text('{say('preparation.set_access')}')")
    page.goto(f"{place}submissions/")
    soon = datetime.now(UTC) + timedelta(days=2)
    page.fill("#id_submissions_until", soon.strftime("%Y-%m-%dT%H:%M"))
    pressed(page, f"button:has-text('{say('preparation.save')}')")
    return place


def _write(browser, desk, outside: str, language: str, sent: tuple[str, str, str, str]) -> None:
    sector, who, title, text = sent
    to = f"{language}.{sector.replace(' ', '.')}@example.org"
    context = context_of(browser, language)
    page = context.new_page()
    page.goto(f"{outside}submission")
    page.select_option("#id_sector", sector)
    page.fill("#id_organization", who)
    page.fill("#id_email", to)
    page.fill("#id_title", title)
    page.fill("#id_text", text)
    if sector == "government":
        assert_fair(page, "form")
    pressed(page, "form.form button")
    page.goto(desk.site + desk.letter(to))
    if sector == "government":
        assert_fair(page, "confirm")
    pressed(page, "main form button")
    assert catalogue(language)("submission_told.waiting") in page.inner_text("main")
    context.close()


@pytest.fixture
def called(fresh_register):  # noqa: F811
    """A meeting with an open call, and a browser from outside."""
    from django.test import Client

    from relatoria.store.models import Access, Meeting, Preparation
    from relatoria.store.preparation.making import Facts, make, preparation_of
    from relatoria.store.preparation.opening import Openness, open_to

    meeting = make(Facts("Lamps and piers", "2031-05-12", city="Lota", language="en"), "ana")
    open_to(meeting, Openness(Access.PUBLIC), preparation_of(meeting).version, "ana")
    Preparation.objects.update(submissions_until=datetime.now(UTC) + timedelta(days=1))
    return Meeting.objects.get(), Client(HTTP_HOST="localhost")


def _form(**changes) -> dict[str, object]:
    return {
        "sector": "academia", "organization": "Cape University", "email": "a@example.org",
        "title": "What we measure", "language": "en", "text": "Figures are missing.", **changes,
    }  # fmt: skip


def test_a_flood_from_one_address_is_stopped_and_nobody_elses(called, monkeypatch):
    from relatoria.store.models import Submission
    from relatoria.web.submissions import views

    monkeypatch.setattr(views, "AN_HOUR", 2)
    meeting, client = called
    place = f"/en/take-part/{meeting.key}/submission"
    for number, status in enumerate((302, 302, 429)):
        answer = client.post(place, _form(email=f"a{number}@example.org"))
        assert answer.status_code == status
    assert "connection within an hour" in answer.content.decode()
    assert client.post(place, _form(), REMOTE_ADDR="192.0.2.9").status_code == 302
    assert Submission.objects.count() == 3


def test_nothing_is_taken_after_the_deadline(called):
    from relatoria.store.models import Preparation, Submission

    meeting, client = called
    Preparation.objects.update(submissions_until=datetime.now(UTC) - timedelta(seconds=1))
    answer = client.post(f"/en/take-part/{meeting.key}/submission", _form())
    assert answer.status_code == 410
    assert not Submission.objects.exists()


def test_a_file_that_would_run_is_refused_with_its_reason(called):
    from django.core.files.uploadedfile import SimpleUploadedFile

    from relatoria.store.models import Submission

    meeting, client = called
    virus = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}" + b"$EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!$H+H*"
    for name, data in (("a.txt", virus), ("b.pdf", b"MZ\x90\x00rest")):
        file = SimpleUploadedFile(name, data)
        sent = _form(text="", document=file)
        answer = client.post(f"/en/take-part/{meeting.key}/submission", sent)
        assert answer.status_code == 422, name
        assert b'role="alert"' in answer.content
    assert not Submission.objects.exists()


def test_a_program_that_fills_in_what_nobody_sees_is_told_the_same_and_nothing_is_kept(called):
    from relatoria.store.models import Mail, Submission

    meeting, client = called
    sent = _form(website="https://example.org")
    answer = client.post(f"/en/take-part/{meeting.key}/submission", sent)
    assert answer.status_code == 302
    assert not Submission.objects.exists()
    assert not Mail.objects.exists()


def test_one_letter_for_one_submission_and_a_confirmation_counts_once(called):
    from relatoria.store.models import LogEntry, Mail, Submission

    meeting, client = called
    client.post(f"/en/take-part/{meeting.key}/submission", _form())
    letter = Mail.objects.get()
    path = "/" + str(letter.values["link"]).split("/", 3)[3]
    assert client.get(path).status_code == 200
    assert Submission.objects.get().state == "unconfirmed"  # a look changes nothing
    client.post(path)
    client.post(path)
    assert Submission.objects.get().state == "waiting"
    assert LogEntry.objects.filter(action="confirm").count() == 1
    assert client.get("/en/take-part/confirm/wrong/").status_code == 404


def test_nobody_outside_sees_what_is_not_published_or_of_a_restricted_meeting(called):
    from relatoria.store.models import Access
    from relatoria.store.preparation.making import preparation_of
    from relatoria.store.preparation.opening import Openness, open_to

    meeting, client = called
    client.post(f"/en/take-part/{meeting.key}/submission", _form())
    assert b"What we measure" not in client.get(f"/en/take-part/{meeting.key}/").content
    open_to(meeting, Openness(Access.RESTRICTED), preparation_of(meeting).version, "ana")
    for path in ("", "submission", "sent"):
        assert client.get(f"/en/take-part/{meeting.key}/{path}").status_code == 404


def test_anybody_can_draw_the_lot_again(called):
    from relatoria.store.models import Preparation, Submission
    from relatoria.store.preparation.refusals import Refusal
    from relatoria.store.submissions import draw, ordered

    meeting, client = called
    for n in range(6):
        sent = _form(email=f"{n}@example.org")
        client.post(f"/en/take-part/{meeting.key}/submission", sent)
    Preparation.objects.update(order="lot")
    with pytest.raises(Refusal):
        draw(Preparation.objects.get(), "ana")
    Preparation.objects.update(submissions_until=datetime.now(UTC) - timedelta(seconds=1))
    lot = draw(Preparation.objects.get(), "ana")
    assert draw(Preparation.objects.get(), "eva") == lot
    keys = [one.key for one in ordered(Submission.objects.all(), Preparation.objects.get())]
    assert keys == sorted(keys, key=lambda key: hashlib.sha256(f"{lot}:{key}".encode()).hexdigest())
