"""Nothing that is read can stop the reading."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.turns.build import hear
from tests.reading.turns.scenes import SCENES, SEATS

LANGUAGES = tuple(SCENES)
WORDS = sorted({word for scene in SCENES.values() for word in scene.split()})


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.sampled_from([*WORDS, "\n\n", ",", "«", "(", "25.", "\u00ad"]), max_size=120),
    language=st.sampled_from(LANGUAGES),
)
def test_any_order_of_words_gives_turns_that_lie_in_the_text(
    words: list[str], language: str
) -> None:
    heard = hear("x\n\n" + " ".join(words), language, *SEATS[language][:3])
    length = len(heard.source.text)
    turns = {turn.id: turn for turn in heard.turns.contributions}
    assert len(turns) == len(heard.turns.contributions)
    for turn in turns.values():
        assert 0 <= turn.start < turn.end <= length
        assert turn.parent is None or turns[turn.parent].span.covers(turn.span)
        assert turn.attributed_to is None or turn.attributed_to in heard.names
    for mention in heard.turns.mentions:
        assert 0 <= mention.start < mention.end <= length


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "unit",
    ["the representative of ", "and the ", ", ", "A ", "a" * 50 + " ", "(", "de la ", "d'", "Sr. ",
     "in the ", "presentation made ", "Ana Ana, "],
)  # fmt: skip
def test_repetition_costs_no_more_than_its_length(language: str, unit: str) -> None:
    def spent(count: int) -> float:
        start = time.process_time()
        hear("x\n\nThe " + unit * count + "end.", language)
        return time.process_time() - start

    spent(10)
    small, large = spent(400), spent(1600)
    assert large < 12 * max(small, 0.02)
