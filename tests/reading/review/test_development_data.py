"""The reports and excerpts beside the checkout are read as well as the design asks."""

from __future__ import annotations

import pytest

from tests.shared import needs_shared


@needs_shared
@pytest.mark.shared
def test_reports_and_excerpts_reach_the_marks() -> None:
    from bench.review import measure

    scores = measure()
    recommendations = scores["recommendations"]
    assert recommendations["f1"] >= 0.97
    assert recommendations["pairs_state_recommendation"]["f1"] >= 0.97
    assert recommendations["position_accuracy_on_matched"] >= 0.97
    assert scores["dialogue"]["all"]["accuracy"] >= 0.97
    assert scores["statements"]["all"]["accuracy"] >= 0.85
