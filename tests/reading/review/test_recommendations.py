"""Every recommendation has its number, its States in order, and what became of its list."""

from __future__ import annotations

import pytest

from relatoria.model import MarkerStyle, Position, StatementKind
from relatoria.reading.grammar import grammar_for
from relatoria.reading.review.recommendations import position_of
from tests.reading.review import reports


def test_english_lists_give_states_and_positions() -> None:
    assert reports.authors(reports.record(reports.ENGLISH, "en")) == [
        ("17.1", ("CHL", "GHA", "BOL"), "SUPPORTED"),
        ("17.2", ("GEO", "TTO"), "SUPPORTED"),
        ("18.1", ("HND", "GBR"), "PENDING"),
        ("18.2", ("KOR", "COD"), "PENDING"),
        ("19.1", ("JOR",), "NOT_SUPPORTED"),
        ("20.1", ("PSE", "NER"), "NOTED"),
    ]


def test_spanish_lists_give_states_and_positions() -> None:
    assert reports.authors(reports.record(reports.SPANISH, "es")) == [
        ("15.1", ("CRI", "ESP"), "SUPPORTED"),
        ("15.2", ("GBR", "BOL"), "SUPPORTED"),
        ("16.1", ("TUN",), "SUPPORTED_IMPLEMENTED"),
        ("17.1", ("DOM", "VNM"), "PENDING"),
        ("18.1", ("RUS",), "NOT_SUPPORTED"),
        ("19.1", ("KOR",), "NOTED"),
    ]


def test_french_lists_give_states_and_positions() -> None:
    assert reports.authors(reports.record(reports.FRENCH, "fr")) == [
        ("14.1", ("BRA", "ARE"), "SUPPORTED"),
        ("14.2", ("GBR", "VEN"), "SUPPORTED"),
        ("15.1", ("MAR", "TCD"), "SUPPORTED_IMPLEMENTED"),
        ("16.1", ("COD",), "PENDING"),
        ("17.1", ("RUS",), "NOT_SUPPORTED"),
        ("18.1", ("DEU",), "NOTED"),
    ]


def test_portuguese_lists_give_states_and_positions() -> None:
    assert reports.authors(reports.record(reports.PORTUGUESE, "pt")) == [
        ("12.1", ("AGO", "USA"), "SUPPORTED"),
        ("12.2", ("GBR", "STP"), "SUPPORTED"),
        ("13.1", ("BOL", "CPV"), "PENDING"),
        ("14.1", ("RUS",), "NOT_SUPPORTED"),
        ("15.1", ("GNB",), "NOTED"),
        ("16.1", ("ZAF",), "SUPPORTED_IMPLEMENTED"),
    ]


def test_lists_numbered_from_one_belong_to_their_introductions() -> None:
    record = reports.record(reports.FIRST_CYCLE, "en")
    assert reports.authors(record) == [
        ("1", ("PHL", "EGY"), "SUPPORTED"),
        ("2", ("CUB",), "SUPPORTED"),
        ("1", ("CAN",), "PENDING"),
        ("2", ("CZE",), "PENDING"),
    ]
    assert [s.group for s in record.statements] == [
        "recommendations-60",
        "recommendations-60",
        "recommendations-61",
        "recommendations-61",
    ]


def test_a_statement_is_its_words_without_number_and_states() -> None:
    record = reports.record(reports.ENGLISH, "en")
    first, parted = record.statements[0], record.statements[2]
    assert first.text == "Ratify the protocol"
    assert parted.text == (
        "Open an office for newcomers (Honduras), with interpreters in every town"
    )
    assert (first.kind, first.marker, first.marker_style) == (
        StatementKind.PROPOSAL,
        "17.1",
        MarkerStyle.NUMBER,
    )
    for statement in record.statements:
        assert statement.text == record.document.text[statement.start : statement.end]


def test_a_bracket_with_other_words_is_no_list_of_states() -> None:
    record = reports.record(reports.ENGLISH, "en")
    assert "(including the undocumented)" in record.statements[3].text


def test_lists_are_counted_and_a_printed_number_is_kept() -> None:
    text = """\
9. The following 3 recommendations enjoy the support of Belize:

9.1. Plant trees (Fiji);

9.2. Build wells (Cuba).
"""
    (found,) = reports.record(text, "en").enumerations
    assert (found.extracted, found.declared, found.declared_text) == (2, 3, "3 recommendations")


def test_an_item_cut_in_two_and_a_comment_stay_with_their_number() -> None:
    text = """\
9. The recommendations below did not enjoy the support of Belize:

9.1. Plant trees along the (old)

road to the coast (Fiji);

Trees already stand there, and the law on roads protects them.

9.2. Build wells (Cuba).
"""
    record = reports.record(text, "en")
    assert [(s.marker, record.text_of(s).split()[-1]) for s in record.statements] == [
        ("9.1.", "them"),
        ("9.2.", "wells"),
    ]
    assert reports.authors(record)[0][1] == ("FJI",)


def test_numbers_run_together_in_one_block_are_told_apart() -> None:
    text = """\
9. The recommendations listed below enjoy the support of Belize:

9.1. Plant trees (Fiji); 9.2. Build wells on 3.5 acres (Cuba); 9.3 Open schools (Peru).
"""
    assert reports.authors(reports.record(text, "en")) == [
        ("9.1", ("FJI",), "SUPPORTED"),
        ("9.2", ("CUB",), "SUPPORTED"),
        ("9.3", ("PER",), "SUPPORTED"),
    ]


@pytest.mark.parametrize(
    ("language", "words", "position"),
    [
        ("en", "The recommendations were examined and have been accepted by Fiji", "SUPPORTED"),
        ("en", "Fiji cannot accept the recommendations below", "NOT_SUPPORTED"),
        ("en", "Fiji considers that the recommendations have already been implemented",
         "SUPPORTED_IMPLEMENTED"),
        ("en", "Fiji takes note of the following recommendations", "NOTED"),
        ("en", "The recommendations will be considered further by Fiji", "PENDING"),
        ("es", "Las recomendaciones siguientes gozan del apoyo de Fiji", "SUPPORTED"),
        ("es", "Fiji no puede aceptar las recomendaciones siguientes", "NOT_SUPPORTED"),
        ("es", "Las recomendaciones no recibieron el apoyo de Fiji", "NOT_SUPPORTED"),
        ("es", "Las recomendaciones serán examinadas por Fiji oportunamente", "PENDING"),
        ("es", "Fiji tomó conocimiento de las recomendaciones siguientes", "NOTED"),
        ("fr", "Fidji souscrit aux recommandations ci-après", "SUPPORTED"),
        ("fr", "Fidji ne peut pas accepter les recommandations ci-après", "NOT_SUPPORTED"),
        ("fr", "Les recommandations seront examinées par Fidji en temps utile", "PENDING"),
        ("fr", "Les recommandations ci-après ont été notées par Fidji", "NOTED"),
        ("pt", "As recomendações abaixo foram aceitas por Fiji", "SUPPORTED"),
        ("pt", "As recomendações abaixo não foram aceitas por Fiji", "NOT_SUPPORTED"),
        ("pt", "Fiji examinará as recomendações abaixo", "PENDING"),
        ("pt", "Fiji tomou nota das recomendações", "NOTED"),
        ("en", "The recommendations are set out below", None),
    ],
)  # fmt: skip
def test_introductions_tell_the_position(language: str, words: str, position: str | None) -> None:
    found = position_of(words, grammar_for(language).review)
    assert found is (Position[position] if position else None)


UNNUMBERED = {
    "en": (
        "The following recommendations enjoy the support of Peru:",
        "Build more lighthouses on the coast (Chile) (Ghana);",
        "Mend the quays before winter (Viet Nam and Spain).",
        "The delegation thanked the Working Group for its attention.",
    ),
    "es": (
        "Las recomendaciones siguientes gozan del apoyo del Perú:",
        "Construir más faros en la costa (Chile) (Ghana);",
        "Reparar los muelles antes del invierno (Viet Nam y España).",
        "La delegación agradeció al Grupo de Trabajo su atención.",
    ),
    "pt": (
        "As seguintes recomendações contam com o apoio do Peru:",
        "Construir mais faróis na costa (Chile) (Gana);",
        "Reparar os cais antes do inverno (Vietname e Espanha).",
        "A delegação agradeceu ao Grupo de Trabalho a sua atenção.",
    ),
    "fr": (
        "Les recommandations suivantes recueillent l'appui du Pérou :",
        "Construire davantage de phares sur la côte (Chili) (Ghana) ;",
        "Réparer les quais avant l'hiver (Viet Nam et Espagne).",
        "La délégation a remercié le Groupe de travail de son attention.",
    ),
}


@pytest.mark.parametrize("language", list(UNNUMBERED))
def test_recommendations_without_numbers_close_with_their_states(language: str) -> None:
    record = reports.record("\n\n".join(UNNUMBERED[language]), language)
    countries = {agent.id: agent.country for agent in record.agents}
    assert [tuple(countries[by] for by in s.by) for s in record.statements] == [
        ("CHL", "GHA"),
        ("VNM", "ESP"),
    ]
    assert {s.position for s in record.statements} == {Position.SUPPORTED}
    assert {s.marker_style for s in record.statements} == {MarkerStyle.NONE}
    assert not any("(" in record.text_of(s) for s in record.statements)
