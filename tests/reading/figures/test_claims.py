"""Figures in prose, in four languages and their ways to print numbers."""

from __future__ import annotations

import pytest

from relatoria.model import Claim
from relatoria.reading.figures import claims_of
from tests.reading.passage import source_from
from tests.shared import needs_shared, seed


def claims(text: str, language: str) -> tuple[Claim, ...]:
    return claims_of(source_from(text, language))


def values(text: str, language: str) -> list[tuple[float, str, str | None]]:
    return [(claim.value, claim.unit, claim.area) for claim in claims(text, language)]


VALUES = [
    ("en", "In 2019 roughly 2.3 million migrants lived in Colombia, about 860,000 in Peru and "
     "370,000 in Ecuador.",
     [(2.3e6, "persons", "COL"), (860e3, "persons", "PER"), (370e3, "persons", "ECU")]),
    ("en", "The migratory balance was negative by 4.1 million in Central America and by 2 million "
     "in the Caribbean.",
     [(-4.1e6, "persons", "Central America"), (-2e6, "persons", "Caribbean")]),
    ("en", "Transfers to Mexico amounted to US$ 36 billion.", [(36e9, "USD", "MEX")]),
    ("es", "Cerca del 31 por ciento de los migrantes del mundo vivía en Europa.",
     [(31, "percent", "Europa")]),
    ("es", "Unos 16.000 trabajadores llegaron a Chile.", [(16_000, "persons", "CHL")]),
    ("es", "El saldo migratorio fue negativo en 4,1 millones en Centroamérica y en 2 millones en "
     "el Caribe.", [(-4.1e6, "persons", "Centroamérica"), (-2e6, "persons", "Caribe")]),
    ("pt", "Cerca de 2,3 milhões de pessoas viviam no Brasil.", [(2.3e6, "persons", "BRA")]),
    ("pt", "O país recebeu 16.000 trabalhadores desde 2010.", [(16_000, "persons", None)]),
    ("fr", "Quelque 16 000 travailleurs sont arrivés au Chili.", [(16_000, "persons", "CHL")]),
    ("fr", "Au moins 1 234 567 personnes ont été recensées.", [(1_234_567, "persons", None)]),
    ("fr", "Les transferts ont atteint 2,9 milliards de dollars.", [(2.9e9, "USD", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), VALUES)
def test_value_unit_and_place(
    language: str, text: str, expected: list[tuple[float, str, str | None]]
) -> None:
    assert values(text, language) == [
        (pytest.approx(value), unit, area) for value, unit, area in expected
    ]


BOUNDS = [
    ("en", "More than 3,800 workers took part.", "at_least", False, None),
    ("en", "Between 10 and 15 per cent of households received help.", "between", False, 15.0),
    ("en", "Nearly 40 per cent of households received help.", None, True, None),
    ("es", "Más de la mitad de los hogares recibía ayuda.", "at_least", False, None),
    ("es", "Entre 10 y 15 por ciento de los hogares recibía ayuda.", "between", False, 15.0),
    ("pt", "Menos de 20% dos jovens estudavam.", "at_most", False, None),
    ("fr", "Environ 40 % des ménages reçoivent une aide.", None, True, None),
    ("fr", "De 10 à 15 % des jeunes étudient.", "between", False, 15.0),
]


@pytest.mark.parametrize(("language", "text", "bound", "approximate", "high"), BOUNDS)
def test_hedges_and_bounds(
    language: str, text: str, bound: str | None, approximate: bool, high: float | None
) -> None:
    (claim,) = claims(text, language)
    assert (claim.bound, claim.approximate, claim.high) == (bound, approximate, high)


SHARES = [
    ("en", "One in five children was out of school.", 20.0, "children"),
    ("en", "Two thirds of migrants stayed in the region.", 66.67, "migrants"),
    ("es", "Uno de cada cuatro niños no asistía a la escuela.", 25.0, "niños"),
    ("pt", "Um terço das famílias recebe ajuda.", 33.33, "famílias"),
    ("fr", "La moitié des ménages reçoit une aide.", 50.0, "ménages"),
]


@pytest.mark.parametrize(("language", "text", "value", "whole"), SHARES)
def test_shares_in_words(language: str, text: str, value: float, whole: str) -> None:
    (claim,) = claims(text, language)
    assert (claim.value, claim.unit, claim.share_of) == (value, "percent", whole)


def test_years_and_spans_of_years() -> None:
    first, second = claims(
        "Between 2000 and 2010 the number of emigrants grew by 32 per cent. Since 2015, 4 million "
        "people have left.",
        "en",
    )
    assert (first.year, second.year) == ("2000/2010", "2015/..")


NO_FIGURES = [
    ("en", "Paragraph 15, article 27 and target 10.7 apply; the 37th session met on 4 May 2018."),
    ("en", "At 9.30 a.m. resolution 71/280 and the 2030 Agenda were discussed (see pages 12-15)."),
    ("en", "Tel: 56 2 2210 2000"),
    ("es", "El párrafo 15 de la resolución 70/1 y el artículo 3, de 4 de mayo de 2018."),
    ("es", "La sesión 37 comenzó a las 9.30 horas."),
    ("pt", "O parágrafo 15 da resolução 70/1, em 4 de maio de 2018, às 9h30."),
    ("fr", "Le paragraphe 15 de la résolution 70/1, le 4 mai 2018 à 9 h 30."),
]


@pytest.mark.parametrize(("language", "text"), NO_FIGURES)
def test_references_dates_and_times_are_no_figures(language: str, text: str) -> None:
    assert claims(text, language) == ()


def test_the_words_of_a_claim_are_the_text_of_its_span() -> None:
    source = source_from("It said that **some 12,500 workers**\nwere paid.", "en")
    (claim,) = claims_of(source)
    assert claim.text == source.text[claim.start : claim.end]
    assert claim.quantity == "workers"


@needs_shared
@pytest.mark.shared
def test_figures_of_the_follow_up_page() -> None:
    found = values(seed("004").read_text("utf-8"), "en")
    assert (57.5e6, "persons", "Americas") in found
    assert (27.0, "percent", "worldwide") in found
    balances = [value for value, _, area in found if area in ("Central America", "South America")]
    assert balances == [-6.8e6, -3e6]
    assert (16_000.0, "persons") in [(value, unit) for value, unit, _ in found]


SPELT = [
    ("en", "Twenty-five countries have ratified it.", 25, "count"),
    ("en", "Eight in ten families received help.", 80, "percent"),
    ("en", "The estimates put the migrant population of Chile at 1.5 million.", 1.5e6, "persons"),
    ("es", "Dieciocho países lo han ratificado.", 18, "count"),
    ("es", "Doscientos mil migrantes viven en Chile.", 200_000, "persons"),
    ("pt", "Oito em cada dez famílias recebem ajuda.", 80, "percent"),
    ("pt", "Os migrantes no Chile somavam 1.476.240.", 1_476_240, "persons"),
    ("fr", "Vingt-huit États l’ont ratifiée.", 28, "count"),
    ("fr", "Une famille sur cinq reçoit une aide.", 20, "percent"),
    ("fr", "Quatre-vingt-dix pour cent des ménages ont répondu.", 90, "percent"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), SPELT)
def test_numbers_in_words_and_numbers_that_verbs_govern(
    language: str, text: str, value: float, unit: str
) -> None:
    (claim,) = claims(text, language)
    assert (claim.value, claim.unit) == (value, unit)


def test_place_and_year_of_the_sentence_before_hold_on_where_they_are_single() -> None:
    (claim,) = claims("Much changed in Peru by 2020. There were 4,500 refugees.", "en")
    assert (claim.area, claim.year) == ("PER", "2020")
    (claim,) = claims("Peru and Chile agreed. There were 4,500 refugees.", "en")
    assert claim.area is None


SUBJECTS = [
    ("en", "Refugees in Peru at the end of 2019: 4,512.", 4_512, "Refugees in Peru"),
    ("en", "Of the nurses in Chile, 2,900 came from Peru.", 2_900, "nurses in Chile"),
    ("en", "Its foreign-born population topped 3.4 million.", 3.4e6, "foreign-born population"),
    ("es", "Personas refugiadas en el Perú, 2019: 4.512.", 4_512, "Personas refugiadas en el Perú"),
    ("es", "Los inmigrantes rondaban los 3,4 millones.", 3.4e6, "inmigrantes"),
    ("pt", "Os imigrantes eram, em 2019, 3,4 milhões.", 3.4e6, "imigrantes"),
    ("pt", "Entre os refugiados no Chile, 4.512 vinham do Peru.", 4_512, "refugiados no Chile"),
    ("fr", "Réfugiés au Pérou fin 2019 : 4 512.", 4_512, "Réfugiés au Pérou"),
    ("fr", "Les émigrés, qui étaient 4 512 en 2010, sont rentrés.", 4_512, "émigrés"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value", "quantity"), SUBJECTS)
def test_a_figure_without_a_noun_counts_what_its_caption_whole_or_clause_names(
    language: str, text: str, value: float, quantity: str
) -> None:
    (claim,) = claims(text, language)
    assert (claim.value, claim.unit, claim.quantity) == (value, "persons", quantity)


def test_money_goes_on_behind_another_verb() -> None:
    first, second = claims(
        "Exports amounted to US$ 27 billion in 2008, but fell to 21 billion in 2010.", "en"
    )
    assert (first.unit, second.unit, second.value) == ("USD", "USD", 21e9)


PARTS = [
    ("en", "In 2020, 17 of the 33 countries of the Caribbean had ratified it.", "countries"),
    ("es", "En 2020, 17 de los 33 países del Caribe lo habían ratificado.", "países"),
    ("pt", "Em 2020, 17 dos 33 países do Caribe a haviam ratificado.", "países"),
    ("fr", "En 2020, 17 des 33 pays des Caraïbes l'avaient ratifiée.", "pays"),
]


@pytest.mark.parametrize(("language", "text", "states"), PARTS)
def test_states_out_of_how_many_there_are_is_one_figure(
    language: str, text: str, states: str
) -> None:
    (claim,) = claims(text, language)
    assert (claim.value, claim.unit, claim.quantity) == (17, "count", states)
    assert claim.area is not None
