"""Nobody is named unless the printed words mean exactly one."""

from __future__ import annotations

from tests.reading.turns.build import hear

PANEL = "The panel was made up of two people.\n\n"


def test_two_of_one_institution_leave_the_words_open() -> None:
    heard = hear(
        PANEL + "The CELADE expert said that births fell.\n",
        "en", "Ana Ruiz|of CELADE", "Luis Sol|a consultant with CELADE",
    )  # fmt: skip
    (turn,) = heard.turns.contributions
    assert turn.attributed_to is None
    assert set(turn.candidates) == {"p0", "p1"}
    assert turn.rule == "ambiguous"


def test_an_office_tells_two_of_one_institution_apart() -> None:
    heard = hear(
        PANEL + "The CELADE consultant said that births fell.\n",
        "en", "Ana Ruiz|of CELADE", "Luis Sol|a consultant with CELADE",
    )  # fmt: skip
    assert heard.who() == ["Luis Sol"]


def test_a_shared_surname_is_open_and_a_full_name_is_not() -> None:
    heard = hear(
        PANEL + "Morales said that births fell.\n\nDiana Morales said that deaths fell.\n",
        "en", "Abel Morales|of FLACSO", "Diana Morales|of CELS",
    )  # fmt: skip
    assert heard.who() == ["?2", "Diana Morales"]


def test_a_form_of_address_tells_two_of_one_surname_apart() -> None:
    heard = hear(
        PANEL + "Mr. Morales said that births fell.\n\nMs. Diana Morales said that deaths fell.\n",
        "en", "Abel Morales|of FLACSO", "Diana Morales|of CELS",
    )  # fmt: skip
    assert heard.who() == ["Abel Morales", "Diana Morales"]


def test_a_surname_alone_opens_a_turn_where_one_person_bears_it() -> None:
    heard = hear(
        PANEL + "Herrera concluded that wages fell.\n",
        "en", "Gio Herrera|of FLACSO", "Ana Ruiz|of CELS",
    )  # fmt: skip
    assert heard.who() == ["Gio Herrera"]


def test_cited_authors_and_absent_actors_take_no_turn() -> None:
    heard = hear(
        PANEL + "The FLACSO expert spoke about modernity.\n\n"
        "Walter Benjamin argued that it was fragile. Rosa Luxemburg noted that it was unequal.\n\n"
        "As Hannah Arendt pointed out, rights came first.\n\n"
        "The Government of Chile recognized the right to migrate. Mexico called for more data.\n\n"
        "The President of the United States announced a reform.\n\n"
        "The representatives of the people were elected. The expert group met twice.\n",
        "en", "Abel Morales|of FLACSO in Costa Rica", "Diana Soto|of CELS in Chile",
    )  # fmt: skip
    assert heard.who() == ["Abel Morales"]


def test_words_inside_quotation_marks_open_nothing() -> None:
    heard = hear(
        PANEL + "The FLACSO expert recalled a migrant: “The CELS representative told me to go.”\n\n"
        "“The CELS representative said nothing,” she added.\n",
        "en", "Abel Morales|of FLACSO", "Diana Soto|of CELS",
    )  # fmt: skip
    assert heard.who() == ["Abel Morales"]


def test_a_debate_on_a_subject_is_no_floor_debate() -> None:
    heard = hear(
        PANEL + "The FLACSO expert spoke.\n\n"
        "In the debate on migration and development, two visions stood out.\n",
        "en", "Abel Morales|of FLACSO", "Diana Soto|of CELS",
    )  # fmt: skip
    assert heard.who() == ["Abel Morales"]


def test_the_representative_of_a_country_is_nobody_who_works_there() -> None:
    heard = hear(
        PANEL + "The representative of Ecuador said that laws had changed.\n\n"
        "The Ecuadorian expert replied that they had not.\n",
        "en", "Gio Herrera|of FLACSO in Ecuador", "Ana Ruiz|of the Ministry of Labour of Peru",
    )  # fmt: skip
    assert heard.who() == ["Ecuador", "Gio Herrera"]


def test_another_countrys_ministry_is_not_meant() -> None:
    heard = hear(
        PANEL + "The expert from the Ministry of Labour of Chile said that laws had changed.\n",
        "en", "Gio Herrera|of FLACSO in Ecuador", "Ana Ruiz|of the Ministry of Labour of Peru",
    )  # fmt: skip
    assert "Ana Ruiz" not in heard.who()


def test_a_former_office_does_not_speak() -> None:
    heard = hear(
        PANEL + "The Director of CELADE said that births fell.\n",
        "en", "Miguel Paz|former Director of CELADE", "Ana Ruiz|Director of CELADE",
    )  # fmt: skip
    assert heard.who() == ["Ana Ruiz"]


def test_a_surname_that_is_a_citys_name_decides_nothing() -> None:
    heard = hear(
        PANEL + "The University of Lima expert said that births fell.\n",
        "en", "Rosa Lima|of the University of Cusco", "Ana Ruiz|of the University of Lima",
    )  # fmt: skip
    assert heard.who() == ["Ana Ruiz"]


def test_whoever_is_invited_speaks_later() -> None:
    heard = hear(
        PANEL + "Antes de dar la palabra al representante del Ministerio de Trabajo, la moderadora "
        "resumió los debates.\n\nComo señaló la experta de FLACSO, los salarios bajaban.\n",
        "es", "Gio Herrera|de FLACSO en el Ecuador", "Ana Ruiz|del Ministerio de Trabajo",
        moderator="Lucía Paz|",
    )  # fmt: skip
    assert heard.who() == ["Lucía Paz"]


def test_the_latter_is_the_last_of_those_spoken_of() -> None:
    passages = {
        "en": "25. The representative of Chile agreed with the representative of Cuba. The latter "
        "replied that money was short.\n",
        "es": "25. El representante de Chile coincidió con el representante de Cuba. Este último "
        "respondió que faltaba dinero.\n",
        "pt": "25. O representante do Chile concordou com o representante de Cuba. Este último "
        "respondeu que faltava dinheiro.\n",
        "fr": "25. Le représentant du Chili a rejoint le représentant de Cuba. Ce dernier a "
        "répondu que l'argent manquait.\n",
    }
    for language, passage in passages.items():
        heard = hear(passage, language)
        assert heard.who()[1:] == ["Cuba"], language
