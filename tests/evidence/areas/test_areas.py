from __future__ import annotations

import pytest

from relatoria.errors import UsageError
from relatoria.evidence.areas import (
    alpha3_of,
    area_set,
    area_sets,
    code_named,
    name_of,
    sets_named,
)
from relatoria.i18n import LANGUAGES


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MEX", "484"), ("mex", "484"), ("484", "484"), ("68", "068"), ("México", "484"),
        ("419", "419"), ("904", "419"), ("900", "001"), ("le Monde", "001"),
        ("the Caribbean", "029"), ("América do Sul", "005"), ("eclac_lac_33", "eclac_lac_33"),
        ("Norteamérica", "north_america_3"),
    ],
)  # fmt: skip
def test_an_area_is_found_by_code_or_name_in_four_languages(text, code):
    assert area_set(text).code == code


def test_central_america_has_mexico_and_the_isthmus_has_not():
    assert "484" in area_set("Centroamérica").members
    assert "484" not in area_set("central_america_7").members
    assert "México" in area_set("013").listed("es")


def test_a_region_is_the_sum_of_its_parts():
    parts = [set(area_set(code).members) for code in ("005", "013", "029")]
    assert set(area_set("419").members) == set.union(*parts)
    assert sum(len(one) for one in parts) == len(area_set("419").members)
    assert set(area_set("419").members) < set(area_set("019").members)


def test_members_that_ended_stay_for_older_revisions():
    assert "530" in area_set("029").members
    assert area_set("029").listed()[-1] == "Netherlands Antilles (former)"


def test_groups_have_as_many_states_as_they_say():
    counts = {"eclac_lac_33": 33, "oas": 35, "latin_america_20": 20, "caricom": 15, "sica": 8}
    assert {code: len(area_set(code).members) for code in counts} == counts


def test_no_area_is_both_north_and_south():
    north, south = (set(area_set(code).members) for code in ("north", "south"))
    assert not north & south
    # Islands nobody lives on are in neither.
    assert set(area_set("001").members) - north - south == {"162", "166", "334", "574"}


def test_a_name_of_several_sets_gives_each():
    assert area_set("América Latina").code == "latin_america_20"
    assert [one.code for one in sets_named("caraibes")] == ["029"]


@pytest.mark.parametrize("text", ["Atlantis", "999", "_X", "", "XYZ"])
def test_an_unknown_area_is_refused(text):
    with pytest.raises(UsageError, match="no area"):
        area_set(text)


@pytest.mark.parametrize(
    ("printed", "code"),
    [("Korea, Rep.", "410"), ("Sudan (4)", "729"), ("Kosovo*", "412"), ("Other South", "_XS"),
     ("Channel Islands", "830"), ("Venezuela, RB", "862"), ("Nowhere", None)],
)  # fmt: skip
def test_publishers_spellings(printed, code):
    assert code_named(printed) == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_in_every_language(language):
    for one in area_sets():
        assert one.name(language)
        assert all(not name.isdigit() for name in one.listed(language))
    assert name_of("_X", language) != "_X"


def test_a_code_nobody_named_reads_as_itself():
    assert name_of("5500") == "Central Asia"
    assert name_of("1503") == "1503"
    assert alpha3_of("900") is None
