"""Those who came, as minutes of four languages list them."""

from __future__ import annotations

import pytest

from relatoria.reading.meeting import cast_of
from tests.reading.meeting.helpers import source

_MINUTES = [
    (
        "en",
        "Minutes of the Lighthouse Board\n\n12 May 2016\n\nPresent: Ms. Ana Holt (Chair), "
        "Mr. Ben Cole "
        "(Pilots' Union), Dr. Ivy Rowe, Port Health Service\n\nIn attendance: Mr. Sam Lund "
        "(Secretary)\n\nApologies: Mr. Carl Dunn\n\nThe Chair opened the meeting. Mr. Cole "
        "asked for "
        "the new charts.",
        ["chair: Ana Holt", "Ben Cole", "Ivy Rowe", "Sam Lund"],
    ),
    (
        "en",
        "Summary record\n\nChair: Ms. Osei (Ghana)\n\n1. Mr. Brandt (Norway) said that fees "
        "were low.",
        ["chair: Osei"],
    ),
    (
        "es",
        "Acta de la Junta de Faros\n\nAsistentes:\n- Sra. Rosa Díaz Lara, Presidenta\n- Sr. "
        "Iván Cruz, "
        "Ministerio de Pesca\n- Lic. Olga Ríos (Cooperativa del Mar)\n\nAusentes: Sr. Luis Mena\n\n"
        "La Presidenta abrió la sesión y el Sr. Cruz presentó el informe de gastos.",
        ["chair: Rosa Díaz Lara", "Iván Cruz", "Olga Ríos"],
    ),
    (
        "es",
        "En la ciudad de Loja, a las diez horas, se reunieron los miembros siguientes: el "
        "doctor Juan "
        "Paredes, quien preside; la señora Inés Toro, por la Cámara de Turismo; y el "
        "ingeniero Raúl "
        "Vega. Actuó como secretaria la licenciada Ana Mora. El doctor Paredes dio lectura "
        "al orden.",
        ["chair: Juan Paredes", "Inés Toro", "Raúl Vega", "rapporteur: Ana Mora"],
    ),
    (
        "pt",
        "Ata da reunião do Comitê de Portos\n\nPresentes: Sr. Davi Lemos (Presidente), Sra. "
        "Rita Simões "
        "(Capitania), Dr. Ivo Serra, do Instituto do Mar.\n\nAusência justificada: Sra. Lia "
        "Prado.\n\n"
        "O Presidente abriu a reunião e a Sra. Simões relatou as obras.",
        ["chair: Davi Lemos", "Rita Simões", "Ivo Serra"],
    ),
    (
        "fr",
        "Procès-verbal\n\nÉtaient présents : Mme Lise Morel, présidente, M. Koffi Adé (Port "
        "de Lomé), "
        "Me Anne Dufour.\n\nAbsent excusé : M. Paul Guérin.\n\nLa présidente ouvre la "
        "séance. M. Adé "
        "demande la parole.",
        ["chair: Lise Morel", "Koffi Adé", "Anne Dufour"],
    ),
    (
        "fr",
        "Compte rendu\n\nPrésidente : Mme Diallo (Sénégal)\n\n1. M. Roux (France) dit que le "
        "texte est "
        "clair.",
        ["chair: Diallo"],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), _MINUTES)
def test_those_present_sit_in_the_meeting(language: str, text: str, people: list[str]) -> None:
    cast = cast_of(source(text, language))
    names = {agent.id: agent.name for agent in cast.agents}
    told = [
        names[one.agent] if one.role.value == "participant" else f"{one.role}: {names[one.agent]}"
        for one in cast.participations
        if one.event == "meeting"
    ]
    assert told == people
    assert cast.panels[0].event == "meeting"


def test_officers_of_minutes_preside_to_the_end() -> None:
    text = _MINUTES[0][1]
    read = source(text)
    panel = cast_of(read).panels[0]
    assert panel.paragraphs[-1] == read.paragraphs[-1].index
