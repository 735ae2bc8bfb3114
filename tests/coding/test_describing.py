"""Groups, actors, paradigms, stances and citations, each with its words."""

from __future__ import annotations

import pytest

from relatoria.coding import CodableStatement
from relatoria.coding.citing import cited_in
from relatoria.coding.describing import describe


def told(text: str, language: str, kind: str) -> dict[str, str]:
    details = describe(CodableStatement("1", text, language))
    return {one.value: one.stance for one in details if one.kind == kind}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Girls travelling as unaccompanied minors and indigenous women"),
        ("es", "Niñas no acompañadas y mujeres indígenas"),
        ("pt", "Meninas desacompanhadas e mulheres indígenas"),
        ("fr", "Les filles mineures non accompagnées et les femmes autochtones"),
    ],
)
def test_groups_are_named_alike_in_every_language(language: str, text: str) -> None:
    assert {"women", "unaccompanied", "indigenous"} <= told(text, language, "group").keys()


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("en", "She called for shared responsibility among States.", "asserts"),
        ("es", "Cuestionó la responsabilidad compartida.", "questions"),
        ("pt", "A responsabilidade compartilhada deve ser entendida como dever.", "redefines"),
        ("fr", "La responsabilité partagée figurait au rapport.", "uses"),
    ],
)
def test_stance_on_a_contested_term(language: str, text: str, stance: str) -> None:
    assert told(text, language, "stance")["shared_responsibility"] == stance


def test_paradigm_and_actor() -> None:
    text = "Destination countries replaced national security by a human rights perspective."
    assert told(text, "en", "paradigm").keys() == {"security", "rights_development"}
    assert "destination" in told(text, "en", "actor")


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("as resolution 65/170 says", ["A/RES/65/170"]),
        ("A/RES/73/195", ["A/RES/73/195"]),
        ("la resolución 615(XXXI) de la CEPAL", ["615(XXXI)"]),
        ("Human Rights Council resolution 17/12", ["A/HRC/RES/17/12"]),
        ("Security Council resolution 1325", ["S/RES/1325"]),
        ("ILO Convention No. 189", ["ILO/C189"]),
        ("le Protocole de Palerme", ["palermo_tip"]),
        ("the Paris Agreement on climate", []),
        ("room 65/170 on the left", []),
    ],
)
def test_citations_have_one_name(text: str, cited: list[str]) -> None:
    found = cited_in(text)
    assert [one.cited for one in found] == cited
    for one in found:
        assert text[one.evidence.start : one.evidence.end].strip()
