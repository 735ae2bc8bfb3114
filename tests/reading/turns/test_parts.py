"""Parts and rolls: named once with a part, found again by the part alone."""

from __future__ import annotations

import pytest

from relatoria.model import Record
from relatoria.reading import read_bytes

MINUTES = {
    "en": """\
HARBOUR COUNCIL
Minutes of the sitting of 3 May 2016

In attendance were Senators Ida Frey and Tom Kim, and Mr B Oduya. The Council elected Ms Frey as
Chairperson and Mr Oduya as Rapporteur. Mr Luis Prado (Employers) and Ms Ruth Sole (Workers) were \
present as guests. The Vice-Chairpersons were Mr Luis Prado (Employers) and Ms Ruth Sole (Workers).

The Chairperson welcomed everybody.

Senator Kim asked who would pay.

The Rapporteur replied that nobody knew.

The Worker Vice-Chairperson stressed that dockers could not.
""",
    "es": """\
CONCEJO DEL PUERTO
Acta de la sesión del 3 de mayo de 2016

Asisten las senadoras Ida Frey y Ana Paz y el senador Tomás Rey. Preside la senadora Ida Frey.
Concurre como invitada la Directora de Muelles, señora Lía Prado.

La Presidenta saludó a todos.

La senadora Paz preguntó quién pagaría.

La Directora respondió que nadie lo sabe.
""",
    "pt": """\
CONSELHO DO PORTO
Ata da reunião de 3 de maio de 2016

Presidente: Deputada Ida Frey
Relator: Deputado Tomás Rei

Compareceram as deputadas Ida Frey e Ana Vaz e o deputado Tomás Rei.

A Presidente saudou a todos.

A deputada Vaz perguntou quem pagaria.

O Relator respondeu que ninguém sabe.
""",
    "fr": """\
CONSEIL DU PORT
Procès-verbal de la séance du 3 mai 2016

Étaient présents les députés Ida Frey et Tom Roy et la sénatrice Anne Viau. La séance est présidée
par Mme Frey ; M. Roy fait fonction de secrétaire.

La présidente salue les membres.

La sénatrice Viau demande qui paiera.

Le secrétaire répond que personne ne le sait.
""",
}


def heard(text: str) -> Record:
    return read_bytes(text.encode(), "minutes.txt")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Ida Frey", "Tom Kim", "B Oduya", "Ruth Sole"]),
        ("es", ["Ida Frey", "Ana Paz", "Lía Prado"]),
        ("pt", ["Ida Frey", "Ana Vaz", "Tomás Rei"]),
        ("fr", ["Ida Frey", "Anne Viau", "Tom Roy"]),
    ],
)
def test_a_part_or_a_surname_finds_whoever_the_roll_names(
    language: str, expected: list[str]
) -> None:
    record = heard(MINUTES[language])
    agents = [record.agent(turn.attributed_to) for turn in record.contributions]
    assert [agent.name if agent else None for agent in agents] == expected
