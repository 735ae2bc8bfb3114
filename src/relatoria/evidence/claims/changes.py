"""How a series changed between any two years of one revision: by how much, or how many times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from relatoria.evidence.claims.types import Observed
from relatoria.evidence.datasets import period as period_of


def changed(series: Iterable[Observed], kind: str) -> Iterator[Observed]:
    """The values that ``kind`` (growth in per cent, increase, multiple) takes."""
    levels = [one for one in series if one.start_year == one.end_year]
    for first in levels:
        for last in levels:
            if last.revision == first.revision and last.end_year > first.end_year:
                made = _made(first, last, kind)
                if made is not None:
                    yield made


def _made(first: Observed, last: Observed, kind: str) -> Observed | None:
    early, late = (f"{one.formula}[{one.period}]" for one in (first, last))
    if kind == "increase":
        value, formula = last.value - first.value, f"{late} - {early}"
    elif not first.value:
        return None
    elif kind == "growth":
        value = 100.0 * (last.value / first.value - 1.0)
        formula = f"100 * ({late} / {early} - 1)"
    else:
        value, formula = last.value / first.value, f"{late} / {early}"
    period = period_of(first.end_year, last.end_year)
    return replace(last, value=value, period=period, start_year=first.end_year, formula=formula)
