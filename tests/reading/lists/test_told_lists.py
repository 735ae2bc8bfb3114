"""Lists told in order, headed by a title, marked by words or capitals, counted by any noun."""

from __future__ import annotations

import pytest

from relatoria.model import Enumeration, MarkerStyle, Statement, StatementKind
from relatoria.reading.lists import statements_of
from tests.reading.passage import source_from


def _read(text: str, language: str) -> tuple[list[str], list[Statement], list[Enumeration]]:
    source = source_from(text, language)
    statements, enumerations = statements_of(source)
    return [s.text for s in statements], list(statements), list(enumerations)


INLINE = {
    "en": (
        "She saw two gaps in the plan: first, the lack of boats; second, the price of nets.",
        ["the lack of boats", "the price of nets"],
    ),
    "es": (
        "Propuso, en primer lugar, abrir el muelle; en segundo lugar, pintar el faro; y, por "
        "último, pagar a los pescadores.",
        ["abrir el muelle", "pintar el faro", "pagar a los pescadores"],
    ),
    "pt": (
        "Sublinhou dois aspectos: primeiro, a falta de barcos; segundo, o preço das redes.",
        ["a falta de barcos", "o preço das redes"],
    ),
    "fr": (
        "Trois chantiers s'imposent : premièrement, un quai neuf ; deuxièmement, un phare ; "
        "troisièmement, des filets.",
        ["un quai neuf", "un phare", "des filets"],
    ),
}


@pytest.mark.parametrize("language", list(INLINE))
def test_ordinals_inside_a_sentence_part_its_items(language: str) -> None:
    sentence, items = INLINE[language]
    texts, statements, enumerations = _read(f"The fleet.\n\n{sentence}\n", language)
    assert texts == items
    assert {s.marker_style for s in statements} == {MarkerStyle.ORDINAL}
    assert enumerations[0].declared in (None, len(items))


def test_any_counted_noun_announces_where_its_number_is_right() -> None:
    for language in ("en", "pt", "fr"):
        _, _, enumerations = _read(f"The fleet.\n\n{INLINE[language][0]}\n", language)
        assert enumerations[0].declared == enumerations[0].extracted


def test_an_ordinal_that_only_tells_a_story_is_no_list() -> None:
    text = "He first went to the port, then, second, he said, to the bay; he slept there.\n"
    assert _read(text, "en")[0] == []


TITLES = {
    "en": ("ACTIONS", "Secretary to mend the quay.", "Mr. Reed to count the nets."),
    "es": ("ACUERDOS", "Reparar el muelle.", "Contar las redes del puerto."),
    "pt": ("Encaminhamentos", "Reparar o cais.", "Contar as redes do porto."),
    "fr": ("Relevé de décisions", "Réparer le quai.", "Compter les filets du port."),
}


@pytest.mark.parametrize("language", list(TITLES))
def test_a_numbered_list_below_its_title_is_what_was_agreed(language: str) -> None:
    title, one, two = TITLES[language]
    texts, statements, _ = _read(f"{title}\n\n1. {one}\n\n2. {two}\n", language)
    assert texts == [one.rstrip("."), two.rstrip(".")]
    assert {s.kind for s in statements} == {StatementKind.COMMITMENT}


@pytest.mark.parametrize("language", list(TITLES))
def test_numbered_paragraphs_below_another_heading_are_no_list(language: str) -> None:
    _, one, two = TITLES[language]
    assert _read(f"Port\n\n1. {one}\n\n2. {two}\n", language)[0] == []


WORDED = {
    "en": ("First.", "Second."),
    "es": ("PRIMERO.-", "SEGUNDO.-"),
    "pt": ("Primeiro.", "Segundo."),
    "fr": ("Premièrement :", "Deuxièmement :"),
}


@pytest.mark.parametrize("language", list(WORDED))
def test_ordinals_that_open_lines_mark_items(language: str) -> None:
    title, one, two = TITLES[language]
    first, second = WORDED[language]
    texts, statements, _ = _read(f"{title}\n\n{first} {one}\n\n{second} {two}\n", language)
    assert texts == [one.rstrip("."), two.rstrip(".")]
    assert {s.marker_style for s in statements} == {MarkerStyle.ORDINAL}


@pytest.mark.parametrize("marks", [("A.", "B."), ("I.", "II.")])
def test_capital_markers_after_a_colon_mark_items(marks: tuple[str, str]) -> None:
    text = f"They agreed on the following:\n\n{marks[0]} Mend the quay.\n{marks[1]} Count nets.\n"
    assert _read(text, "en")[0] == ["Mend the quay", "Count nets"]


AGREED = {
    "en": "The delegates agreed to the following:",
    "es": "Las delegaciones acordaron lo siguiente:",
    "pt": "As delegações acordaram o seguinte:",
    "fr": "Les délégations sont convenues de ce qui suit :",
}


@pytest.mark.parametrize("language", list(AGREED))
def test_what_delegations_agree_is_a_commitment(language: str) -> None:
    _, one, two = TITLES[language]
    text = f"{AGREED[language]}\n\n(a) {one}\n\n(b) {two}\n"
    assert {s.kind for s in _read(text, language)[1]} == {StatementKind.COMMITMENT}


ASKED = {
    "en": "The pilot urged the States to do the following:",
    "es": "La práctica exhortó a los Estados a lo siguiente:",
    "pt": "A prática exortou os Estados ao seguinte:",
    "fr": "La pilote a exhorté les États à ce qui suit :",
}


@pytest.mark.parametrize("language", list(ASKED))
def test_what_is_asked_of_states_is_a_list_of_proposals(language: str) -> None:
    _, one, two = TITLES[language]
    texts, statements, _ = _read(f"{ASKED[language]}\n\n• {one}\n• {two}\n", language)
    assert len(texts) == 2
    assert {s.kind for s in statements} == {StatementKind.PROPOSAL}


def test_a_number_behind_its_noun_is_declared_too() -> None:
    text = "Les conclusions sont au nombre de quatre :\n\na) le quai ;\n\nb) le phare.\n"
    _, _, enumerations = _read(text, "fr")
    assert (enumerations[0].declared, enumerations[0].extracted) == (4, 2)


PAIRS = {
    "en": "She raised two concerns: on the one hand, the cost of nets; on the other, the tides.",
    "es": "Planteó dos desafíos: de un lado, la falta de redes; de otro, la fuerza del mar.",
    "pt": "Apontou dois desafios: por um lado, a falta de redes; por outro lado, a força do mar.",
    "fr": "Elle a relevé deux défis : d'une part, le prix des filets ; d'autre part, les marées.",
}


@pytest.mark.parametrize("language", list(PAIRS))
def test_one_side_and_the_other_are_two_items_without_those_words(language: str) -> None:
    texts, _, enumerations = _read(PAIRS[language], language)
    assert len(texts) == 2
    assert not any("," in text for text in texts)
    assert enumerations[0].declared == 2


@pytest.mark.parametrize("title", ["Recommendations", "Principles", "Next steps"])
def test_bullets_below_the_title_of_a_list_are_its_items(title: str) -> None:
    assert len(_read(f"{title}\n\n- Mend quays\n- Count nets\n", "en")[0]) == 2


DECIDED = {
    "en": "The delegations agreed:",
    "es": "Las delegaciones acordaron:",
    "pt": "As delegações acordaram:",
    "fr": "Les délégations ont décidé :",
}


@pytest.mark.parametrize("language", list(DECIDED))
def test_a_verb_of_agreement_before_a_colon_announces_commitments(language: str) -> None:
    _, one, two = TITLES[language]
    _, statements, _ = _read(f"{DECIDED[language]}\n\n- {one}\n- {two}\n", language)
    assert [s.kind for s in statements] == [StatementKind.COMMITMENT] * 2
