"""Twenty questions in four languages: what each has to find, and that both databases agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.registers import register
from tests.store.search.conftest import ENGINES, address
from tests.store.search.material import fill, topics_found

# Topic, and the question in English, Spanish, Portuguese and French.
BATTERY = [
    ("remittances", "remittance", "remesa", "remessa", "envoi de fonds"),
    ("remittances", "remittances cost", "costo de las remesas", "custo das remessas",
     "coût des envois de fonds"),
    ("women", "women", "mujeres", "mulheres", "femmes"),
    ("women", "contracts for women", "contratos para mujeres", "contratos para mulheres",
     "contrats pour les femmes"),
    ("people", "people shelter", "personas albergue", "pessoas abrigo", "personnes refuge"),
    ("discrimination", "discrimination", "discriminación", "discriminação", "discrimination"),
    ("discrimination", "DISCRIMINATION surnames", "discriminacion apellidos",
     "discriminacao sobrenomes", "discrimination noms"),
    ("law", '"rule of law"', '"estado de derecho"', '"estado de direito"', "«état de droit»"),
    ("law", "rule of law", "estado de derecho", "estado de direito", "état de droit"),
    ("turkey", "Turkey", "Turquía", "Turquia", "Turquie"),
    ("turkey", "Türkiye", "turquia", "Türkiye", "turkiye"),
    ("orientation", "LGBTQ", "LGBTIQ+", "LGBTQIA+", "LGBTI"),
    ("children", "children NOT women", "niños NOT mujeres", "crianças NOT mulheres",
     "enfants NOT femmes"),
    ("children", "child -contract", "niño -contrato", "criança -contrato", "enfant -contrat"),
    ("consular", "consulate harvest", "consulado cosecha", "consulado colheita",
     "consulat récolte"),
    ("consular", "consul*", "consul*", "consul*", "consul*"),
    ("trafficking", "human trafficking", "trata de personas", "tráfico de pessoas",
     "traite des personnes"),
    ("organisation", "labor organizations", "organización laboral", "organização trabalhista",
     "organisation de travailleurs"),
    ("voting", "(vote OR ballot) post", "(voto OR urna) correo", "(voto OR urna) correio",
     "(vote OR urne) correspondance"),
    ("voting", "votes kind:proposal", "votan tipo:propuesta", "votam tipo:proposta",
     "vote genre:proposition"),
]  # fmt: skip
CASES = [
    (topic, language, questions[place])
    for topic, *questions in BATTERY
    for place, language in enumerate(("en", "es", "pt", "fr"))
]
# Concepts and countries lead from one language to all four.
ACROSS = ("remittances", "women", "children", "trafficking", "turkey", "orientation")


@pytest.fixture(scope="module", params=ENGINES)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    with register(address(request.param, tmp_path_factory.mktemp("battery"))):
        fill()
        yield request.param


def test_the_battery_has_twenty_questions_in_four_languages() -> None:
    assert len(CASES) == 80


@pytest.mark.parametrize(("topic", "language", "question"), CASES)
def test_a_question_finds_what_is_said_in_its_language(
    filled: str, topic: str, language: str, question: str
) -> None:
    from relatoria.store.search import search

    found = topics_found(search(question))
    assert language in found.get(topic, set())


@pytest.mark.parametrize("topic", ACROSS)
@pytest.mark.parametrize("place", range(4))
def test_a_concept_is_found_in_all_four_languages(filled: str, topic: str, place: int) -> None:
    from relatoria.store.search import search

    question = next(one for name, *one in BATTERY if name == topic)[place]
    assert topics_found(search(question))[topic] == {"en", "es", "pt", "fr"}


def test_what_stands_in_the_text_comes_before_what_a_concept_leads_to(filled: str) -> None:
    from relatoria.store.search import search

    for question, language in (("remesas", "es"), ("remessas", "pt"), ("mujeres", "es")):
        hits = search(question).hits
        direct = [hit.direct for hit in hits]
        assert direct == sorted(direct, reverse=True)
        assert hits[0].language == language and not hits[-1].direct


def test_both_databases_give_the_same_answers(tmp_path: Path) -> None:
    from relatoria.store.search import search
    from relatoria.store.search.cards import FACETS

    answers = []
    for kind in ENGINES:
        with register(address(kind, tmp_path)):
            fill()
            answers.append({case: _plain(search(case[2], facets=FACETS)) for case in CASES})
    first, second = answers
    for case in CASES:
        assert first[case] == second[case], case


def _plain(results) -> tuple[object, ...]:
    hits = [
        (hit.key, hit.type, hit.start, hit.score, hit.direct, hit.passages) for hit in results.hits
    ]
    return hits, results.total, results.facets
