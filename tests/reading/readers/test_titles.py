"""What a document calls itself decides its kind where the prose says little."""

from __future__ import annotations

import pytest

from relatoria.formats import read_document
from relatoria.reading.pipeline import read_record

_MINUTES = {
    "en": "Minutes of the fourth meeting of the harbour board\n\n"
    "The chair opens the meeting and the members approve the record of March.\n\n"
    "The members agree to mend the quay before the winter and to meet again in May.\n",
    "es": "Acta de la cuarta sesión de la junta del puerto\n\n"
    "La presidenta abre la sesión y los miembros aprueban el acta de marzo.\n\n"
    "Los miembros convienen en reparar el muelle antes del invierno.\n",
    "pt": "Ata da quarta reunião da junta do porto\n\n"
    "A presidente abre a sessão e os membros aprovam a ata de março.\n\n"
    "Os membros concordam em reparar o cais antes do inverno.\n",
    "fr": "Procès-verbal de la quatrième réunion du conseil du port\n\n"
    "La présidente ouvre la séance et les membres approuvent le procès-verbal de mars.\n\n"
    "Les membres conviennent de réparer le quai avant l'hiver.\n",
}
_REPORTS = {
    "en": "Report of the seminar on harbours",
    "es": "Memoria del encuentro sobre puertos",
    "pt": "Relatório da oficina sobre portos",
    "fr": "Synthèse de la table ronde sur les ports",
}
_BODY = {
    "en": "Two quays and a lighthouse stand on the shore; nobody has mended them for a decade.",
    "es": "Dos muelles y un faro dan a la costa; nadie los ha reparado en un decenio entero.",
    "pt": "Dois cais e um farol dão para a costa; ninguém os reparou durante uma década toda.",
    "fr": "Deux quais et un phare bordent la côte ; personne ne les a réparés en dix ans.",
}


def _kind(text: str) -> str:
    return read_record(read_document(text.encode(), "titled.txt", None)).document.kind


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_minutes_in_the_present_tense_are_minutes_by_their_title(language: str) -> None:
    assert _kind(_MINUTES[language]) == "minutes"


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_report_of_a_meeting_is_one_by_its_title(language: str) -> None:
    body = f"\n\n{_BODY[language]}" * 5
    assert _kind(f"{_REPORTS[language]}{body}\n") == "rapporteurs_report"


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_date_below_a_title_makes_no_press_note(language: str) -> None:
    body = f"\n\n{_BODY[language]}" * 5
    assert _kind(f"Harbour, lighthouse and coast of the isles\n\n2019-03-04{body}\n") == "text"


NAMED = {
    "en": "Rapporteur: Ana Quay",
    "es": "Relatora: Ana Muelle",
    "pt": "Relatora: Ana Cais",
    "fr": "Rapporteure : Anne Duquai",
}


@pytest.mark.parametrize("language", list(NAMED))
def test_a_rapporteur_named_at_the_top_makes_a_report(language: str) -> None:
    body = f"\n\n{_BODY[language]}" * 5
    assert _kind(f"Isles\n\n{NAMED[language]}{body}\n") == "rapporteurs_report"
