from __future__ import annotations

import pytest

from relatoria.reading.meeting.panels import seated
from tests.reading.meeting.helpers import source

_SEATED = [
    (
        "en",
        "The panel comprised Ruth Adeyemi, head of the Labour Unit of the Ministry of Work of "
        "Ghana, Karl Brandt, a researcher at the Baltic Institute, and Mei Tan (Asian Ports "
        "Network). Ms. Olga Petrova (Baltic Institute) acted as moderator.",
        ["Ruth Adeyemi", "Karl Brandt", "Mei Tan", "moderator: Olga Petrova"],
    ),
    (
        "en",
        "Mr. Samuel Osei, Permanent Representative of Ghana, chaired the meeting.",
        ["chair: Samuel Osei"],
    ),
    (
        "es",
        "Los expositores de la segunda sesión fueron Marta Sosa, del Ministerio de Salud del Perú; "
        "Iván Rojas, de la Universidad de Antofagasta, y Clara Ponce. Ofició de moderadora la "
        "señora Julia Castro, de la Fundación Puente.",
        ["Marta Sosa", "Iván Rojas", "Clara Ponce", "moderator: Julia Castro"],
    ),
    (
        "es",
        "La mesa estuvo conformada por la Dra. Elena Vargas (UNAM), el Lic. Jorge Ibarra (Sin "
        "Fronteras) y el Mtro. Luis Téllez, del Instituto Nacional de Migración. Moderó: Andrea "
        "Gil.",
        ["Elena Vargas", "Jorge Ibarra", "Luis Téllez", "moderator: Andrea Gil"],
    ),
    (
        "es",
        "Las presentaciones estuvieron a cargo de Rosa Lima y Hugo Prats, ambos de la Universidad "
        "de Chile, y los comentarios a cargo de Inés Ferro.",
        ["Rosa Lima", "Hugo Prats", "Inés Ferro"],
    ),
    (
        "pt",
        "A mesa foi composta por Ana Paula Ribeiro, diretora do Departamento de Estrangeiros; Caio "
        "Moura, da Universidade de São Paulo; e a Dra. Lívia Prado, da Cáritas. Coube a mediação a "
        "Rui Tavares.",
        ["Ana Paula Ribeiro", "Caio Moura", "Lívia Prado", "moderator: Rui Tavares"],
    ),
    (
        "pt",
        "Participaram como expositores Marta Dias (UFRJ) e Pedro Nóbrega, consultor do PNUD. O "
        "moderador foi o professor Ivo Castro.",
        ["Marta Dias", "Pedro Nóbrega", "moderator: Ivo Castro"],
    ),
    (
        "fr",
        "Le panel était composé de Mme Claire Fontaine, directrice de l'Office des migrations, de "
        "M. Ali Traoré, professeur à l'Université de Bamako, et de Mme Ana Silva (Réseau des "
        "femmes). M. Jean Petit a assuré la modération.",
        ["Claire Fontaine", "Ali Traoré", "Ana Silva", "moderator: Jean Petit"],
    ),
    (
        "fr",
        "Ont pris la parole M. Paul Mercier, ministre du travail d'Haïti, et Mme Rose Joseph, de "
        "la Croix-Rouge.",
        ["Paul Mercier", "Rose Joseph"],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), _SEATED)
def test_whoever_is_presented_gets_a_seat(language: str, text: str, people: list[str]) -> None:
    read = source(text, language)
    sat = seated(read.paragraphs[0], read.grammar.meeting)
    told = [
        one.listed.name.text
        if one.role.value == "speaker"
        else f"{one.role.value}: {one.listed.name.text}"
        for one in sat
    ]
    assert told == people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The representative of Chile said that the experts were concerned."),
        ("en", "Statements were made by the representatives of Chile and Peru."),
        ("es", "El representante de Chile señaló que la participación era clave."),
        ("pt", "Os participantes foram convidados a enviar comentários."),
        ("fr", "Les participants ont été invités à présenter leurs observations."),
    ],
)
def test_prose_seats_nobody(language: str, text: str) -> None:
    read = source(text, language)
    assert seated(read.paragraphs[0], read.grammar.meeting) == ()
