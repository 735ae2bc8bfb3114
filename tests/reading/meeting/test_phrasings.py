"""Panels as reports of four languages announce them: verbs first, officers before names, lists."""

from __future__ import annotations

import pytest

from relatoria.reading.meeting.panels import seated
from tests.reading.meeting.helpers import source

_SEATED = [
    (
        "en",
        "Under the guidance of Ms. Petra Novak of the Harbour Trust, three guests compared ferry "
        "fares. They were Amos Kiprop (Union of Pilots), Lucy Marsh (Coastal College) and Dario "
        "Conti, a shipwright.",
        ["moderator: Petra Novak", "Amos Kiprop", "Lucy Marsh", "Dario Conti"],
    ),
    (
        "en",
        "The floor was given to the Director of Ports of Malta, Ms. Ana Vella, and to Mr. "
        "Tom Hale, "
        "of the Island Forum.",
        ["Ana Vella", "Tom Hale"],
    ),
    (
        "en",
        "Four panellists addressed the second session, which was moderated by Professor Ines Roca: "
        "Mr. Karl Boom, Deputy Mayor of Delft; Ms. Sun Lee; Dr. Omar Haddad (Nile Institute); and "
        "Ms. Joy Otieno.",
        ["moderator: Ines Roca", "Karl Boom", "Sun Lee", "Omar Haddad", "Joy Otieno"],
    ),
    (
        "en",
        "Also speaking in this session were Ms. Rita Sand, of the Peat Council, and Mr. Ugo Bassi. "
        "Ambassador Lena Holm was in the chair.",
        ["Rita Sand", "Ugo Bassi", "chair: Lena Holm"],
    ),
    (
        "es",
        "Participaron en este panel como expositores la directora de Puertos de Panamá, "
        "señora Inés "
        "Barrios; el señor Raúl Tovar, del Instituto del Mar, y la Ing. Sofía Peralta. La "
        "moderación estuvo a cargo del Lic. Tomás Rey.",
        ["Inés Barrios", "Raúl Tovar", "Sofía Peralta", "moderator: Tomás Rey"],
    ),
    (
        "es",
        "La mesa estuvo integrada por el profesor Juan Mora, de la Universidad de Cuyo, la Dra. "
        "Elsa Prieto, jefa de la Unidad de Faros, y don Luis Ángel Soto. Dirigió el debate la "
        "periodista Marta Gil.",
        ["Juan Mora", "Elsa Prieto", "Luis Ángel Soto", "moderator: Marta Gil"],
    ),
    (
        "es",
        "Bajo la presidencia de la Embajadora Clara Rojas, hicieron uso de la palabra el "
        "señor Abel "
        "Cano y la comadrona Rosa Tum.",
        ["chair: Clara Rojas", "Abel Cano", "Rosa Tum"],
    ),
    (
        "es",
        "El segundo bloque, que moderó Pedro Lugo (Radio Sur), reunió a Iris Vega, consultora; "
        "Óscar Pinto, alcalde de Tela; y sor Ana Matute.",
        ["moderator: Pedro Lugo", "Iris Vega", "Óscar Pinto", "Ana Matute"],
    ),
    (
        "es",
        "La sesión contó con la participación del director del Banco de Semillas, señor Hugo "
        "Salas, "
        "y de la ministra de Ambiente del Perú, señora Nora Quiroz. La presidió el doctor "
        "Iván Paz.",
        ["Hugo Salas", "Nora Quiroz", "chair: Iván Paz"],
    ),
    (
        "pt",
        "Compuseram a mesa o secretário de Pesca de Itajaí, Davi Lemos; a Dra. Rita Simões, do "
        "Instituto do Mar; e o pescador Zeca Moreira. A moderação ficou a cargo da jornalista Lia "
        "Prado.",
        ["Davi Lemos", "Rita Simões", "Zeca Moreira", "moderator: Lia Prado"],
    ),
    (
        "pt",
        "Sob a presidência do Conselheiro Nuno Vaz, fizeram uso da palavra a Eng. Marta Reis e o "
        "professor Ivo Serra, da Universidade do Minho.",
        ["chair: Nuno Vaz", "Marta Reis", "Ivo Serra"],
    ),
    (
        "pt",
        "A segunda mesa, mediada por Clara Nunes, contou com a participação de Hugo Sá (Rede Costa "
        "Viva), de Inês Dorta, coordenadora do Museu do Sal, e da Ir. Paula Cruz.",
        ["moderator: Clara Nunes", "Hugo Sá", "Inês Dorta", "Paula Cruz"],
    ),
    (
        "fr",
        "Animée par Mme Lise Morel, la table ronde réunissait le directeur du Port de Lomé, "
        "M. Koffi "
        "Adé, Me Anne Dufour, avocate, et Pr Jules Caron, de l'Université de Metz.",
        ["moderator: Lise Morel", "Koffi Adé", "Anne Dufour", "Jules Caron"],
    ),
    (
        "fr",
        "Sous la présidence de M. Yves Lambert, préfet, sont intervenus tour à tour Mme Nora Saïd "
        "(Institut du littoral) et le capitaine Paul Guérin.",
        ["chair: Yves Lambert", "Nora Saïd", "Paul Guérin"],
    ),
    (
        "fr",
        "Ont pris part à la séance Mme Ida Noël, maire de Dinan, M. Luc Perrin et sœur Odile "
        "Marin. "
        "M. Marc Aubry dirigeait les débats.",
        ["Ida Noël", "Luc Perrin", "Odile Marin", "moderator: Marc Aubry"],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), _SEATED)
def test_panels_in_other_words(language: str, text: str, people: list[str]) -> None:
    read = source(text, language)
    sat = seated(read.paragraphs[0], read.grammar.meeting)
    told = [
        one.listed.name.text
        if one.role.value == "speaker"
        else f"{one.role.value}: {one.listed.name.text}"
        for one in sat
    ]
    assert told == people
