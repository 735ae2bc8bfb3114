"""Sums made inside the query are those that pair by pair would give."""

from __future__ import annotations

from collections import defaultdict

import pytest

from relatoria.evidence.areas import area_set
from relatoria.evidence.datasets import TOTAL, open_data
from relatoria.evidence.datasets.folding import COLUMNS

YEARS = (2020, 2020)


@pytest.fixture(scope="module")
def data():
    return open_data()


def _pairs(data, revision: str | None) -> dict[tuple[str, str], float]:
    table = data.query("migrant_stock", indicator="stock", years=YEARS, revision=revision)
    names = ("REF_AREA", "COUNTERPART_AREA", "OBS_VALUE")
    rows = zip(*(table[name].to_pylist() for name in names), strict=True)
    return {(area, origin): value for area, origin, value in rows if value is not None}


def _sums(data, groups, revision: str | None, **rest) -> dict[tuple[str, str], float]:
    table = data.sums(
        "migrant_stock", "COUNTERPART_AREA", groups, indicator="stock", years=YEARS,
        revision=revision, **rest,
    )  # fmt: skip
    assert tuple(table.column_names) == COLUMNS
    names = ("GROUP_NAME", "AREA", "OBS_VALUE")
    rows = zip(*(table[name].to_pylist() for name in names), strict=True)
    return {(name, area): value for name, area, value in rows if value is not None}


@pytest.mark.parametrize("revision", [None, "2020"])
def test_a_group_of_origins_is_the_sum_of_its_pairs(data, revision):
    # Revision 2020 stands in two tables: an observation of both counts once.
    groups = {"near": area_set("013").members, "far": area_set("150").members}
    wanted: dict[tuple[str, str], float] = defaultdict(float)
    for (area, origin), value in _pairs(data, revision).items():
        for name, members in groups.items():
            if origin in members:
                wanted[name, area] += value
    assert _sums(data, groups, revision) == pytest.approx(dict(wanted), rel=0, abs=1e-6)


@pytest.mark.parametrize("members", [(TOTAL,), ("840",), area_set("029").members])
def test_one_group_alone_is_as_among_others(data, members):
    alone = _sums(data, {"one": members}, None)
    among = _sums(data, {"one": members, "other": area_set("002").members}, None)
    assert alone == {key: value for key, value in among.items() if key[0] == "one"}


def test_inside_counts_those_who_moved_between_members_alone(data):
    groups = {code: area_set(code).members for code in ("013", "005")}
    found = _sums(data, groups, None, inside=True)
    assert {area for name, area in found if name == "013"} <= set(groups["013"])
    plain = _sums(data, groups, None)
    assert all(plain[key] == value for key, value in found.items())


def test_what_no_table_holds_sums_to_nothing(data):
    table = data.sums("remittances", "COUNTERPART_AREA", None, indicator="none")
    assert table.num_rows == 0 and tuple(table.column_names) == COLUMNS
