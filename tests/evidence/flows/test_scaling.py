"""Two-margin scaling: exact where a solution exists, an error where none does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.errors import InputError
from relatoria.evidence.flows.scaling import proportional_fitting, scale_to_margins


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 25), st.integers(1, 25), st.floats(0.05, 1.0))
def test_sums_are_met_and_ratios_kept(seed: int, n: int, m: int, density: float) -> None:
    random = np.random.default_rng(seed)
    pattern = random.random((n, m)) < density
    table = np.exp(random.normal(0, 4, (n, m))) * pattern
    goal = np.exp(random.normal(0, 4, (n, m))) * pattern
    scaled = scale_to_margins(table, goal.sum(axis=1), goal.sum(axis=0))
    total = max(goal.sum(), 1e-300)
    assert np.abs(scaled.sum(axis=1) - goal.sum(axis=1)).max() <= 1e-9 * total
    assert np.abs(scaled.sum(axis=0) - goal.sum(axis=0)).max() <= 1e-9 * total
    assert ((scaled > 0) <= (table > 0)).all()


@pytest.mark.parametrize(
    ("seed", "n", "m", "density"),
    [(2707194145, 24, 20, 0.0752), (724070745, 14, 8, 0.1898), (2028679725, 21, 19, 0.1798)],
)
def test_sparse_tables_of_far_apart_numbers_are_met_by_the_rows_multipliers(
    seed: int, n: int, m: int, density: float
) -> None:
    test_sums_are_met_and_ratios_kept.hypothesis.inner_test(seed, n, m, density)


def test_agrees_with_proportional_fitting_run_to_its_end() -> None:
    random = np.random.default_rng(7)
    table, goal = random.random((12, 9)) + 0.1, random.random((12, 9)) + 0.1
    margins = goal.sum(axis=1), goal.sum(axis=0)
    plain = proportional_fitting(table, *margins)
    np.testing.assert_allclose(scale_to_margins(table, *margins), plain, rtol=1e-8)


def test_countries_that_hang_by_a_thread_converge() -> None:
    # Ten million natives each, a dozen migrants: plain fitting needs very many sweeps.
    table = np.diag(np.full(30, 1e7)) + 0.4
    rows = table.sum(axis=1)
    rows[0], rows[1] = rows[0] + 5, rows[1] - 5
    scaled = scale_to_margins(table, rows, table.sum(axis=0))
    assert np.abs(scaled.sum(axis=1) - rows).max() < 0.01


@pytest.mark.parametrize(
    ("table", "rows", "columns", "reason"),
    [
        ([[1, 1], [1, 1]], [3, 3], [3, 4], "the margins disagree"),
        ([[1, 1], [1, 1]], [4, -1], [1, 2], "is asked for row 2"),
        ([[1, 1], [0, 0]], [3, 3], [3, 3], "row 2 is empty"),
        ([[1, 0], [0, 1]], [3, 2], [2, 3], "within a block"),
        ([[0, 5, 5], [5, 0, 4], [5, 4, 0]], [90, 1, 1], [90, 1, 1], "no table with these empty"),
    ],
)
def test_inconsistent_margins_raise(
    table: list[list[float]], rows: list[float], columns: list[float], reason: str
) -> None:
    with pytest.raises(InputError, match=reason):
        scale_to_margins(np.array(table, float), np.array(rows, float), np.array(columns, float))


def test_a_solution_in_the_limit_is_reached() -> None:
    # The cell above the diagonal must vanish; it does so only in the limit.
    table = np.array([[1.0, 1.0], [0.0, 1.0]])
    scaled = scale_to_margins(table, np.array([2.0, 3.0]), np.array([2.0, 3.0]))
    np.testing.assert_allclose(scaled, np.diag([2.0, 3.0]), atol=1e-8)
