"""A meeting from its concept note to its published record, walked in Spanish and in English."""

from __future__ import annotations

import pytest

from relatoria.i18n import catalogue
from tests.store.preparation.meetings import NOTES
from tests.web.halls import assert_fair, context_of, hall, pressed

_WORDS = {
    "es": ("Documentos en los puertos", "El ministerio propuso: i) abrir oficinas en los muelles; "
           "ii) publicar los costos de envío; iii) formar a los agentes de aduana.",
           "abrir oficinas en los muelles"),
    "en": ("Papers on board", "The ministry proposed: (i) opening desks on the piers; "
           "(ii) publishing the price of a crossing; and (iii) training customs officers.",
           "opening desks on the piers"),
}  # fmt: skip
_INVITED = "guest@example.org"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with hall(tmp_path_factory.mktemp("desk")) as made:
        yield made


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_meeting_goes_from_its_concept_note_to_its_published_record(desk, browser, language):
    say = catalogue(language)
    session, said, statement = _WORDS[language]
    page = desk.enter(context_of(browser, language), language)
    place = _made(page, desk, language)
    assert session in page.inner_text("main") or page.goto(f"{place}programme/")
    _programmed(page, place)
    who = _invited(page, desk, place, browser, language)
    key = place.rstrip("/").rpartition("/")[2]
    capture = f"{desk.site}/{language}/desk/capture/{key}/"
    page.goto(capture)
    page.select_option("#item", label=_option(page, "#item", session))
    page.select_option("#speaker", label=_option(page, "#speaker", who))
    page.fill("#text", said)
    page.click("#capture button")
    page.wait_for_selector(f"#captured >> text={statement}")
    # Nobody has said yet who spoke: nothing is published.
    page.goto(f"{capture}record")
    assert_fair(page, "record")
    pressed(page, f"button:has-text('{say('capture.publish')}')")
    assert page.locator("[role=alert]").count() == 1
    pressed(page, f".notice a:has-text('{who}')")
    pressed(page, "button[name=matching][value=new]")
    page.goto(f"{capture}record")
    pressed(page, f"button:has-text('{say('capture.publish')}')")
    assert say("capture.published") in page.inner_text("[role=status]")
    # It is as restricted as the meeting until somebody opens that.
    reader = context_of(browser, language).new_page()
    public = f"{desk.site}/{language}/meetings/{key}/"
    assert reader.goto(public).status == 404
    page.goto(place)
    page.select_option("#id_open_access", "public")
    pressed(page, f"button:has-text('{say('preparation.set_access')}')")
    assert reader.goto(public).status == 200
    assert statement in reader.inner_text("main")
    assert who in reader.inner_text("main")
    page.goto(f"{place}balance")
    assert page.locator("svg").count() == 3
    assert_fair(page, "balance")


def _made(page, desk, language: str) -> str:
    """The meeting is made of its note, after somebody saw what was found; its address."""
    say = catalogue(language)
    page.goto(f"{desk.site}/{language}/desk/meetings/new")
    assert_fair(page, "new")
    page.fill("#id_note", NOTES[language])
    pressed(page, f"button:has-text('{say('preparation.read_note')}')")
    assert page.locator(".found-item").count() >= 2
    assert len(page.input_value("#id_themes").splitlines()) == 3
    assert len(page.input_value("#id_questions").splitlines()) == 2
    assert_fair(page, "note")
    pressed(page, f"button:has-text('{say('preparation.make')}')")
    assert_fair(page, "overview")
    return page.url


def _programmed(page, place: str) -> None:
    """The second item goes up by its button."""
    page.goto(f"{place}programme/")
    titles = page.locator(".timeline h3").all_inner_texts()
    pressed(page, ".timeline > li:nth-child(2) button[value=up]")
    moved = page.locator(".timeline h3").all_inner_texts()
    assert (moved[0], moved[1], moved[2:]) == (titles[1], titles[0], titles[2:])
    assert_fair(page, "programme")
    pressed(page, ".timeline h3 a >> nth=0")
    assert_fair(page, "item")


def _invited(page, desk, place: str, browser, language: str) -> str:
    """Somebody is invited by mail, registers, and is there; their name."""
    name = {"es": "Rosaura Pincheira Lagos", "en": "Winifred Gullane Moor"}[language]
    to = f"{language}.{_INVITED}"
    page.goto(f"{place}people/")
    page.fill("#id_name", name)
    page.fill("#id_email", to)
    page.select_option("#id_language", language)
    pressed(page, "form[action$='people/add'] button")
    page.check("input[name=who]")
    pressed(page, "button[form=letters]")
    guest = context_of(browser, language).new_page()
    guest.goto(desk.site + desk.letter(to))
    assert_fair(guest, "invited")
    guest.fill("#id_organization", "Ministry of Ports")
    guest.select_option("#id_sector", "government")
    guest.select_option("#id_country", "CHL")
    pressed(guest, "button[name=coming][value='1']")
    assert catalogue(language)("registration.answered.registered") in guest.inner_text("main")
    page.reload()
    pressed(page, f"form:has(button[aria-label*='{name}']) button")
    assert catalogue(language)("preparation.was_present") in page.inner_text("ul.people")
    assert_fair(page, "people")
    return name


def _option(page, select: str, part: str) -> str:
    labels = page.locator(f"{select} option").all_inner_texts()
    return next(one.strip() for one in labels if part in one)


def test_two_who_correct_the_same_facts_lose_nothing(desk, browser):
    say = catalogue("en")
    context = context_of(browser, "en")
    first = desk.enter(context, "en")
    first.goto(f"{desk.site}/en/desk/meetings/new/by-hand")
    first.fill("#id_title", "Workshop on lighthouses")
    pressed(first, f"button:has-text('{say('preparation.make')}')")
    second = context.new_page()
    second.goto(first.url)
    for page, city in ((first, "Lota"), (second, "Arica")):
        page.fill("#id_city", city)
        pressed(page, "form[action$='/facts'] button")
    told = second.inner_text("[role=alert]")
    assert "Lota" in told
    assert "Arica" in told
    assert_fair(second, "conflict")
