"""Panels that nobody presents: each person is named where they first speak, or as moderator."""

from __future__ import annotations

import pytest

from relatoria.reading.meeting import cast_of
from tests.reading.meeting.helpers import source

_TOLD = [
    (
        "en",
        "## Panel 1: Rivers\n\n"
        "The session, with Ms. Olga Petrova of the Baltic Institute moderating, began late.\n\n"
        "Karl Brandt, a researcher at the Baltic Institute, described the dams.\n\n"
        "On her side, Mei Tan (Asian Ports Network) doubted the figures.\n",
        {"moderator: Olga Petrova", "speaker: Karl Brandt", "speaker: Mei Tan"},
    ),
    (
        "es",
        "## Mesa 1. Ríos\n\n"
        "**Marta Sosa** (Ministerio de Salud, Perú)\n\n- El agua falta.\n\n"
        "**Iván Rojas**, economista de la Universidad de Antofagasta\n\n- El agua sobra.\n\n"
        "La jornada contó con la moderación de Clara Ponce.\n",
        {"moderator: Clara Ponce", "speaker: Marta Sosa", "speaker: Iván Rojas"},
    ),
    (
        "pt",
        "## Painel 1: Rios\n\n"
        "Ana Ribeiro, professora da Universidade de São Paulo, mostrou os dados.\n\n"
        "Por fim, Caio Moura, da Cáritas, discordou.\n\n"
        "O painel contou com a moderação da procuradora Lívia Prado.\n",
        {"moderator: Lívia Prado", "speaker: Ana Ribeiro", "speaker: Caio Moura"},
    ),
    (
        "fr",
        "## Panel 1 : Les fleuves\n\n"
        "La directrice de l'Office des eaux, Mme Claire Fontaine, a exposé les chiffres.\n\n"
        "Mme Ana Silva, assurant la modération, a conclu que l'eau manque.\n",
        {"moderator: Ana Silva", "speaker: Claire Fontaine"},
    ),
]
_THANKED = [
    ("en", "## Panel 1: Rivers\n\nThe moderator thanked Ms. Olga Petrova for her paper.\n"),
    ("es", "## Mesa 1. Ríos\n\nLa moderadora agradeció a Clara Ponce su ponencia.\n"),
    ("pt", "## Painel 1: Rios\n\nA moderadora agradeceu a Lívia Prado o estudo.\n"),
    ("fr", "## Panel 1 : Fleuves\n\nLa modératrice a remercié Mme Ana Silva de son étude.\n"),
]


def _seats(language: str, text: str) -> set[str]:
    cast = cast_of(source(f"# {_TITLES[language]}\n\n{text}\n## X Y Z\n\nx y z.\n", language))
    names = {agent.id: agent.name for agent in cast.agents}
    return {f"{s.role.value}: {names[s.agent]}" for panel in cast.panels for s in panel.seats}


_TITLES = {"en": "Report", "es": "Relatoría", "pt": "Relatório", "fr": "Rapport"}


@pytest.mark.parametrize(("language", "text", "expected"), _TOLD)
def test_those_who_first_speak_on_a_panel_sit_on_it(
    language: str, text: str, expected: set[str]
) -> None:
    assert _seats(language, text) == expected


@pytest.mark.parametrize(("language", "text"), _THANKED)
def test_whom_a_moderator_thanks_is_none(language: str, text: str) -> None:
    assert not any(seat.startswith("moderator") for seat in _seats(language, text))
