"""Signs, initials, offices and covers that stand for somebody named elsewhere."""

from __future__ import annotations

import pytest

from tests.reading.transcript.helpers import record, turns

SIGNS = {
    "en": ("Interview with Ana Quay, harbour pilot", "Q", "A"),
    "es": ("Entrevista con Ana Muelle, práctica del puerto", "P", "R"),
    "pt": ("Entrevista com Ana Cais, prática do porto", "P", "R"),
    "fr": ("Entretien avec Anne Duquai, pilote du port", "Q", "R"),
}
WORDS = {
    "en": ("How deep is the bay?", "Deep enough for every boat we have, and then some."),
    "es": ("¿Qué fondo tiene la bahía?", "Bastante para todos los barcos que tenemos."),
    "pt": ("Que fundo tem a baía?", "Bastante para todos os barcos que temos aqui."),
    "fr": ("Quelle est la profondeur ?", "Assez pour tous les bateaux que nous avons."),
}


@pytest.mark.parametrize("language", list(SIGNS))
def test_answers_are_those_of_the_one_person_interviewed(language: str) -> None:
    head, asks, answers = SIGNS[language]
    question, answer = WORDS[language]
    text = f"{head}\n\n" + f"{asks}: {question}\n\n{answers}: {answer}\n\n" * 3
    found = record(text, language)
    assert [speaker for speaker, _ in turns(found)] == ["?", found.agents[0].name] * 3
    assert found.agents[0].name in head
    assert len(found.agents) == 1


@pytest.mark.parametrize("language", list(SIGNS))
def test_initials_stand_for_the_full_name_printed_before(language: str) -> None:
    question, answer = WORDS[language]
    rest = f"R. M.: {question}\n\nT. O.: {answer}\n\n" * 2
    text = f"Rosa Mar: {question}\n\nTomás Oliva: {answer}\n\n{rest}Rosa Mar: {answer}\n"
    speakers = [speaker for speaker, _ in turns(record(text, language))]
    assert speakers == ["Rosa Mar", "Tomás Oliva"] * 3 + ["Rosa Mar"]


def test_brackets_inside_the_brackets_of_a_label_belong_to_the_name() -> None:
    text = (
        "The Chair (Ms. Ana Quay (Bay North, IND)): Good morning to all of you here.\n\n"
        "Mr. Tom Reed (Isles, GRN): Thank you for that kind word of welcome.\n\n"
        "The Chair: You have the floor for the next ten minutes, no more.\n\n"
        "An hon. member: Shame on you!\n\nMr. Tom Reed: I shall need but five of them.\n"
    )
    found = record(text, "en")
    speakers = [speaker for speaker, _ in turns(found)]
    assert speakers == ["Ana Quay", "Tom Reed", "Ana Quay", "An hon. member", "Tom Reed"]


COVERS = {
    "es": ("Presidencia: Sra. Ana Muelle (Chile)", "La Presidenta: "),
    "pt": ("Presidência: Sra. Ana Cais (Chile)", "A Presidente: "),
    "fr": ("Présidence : Mme Anne Duquai (Chili)", "La Présidente : "),
}


@pytest.mark.parametrize("language", list(COVERS))
def test_the_presidency_on_the_cover_names_the_chair(language: str) -> None:
    cover, label = COVERS[language]
    question, answer = WORDS[language]
    other = "M. Jonc (France) : " if language == "fr" else "Sr. Junco (Cuba): "
    text = f"{cover}\n\n{label}{answer}\n\n{other}{answer}\n\n{label}{question} {answer}\n"
    found = record(text, language)
    chair = found.agent(found.contributions[0].attributed_to)
    assert chair is not None
    assert chair.name in cover
    assert chair.country == "CHL"


def test_an_office_alone_is_whoever_has_been_printed_with_it() -> None:
    text = (
        "Mme la présidente. La séance est ouverte à tous les présents.\n\n"
        "M. Yves Jonc, rapporteur. Madame la présidente, je serai bref, comme toujours.\n\n"
        "Mme Rose Duquai (IND). C'est un port inutile, et vous le savez bien !\n\n"
        "M. le rapporteur. J'en prends acte devant toute cette assemblée.\n"
    )
    assert [speaker for speaker, _ in turns(record(text, "fr"))][1:] == [
        "Yves Jonc",
        "Rose Duquai",
        "Yves Jonc",
    ]


def test_the_hour_after_the_opening_does_not_end_the_sitting() -> None:
    text = (
        "O Sr. Presidente (Rui Cais): — Senhoras e Senhores, está aberta a sessão.\n\n"
        "Eram 15 horas e 4 minutos.\n\nVamos começar pelo relatório sobre os faróis da costa.\n\n"
        "A Sr.ª Ana Mar (IND): — Muito obrigada, Sr. Presidente, serei breve.\n\n"
        "O Sr. Presidente: — Está encerrada a sessão.\n\nEram 19 horas e 2 minutos.\n"
    )
    found = record(text, "pt")
    assert [speaker for speaker, _ in turns(found)] == ["Rui Cais", "Ana Mar", "Rui Cais"]
    assert "faróis" in turns(found)[0][1]
