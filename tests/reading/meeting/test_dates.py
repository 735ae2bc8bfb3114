from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.reading.dates import dates_in, day_line
from relatoria.reading.grammar import LANGUAGES, grammar_for
from relatoria.reading.times import time_at, times_in


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "Lima, 10 and 11 July 2013", "2013-07-10", "2013-07-11"),
        ("en", "October 3-4, 2013", "2013-10-03", "2013-10-04"),
        ("en", "30 August to 1 September 2017", "2017-08-30", "2017-09-01"),
        ("en", "31 December 2012 to 2 January 2013", "2012-12-31", "2013-01-02"),
        ("en", "Date: 3/16/2018", "2018-03-16", "2018-03-16"),
        ("es", "10 y 11 de julio de 2013", "2013-07-10", "2013-07-11"),
        ("es", "del 30 de agosto al 1 de septiembre de 2017", "2017-08-30", "2017-09-01"),
        ("es", "3, 4 y 5 de mayo de 2010", "2010-05-03", "2010-05-05"),
        ("es", "03/05/2010", "2010-05-03", "2010-05-03"),
        ("pt", "12 a 14 de agosto de 2015", "2015-08-12", "2015-08-14"),
        ("pt", "1º de março de 2012", "2012-03-01", "2012-03-01"),
        ("fr", "du 30 août au 1er septembre 2017", "2017-08-30", "2017-09-01"),
        ("fr", "les 3 et 4 mai 2016", "2016-05-03", "2016-05-04"),
        ("fr", "juin 2014", "2014-06", "2014-06"),
    ],
)
def test_a_printed_date_is_read(language: str, text: str, first: str, last: str) -> None:
    (found,) = dates_in(text, grammar_for(language).dates)
    assert (found.first, found.last) == (first, last)


def test_an_impossible_date_is_none() -> None:
    assert dates_in("31 February 2013", grammar_for("en").dates) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wednesday, 10 July"),
        ("es", "Miércoles 10 de julio de 2013"),
        ("es", "Primer día: 10 de julio"),
        ("pt", "Quarta-feira, 10 de julho"),
        ("fr", "Mercredi 10 juillet"),
    ],
)
def test_a_line_that_is_a_day(language: str, text: str) -> None:
    day = day_line(text, grammar_for(language).dates, "2013")
    assert day is not None
    assert day.first == "2013-07-10"


def test_a_sentence_with_a_date_is_no_day() -> None:
    assert day_line("the seminar of 10 July", grammar_for("en").dates, "2013") is None


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "8.30 to 9 a.m.", "08:30", "09:00"),
        ("en", "11.30 a.m. to 1 p.m.", "11:30", "13:00"),
        ("en", "1 to 2.30 p.m.", "13:00", "14:30"),
        ("en", "11 to 12.45 p.m.", "11:00", "12:45"),
        ("en", "noon to 2 p.m.", "12:00", "14:00"),
        ("en", "09.00–10.30", "09:00", "10:30"),
        ("es", "de 9.00 a 10.30 horas", "09:00", "10:30"),
        ("es", "9:30 a.m. a 11:00 a.m.", "09:30", "11:00"),
        ("pt", "14h30 às 16h", "14:30", "16:00"),
        ("pt", "das 9h às 10h30", "09:00", "10:30"),
        ("fr", "9 h 30 – 11 heures", "09:30", "11:00"),
        ("fr", "de 9 h 30 à 11 h", "09:30", "11:00"),
        ("fr", "9 heures 30", "09:30", None),
    ],
)
def test_a_printed_time_is_read(language: str, text: str, first: str, last: str | None) -> None:
    (found,) = times_in(text, grammar_for(language).dates)
    assert (found.first, found.last) == (first, last)
    assert time_at(text, grammar_for(language).dates)


@pytest.mark.parametrize(
    "text", ["10 to 11 July", "resolution 67/219", "30 experts", "3.250 people"]
)
def test_a_bare_number_is_no_time(text: str) -> None:
    assert times_in(text, grammar_for("en").dates) == ()


@given(st.text(alphabet="0123456789 apm.:/-hàyetde", max_size=60), st.sampled_from(LANGUAGES))
def test_any_digits_are_survived(text: str, language: str) -> None:
    grammar = grammar_for(language).dates
    for one in dates_in(text, grammar):
        assert 0 <= one.start < one.end <= len(text)
    for time in times_in(text, grammar):
        assert time.first <= "24:59"
