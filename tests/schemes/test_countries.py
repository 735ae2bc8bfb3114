"""Countries are found under every name that documents print, and under no other word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.errors import UsageError
from relatoria.schemes.countries import countries, country, display_name, find, lookup
from relatoria.schemes.languages import LANGUAGES


@pytest.mark.parametrize(
    ("name", "alpha3"),
    [
        ("Bolivia (Plurinational State of)", "BOL"),
        ("Estado Plurinacional de Bolivia", "BOL"),
        ("Venezuela, Bolivarian Republic of", "VEN"),
        ("la República Bolivariana de Venezuela", "VEN"),
        ("Reino Unido de Gran Bretaña e Irlanda del Norte", "GBR"),
        ("the former Yugoslav Republic of Macedonia", "MKD"),
        ("REPUBLIC OF KOREA", "KOR"),
        ("Korea, Republic of", "KOR"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d'Ivoire", "CIV"),
        ("Swaziland", "SWZ"),
        ("Turkey", "TUR"),
        ("República de Chile", "CHL"),
        ("l'Algérie", "DZA"),
        ("os Países Baixos", "NLD"),
        ("EE.UU.", "USA"),
        ("St. Lucia", "LCA"),
        ("Congo", "COG"),
        ("HTI", "HTI"),
    ],
)
def test_every_printed_form_leads_to_the_code(name: str, alpha3: str) -> None:
    assert lookup(name) == alpha3


@pytest.mark.parametrize("name", ["Korea", "Northern Ireland", "New Mexico", "Atlantis", "", "the"])
def test_a_name_of_no_one_country_is_unknown(name: str) -> None:
    assert lookup(name) is None


def _codes(text: str, language: str | None = None) -> list[tuple[str, str]]:
    return [(text[f.start : f.end], f.alpha3) for f in find(text, language)]


def test_the_longest_name_wins() -> None:
    assert _codes("Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", "en") == [
        ("Guinea-Bissau", "GNB"),
        ("Equatorial Guinea", "GNQ"),
        ("Papua New Guinea", "PNG"),
        ("Guinea", "GIN"),
    ]
    assert _codes("la República Dominicana y Dominica", "es") == [
        ("República Dominicana", "DOM"),
        ("Dominica", "DMA"),
    ]


def test_brackets_and_stops_belong_to_the_name() -> None:
    assert _codes("(Iran (Islamic Republic of), the U.S.A.)", "en") == [
        ("Iran (Islamic Republic of)", "IRN"),
        ("U.S.A.", "USA"),
    ]


def test_a_lost_blank_does_not_hide_a_name() -> None:
    assert _codes("the Bolivarian Republic ofVenezuela", "en") == [
        ("Bolivarian Republic ofVenezuela", "VEN")
    ]


def test_names_in_capitals_and_with_odd_spacing_are_found() -> None:
    assert [code for _, code in _codes("PERÚ, CÔTE D’IVOIRE y EE. UU.", "es")] == [
        "PER",
        "CIV",
        "USA",
    ]
    assert [code for _, code in _codes("Papua\nNew  Guinea", "en")] == ["PNG"]


def test_lookalikes_and_people_are_no_countries() -> None:
    text = "Mr. Jordan of New Mexico, Chad Rivers and Northern Ireland; US$ 3 million; tell us"
    assert _codes(text, "en") == []


def test_adjectives_are_marked_and_can_be_left_out() -> None:
    text = "las mujeres haitianas y el Gobierno del Perú"
    assert [(f.alpha3, f.form) for f in find(text, "es")] == [("HTI", "demonym"), ("PER", "name")]
    assert [f.alpha3 for f in find(text, "es", demonyms=False)] == ["PER"]


def test_small_letters_are_adjectives_capitals_names() -> None:
    assert [(f.alpha3, f.form) for f in find("la población argentina de Argentina", "es")] == [
        ("ARG", "demonym"),
        ("ARG", "name"),
    ]


def test_every_country_has_a_name_in_every_language_that_leads_back() -> None:
    assert len(countries()) == 250
    for alpha3 in countries():
        for language in LANGUAGES:
            name = display_name(alpha3, language)
            assert lookup(name) == alpha3
            assert [f.alpha3 for f in find(name, language, demonyms=False)] == [alpha3], name


def test_eclac_membership_is_known() -> None:
    standing = [c.eclac for c in countries().values()]
    assert (standing.count("member"), standing.count("associate")) == (33, 14)


def test_unknown_codes_and_languages_are_refused() -> None:
    with pytest.raises(UsageError, match="alpha-3"):
        country("XXX")
    with pytest.raises(UsageError, match="no country names"):
        display_name("CHL", "de")


@given(st.text(max_size=400), st.sampled_from([None, *LANGUAGES]))
def test_what_is_found_lies_in_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for found in find(text, language):
        assert end <= found.start < found.end <= len(text)
        assert found.alpha3 in countries()
        end = found.end


@given(st.text(max_size=60))
def test_looking_up_anything_never_fails(name: str) -> None:
    assert lookup(name) is None or lookup(name) in countries()
