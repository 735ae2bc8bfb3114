"""Panels told by the shape of a sentence, whatever its verb."""

from __future__ import annotations

import pytest

from relatoria.reading.meeting import cast_of
from tests.reading.meeting.helpers import source

_HEAD = {"en": "Report", "es": "Relatoría", "pt": "Relatório", "fr": "Rapport"}
_LISTED = [
    (
        "en",
        "Around the table sat Ruth Adeyemi, head of the Labour Unit of the Ministry of Work; Karl "
        "Brandt, a researcher at the Baltic Institute; and Mei Tan (Asian Ports Network).",
        {"Ruth Adeyemi", "Karl Brandt", "Mei Tan"},
    ),
    (
        "es",
        "Completaban el grupo Marta Sosa, del Ministerio de Salud del Perú; Iván Rojas, de la "
        "Universidad de Antofagasta, y Clara Ponce (Red de Mujeres, Bolivia).",
        {"Marta Sosa", "Iván Rojas", "Clara Ponce"},
    ),
    (
        "pt",
        "Sentaram-se à volta da mesa Ana Ribeiro, diretora do Departamento de Estrangeiros; Caio "
        "Moura, da Universidade de São Paulo; e Lívia Prado, da Cáritas.",
        {"Ana Ribeiro", "Caio Moura", "Lívia Prado"},
    ),
    (
        "fr",
        "Autour de la table : Mme Claire Fontaine (Office des migrations, Mali), M. Ali Traoré "
        "(Université de Bamako) et Mme Ana Silva (Réseau des femmes, Sénégal).",
        {"Claire Fontaine", "Ali Traoré", "Ana Silva"},
    ),
]
_SAID = [
    (
        "en",
        "Ruth Adeyemi, of the Ministry of Work, proposed a fund, and Karl Brandt, of the Baltic "
        "Institute, rejected it.",
    ),
    (
        "es",
        "El estudio fue elaborado por Marta Sosa, del Ministerio de Salud, e Iván Rojas, de la "
        "Universidad de Antofagasta.",
    ),
    (
        "pt",
        "Ana Ribeiro, da Universidade de São Paulo, afirmou que o dado falta, e Caio Moura, da "
        "Cáritas, discordou.",
    ),
    (
        "fr",
        "Mme Claire Fontaine, de l'Office des migrations, a dénoncé les retards et M. Ali Traoré, "
        "de l'Université de Bamako, a proposé un fonds.",
    ),
]


def _speakers(language: str, sentence: str) -> set[str]:
    text = f"# {_HEAD[language]}\n\n## A. RÍO\n\n{sentence}\n\n## B. MAR\n\nx y z.\n"
    cast = cast_of(source(text, language))
    names = {agent.id: agent.name for agent in cast.agents}
    return {names[seat.agent] for panel in cast.panels for seat in panel.seats}


@pytest.mark.parametrize(("language", "sentence", "expected"), _LISTED)
def test_people_listed_with_who_they_are_sit_on_a_panel(
    language: str, sentence: str, expected: set[str]
) -> None:
    assert _speakers(language, sentence) == expected


@pytest.mark.parametrize(("language", "sentence"), _SAID)
def test_people_who_say_or_wrote_something_present_no_panel(language: str, sentence: str) -> None:
    assert _speakers(language, sentence) == set()
