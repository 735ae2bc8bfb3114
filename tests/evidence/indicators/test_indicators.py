"""Indicators on the bundled snapshot, against figures their publishers print."""

from __future__ import annotations

import csv
import io

import pytest

from relatoria.errors import UsageError
from relatoria.evidence.areas import area_set
from relatoria.evidence.datasets import open_data
from relatoria.evidence.indicators import (
    Request,
    as_record,
    compute,
    definitions,
    to_arrow,
    to_frame,
)
from relatoria.evidence.indicators.export import to_csv, to_sdmx_csv
from relatoria.evidence.loaders import load_bytes
from relatoria.i18n import LANGUAGES, catalogue


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return open_data(tmp_path_factory.mktemp("empty"))


def ask(data, indicator, *areas, years=None, **rest):
    return compute(data, indicator, Request(tuple(area_set(one) for one in areas), years, **rest))


def one(data, indicator, *areas, **rest):
    (found,) = ask(data, indicator, *areas, **rest)
    return found


@pytest.mark.parametrize(
    ("area", "origin", "persons"),
    [("001", None, 304_021_813), ("USA", "MEX", 11_279_561), ("COL", "VEN", 2_904_873),
     ("PER", "VEN", 1_596_667), ("019", None, 78_718_404), ("419", None, 17_510_527),
     ("021", None, 61_207_877)],
)  # fmt: skip
def test_the_stock_of_2024_is_the_published_one(data, area, origin, persons):
    found = one(data, "stock", area, years=(2024, 2024), origin=origin and area_set(origin))
    assert found.value == persons
    assert found.revision == "2024"
    assert "International Migrant Stock 2024" in found.sources[0]


@pytest.mark.parametrize(
    ("revision", "year", "persons", "share"),
    [("2008", 2010, 57_515_563, 26.9), ("2015", 2010, 59_459_791, 26.82),
     ("2015", 2015, 63_722_714, 26.15), ("2017", 2017, 67_172_343, 26.06),
     ("2019", 2019, 70_321_110, 25.89), ("2020", 2020, 73_503_418, 26.20),
     ("2024", 2020, 73_118_321, 26.56), ("2024", 2024, 78_718_404, 25.89)],
)  # fmt: skip
def test_the_americas_under_every_revision(data, revision, year, persons, share):
    years = (year, year)
    assert one(data, "stock", "019", years=years, revision=revision).value == persons
    found = one(data, "world_share", "019", years=years, revision=revision)
    assert found.value == pytest.approx(share, abs=0.05)


def test_a_figure_nobody_checked_says_so(data):
    found = one(data, "stock", "019", years=(2010, 2010), revision="2008")
    assert found.status == "U"
    assert "stock_regional_only" in found.limits
    assert any("not checked" in note for note in found.notes)


@pytest.mark.parametrize(
    ("area", "thousands"), [("013", -6776.9), ("005", -3031.2), ("029", -1200.6)]
)
def test_net_migration_of_the_prospects_of_2008(data, area, thousands):
    found = one(data, "net_migration", area, years=(2000, 2010), revision="2008")
    assert round(found.value / 1000, 1) == thousands
    assert found.period == "2000/P10Y"
    assert len(found.parts) == 2


def test_central_america_counts_mexico_and_says_so(data):
    found = one(data, "net_migration", "013", years=(2000, 2010), revision="2008")
    assert "484" in found.members
    alone = one(data, "net_migration", "central_america_7", years=(2000, 2010), revision="2008")
    assert alone.value > found.value / 3


def test_emigrants_and_their_share_within_the_region(data):
    assert one(data, "emigrants", "419").value == 48_269_815
    within = one(data, "intraregional_emigrant_share", "419")
    assert within.parts["within"] == 14_032_392
    assert within.value == pytest.approx(100 * 14_032_392 / 48_269_815)
    assert one(data, "intraregional_share", "419").parts["origin_unknown"] > 0


def test_unknown_origins_rank_among_corridors(data):
    found = ask(data, "corridors", "USA", years=(2024, 2024), top=2)
    assert [one.counterpart for one in found] == ["484", "_X"]


def test_corridors_within_a_region(data):
    found = ask(data, "corridors", "419", direction="within", top=3)
    members = area_set("419").members
    assert all(one.area in members and one.counterpart in members for one in found)
    assert [one.value for one in found] == sorted((one.value for one in found), reverse=True)


def test_others_in_need_are_part_of_the_displaced(data):
    found = one(data, "displaced_from", "VEN", years=(2025, 2025))
    assert found.parts["oip"] == 6_042_706
    assert found.value == sum(found.parts.values()) == 7_640_872


def test_a_kind_that_was_not_collected_is_left_out_not_zero(data):
    assert "oip" not in one(data, "displaced", "PER", years=(2015, 2015)).parts
    assert one(data, "displaced", "BRB", years=(2024, 2024)).parts["oip"] == 0


@pytest.mark.parametrize(
    ("instrument", "count", "as_of"), [("icrmw", 18, "2022-08"), ("csr51", 27, "2015-03")]
)
def test_ratifications_carry_their_date(data, instrument, count, as_of):
    found = one(data, "ratifications", "eclac_lac_33", instrument=instrument)
    assert (found.value, found.as_of) == (count, as_of)
    assert len(found.members) + len(found.lacking) == 33
    assert len(found.notes) == count


def test_an_incomplete_list_makes_a_floor(data):
    found = one(data, "ratifications", "eclac_lac_33", instrument="ilo_c97")
    assert found.status == "U"
    assert "treaty_incomplete" in found.limits


def test_ratifications_of_a_year_leave_later_ones_out(data):
    assert one(data, "ratifications", "eclac_lac_33", years=(1990, 2003)).value < 10


def test_shares_ratios_and_change(data):
    share = one(data, "stock_share", "MEX", years=(2020, 2020))
    assert share.value == pytest.approx(100 * share.parts["stock"] / share.parts["population"])
    assert share.parts["population_year"] == 2020
    ratio, women = one(data, "sex_ratio", "ARG"), one(data, "female_share", "ARG")
    assert ratio.value == pytest.approx(100 * (100 - women.value) / women.value)
    change = one(data, "stock_change", "CHL", years=(2010, 2024))
    assert change.value == change.parts["last"] - change.parts["first"]
    assert change.period == "2010/P14Y"


def test_a_population_of_the_year_before_is_named(data):
    assert one(data, "stock_share", "MEX", years=(2024, 2024)).parts["population_year"] == 2023


def test_remittances(data):
    assert one(data, "remittances_received", "MEX", years=(2012, 2012)).value == 23_731_559_000
    head = one(data, "remittances_per_capita", "SLV", years=(2012, 2012))
    assert head.value == pytest.approx(head.parts["received"] / head.parts["population"])


def test_members_without_figures_are_named(data):
    found = one(data, "stock", "419", years=(2024, 2024))
    assert "530" in found.lacking
    assert not set(found.lacking) & set(found.members)


@pytest.mark.parametrize(
    ("indicator", "rest", "told"),
    [("stock", {"years": (2023, 2023)}, "periods there are: 1990"),
     ("stock", {"revision": "1999"}, "no revision 1999"),
     ("nothing", {}, "no indicator"),
     ("remittances_sent", {}, "hold no such figure"),
     ("ratifications", {"instrument": "x"}, "no data on the instrument")],
)  # fmt: skip
def test_what_cannot_be_answered_says_what_can(data, indicator, rest, told):
    with pytest.raises(UsageError, match=told):
        ask(data, indicator, "MEX", **rest)


def test_a_region_of_the_north_has_no_south_south_share(data):
    with pytest.raises(UsageError, match="outside"):
        ask(data, "south_south_share", "021")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_is_described_in_every_language(language):
    strings = catalogue(language).strings
    for each in definitions().values():
        stem = f"evidence.indicator.{each.id}"
        wanted = {f"{stem}.{part}" for part in ("name", "definition", "formula")}
        wanted |= {f"evidence.unit.{each.unit}"}
        wanted |= {f"evidence.limit.{key}" for key in each.limits}
        wanted |= {f"evidence.disaggregation.{key}" for key in each.missing}
        assert wanted <= set(strings)
        assert each.missing


def test_every_limit_of_the_snapshot_is_described(data):
    wanted = {f"evidence.limit.{key}" for each in data.datasets() for key in each.limits}
    assert wanted <= set(catalogue("en").strings)


def test_figures_as_arrow_and_frame(data):
    figures = ask(data, "corridors", "005", top=4)
    table = to_arrow(figures)
    assert table.num_rows == 4
    assert table["value"].to_pylist() == [each.value for each in figures]
    pytest.importorskip("pandas")
    assert list(to_frame(figures)["area"]) == [each.area for each in figures]
    assert as_record(figures[0])["members"] == list(figures[0].members)


def test_sdmx_csv_reads_back_as_the_same_figures(data):
    figures = ask(data, "stock", "ARG", "CHL", years=(2015, 2024))
    (read,) = load_bytes(to_sdmx_csv(figures).encode(), "figures.csv")
    back = {
        (row["REF_AREA"], row["TIME_PERIOD"]): row["OBS_VALUE"] for row in read.table.to_pylist()
    }
    assert back == {(each.area, each.period): each.value for each in figures}
    assert read.revision == "2024"


def test_csv_names_areas_in_the_language_asked_for(data):
    text = to_csv(ask(data, "stock", "013", years=(2024, 2024)), "es")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["area_name"] == "Centroamérica"
    assert row["members"].split("; ")[-1] == "591"
