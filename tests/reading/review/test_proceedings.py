"""The opening paragraphs tell the State, the session, the date, the rapporteurs and the head."""

from __future__ import annotations

import pytest

from relatoria.model import EventKind, Role
from tests.reading.review import reports


@pytest.mark.parametrize(
    ("name", "language", "session", "review"),
    [
        ("ENGLISH", "en", ("2019-01-21", "2019-02-01"), "2019-01-23"),
        ("SPANISH", "es", ("2017-05-01", "2017-05-12"), "2017-05-01"),
        ("FRENCH", "fr", ("2016-10-31", "2016-11-11"), "2016-11-07"),
        ("PORTUGUESE", "pt", ("2022-11-07", "2022-11-18"), "2022-11-14"),
    ],
)
def test_session_and_review_have_their_dates(
    name: str, language: str, session: tuple[str, str], review: str
) -> None:
    first, second = reports.record(getattr(reports, name), language).events
    assert (first.kind, first.date, first.end_date) == (EventKind.MEETING, *session)
    assert (second.kind, second.date, second.parent) == (EventKind.SESSION, review, first.id)


@pytest.mark.parametrize(
    ("name", "language", "reviewed", "rapporteurs", "head"),
    [
        ("ENGLISH", "en", "URY", ["ISL", "NPL", "BOL"], "Ana Pereira Luz"),
        ("SPANISH", "es", "ECU", ["TGO", "USA", "HUN"], "Luis Andrade Mora"),
        ("FRENCH", "fr", "HTI", ["ECU", "CIV", "NLD"], "Camille Dupont"),
        ("PORTUGUESE", "pt", "BRA", ["JPN", "MNE", "PRY"], "Marta Lopes Vieira"),
    ],
)
def test_who_takes_what_part(
    name: str, language: str, reviewed: str, rapporteurs: list[str], head: str
) -> None:
    record = reports.record(getattr(reports, name), language)
    agents = {agent.id: agent for agent in record.agents}
    by_role: dict[Role, list[str]] = {}
    for part in record.participations:
        agent = agents[part.agent]
        by_role.setdefault(part.role, []).append(
            agent.name if part.role is Role.SPEAKER else agent.country or ""
        )
    assert by_role == {
        Role.STATE_UNDER_REVIEW: [reviewed],
        Role.SPEAKER: [head],
        Role.RAPPORTEUR: rapporteurs,
    }


def test_without_opening_paragraphs_nothing_is_invented() -> None:
    record = reports.record("4. Kenya welcomed the law.\n\n5. Peru asked about prisons.", "en")
    assert record.events == ()
    assert record.participations == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The delegation of Fiji was headed by the Minister of Justice, Mere Vakaloloma."),
        ("es", "La delegación de Fiji estuvo encabezada por la Ministra de Justicia, Sra. Mere "
               "Vakaloloma."),
        ("fr", "La délégation des Fidji était dirigée par la Ministre de la justice, "
               "Mere Vakaloloma."),
        ("pt", "A delegação de Fiji foi chefiada pela Ministra da Justiça, Mere Vakaloloma."),
    ],
)  # fmt: skip
def test_the_office_may_stand_before_the_name(language: str, sentence: str) -> None:
    record = reports.record(f"1. {sentence}\n\n2. {sentence}", language)
    head = next(p for p in record.participations if p.role is Role.SPEAKER)
    agent = record.agent(head.agent)
    assert agent is not None
    assert agent.name == "Mere Vakaloloma"
    assert len(agent.titles) == 1
