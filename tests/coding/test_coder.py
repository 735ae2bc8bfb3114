"""Statements become assignments, each with the evidence that decided."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.coding import Assignment, CodableStatement, code
from relatoria.coding.coder import coder
from relatoria.coding.training import shipped_statements
from relatoria.errors import UsageError
from relatoria.schemes.frameworks import framework

FRAMEWORKS = ("gcm", "themes", "hld2013", "eight_points", "montevideo_f", "sdg", "summits")
SHIPPED = [one.statement for one in shipped_statements()]
HEADINGS = ("", "Rights of migrant women", "Remesas y desarrollo", "Retour et réintégration")


def notations(text: str, language: str, name: str, heading: str = "") -> set[str]:
    statement = CodableStatement("1", text, language, heading)
    return {one.notation for one in code([statement], [name])}


@pytest.mark.parametrize(
    ("language", "text", "objective", "theme"),
    [
        ("en", "Make it cheaper to send remittances home.", "20", "T4"),
        ("es", "Que enviar remesas a la familia cueste menos.", "20", "T4"),
        ("pt", "Que enviar remessas para casa custe menos.", "20", "T4"),
        ("fr", "Rendre les envois de fonds moins coûteux.", "20", "T4"),
        ("en", "Smugglers must be brought to justice.", "9", "T5"),
        ("es", "Las redes de trata deben ser desmanteladas.", "10", "T5"),
        ("pt", "Os consulados precisam de mais pessoal para a proteção consular.", "14", "T3"),
        ("fr", "La rétention des enfants migrants doit cesser.", "13", "T1"),
    ],
)
def test_speaks_to_the_same_items_in_every_language(
    language: str, text: str, objective: str, theme: str
) -> None:
    assert objective in notations(text, language, "gcm")
    assert theme in notations(text, language, "themes")


def test_an_unknown_language_is_told_by_the_words() -> None:
    assert "20" in notations("Hay que abaratar el envío de las remesas.", "", "gcm")
    assert "20" in notations("Hay que abaratar el envío de las remesas.", "es-CL", "gcm")


def test_the_heading_counts_less_than_the_text() -> None:
    heading = {
        one.notation: one
        for one in code(
            [CodableStatement("1", "This must improve.", "en", "Remittances and their cost")],
            ["gcm"],
            all_=True,
        )
    }
    text = {
        one.notation: one
        for one in code([CodableStatement("1", "Remittances and their cost", "en")], ["gcm"])
    }
    assert heading["20"].score < text["20"].score
    assert {span.place for span in heading["20"].evidence} == {"heading"}


def test_accents_apart_from_their_letters_make_no_difference() -> None:
    apart = "La repatriacio\u0301n y la deportacio\u0301n de migrantes"
    assert notations(apart, "es", "gcm") == notations(
        "La repatriación y la deportación de migrantes", "es", "gcm"
    )


def test_an_unknown_framework_is_named() -> None:
    with pytest.raises(UsageError, match="there is no framework 'nope'"):
        list(code([CodableStatement("1", "x")], ["nope"]))


@pytest.mark.parametrize("name", ["gcm", "themes"])
def test_official_titles_speak_to_their_own_item(name: str) -> None:
    for item in framework(name).current():
        if item.coded:
            for language, title in item.title.items():
                assert item.notation in notations(title, language, name), (item.notation, language)


def _inside(statement: CodableStatement, one: Assignment) -> bool:
    lengths = {"text": len(statement.text), "heading": len(statement.heading)}
    return bool(one.evidence) and all(
        0 <= span.start < span.end <= lengths[span.place] for span in one.evidence
    )


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SHIPPED), st.sampled_from(HEADINGS), st.booleans())
def test_every_assignment_has_evidence_and_taking_it_away_lowers_the_score(
    known: CodableStatement, heading: str, every: bool
) -> None:
    statement = CodableStatement("1", known.text, known.language, heading)
    for one in coder(FRAMEWORKS).code(statement, all_=every):
        assert _inside(statement, one)
        text, above = statement.text, statement.heading
        for span in sorted(one.evidence, reverse=True):
            if span.place == "text":
                text = f"{text[: span.start]} . {text[span.end :]}"
            else:
                above = f"{above[: span.start]} . {above[span.end :]}"
        without = CodableStatement("1", text, known.language, above)
        left = {
            (other.framework, other.notation): other.score
            for other in coder(FRAMEWORKS).code(without, all_=True)
        }
        assert left.get((one.framework, one.notation), 0.0) < max(one.score, 1e-4)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", "en", "es", "pt", "fr", "xx"]), st.text())
def test_any_text_can_be_coded(text: str, language: str, heading: str) -> None:
    statement = CodableStatement("1", text, language, heading)
    for one in coder(FRAMEWORKS).code(statement, all_=True):
        assert _inside(statement, one)
        assert 0.0 <= one.score <= 1.0


def test_a_long_text_without_blanks_is_read_in_linear_time() -> None:
    assert notations("migrantes-" * 20_000, "es", "gcm") is not None
