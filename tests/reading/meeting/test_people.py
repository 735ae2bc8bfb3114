from __future__ import annotations

import pytest

from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting.affiliations import acronyms_of, affiliation_of, definitions_of
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.people import matches, name_at, name_words, same_person


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Marcia B. Grant, a lecturer", "Marcia B. Grant"),
        ("en", "H.E. Mr. Juan José Paz del Río, Ambassador", "Juan José Paz del Río"),
        ("en", "Ana RUIZ DÍAZ (Chile)", "Ana RUIZ DÍAZ"),
        ("en", "Colin Fraser ILO", "Colin Fraser"),
        ("es", "la Sra. Elvira Fuentes Roca de la Facultad", "Elvira Fuentes Roca"),
        ("es", "Pablo de los Reyes, consultor", "Pablo de los Reyes"),
        ("es", "el investigador Jacinto Paredes", "Jacinto Paredes"),
        ("pt", "a pesquisadora Inês Matos", "Inês Matos"),
        ("pt", "João Batista dos Reis, da Universidade", "João Batista dos Reis"),
        ("fr", "Mme Marie-Claire Du Bois, professeure", "Marie-Claire Du Bois"),
    ],
)
def test_a_name_is_found(language: str, text: str, name: str) -> None:
    found = name_at(text, 0, grammar_for(language).meeting)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "text",
    ["Opening session", "Costa Rica", "Ministry of Labour", "Alma Mater Network", "Coffee Break"],
)
def test_what_is_no_name(text: str) -> None:
    assert name_at(text, 0, grammar_for("en").meeting) is None


def test_names_of_one_person() -> None:
    full = name_words("Doris Elena Vidal Prado")
    assert same_person(full, name_words("Doris Vidal"))
    assert same_person(name_words("Paulo M. Prado"), name_words("Paulo Prado"))
    assert not same_person(full, name_words("Elena Vidal Sosa"))
    assert not same_person(full, name_words("Vidal"))


def test_a_short_form_of_two_people_means_neither() -> None:
    people = [(name, (name_words(name),)) for name in ("Ana Ruiz Paz", "Ana Ruiz Sol")]
    assert len(matches(name_words("Ana Ruiz"), people)) == 2
    assert matches(name_words("Ana Paz"), people) == ["Ana Ruiz Paz"]


def test_commas_and_conjunctions_part_people() -> None:
    text = (
        "Ana Ruiz, a researcher at the University of Tarapacá in Chile, Luis Paz of the Labour "
        "Council (LC) and Eva Sol"
    )
    listed = people_listed(text, 0, len(text), grammar_for("en").meeting)
    assert [one.name.text for one in listed] == ["Ana Ruiz", "Luis Paz", "Eva Sol"]
    assert listed[1].description(text) == "of the Labour Council (LC)"


def test_an_affiliation_is_taken_apart() -> None:
    grammar = grammar_for("en").meeting
    text = "The Caribbean Institute of Social Policy (CISP) met."
    acronyms = acronyms_of(definitions_of(text, grammar))
    assert acronyms == {"CISP": "Caribbean Institute of Social Policy"}
    said = affiliation_of("Head of the Labour Unit of the Ministry of Work of Peru", grammar, {})
    assert said.institutions == ("Labour Unit of the Ministry of Work of Peru",)
    assert said.country == "PER"
    assert affiliation_of("CISP", grammar, acronyms).institutions == (
        "Caribbean Institute of Social Policy (CISP)",
    )
