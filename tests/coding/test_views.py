"""Views count what was said, keep the ids behind every figure, and guess nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.coding.views import (
    CodedStatement,
    Speaker,
    TermUse,
    heard,
    matrix,
    outside,
    silent,
    term_register,
    through_years,
)

SAID = (
    CodedStatement("a", "m1", 2013, frozenset({("gcm", "2"), ("gcm", "23")}), "ana"),
    CodedStatement("b", "m1", 2013, frozenset({("gcm", "2")}), "ben"),
    CodedStatement("c", "m1", 2013, frozenset(), "ana"),
    CodedStatement("d", "m2", 2017, frozenset({("themes", "T2")}), ""),
)
PEOPLE = (
    Speaker("ana", "MEX", "Central America", "government", "female"),
    Speaker("ben", "PER", "South America", "academia"),
    Speaker("eva", "BRA", "South America", "civil society", "female"),
)


def test_every_cell_has_its_count_its_proportion_and_its_statements() -> None:
    table = matrix(SAID, "gcm", ["2", "23", "5"], ["m1", "m2", "m3"])
    cell = table.cell("2", "m1")
    assert (cell.count, cell.of, cell.share) == (2, 3, 2 / 3)
    assert cell.statements == ("a", "b")
    assert table.cell("5", "m1").count == 0
    assert table.cell("2", "m2").share == 0.0
    assert table.cell("2", "m3").share is None
    with pytest.raises(ValueError, match="not in tuple"):
        table.cell("99", "m1")


def test_what_is_in_the_record_and_in_no_framework_and_the_other_way_round() -> None:
    assert [one.id for one in outside(SAID, ["gcm"])] == ["c", "d"]
    assert [one.id for one in outside(SAID, ["gcm", "themes"])] == ["c"]
    assert [one.notation for one in silent(SAID, "gcm", ["2", "5", "23"])] == ["5"]


def test_an_item_through_the_years_shows_years_of_silence_and_none_without_record() -> None:
    rows = through_years(SAID, "gcm", "2")
    assert [(one.year, one.count, one.of) for one in rows] == [(2013, 2, 3), (2017, 0, 1)]
    assert rows[0].statements == ("a", "b") and rows[0].meetings == ("m1",)


def test_who_was_heard_and_who_is_missing() -> None:
    table = heard(SAID, PEOPLE, "country", ["MEX", "BRA", "CHL"])
    assert [(one.value, one.statements) for one in table.rows] == [
        ("MEX", ("a", "c")), ("PER", ("b",)), ("BRA", ()),
    ]  # fmt: skip
    assert table.missing == ("BRA", "CHL")
    assert table.unattributed == ("d",)


def test_a_sex_nobody_declared_stays_unknown() -> None:
    rows = {one.value: one for one in heard(SAID, PEOPLE, "sex").rows}
    assert rows.keys() == {"female", ""}
    assert rows[""].spoke == ("ben",)
    assert rows["female"].present == ("ana", "eva") and rows["female"].spoke == ("ana",)


def test_a_speaker_nobody_knows_is_of_unknown_country() -> None:
    said = [CodedStatement("x", "m", 2013, frozenset(), "stranger")]
    (row,) = (one for one in heard(said, PEOPLE, "country").rows if one.statements)
    assert row.value == "" and row.share == 1.0


def test_the_register_of_terms_puts_the_contested_first() -> None:
    def use(term: str, position: str, number: str, year: int) -> TermUse:
        return TermUse(term, position, number, "m", year, f"by {number}", "…")  # type: ignore[arg-type]

    first, second = term_register(
        [
            use("governance", "asserts", "1", 2013),
            use("shared_responsibility", "redefines", "3", 2017),
            use("shared_responsibility", "asserts", "2", 2013),
            use("shared_responsibility", "questions", "4", 2006),
        ]
    )
    assert first.term == "shared_responsibility" and first.contested
    assert first.speakers == ("by 2", "by 4", "by 3")
    assert not second.contested


@given(
    st.lists(
        st.builds(
            CodedStatement,
            st.uuids().map(str),
            st.sampled_from(["m1", "m2"]),
            st.just(2013),
            st.frozensets(st.sampled_from([("gcm", "1"), ("gcm", "2"), ("themes", "T1")])),
            st.sampled_from(["", "ana", "ben", "eva", "stranger"]),
        )
    )
)
def test_recounting_the_ids_gives_the_figures(said: list[CodedStatement]) -> None:
    table = matrix(said, "gcm", ["1", "2"], ["m1", "m2"])
    for cell in table.cells:
        assert cell.count == len(set(cell.statements)) <= cell.of
        again = {
            one.id
            for one in said
            if one.meeting == cell.meeting and ("gcm", cell.notation) in one.codes
        }
        assert set(cell.statements) == again
    who = heard(said, PEOPLE, "sector")
    shown = [name for row in who.rows for name in row.statements] + list(who.unattributed)
    assert sorted(shown) == sorted(one.id for one in said)
