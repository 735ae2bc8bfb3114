"""Agreement between two coders."""

from __future__ import annotations

import pytest

from relatoria.coding.agreement import agreements, cohen_kappa, krippendorff_alpha


def test_kappa_and_alpha_of_a_table_computed_by_hand() -> None:
    # 20 statements: both 8, first alone 2, second alone 2, neither 8.
    assert cohen_kappa((8, 2, 2, 8)) == pytest.approx(0.6)
    assert krippendorff_alpha((8, 2, 2, 8)) == pytest.approx(1 - 39 * 4 / 400)


def test_a_code_nobody_used_has_no_chance_agreement() -> None:
    assert cohen_kappa((0, 0, 0, 5)) is None
    assert krippendorff_alpha((0, 0, 0, 5)) is None


def test_statements_without_code_count_as_decisions() -> None:
    first = {"1": frozenset({("gcm", "2")}), "2": frozenset(), "3": frozenset()}
    second = {"1": frozenset({("gcm", "2")}), "2": frozenset({("gcm", "2")}), "4": frozenset()}
    pooled, single = agreements(first, second)
    assert pooled.notation == "" and single.notation == "2"
    assert (single.statements, single.first, single.second, single.both) == (2, 1, 2, 1)
    assert single.agreed == 0.5
