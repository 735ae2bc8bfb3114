"""What the printed words of a figure allow."""

from __future__ import annotations

import pytest

from relatoria.evidence.claims.tolerance import interval_of
from relatoria.model import Claim


def claim(text: str, value: float, unit: str = "persons", **more: object) -> Claim:
    return Claim(0, len(text), text, "migrants", value, unit, **more)  # type: ignore[arg-type]


ALLOWED = [
    (claim("57.5 million", 57.5e6), 57_515_563, 57_600_000),
    (claim("57,5 millones", 57.5e6), 57_450_000, 57_440_000),
    (claim("3 million", -3e6), -3_031_151, -3_600_000),
    (claim("16,000", 16_000), 16_400, 17_000),
    (claim("304,021,813", 304_021_813), 304_021_813, 304_021_815),
    (claim("27 per cent", 27, "percent"), 26.88, 26.15),
    (claim("about 50 million", 50e6, approximate=True), 51_000_000, 54_000_000),
    (claim("more than 11 million", 11e6, bound="at_least"), 11_279_561, 10_853_105),
    (claim("more than 11 million", 11e6, bound="at_least"), 11_938_908, 25_000_000),
    (claim("less than half", 50, "percent", bound="at_most"), 48.0, 52.0),
    (claim("half", 50, "percent"), 49.1, 55.1),
    (claim("10 to 15 per cent", 10, "percent", bound="between", high=15.0), 12.3, 16.0),
    (claim("280 million", 280e6), 280_598_105, 275_284_032),
]


@pytest.mark.parametrize(("one", "inside", "outside"), ALLOWED)
def test_rounding_hedges_and_bounds(one: Claim, inside: float, outside: float) -> None:
    allowed = interval_of(one)
    assert inside in allowed
    assert outside not in allowed


def test_digits_mean_the_same_in_every_language() -> None:
    printed = ("1.234.567", "1,234,567", "1 234 567", "1’234’567")
    intervals = [interval_of(claim(text, 1_234_567)) for text in printed]
    assert all(one == intervals[0] for one in intervals)
