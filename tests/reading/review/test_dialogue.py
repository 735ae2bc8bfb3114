"""Every paragraph of a dialogue goes to the State that opens it, or to the one that answers."""

from __future__ import annotations

import pytest

from tests.reading.review import reports


def test_english_paragraphs() -> None:
    record = reports.record(reports.ENGLISH, "en")
    assert reports.speakers(record) == [
        ("3", "URY"),
        ("4", "URY"),
        ("5", None),
        ("6", "NLD"),
        ("7", "VNM"),
        ("8", "MKD"),
        ("9", "CIV"),
        ("10", "GNB"),
        ("11", "URY"),
        ("12", "URY"),
        ("13", "URY"),
        ("14", "NOR"),
        ("14", "URY"),
        ("15", "CHL"),
        ("16", None),
    ]


def test_spanish_paragraphs() -> None:
    record = reports.record(reports.SPANISH, "es")
    assert reports.speakers(record) == [
        ("3", "ECU"),
        ("4", None),
        ("5", "NLD"),
        ("6", "VEN"),
        ("7", "SAU"),
        ("8", None),
        ("9", "HTI"),
        ("10", "ARE"),
        ("11", "ECU"),
        ("12", "ECU"),
        ("13", "ECU"),
        ("14", "CIV"),
    ]


def test_french_paragraphs() -> None:
    record = reports.record(reports.FRENCH, "fr")
    assert reports.speakers(record) == [
        ("3", "HTI"),
        ("4", None),
        ("5", "MEX"),
        ("6", "DZA"),
        ("7", "USA"),
        ("8", "ESP"),
        ("9", "CPV"),
        ("10", "CIV"),
        ("11", "HTI"),
        ("12", "HTI"),
        ("13", "HTI"),
    ]


def test_portuguese_paragraphs() -> None:
    record = reports.record(reports.PORTUGUESE, "pt")
    assert reports.speakers(record) == [
        ("3", "BRA"),
        ("4", None),
        ("5", "COL"),
        ("6", "NLD"),
        ("7", "PRT"),
        ("8", "VNM"),
        ("9", "BRA"),
        ("10", "BRA"),
        ("11", "ARG"),
    ]


def test_several_delegations_mentioned_in_an_answer_do_not_interrupt_it() -> None:
    text = """\
Report of the Working Group on the Universal Periodic Review: Fiji

1. The delegation explained the new law.

2. Several delegations had mentioned prisons; new ones would open.
"""
    assert reports.speakers(reports.record(text, "en"))[-1] == ("2", "FJI")


def test_states_that_speak_together_stay_candidates() -> None:
    record = reports.record(reports.SPANISH, "es")
    together = next(c for c in record.contributions if c.number == "8")
    assert together.attributed_to is None
    assert together.candidates == ("state-bra", "state-per")


def test_attribution_is_the_printed_words() -> None:
    record = reports.record(reports.ENGLISH, "en")
    printed = {c.number: c.attribution_text for c in record.contributions[:-1]}
    assert printed["6"] == "The Netherlands"
    assert printed["10"] == "The representative of Guinea-Bissau"
    assert printed["4"] == ""
    for turn in record.contributions:
        if turn.attribution:
            assert turn.attribution.of(record.document.text) == turn.attribution_text


def test_an_official_answers_until_the_paragraph_ends() -> None:
    record = reports.record(reports.ENGLISH, "en")
    turn = next(c for c in record.contributions if c.number == "11")
    official = record.agent(turn.attributed_to)
    assert official is not None
    assert (official.name, official.country) == ("Minister of Labour", "URY")
    assert "He added" in record.document.text[turn.start : turn.end]


def test_one_short_title_for_two_officials_is_not_decided() -> None:
    text = """\
Report of the Working Group on the Universal Periodic Review: Fiji

1. The Deputy Minister of Health explained that clinics had opened.

2. The Deputy Minister of Labour reported that wages had risen.

3. Kenya welcomed the new clinics.

4. The Deputy Minister stated that more would follow.
"""
    record = reports.record(text, "en")
    last = record.contributions[-1]
    assert last.attributed_to is None
    assert last.candidates == ("official-1", "official-2")


def test_an_excerpt_takes_the_state_under_review_from_its_header() -> None:
    text = """\
7. Courts had been opened in every district.

8. Kenya welcomed the new courts. It asked about their cost.
"""
    title = "Report of the Working Group on the Universal Periodic Review: Fiji"
    assert reports.speakers(reports.record(text, "en", title=title)) == [
        ("7", "FJI"),
        ("8", "KEN"),
    ]
    assert reports.speakers(reports.record(text, "en"))[0] == ("7", None)


def test_an_excerpt_without_header_takes_the_state_that_others_speak_of() -> None:
    text = """\
7. Kenya welcomed the courts opened in Fiji.

8. Peru asked Fiji about prisons, and Fiji’s plans for them.

9. Budgets had been doubled.
"""
    assert reports.speakers(reports.record(text, "en")) == [
        ("7", "KEN"),
        ("8", "PER"),
        ("9", "FJI"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2. Regarding the comments of Belgium, Canada and Peru, Fiji noted its plans."),
        ("en", "2. On the question put by Peru, Fiji said that it had a plan."),
        ("en", "2. As to the remarks of Peru, Chile, the delegation pointed to its plans."),
        ("es", "2. Respecto de los comentarios de España, Francia y Suiza, Fiji señaló planes."),
        ("fr", "2. S’agissant des observations de l’Espagne, de la France et de la Suisse, "
               "les Fidji ont indiqué leurs plans."),
        ("pt", "2. Quanto aos comentários da Espanha, do Peru e da Suíça, Fiji indicou planos."),
    ],
)  # fmt: skip
def test_states_whose_comments_are_answered_do_not_speak(language: str, text: str) -> None:
    title = {
        "en": "Report of the Working Group on the Universal Periodic Review: Fiji",
        "es": "Informe del Grupo de Trabajo sobre el Examen Periódico Universal: Fiji",
        "fr": "Rapport du Groupe de travail sur l’Examen périodique universel: Fidji",
        "pt": "Relatório do Grupo de Trabalho sobre a Revisão Periódica Universal: Fiji",
    }[language]
    record = reports.record(text, language, title=title)
    assert reports.speakers(record) == [("2", "FJI")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "2. Peru thanked Fiji for its report. Kenya asked about water.", ["PER", "KEN"]),
        ("es", "2. El Perú agradeció a Fiji su informe. Kenya preguntó por el agua.",
         ["PER", "KEN"]),
        ("fr", "2. Le Pérou a remercié les Fidji. Le Kenya a demandé des précisions.",
         ["PER", "KEN"]),
        ("pt", "2. O Peru agradeceu a Fiji o relatório. O Quênia perguntou sobre a água.",
         ["PER", "KEN"]),
        ("en", "2. Peru thanked Fiji. Kenya had no coast like it.", ["PER"]),
        ("en", "2. Peru’s neighbours had joined.", [None]),
        ("en", "2. The Plurinational State ofBolivia made recommendations.", ["BOL"]),
    ],
)  # fmt: skip
def test_hand_over_inside_a_paragraph(language: str, text: str, expected: list[str | None]) -> None:
    found = reports.speakers(reports.record(text, language))
    assert [country for _, country in found] == expected
