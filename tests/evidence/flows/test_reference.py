"""Every published toy case by every method, and 230 countries, as another program has them."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from relatoria.errors import InputError
from relatoria.evidence.flows import estimate, read_stocks
from relatoria.evidence.flows.accounting import Accounting, prepare
from relatoria.evidence.flows.differencing import (
    migration_rate,
    stock_difference,
    transition_rates,
)
from relatoria.evidence.flows.filling import fill, fill_seeded
from relatoria.evidence.flows.scaling import proportional_fitting, scale_to_margins
from tests.evidence.flows import reference
from tests.shared import needs_shared

pytestmark = needs_shared

CASES = ("dr2013", "imr2018", "dr2013_bd", "science2014_bd", "imr2018_bd", "scidata2019")
# The reference scales until no cell changes by a thousandth of a person.
EARLY = partial(proportional_fitting, change=1e-3)
ACCOUNTINGS = {
    "da_min_closed": ({}, True),
    "da_ind_closed": ({}, False),
    "da_min_closed_after": ({"balance": "after"}, True),
    "da_min_open": ({"matching": "open"}, True),
    "da_min_open_dr": ({"matching": "open-own"}, True),
    "da_ind_open": ({"matching": "open"}, False),
    "da_min_closed_deathacc": ({"deaths": "accounting"}, True),
    "da_min_closed_birthprop": ({"births": "proportional"}, True),
    # The reference ignores a seed once stayers are fixed: the same answer as without.
    "da_min_closed_seed": ({}, True),
}


def _accounted(case: str, method: str, scaling: object) -> np.ndarray:
    options, minimum = ACCOUNTINGS[method]
    prepared = prepare(reference.toy_stocks()[case], Accounting(**options, scaling=scaling))
    return fill(prepared.start, prepared.end, minimum=minimum).total


@pytest.mark.parametrize("method", ACCOUNTINGS)
@pytest.mark.parametrize("case", CASES)
def test_agrees_to_one_millionth_when_stopped_as_early(case: str, method: str) -> None:
    if (case, method) not in reference.toy_flows():
        pytest.skip("not in the reference: its program fails on this case")
    wanted = reference.toy_flows()[case, method]
    np.testing.assert_allclose(_accounted(case, method, EARLY), wanted, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("method", ACCOUNTINGS)
@pytest.mark.parametrize("case", CASES)
def test_exact_solution_is_as_near_as_the_reference_went(case: str, method: str) -> None:
    if (case, method) not in reference.toy_flows():
        pytest.skip("not in the reference: its program fails on this case")
    wanted = reference.toy_flows()[case, method]
    np.testing.assert_allclose(
        _accounted(case, method, scale_to_margins), wanted, rtol=0, atol=5e-3
    )


@pytest.mark.parametrize("case", CASES)
def test_stock_methods_agree(case: str) -> None:
    stocks, flows = reference.toy_stocks()[case], reference.toy_flows()
    computed = {
        "sd_rev_neg": stock_difference(stocks.start, stocks.end, reverse_negative=True).total,
        "sd_drop_neg": stock_difference(stocks.start, stocks.end, reverse_negative=False).total,
        "mig_rate_dennett_M100": migration_rate(stocks.start, 100).total,
        "rogers_von_rabenau": transition_rates(stocks.start, stocks.end),
    }
    for method, moves in computed.items():
        np.testing.assert_allclose(moves, flows[case, method], rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("case", CASES)
def test_a_seed_nothing_can_satisfy_is_refused(case: str) -> None:
    # A seed without stayers cannot hold populations that mostly stay; the reference goes on.
    prepared = prepare(reference.toy_stocks()[case], Accounting())
    reached = reference.toy_flows_by_birthplace()[case, "da_ind_closed_seed"]
    with pytest.raises(InputError, match="no table"):
        fill_seeded(prepared.start, prepared.end, reference.seed(), minimum=False)
    assert np.abs(reached.sum(axis=1).T - prepared.start).max() > 10


@pytest.mark.parametrize("variant", ["", "_wpp2019net"])
@pytest.mark.parametrize("method", ["da_min_closed", "da_ind_closed", "da_min_open"])
def test_230_countries_agree_to_three_persons(variant: str, method: str) -> None:
    stocks = read_stocks(*reference.real_paths(variant))
    wanted = reference.real_flows(f"real2010_2015{variant}_{method}.csv", stocks.areas)
    found = estimate(stocks, method.replace("_", "-")).total
    assert np.abs(found - wanted).max() < 3.0
    assert found.sum() == pytest.approx(wanted.sum(), rel=1e-6)


def test_230_countries_reversed_differences() -> None:
    stocks = read_stocks(*reference.real_paths())
    wanted = reference.real_flows("real2010_2015_sd_rev_neg.csv", stocks.areas)
    np.testing.assert_array_equal(estimate(stocks, "sd-rev-neg").total, wanted)
