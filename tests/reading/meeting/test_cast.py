from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relatoria.model import EventKind, Role
from relatoria.reading.grammar import LANGUAGES
from relatoria.reading.meeting import Cast, cast_of
from tests.reading.meeting import passages
from tests.reading.meeting.helpers import source


def _seats(cast: Cast, event: str) -> list[tuple[str, str]]:
    return [(s.agent, s.role.value) for p in cast.panels if p.event == event for s in p.seats]


def _planned(cast: Cast, event: str, role: Role) -> list[str]:
    return [
        p.agent
        for p in cast.participations
        if p.event == event and p.source == "programme" and p.role is role
    ]


def test_a_spanish_report() -> None:
    cast = cast_of(source(passages.SPANISH, "es"))
    document, meeting = cast.document, cast.events[0]
    assert document.symbol == "LC/L.9999"
    assert document.distribution == "LIMITADA"
    assert document.date == "2015-03-03"
    assert document.original_language == "en"
    assert document.issuing_body == "CEPAL"
    assert document.authors == ("Carmen Quiroga Vélez", "Tomás Urrutia")
    assert document.collaborators == ("Ana Lucía Peñaranda",)
    assert (meeting.date, meeting.end_date) == ("2014-11-04", "2014-11-05")
    assert meeting.place is not None
    assert (meeting.place.city, meeting.place.country) == ("Lima", "PER")
    assert meeting.organizers[0] == "Oficina Internacional Andina (OIA)"
    assert meeting.supporters == ("Agencia Andina de Cooperación (AAC)",)
    assert meeting.mandates == ("A/RES/69/229",)
    assert meeting.prepared_for == "Conferencia Mundial sobre Trabajo"
    assert (meeting.participants_count, meeting.experts_count) == (60, 6)
    assert meeting.participants_approximate
    assert [s.kind for s in cast.sections] == [
        "cover", "presentation", "body", "body", "annex_people", "annex_programme",
    ]  # fmt: skip
    assert _seats(cast, "session-1") == [
        ("rosario-quispe-mamani", "speaker"),
        ("ernesto-salazar", "speaker"),
        ("beatriz-londono-arango", "speaker"),
        ("tomas-urrutia", "moderator"),
    ]
    assert _seats(cast, "session-2")[-1] == ("carmen-quiroga-velez", "moderator")
    assert [(e.title, e.start_time, e.end_time) for e in cast.events if e.number] == [
        ("La movilidad laboral", "09:00", "10:30"),
        ("La protección social", "11:00", "12:30"),
    ]
    people = {agent.id: agent for agent in cast.agents}
    assert people["rosario-quispe-mamani"].country == "BOL"
    assert people["ernesto-salazar"].sector == "academia"
    assert people["beatriz-londono-arango"].biography is not None


def test_a_portuguese_report() -> None:
    cast = cast_of(source(passages.PORTUGUESE, "pt"))
    meeting = cast.events[0]
    assert meeting.organizers == (
        "Instituto de Estudos Urbanos (IEU)",
        "Secretaria Nacional de Justiça",
    )
    assert meeting.participants_count == 45
    assert _seats(cast, "session-1") == [
        ("luciana-prado", "speaker"),
        ("joao-batista-dos-reis", "speaker"),
        ("marcos-vinicius-teles", "speaker"),
        ("helena-duarte", "moderator"),
    ]
    assert _seats(cast, "session-2")[-1] == ("paulo-teixeira-lima", "chair")
    assert _planned(cast, "session-2", Role.SPEAKER) == [
        "silvana-rocha",
        "antonio-carlos-de-souza",
        "ines-matos",
    ]


def test_a_french_report() -> None:
    cast = cast_of(source(passages.FRENCH, "fr"))
    meeting = cast.events[0]
    assert meeting.place is not None
    assert meeting.place.country == "HTI"
    assert meeting.organizers == (
        "Ministère des Haïtiens vivant à l'étranger (MHAVE)",
        "Institut caribéen d'études sociales (ICES)",
    )
    assert _seats(cast, "session-1") == [
        ("jean-robert-dessalines", "chair"),
        ("marie-claire-augustin", "speaker"),
        ("pierre-du-bois", "speaker"),
        ("solange-toussaint", "speaker"),
        ("luc-fontaine", "moderator"),
    ]
    assert _planned(cast, "session-2", Role.MODERATOR) == ["odile-laurent"]
    assert [e.title for e in cast.events if e.kind is EventKind.BREAK] == ["Pause-café"]


def test_an_english_report_without_programme() -> None:
    cast = cast_of(source(passages.ENGLISH))
    assert [s.id for s in cast.sections] == ["cover", "preamble", "A", "B"]
    assert cast.events[0].title == "second technical seminar on return and reintegration"
    assert cast.events[0].supporters == ("Northern Trust Fund (NTF)",)
    assert _seats(cast, "meeting") == [("althea-brown", "chair")]
    assert _seats(cast, "session-b-part-1")[0] == ("marcia-grant", "speaker")
    assert _seats(cast, "session-b-part-2") == [
        ("kemar-wright", "speaker"),
        ("shanice-cole", "speaker"),
    ]


def test_seats_stand_where_they_say() -> None:
    text = source(passages.SPANISH, "es")
    cast = cast_of(text)
    for panel in cast.panels:
        for seat in panel.seats:
            assert seat.span.of(text.text).split()[-1] in seat.as_printed
            assert panel.span.covers(seat.span)
    covered = [p.index for s in cast.sections for p in (s.heading, *s.paragraphs) if p]
    assert sorted(covered) == [p.index for p in text.paragraphs]


_PIECES = st.sampled_from(
    [*passages.SPANISH.split("\n"), *passages.FRENCH.split("\n"), "\n", "9 - 10 h", "(((", "**"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_PIECES, max_size=40), st.sampled_from(LANGUAGES))
def test_shuffled_lines_are_survived(pieces: list[str], language: str) -> None:
    text = "\n".join(pieces)
    if not text.strip():
        return
    cast = cast_of(source(text, language))
    agents = {agent.id for agent in cast.agents}
    events = {event.id for event in cast.events}
    assert all(p.agent in agents and p.event in events for p in cast.participations)
    assert all(
        side.quote == text_of(cast)[side.start : side.end]
        for conflict in cast.conflicts
        for side in conflict.values
    )


@pytest.mark.parametrize(
    "line",
    ["." * 40_000 + "x", "9h " * 15_000, "(" * 30_000, "A. " * 10_000, "Ana Ruiz, " * 6_000],
)
def test_hostile_lines_are_survived(line: str) -> None:
    for head in ("CONTENTS", "AGENDA", "LIST OF PARTICIPANTS"):
        assert cast_of(source(f"REPORT OF THE MEETING\n\n{head}\n\n{line}\n\nThe end.\n"))


def text_of(cast: Cast) -> str:
    return cast.document.text
