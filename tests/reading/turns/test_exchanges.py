"""Exchanges: people known by surname, office or pronoun, anonymous voices, decisions."""

from __future__ import annotations

import pytest

from relatoria.reading.grammar import LANGUAGES
from tests.reading.turns.build import Heard, hear
from tests.reading.turns.councils import COUNCIL, OPENED

PRESENT = {
    "en": ["Ada Quist", "Omar Lund", "Ines Marsh", "Peter Marsh", "?", "?", "Ada Quist"],
    "es": ["Marta Olmedo", "Raúl Pinto", "Elsa Vidal", "Hugo Vidal", "Elsa Vidal", "?", "?"],
    "pt": ["Lia Moura", "Ivo Rossi", "Eva Bento", "Caio Bento", "?", "Lia Moura"],
    "fr": ["Odile Brun", "Luc Faure", "Jeanne Faure", "Alain Petit", "Luc Faure", "?"],
}
INTRODUCED = {
    "en": ["Carla Dunn", "Neil Osgood", "Carla Dunn"],
    "es": ["Tomás Iriarte", "Berta Llanos", "Tomás Iriarte", "floor"],
    "pt": ["Rita Falcão", "Davi Porto", "floor", "Rita Falcão", "os participantes"],
    "fr": ["Irène Castel", "Bruno Aubert", "Irène Castel", "floor", "les participants"],
}


def related(heard: Heard) -> set[tuple[str, str]]:
    return {(r.kind.value, heard.names.get(r.target, "?")) for r in heard.turns.relations}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_of_one_surname_an_office_and_a_pronoun_are_told_apart(language: str) -> None:
    heard = hear(COUNCIL[language], language)
    assert heard.who()[: len(PRESENT[language])] == PRESENT[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_introduced_in_passing_is_known_by_office_afterwards(language: str) -> None:
    heard = hear(OPENED[language], language)
    assert heard.who()[: len(INTRODUCED[language])] == INTRODUCED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrated_sentence_gives_only_its_clause_to_whom_it_introduces(language: str) -> None:
    heard = hear(OPENED[language], language)
    assert heard.text(0).startswith(("who ", "quien ", "que ", "qui "))


@pytest.mark.parametrize(
    ("language", "relation"),
    [
        ("en", ("opposes", "Omar Lund")),
        ("en", ("agrees", "Omar Lund")),
        ("es", ("agrees", "Nuria Campos")),
        ("pt", ("opposes", "Eva Bento")),
        ("fr", ("opposes", "Luc Faure")),
    ],
)
def test_relations_point_at_whoever_is_named(language: str, relation: tuple[str, str]) -> None:
    assert relation in related(hear(COUNCIL[language], language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Paul Roe agreed. She stressed that wages fell."),
        ("es", "El Sr. Paul Roe aceptó. Ella subrayó que los salarios bajaban."),
        ("pt", "O Sr. Paul Roe aceitou. Ela ressaltou que os salários caíam."),
        ("fr", "M. Paul Roe a accepté. Elle a souligné que les salaires baissaient."),
    ],
)
def test_a_pronoun_of_another_gender_ends_a_turn(language: str, text: str) -> None:
    heard = hear(text, language)
    assert heard.who() == ["Paul Roe"]
    assert heard.text(0).endswith((" agreed.", " aceptó.", " aceitou.", " accepté."))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ana Roe thanked all. The motion was carried unanimously."),
        ("es", "La Sra. Ana Roe agradeció a todos. La moción fue aprobada por unanimidad."),
        ("pt", "A Sra. Ana Roe agradeceu a todos. A moção foi aprovada por unanimidade."),
        ("fr", "Mme Ana Roe a remercié l'assemblée. La motion est adoptée à l'unanimité."),
    ],
)
def test_the_record_speaks_for_itself_about_votes(language: str, text: str) -> None:
    heard = hear(text, language)
    assert heard.who() == ["Ana Roe"]
    assert len(heard.text(0)) < len(text) - 20


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("en", "Questions and answers", "One person asked about fees. It was asked who pays."),
        ("es", "Preguntas y respuestas", "Una asistente preguntó por el costo. Se pidió ayuda."),
        ("pt", "Perguntas e respostas", "Uma participante perguntou o custo. Pediu-se ajuda."),
        ("fr", "Échanges avec la salle", "Une participante a demandé le coût. On a évoqué l'aide."),
    ],
)
def test_a_heading_opens_a_debate(language: str, heading: str, text: str) -> None:
    before = "Ana Ruiz and Luis Sol.\n\n" + heading + "\n\n"
    heard = hear(before + text + "\n", language, "Ana Ruiz|of CELS", "Luis Sol|of CELS")
    assert heard.who() == ["floor"]


def test_a_heading_announces_its_speaker() -> None:
    heard = hear(
        "Ana Ruiz and Luis Sol.\n\nPRESENTATION BY MS. ANA RUIZ (CELS)\n\n"
        "Her office has two rooms. Nobody visits it.\n",
        "en", "Ana Ruiz|of CELS", "Luis Sol|of FLACSO",
    )  # fmt: skip
    assert heard.who() == ["Ana Ruiz"]


def test_an_office_before_a_shared_surname_tells_whose_it_is() -> None:
    heard = hear(
        "Asistieron el comisario Luis Soto y el fiscal Juan Soto.\n\n"
        "El comisario Soto pidió la palabra. El fiscal Soto agradeció el informe.\n",
        "es",
    )
    assert heard.who()[-2:] == ["Luis Soto", "Juan Soto"]
