# ruff: noqa: E501 (the passages keep their lines)
"""Press notes and news items in four languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relatoria.formats import read_document
from relatoria.model import Mode, Record, Role
from relatoria.reading.language import language_of
from relatoria.reading.readers.press_note import PressNoteReader
from relatoria.reading.source import source_of
from tests.reading.passage import source_from
from tests.shared import needs_shared, seed

NOTES = {
    "en": """Press release

Experts Gather in Lima to Discuss Border Health

Lima, 9 May 2016 - The Andean Health Network (AHN) is hosting a seminar on clinics at the border.

The two-day meeting, which begins tomorrow in Lima, Peru, will bring together 42 health experts.

“Clinics at the border save lives every day of the year,” said Ana Paz, AHN Director for South America.

For more information please contact

Luis Mar

AHN Lima

Tel: 51 1 555 0100
""",
    "es": """Comunicado de prensa

Especialistas analizan en Lima la salud en las fronteras

Lima, 9 de mayo de 2016 – La Red Andina de Salud (RAS) organiza un seminario sobre centros de salud.

La reunión comienza mañana en Lima, Perú, y contará con 42 expertos en salud durante dos días.

«Los centros de salud en la frontera salvan vidas todos los días», afirmó Ana Paz, Directora de la RAS.

Para más información: Luis Mar, RAS Lima, Tel: 51 1 555 0100
""",
    "pt": """Nota à imprensa

Especialistas discutem em Lima a saúde nas fronteiras

Lima, 9 de maio de 2016 – A Rede Andina de Saúde (RAS) organiza um seminário sobre postos de saúde.

A reunião começa amanhã em Lima, Peru, e contará com 42 especialistas em saúde durante dois dias.

“Os postos de saúde na fronteira salvam vidas todos os dias”, disse Ana Paz, Diretora da RAS.

Contatos: Luis Mar, RAS Lima, Tel: 51 1 555 0100
""",
    "fr": """Communiqué de presse

Des spécialistes débattent à Lima de la santé aux frontières

Lima, le 9 mai 2016 – Le Réseau andin de la santé (RAS) organise un séminaire sur les dispensaires.

La réunion débute demain à Lima, Pérou, et réunira 42 experts de la santé pendant deux jours.

« Les dispensaires à la frontière sauvent des vies chaque jour », a déclaré Ana Paz, Directrice du RAS.

Contacts presse : Luis Mar, RAS Lima, Tél : 51 1 555 0100
""",
}  # fmt: skip


def read(language: str) -> Record:
    source = source_from(NOTES[language], language)
    assert PressNoteReader().likeness(source) >= 0.6
    return PressNoteReader().read(source)


@pytest.mark.parametrize("language", list(NOTES))
def test_events_are_dated_from_the_note(language: str) -> None:
    record = read(language)
    assert record.document.date == "2016-05-09"
    event = record.events[0]
    assert (event.date, event.end_date) == ("2016-05-10", "2016-05-11")
    assert event.place is not None
    assert (event.place.city, event.place.country) == ("Lima", "PER")
    assert event.experts_count == 42


@pytest.mark.parametrize("language", list(NOTES))
def test_quotations_are_direct_speech_of_the_person_named(language: str) -> None:
    record = read(language)
    (quote,) = [c for c in record.contributions if c.mode is Mode.DIRECT_SPEECH]
    agent = record.agent(quote.attributed_to)
    assert agent is not None
    assert agent.name == "Ana Paz"
    assert agent.titles
    assert record.text_of(quote)[0].isupper()
    assert "Ana Paz" in quote.attribution_text


@pytest.mark.parametrize("language", list(NOTES))
def test_contacts_take_part_as_contacts(language: str) -> None:
    record = read(language)
    (contact,) = record.participations
    assert contact.role is Role.CONTACT
    agent = record.agent(contact.agent)
    assert agent is not None
    assert agent.name == "Luis Mar"


def test_without_a_date_tomorrow_stays_open() -> None:
    text = NOTES["en"].replace("Lima, 9 May 2016 - ", "")
    record = PressNoteReader().read(source_from(text, "en"))
    assert record.document.date is None
    assert record.events[0].date is None


def test_a_pronoun_is_resolved_only_to_the_one_person_quoted() -> None:
    more = "“We shall open two more of them before the year is over,” she added."
    one = NOTES["en"].replace("For more", f"{more}\n\nFor more")
    record = PressNoteReader().read(source_from(one, "en"))
    quotes = [c for c in record.contributions if c.mode is Mode.DIRECT_SPEECH]
    assert quotes[1].attributed_to == quotes[0].attributed_to
    other = "“Roads matter as much as doctors in our valleys,” said Rosa Sol, Mayor of Tacna."
    two = NOTES["en"].replace("For more", f"{other}\n\n{more}\n\nFor more")
    record = PressNoteReader().read(source_from(two, "en"))
    last = [c for c in record.contributions if c.mode is Mode.DIRECT_SPEECH][-1]
    assert last.attributed_to is None
    assert len(last.candidates) == 2


@needs_shared
@pytest.mark.shared
def test_the_founding_press_note_and_news_item() -> None:
    records = []
    for number in ("000", "001"):
        document = read_document(seed(number).read_bytes(), number)
        source = source_of(replace(document, language=language_of(document)))
        assert PressNoteReader().likeness(source) >= 0.5
        records.append(PressNoteReader().read(source))
    note, news = records
    assert note.events[0].experts_count == 27
    assert note.events[0].date is None
    assert len([c for c in note.contributions if c.attributed_to]) == 2
    assert len([p for p in note.participations if p.role is Role.CONTACT]) == 2
    assert len(note.statements) == 4
    assert news.document.date == "2013-10-01"
    assert (news.events[0].date, news.events[0].end_date) == ("2013-07-10", "2013-07-11")


SOURCED = {
    "en": (
        "Press release\n\nBoats Return to the Bay of Isles\n\nThe bay is open again to all boats.\n\n"
        "According to Rosa Quay, head of the fleet, “the boats never left us at all”.\n\n"
        "The harbour master, Tom Reed, explained that nets are scarce. “If they come, we mend "
        "them at once”, he added.\n"
    ),
    "es": (
        "Comunicado de prensa\n\nVuelven los barcos a la bahía grande\n\nLa bahía está abierta.\n\n"
        "Según Rosa Muelle, jefa de la flota, «los barcos nunca se fueron de aquí».\n\n"
        "El capitán del puerto, Tomás Junco, explicó que faltan redes. «Si llegan, las cosemos "
        "enseguida», agregó.\n"
    ),
    "pt": (
        "Nota à imprensa\n\nVoltam os barcos à baía grande do sul\n\nA baía está aberta a todos.\n\n"
        "Segundo Rosa Cais, chefe da frota, “os barcos nunca saíram daqui”.\n\n"
        "O capitão do porto, Tomás Junco, explicou que faltam redes. “Se chegarem, cosemos logo "
        "todas”, acrescentou.\n"
    ),
    "fr": (
        "Communiqué de presse\n\nLes bateaux reviennent dans la baie\n\nLa baie est ouverte.\n\n"
        "Selon Rose Duquai, cheffe de la flotte, « les bateaux ne sont jamais partis d'ici ».\n\n"
        "Le capitaine du port, Thomas Jonc, a expliqué que les filets manquent. « S'ils arrivent, "
        "nous les réparons », a-t-il ajouté.\n"
    ),
}


@pytest.mark.parametrize("language", list(SOURCED))
def test_words_after_according_to_are_quoted_and_subjects_are_kept(language: str) -> None:
    record = PressNoteReader().read(source_from(SOURCED[language], language))
    names = {agent.id: agent.name for agent in record.agents}
    said = [c for c in record.contributions if c.mode is Mode.DIRECT_SPEECH]
    assert [names.get(c.attributed_to or "", "")[:2] for c in said] in (
        ["Ro", "To"],
        ["Ro", "Th"],
    )
