"""Whoever takes over without being known: never the speaker before, never a guess."""

from __future__ import annotations

import pytest

from tests.reading.turns.build import hear

PANELS = {
    "en": (
        "Ada Morne| nurse at the Port Clinic",
        "The panel met.\n\nMs. Morne said that beds lack.",
    ),
    "es": ("Ada Morne| enfermera del Puerto", "El panel sesionó.\n\nMorne dijo que faltan camas."),
    "pt": ("Ada Morne| enfermeira do Porto", "O painel reuniu.\n\nMorne disse que faltam camas."),
    "fr": (
        "Ada Morne| infirmière du Port",
        "Le panel a siégé.\n\nMorne a dit que des lits manquent.",
    ),
}
CROWDS = [
    ("en", "Harbour officials in the hall complained about the noise."),
    ("en", "A weaver from the coast, who gave no name, asked who pays."),
    ("es", "Vecinos del muelle pidieron baños."),
    ("es", "Una tejedora de la costa preguntó quién paga."),
    ("pt", "Moradores do cais pediram silêncio."),
    ("pt", "Uma tecelã da costa, que não deu o nome, perguntou quem paga."),
    ("fr", "Des habitants du quai ont demandé du silence."),
    ("fr", "Une tisserande de la côte demande qui paie."),
]
BODIES = [
    ("en", "The Harbour Authority said that it will answer.", "Harbour Authority"),
    ("es", "El Ministerio del Mar, por medio de una nota, aclaró la cifra.", "Ministerio del Mar"),
    ("pt", "O Ministério do Mar, por meio de nota, comunicou a cifra.", "Ministério do Mar"),
    ("fr", "Le Conseil du Port a indiqué qu'il répondra.", "Conseil du Port"),
]
DECISIONS = [
    ("en", "The workshop adopted the conclusions."),
    ("es", "El taller aprobó las conclusiones."),
    ("pt", "A oficina aprovou as conclusões."),
    ("fr", "L'atelier a adopté les conclusions."),
]


@pytest.mark.parametrize(("language", "sentence"), CROWDS)
def test_unnamed_people_take_the_floor_from_a_panellist(language: str, sentence: str) -> None:
    seat, opening = PANELS[language]
    heard = hear(f"{opening}\n\n{sentence}\n", language, seat)
    assert heard.who()[0] == "Ada Morne"
    assert sentence[:12] not in heard.text(0)
    assert all(turn.attributed_to != "p0" for turn in heard.turns.contributions[1:])


@pytest.mark.parametrize(("language", "sentence", "body"), BODIES)
def test_a_body_speaks_under_its_printed_name(language: str, sentence: str, body: str) -> None:
    seat, opening = PANELS[language]
    heard = hear(f"{opening}\n\n{sentence}\n", language, seat)
    assert heard.who() == ["Ada Morne", body]


@pytest.mark.parametrize(("language", "sentence"), DECISIONS)
def test_what_a_meeting_decides_is_nobodys(language: str, sentence: str) -> None:
    seat, opening = PANELS[language]
    heard = hear(f"{opening}\n\n{sentence}\n", language, seat)
    assert heard.who()[:1] == ["Ada Morne"]
    assert sentence not in heard.text(0)
    assert all(turn.attributed_to != "p0" for turn in heard.turns.contributions[1:])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The nurse replied that beds cost money."),
        ("es", "La enfermera replicó que las camas cuestan."),
        ("pt", "A enfermeira replicou que as camas custam."),
        ("fr", "L'infirmière a répliqué que les lits coûtent cher."),
    ],
)
def test_an_occupation_printed_on_the_panel_means_its_bearer(language: str, sentence: str) -> None:
    opening = PANELS[language][1].split("\n")[0]
    heard = hear(f"{opening}\n\n{sentence}\n", language, PANELS[language][0])
    assert heard.who() == ["Ada Morne"]
