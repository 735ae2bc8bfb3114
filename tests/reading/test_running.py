"""Running text keeps its way back to the canonical text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relatoria.model import Span
from relatoria.reading.running import running_text


def clean(text: str, *holes: Span, markup: bool = True) -> str:
    return running_text(text, Span(0, len(text)).without(holes), markup=markup).text


def test_line_breaks_and_runs_of_blanks_become_one_space() -> None:
    assert clean("The floor \n  was   open.\n") == "The floor was open."


def test_a_compound_broken_at_its_hyphen_is_one_word() -> None:
    assert clean("the Secretary-\nGeneral said - \nonce") == "the Secretary-General said - once"


def test_emphasis_and_heading_marks_are_dropped_from_text_files() -> None:
    assert clean("## **A. Opening** of the *session*") == "A. Opening of the session"


def test_an_escaped_asterisk_is_an_asterisk() -> None:
    assert clean(r"Report\* of 2013") == "Report* of 2013"


def test_an_underscore_inside_a_word_stays() -> None:
    assert clean("the file ref_area of _both_") == "the file ref_area of both"


def test_asterisks_stay_where_the_format_has_real_emphasis() -> None:
    assert clean("Report* **draft**", markup=False) == "Report* **draft**"


def test_a_hole_leaves_a_space_between_its_edges() -> None:
    text = "with civil\n\n12\n\nsociety"
    assert clean(text, Span(10, 16)) == "with civil society"


def test_spans_lead_back_to_the_words() -> None:
    text = "**Bold** and\nplain"
    running = running_text(text, [Span(0, len(text))], markup=True)
    at = running.text.index("and plain")
    assert running.span(at, at + 9).of(text) == "and\nplain"


@given(st.text(alphabet="ab \n*_\\#<i>\u00ad", max_size=60), st.booleans())
def test_every_clean_character_is_the_canonical_one(text: str, markup: bool) -> None:
    running = running_text(text, [Span(0, len(text))], markup=markup)
    offsets = [running.offset(position) for position in range(len(running.text))]
    assert offsets == sorted(set(offsets))
    for position, (character, offset) in enumerate(zip(running.text, offsets, strict=True)):
        assert text[offset] == character or character == " "
        assert running.index(offset) == position
