"""Faults that need a whole report around them: sessions, programmes, lists, the cover."""

from __future__ import annotations

import pytest
import yaml

from tests.drafting.checks.damage import LANGUAGES, REPORTS, lint

SESSIONS = {
    "en": (
        "# Report of the Committee on its ninth session\n\nPort Antonio, 2022\n\n"
        "Peru offered to host the {} session in 2024.\n",
        ("tenth", "eleventh"),
    ),
    "es": (
        "# Informe del Comité sobre su noveno período de sesiones\n\nLima, 2022\n\n"
        "El {} período de sesiones se celebrará en Quito en 2024.\n",
        ("décimo", "undécimo"),
    ),
    "pt": (
        "# Ata da 3ª reunião ordinária\n\nManaus, 2022\n\n"
        "A {} reunião ordinária será realizada em Belém em 2024, disse o presidente.\n",
        ("4ª", "5ª"),
    ),
    "fr": (
        "# Rapport du Comité sur sa neuvième session\n\nCayenne, 2022\n\n"
        "La {} session se tiendra à Nantes en 2024.\n",
        ("dixième", "onzième"),
    ),
}
PROGRAMMES = {
    "en": "## Session 1. Boats\n\nIt was moderated by {}, of the Port.\n\n"
    "## Session 2. Nets\n\nNets were mended.\n\n## Programme\n\n"
    "Session 1: Boats\nModerator: Inés Quiroga Manrique, Port\n\n"
    "Session 2: Nets\nModerator: Remigio Talavera Puga, Fund\n",
    "es": "## Sesión 1. Barcos\n\nLa moderación correspondió a {}, del Puerto.\n\n"
    "## Sesión 2. Redes\n\nSe remendaron redes.\n\n## Programa\n\n"
    "Sesión 1: Barcos\nModera: Inés Quiroga Manrique, Puerto\n\n"
    "Sesión 2: Redes\nModera: Remigio Talavera Puga, Fondo\n",
    "pt": "## Sessão 1. Barcos\n\nA moderação coube a {}, do Porto.\n\n"
    "## Sessão 2. Redes\n\nForam remendadas redes.\n\n## Programa\n\n"
    "Sessão 1: Barcos\nModeração: Inés Quiroga Manrique, Porto\n\n"
    "Sessão 2: Redes\nModeração: Remigio Talavera Puga, Fundo\n",
    "fr": "## Séance 1. Bateaux\n\nElle a été animée par {}, du Port.\n\n"
    "## Séance 2. Filets\n\nOn a réparé les filets.\n\n## Programme\n\n"
    "Séance 1 : Bateaux\nModérateur : Inés Quiroga Manrique, Port\n\n"
    "Séance 2 : Filets\nModérateur : Remigio Talavera Puga, Fonds\n",
}
LISTS = {
    "en": "# Report\n\nRosa Lima Vega, of the University of the Port, spoke of boats.\n\n"
    "## Annex 1\n\n**LIST OF PARTICIPANTS**\n\n- {}\n- Abel Suxe Pinedo, Fishing Fund\n",
    "es": "# Informe\n\nRosa Lima Vega, de la Universidad del Puerto, habló de barcos.\n\n"
    "## Anexo 1\n\n**LISTA DE PARTICIPANTES**\n\n- {}\n- Abel Suxe Pinedo, Fondo de Pesca\n",
    "pt": "# Relatório\n\nRosa Lima Vega, da Universidade do Porto, falou de barcos.\n\n"
    "## Anexo 1\n\n**LISTA DE PARTICIPANTES**\n\n- {}\n- Abel Suxe Pinedo, Fundo de Pesca\n",
    "fr": "# Rapport\n\nRosa Lima Vega, de l'Université du Port, a parlé de bateaux.\n\n"
    "## Annexe 1\n\n**LISTE DES PARTICIPANTS**\n\n- {}\n- Abel Suxe Pinedo, Fonds de Pêche\n",
}
LISTED = {
    "en": ("University of the Port", "University of the Coast"),
    "es": ("Universidad del Puerto", "Universidad de la Costa"),
    "pt": ("Universidade do Porto", "Universidade da Costa"),
    "fr": ("Université du Port", "Université de la Côte"),
}


def _rules(text: str) -> set[str]:
    return {finding.rule for finding in lint(text)}


# Written after the rules by people who saw none; at first contact 9 of 24 faults of the second set
# were found and 10 of 24 of the third.
@pytest.mark.parametrize("name", ["unseen_second", "unseen_third"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_set_raises_no_alarm_and_gives_up_its_faults(language: str, name: str) -> None:
    folder = REPORTS / name
    text = (folder / f"{language}.md").read_text("utf-8")
    assert lint(text) == ()
    for kind, old, new in yaml.safe_load((folder / f"{language}.yaml").read_text("utf-8")):
        assert lint(text.replace(old, new, 1)), kind


# Two more sets by people who saw no rule: at first contact 13 of 24 with 4 false alarms, and 16 of
# 24 with 9. What is still missed stays visible; it may only become less.
@pytest.mark.parametrize(("name", "most_missed"), [("unseen_fourth", 6), ("unseen_fifth", 3)])
def test_a_set_raises_no_alarm_and_hides_few_faults(name: str, most_missed: int) -> None:
    missed = []
    for language in LANGUAGES:
        text = (REPORTS / name / f"{language}.md").read_text("utf-8")
        assert lint(text) == ()
        for kind, old, new in yaml.safe_load(
            (REPORTS / name / f"{language}.yaml").read_text("utf-8")
        ):
            assert old in text, kind
            if not lint(text.replace(old, new, 1)):
                missed.append(f"{language} {kind}")
    assert len(missed) <= most_missed, missed


# Lists without signs, grouped by country or with surnames in capitals; programmes in a sentence
# or in a table with a column for the chair; numbered paragraphs; sources in brackets.
@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_lists_and_programmes_are_compared_in_whatever_layout(language: str) -> None:
    folder = REPORTS / "layouts"
    text = (folder / f"{language}.md").read_text("utf-8")
    assert lint(text) == ()
    for kind, old, new in yaml.safe_load((folder / f"{language}.yaml").read_text("utf-8")):
        assert old in text, kind
        assert lint(text.replace(old, new, 1)), kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_session_after_the_next_is_queried(language: str) -> None:
    text, (right, wrong) = SESSIONS[language]
    assert "next_session" not in _rules(text.format(right))
    assert "next_session" in _rules(text.format(wrong))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moderator_that_the_programme_does_not_have_is_queried(language: str) -> None:
    text = PROGRAMMES[language]
    assert "moderator" not in _rules(text.format("Inés Quiroga Manrique"))
    assert "moderator" in _rules(text.format("Remigio Talavera Puga"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_institution_or_second_surname_in_a_list_is_queried(language: str) -> None:
    text, (right, wrong) = LISTS[language], LISTED[language]
    listed = _rules(text.format(f"Rosa Lima Vega, {right}"))
    assert not listed & {"organization", "person_spelling"}
    assert "organization" in _rules(text.format(f"Rosa Lima Vega, {wrong}"))
    assert "person_spelling" in _rules(text.format(f"Rosa Lima Arce, {right}"))
