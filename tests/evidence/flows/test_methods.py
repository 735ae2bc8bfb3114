"""What holds for every set of stocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.errors import InputError, UsageError
from relatoria.evidence.flows import METHODS, Stocks, estimate, estimate_all
from relatoria.evidence.flows.accounting import Accounting, prepare
from relatoria.evidence.flows.filling import fill, fill_seeded


def some_stocks(seed: int, n: int) -> Stocks:
    """Stocks that come from people who were born, moved and died."""
    random = np.random.default_rng(seed)
    start = random.integers(0, 60, (n, n)).astype(float)
    np.fill_diagonal(start, random.integers(800, 4000, n))
    deaths = np.floor(start.sum(axis=0) * 0.03)
    births = np.floor(start.sum(axis=0) * 0.05)
    end = np.floor(start * 0.95) + random.integers(0, 25, (n, n)) + np.diag(births)
    return Stocks(tuple(f"A{i:02}" for i in range(n)), start, end, births, deaths)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 12))
def test_net_migration_does_not_depend_on_the_assumption(seed: int, n: int) -> None:
    stocks = some_stocks(seed, n)
    nets = [
        estimate(stocks, name).net() for name in ("da-min-closed", "da-ind-closed", "da-pb-closed")
    ]
    np.testing.assert_allclose(nets[1], nets[0], atol=1e-5)
    np.testing.assert_allclose(nets[2], nets[0], atol=1e-5)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 12))
def test_an_open_world_meets_what_each_place_gained(seed: int, n: int) -> None:
    stocks = some_stocks(seed, n)
    assert stocks.births is not None and stocks.deaths is not None
    gained = stocks.end.sum(axis=0) - stocks.start.sum(axis=0) - stocks.births + stocks.deaths
    np.testing.assert_allclose(estimate(stocks, "da-min-open").net(), gained, atol=1e-6)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 8))
def test_product_equals_scaling_each_birthplace(seed: int, n: int) -> None:
    prepared = prepare(some_stocks(seed, n), Accounting())
    for minimum in (True, False):
        closed = fill(prepared.start, prepared.end, minimum=minimum)
        scaled = fill_seeded(prepared.start, prepared.end, np.ones((n, n)), minimum=minimum)
        for part in ("outward", "returning", "transit"):
            np.testing.assert_allclose(
                getattr(closed, part), getattr(scaled, part), rtol=1e-6, atol=1e-6
            )


def test_all_methods_stand_side_by_side() -> None:
    together = estimate_all(some_stocks(3, 6))
    assert [one.method for one in together.estimates] == list(METHODS)
    for one in together.estimates:
        assert (one.total >= together.lowest - 1e-9).all()
        assert (one.total <= together.highest + 1e-9).all()
        assert not np.diagonal(one.total).any()
        assert (one.total >= 0).all()


def test_pseudo_bayes_lies_between_the_two() -> None:
    stocks = some_stocks(5, 5)
    low, high, mean = (
        estimate(stocks, name).total.sum()
        for name in ("da-min-closed", "da-ind-closed", "da-pb-closed")
    )
    assert mean == pytest.approx(0.87 * low + 0.13 * high)


def test_no_moves_where_nothing_changes() -> None:
    start = np.array([[900.0, 20.0], [30.0, 700.0]])
    still = Stocks(("A", "B"), start, start.copy(), np.zeros(2), np.zeros(2))
    for name in ("sd-drop-neg", "sd-rev-neg", "da-min-closed", "da-min-open"):
        assert not estimate(still, name).total.any()


def test_without_births_only_methods_of_stocks_remain() -> None:
    stocks = some_stocks(1, 4)
    bare = Stocks(stocks.areas, stocks.start, stocks.end)
    together = estimate_all(bare)
    assert [one.method for one in together.estimates] == ["sd-drop-neg", "sd-rev-neg", "mig-rate"]
    assert set(together.missing) == {name for name in METHODS if name.startswith("da-")}
    with pytest.raises(UsageError, match="births and deaths"):
        estimate(bare, "da-min-open")


def test_the_remainder_of_rounding_goes_to_the_first_of_equals() -> None:
    start = np.full((3, 3), 10.0) + np.diag(np.full(3, 490.0))
    end = start + np.diag([0.0, 0.0, 5.0])
    stocks = Stocks(("A", "B", "C"), start, end, np.zeros(3), np.zeros(3))
    prepared = prepare(stocks, Accounting())
    assert any("-5 persons" in note for note in prepared.notes)
    # 2.5 persons over three equal places: each 500.83 is rounded to 501, the first gives back half.
    np.testing.assert_allclose(prepared.start.sum(axis=0), [520.5, 521.0, 521.0])


def test_more_births_than_native_born_is_said() -> None:
    stocks = some_stocks(2, 4)
    assert stocks.births is not None
    births = stocks.births.copy()
    births[1] = stocks.end[1, 1] + 20
    crowded = Stocks(stocks.areas, stocks.start, stocks.end, births, stocks.deaths)
    assert any("A01" in note for note in estimate(crowded, "da-min-open").notes)


@pytest.mark.parametrize("wrong", [-1.0, np.nan, np.inf])
def test_a_value_that_is_no_count_is_named(wrong: float) -> None:
    end = np.full((2, 2), 5.0)
    end[0, 1] = wrong
    with pytest.raises(InputError, match="A living in B"):
        Stocks(("A", "B"), np.ones((2, 2)), end)


def test_more_deaths_than_people_is_an_error() -> None:
    stocks = some_stocks(2, 3)
    assert stocks.deaths is not None
    deaths = stocks.deaths + np.array([0, 1e6, 0])
    with pytest.raises(InputError, match="A01"):
        estimate(
            Stocks(stocks.areas, stocks.start, stocks.end, stocks.births, deaths), "da-min-open"
        )
