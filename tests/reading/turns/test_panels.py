"""Turns on a panel: who speaks, until somebody else does, in four languages."""

from __future__ import annotations

import pytest

from relatoria.model import MentionKind, Mode, RelationKind
from tests.reading.turns.build import Heard, hear
from tests.reading.turns.scenes import SCENES, SEATS

LANGUAGES = tuple(SCENES)


def scene(language: str) -> Heard:
    *seats, moderator = SEATS[language]
    return hear(SCENES[language], language, *seats, moderator=moderator)


def people(language: str) -> list[str]:
    return [printed.split("|")[0] for printed in SEATS[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_panellist_has_one_turn_and_the_floor_another(language: str) -> None:
    first, second, third, _ = people(language)
    assert scene(language).who() == [first, second, third, "floor"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_named_in_the_debate_speak_inside_it(language: str) -> None:
    _, second, _, moderator = people(language)
    assert scene(language).inside() == ["floor", second, moderator, "floor"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_presentation_of_the_panel_is_no_turn(language: str) -> None:
    heard = scene(language)
    start = heard.turns.contributions[0].start
    assert start == heard.source.paragraphs[1].block.start


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraphs_without_a_speaker_stay_with_the_last(language: str) -> None:
    heard = scene(language)
    first = heard.turns.contributions[0]
    assert first.end == heard.source.paragraphs[3].block.end


@pytest.mark.parametrize("language", LANGUAGES)
def test_attribution_is_exactly_as_printed(language: str) -> None:
    heard = scene(language)
    for turn in heard.turns.contributions:
        if turn.attribution is not None:
            assert turn.attribution_text == turn.attribution.of(heard.source.text)
            assert turn.start <= turn.attribution.start
            assert turn.attribution_text == turn.attribution_text.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_agreement_is_a_relation_to_the_panellist_meant(language: str) -> None:
    heard = scene(language)
    (relation,) = heard.turns.relations
    assert relation.kind is RelationKind.AGREES
    assert heard.names[relation.target] == people(language)[0]
    source = next(t for t in heard.turns.contributions if t.id == relation.source)
    assert heard.of(source) == people(language)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_speaker_is_whoever_speaks(language: str) -> None:
    heard = scene(language)
    anaphors = [m for m in heard.turns.mentions if m.kind is MentionKind.ANAPHOR]
    assert [heard.names[m.agent or ""] for m in anaphors] == [people(language)[0]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_role_mentions_resolve_to_the_seat(language: str) -> None:
    heard = scene(language)
    roles = [m for m in heard.turns.mentions if m.kind is MentionKind.ROLE and m.contribution]
    first, second, third, moderator = people(language)
    assert [heard.names[m.agent or ""] for m in roles] == [
        first, second, first, third, second, moderator,
    ]  # fmt: skip
    for mention in roles:
        printed = heard.source.text[mention.start : mention.end]
        assert mention.text.split() == printed.split()


def test_children_lie_inside_their_debate() -> None:
    heard = scene("en")
    turns = {turn.id: turn for turn in heard.turns.contributions}
    inside = [turn for turn in turns.values() if turn.parent]
    assert inside
    for turn in inside:
        parent = turns[turn.parent or ""]
        assert parent.mode is Mode.FLOOR_DEBATE
        assert parent.span.covers(turn.span)


def test_a_debate_in_which_nobody_is_named_has_no_children() -> None:
    heard = hear(
        "The panel had one member.\n\n"
        "The CELS expert said that laws had changed.\n\n"
        "In the floor debate, it was argued that they had not.\n\n"
        "Mention was also made of courts.\n",
        "en",
        "Ana Ruiz|of CELS",
    )
    assert heard.who() == ["Ana Ruiz", "floor"]
    assert heard.inside() == []


def test_messages_of_all_are_collective() -> None:
    heard = hear(
        "The main conclusions that the participants wished to share were:\n\n"
        "- (i) Data should be open.\n"
        "- (ii) Borders should be safe.\n\n"
        "The meeting was held in Lima.\n",
        "en",
    )
    (turn,) = heard.turns.contributions
    assert turn.mode is Mode.COLLECTIVE
    assert turn.attribution_text == "the participants"
    assert heard.text(0).endswith("Borders should be safe.")
