"""The kind of a list's items: from its announcement, its heading, its items."""

from __future__ import annotations

import pytest

from relatoria.model import StatementKind
from relatoria.reading.grammar import grammar_for
from relatoria.reading.lists.kinds import Kinds

ANNOUNCED = [
    ("en", "He listed six principles of law, namely:", "principle"),
    ("en", "The messages that the meeting wished to convey were:", "message"),
    ("en", "The speaker gave some data to support his view, including:", "fact"),
    ("en", "The sessions dealt with the following subjects:", "agenda_topic"),
    ("en", "She named issues that had to be attended to, among them:", "proposal"),
    ("en", "Among the challenges that had to be met, he mentioned", "finding"),
    ("en", "The approach was based on the following factors:", "principle"),
    ("en", "He listed four common points that had come out of the debates:", "message"),
    ("en", "The State had taken the following measures:", "fact"),
    ("en", "The following good practices were shared:", "good_practice"),
    ("es", "Las principales recomendaciones fueron:", "proposal"),
    ("es", "Los temas de las mesas redondas serían:", "agenda_topic"),
    ("es", "Mencionó los desafíos siguientes:", "finding"),
    ("es", "El enfoque se basaba en los siguientes elementos:", "principle"),
    ("es", "Los mensajes que se deseaba transmitir eran:", "message"),
    ("es", "Se enumeraron varias cuestiones que debían atenderse:", "proposal"),
    ("pt", "As recomendações foram as seguintes:", "proposal"),
    ("pt", "Os temas das mesas-redondas seriam:", "agenda_topic"),
    ("pt", "Citou os seguintes princípios:", "principle"),
    ("pt", "Manifestaram-se as seguintes preocupações:", "concern"),
    ("fr", "Les recommandations étaient les suivantes :", "proposal"),
    ("fr", "Les thèmes des tables rondes seraient :", "agenda_topic"),
    ("fr", "Il a relevé les défis suivants :", "finding"),
    ("fr", "L’État a pris les engagements suivants :", "commitment"),
]


@pytest.mark.parametrize(("language", "words", "kind"), ANNOUNCED)
def test_the_announcement_tells_the_kind(language: str, words: str, kind: str) -> None:
    assert Kinds(grammar_for(language)).announced(words) is StatementKind(kind)


def test_the_items_tell_it_where_nothing_else_does() -> None:
    kinds = Kinds(grammar_for("es"))
    assert kinds.of_items(["crear un registro", "ampliar la red"]) is StatementKind.PROPOSAL
    assert kinds.of_items(["la falta de datos"]) is StatementKind.FINDING
