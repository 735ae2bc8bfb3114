"""Drafts proposed for merging: near doubles are found in four languages, neighbours are not."""

from __future__ import annotations

import pytest

from relatoria.consensus.messages import near_identical

OTHERS = {
    "x1": "Municipal libraries should open on Sundays during the harvest.",
    "x2": "Los puentes rurales requieren una inspección anual independiente.",
    "x3": "As escolas técnicas devem publicar o calendário de matrículas.",
    "x4": "Les ports de pêche ont besoin de chambres froides communes.",
}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The consulates should issue documents within thirty days.",
         "Consulates should issue documents within thirty days"),
        ("Se recomienda simplificar los trámites de regularización para las familias.",
         "Se recomienda simplificar el trámite de regularización para las familias"),
        ("Recomenda-se ampliar os serviços de saúde nas regiões de fronteira.",
         "Recomenda-se ampliar o serviço de saúde nas regiões de fronteira"),
        ("Il faut reconnaître les diplômes obtenus à l'étranger dans un délai raisonnable.",
         "Il faut reconnaitre les diplômes obtenus à l’étranger dans des délais raisonnables."),
    ],
)  # fmt: skip
def test_near_doubles_are_proposed_and_nothing_else(one: str, other: str) -> None:
    found = near_identical({"a": one, **OTHERS, "b": other})
    assert [(pair.one, pair.other) for pair in found] == [("a", "b")]
    assert found[0].likeness > 0.75


def test_the_same_words_are_wholly_alike() -> None:
    found = near_identical({"a": "¡Más guarderías!", "b": "mas  guarderias"})
    assert found[0].likeness == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("one", "other", "warning"),
    [
        ("Los refugios deben abrir en invierno", "Los refugios no deben abrir en invierno",
         "negation"),
        ("Permits should last 2 years for seasonal workers",
         "Permits should last 5 years for seasonal workers", "figures"),
    ],
)  # fmt: skip
def test_opposites_and_other_figures_carry_a_warning(one: str, other: str, warning: str) -> None:
    found = near_identical({"a": one, **OTHERS, "b": other}, least=0.6)
    assert [pair.warning for pair in found] == [warning]


def test_a_formula_that_every_draft_opens_with_makes_none_alike() -> None:
    themes = ("ports", "bridges", "schools", "markets", "rivers", "forests", "clinics", "trains")
    drafts = {
        theme: f"The participants of the meeting recommended investing in {theme}"
        for theme in themes
    }
    assert not near_identical(drafts)


def test_empty_drafts_and_none_are_alike_to_nothing() -> None:
    assert not near_identical({})
    assert not near_identical({"a": "", "b": "  ", "c": "…"})
