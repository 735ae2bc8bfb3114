"""Speakers whom no panel announces, in numbered proceedings and summary records."""

from __future__ import annotations

import pytest

from relatoria.model import AgentKind, Mode
from tests.reading.turns.build import hear
from tests.reading.turns.proceedings import MINUTES, PROCEEDINGS

LANGUAGES = tuple(PROCEEDINGS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_are_told_by_their_codes(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    countries = {a.id: a.country for a in heard.turns.agents if a.kind is AgentKind.STATE}
    spoken = [countries.get(t.attributed_to or "") for t in heard.turns.contributions]
    found = [code for code in spoken if code]
    assert found[:5] == ["CHL", "CUB", "BHS", "CHL", "ESP"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_state_is_the_same_agent(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    ids = [agent.id for agent in heard.turns.agents]
    assert len(ids) == len(set(ids))
    assert sum(agent.country == "CHL" for agent in heard.turns.agents) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_office_speaks_again_under_the_office_alone(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    assert heard.who().count("Alicia Torres") == 1  # paragraphs 27 and 28 are one turn
    turn = next(t for t in heard.turns.contributions if heard.of(t) == "Alicia Torres")
    assert heard.source.text[turn.start : turn.end].count("\n\n28. ") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_states_speaks_as_a_group(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    groups = [a.name for a in heard.turns.agents if a.kind is AgentKind.GROUP]
    assert any(name.count(",") >= 1 for name in groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_body_does_is_nobodys_turn(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    number = next(p for p in heard.source.paragraphs if p.text.startswith("32."))
    assert not any(
        turn.start <= number.block.start < turn.end for turn in heard.turns.contributions
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraph_numbers_are_kept(language: str) -> None:
    heard = hear(PROCEEDINGS[language], language)
    assert heard.turns.contributions[0].number == "25"


@pytest.mark.parametrize("language", LANGUAGES)
def test_minutes_change_speakers_inside_paragraphs(language: str) -> None:
    heard = hear(MINUTES[language], language)
    countries = {agent.id: agent.country for agent in heard.turns.agents}
    turns = heard.turns.contributions
    assert [countries.get(turn.attributed_to or "") is not None for turn in turns[:4]] == [
        True, True, False, True,
    ]  # fmt: skip
    agreed = [turn for turn in turns if turn.rule == "agreed"]
    assert len(agreed) == 1
    assert agreed[0].mode is Mode.COLLECTIVE
    assert agreed[0].attributed_to is None


def test_people_of_one_surname_are_told_apart_by_their_form_of_address() -> None:
    heard = hear("Mr. Paz said yes.\n\nMs. Paz said no.\n\nMr. Paz said yes again.\n", "en")
    first, second, third = (turn.attributed_to for turn in heard.turns.contributions)
    assert first != second
    assert first == third


def test_names_in_capitals_are_the_same_people() -> None:
    heard = hear("MR SOTO asked a question.\n\nMr. Soto (Peru) insisted.\n", "en")
    assert heard.who() == ["Soto"]
