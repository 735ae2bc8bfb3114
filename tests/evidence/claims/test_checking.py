"""Verdicts on claims that differ from one another in one word."""

from __future__ import annotations

import pytest

from relatoria.evidence.claims import Check, Reason, Verdict, contexts_of
from relatoria.reading import read_bytes
from relatoria.reading.lists.sentences import sentences
from tests.evidence.claims.sets import checker, record_of
from tests.shared import needs_shared, seed


def checks(text: str, language: str = "en", date: str | None = None) -> list[Check]:
    return checker().check_all(contexts_of(record_of(text, language, date), sentences))


def verdict(text: str, language: str = "en", date: str | None = None) -> str:
    (check,) = checks(text, language, date)
    return check.verdict.value


def test_a_match_names_dataset_revision_period_formula_and_members() -> None:
    (check,) = checks("In 2024, 2,904,873 people born in Venezuela lived in Colombia.")
    assert check.verdict is Verdict.MATCHES
    assert check.found is not None
    assert check.found.datasets == ("undesa-migrant_stock-2024-od",)
    assert (check.found.revision, check.found.period) == ("2024", "2024")
    assert check.found.formula == "stock(REF_AREA=170, COUNTERPART_AREA=862)"
    assert check.found.members == ("170",)


def test_without_a_year_the_newest_of_the_text_s_time_decides() -> None:
    text = "There are 281 million international migrants in the world."
    assert verdict(text, date="2021") == "superseded_by"
    assert verdict(text, date="2025") == "was_true_of"
    (check,) = checks(text, date="2021")
    assert next((one.revision, round(one.value)) for one in check.superseded_by) == (
        "2024",
        275_284_032,
    )
    assert check.periods_fitting == ("2020",)


def test_a_stated_revision_is_the_only_one_that_counts() -> None:
    text = "The {} revision put the migrants in Chile in 2020 at 1,645,015."
    assert verdict(text.format(2020)) == "matches"
    assert verdict(text.format(2024)) == "off_by"


def test_off_by_tells_the_difference_and_what_would_fit() -> None:
    (check,) = checks("In 2010 there were 1,476,240 migrants in Chile.")
    assert check.verdict is Verdict.OFF_BY
    assert check.difference == 1_476_240 - 361_531
    assert check.hints == ("year:2020",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 the project trained 2,900 migrants from Venezuela in Colombia."),
        ("en", "In 2024 there were 2.9 million Venezuelan workers in Colombia."),
        ("es", "En 2024 cruzaron la frontera 304 millones de migrantes en el mundo."),
        ("pt", "Em 2024, 1,4 milhão de crianças migrantes viviam no Brasil."),
        ("fr", "En 2024, 1,4 million de migrants ont été régularisés au Brésil."),
    ],
)
def test_other_people_are_never_read_as_the_migrants_of_the_tables(
    language: str, text: str
) -> None:
    (check,) = checks(text, language)
    assert (check.verdict, check.reason) == (
        Verdict.CANNOT_BE_CHECKED,
        Reason.QUANTITY_NOT_HELD,
    )


def test_a_city_is_not_its_country() -> None:
    (check,) = checks("In 2024 some 1.96 million migrants lived in Rosario.")
    assert check.reason is Reason.AREA_UNKNOWN


def test_a_region_may_be_defined_in_more_than_one_way() -> None:
    (wide,) = checks("In 2024 Central America hosted 3,120,680 migrants.")
    (narrow,) = checks("In 2024 Central America hosted 1,394,591 migrants.")
    assert wide.found is not None
    assert narrow.found is not None
    assert "484" in wide.found.members
    assert "484" not in narrow.found.members


def test_the_place_and_the_year_of_the_sentence_before_hold_on() -> None:
    (check,) = checks("Brazil changed much until 2024. There were 1.4 million migrants.")
    assert check.verdict is Verdict.MATCHES


@needs_shared
@pytest.mark.shared
def test_the_follow_up_page_is_told_by_source_and_superseded() -> None:
    path = seed("004")
    record = read_bytes(path.read_bytes(), path.name)
    found = {
        check.claim.value: check for check in checker().check_all(contexts_of(record, sentences))
    }
    for value, sum_ in ((-6.8e6, -6_776_938), (-3e6, -3_031_151), (-1.2e6, -1_200_630)):
        check = found[value]
        assert check.verdict is Verdict.SUPERSEDED_BY
        assert check.found is not None
        assert (check.found.revision, check.found.period) == ("2008", "2000/P10Y")
        assert check.found.value == pytest.approx(sum_, abs=1)
    stock, share = found[57.5e6], found[27.0]
    for check in (stock, share):
        assert check.verdict is Verdict.WAS_TRUE_OF
        assert check.found is not None
        assert (check.found.revision, check.found.period) == ("2008", "2010")
    assert stock.current is not None
    assert stock.current.value == 63_722_714
    assert stock.superseded_by[-1].value == 78_718_404
    for value in (16_000.0, 3_800.0):
        assert found[value].verdict is Verdict.CANNOT_BE_CHECKED
