"""Net migration over the spans that texts print, summed up from the periods of each revision."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.claims.series import observed
from relatoria.evidence.claims.tables import Key, Tables
from relatoria.evidence.claims.types import Observed
from relatoria.evidence.datasets import period as period_of
from relatoria.evidence.datasets import years_of
from relatoria.evidence.indicators.sums import Sum

_BALANCE = "population_components"
_SPANS = (1, 5, 10)
"""Lengths in years of the balances that texts print."""


def balance(
    tables: Tables, area: AreaSet, *, annual: bool = False, span: tuple[int, int] | None = None
) -> Iterator[Observed]:
    """Net migration: single periods and sums of neighbouring ones, of 5 and 10 years.

    ``annual`` gives the yearly average instead; ``span`` are years to sum up besides.
    """
    sums = tables.sums(_BALANCE, "net_migration", area)
    for revision in sorted({key.revision for key in sums}):
        held = {years_of(key.period): sums[key] for key in sums if key.revision == revision}
        for start, end, parts in _spans(held, span):
            value = sum(part.value or 0.0 for _, part in parts)
            periods = [period_of(*years) for years, _ in parts]
            shown = periods if len(periods) < 3 else [f"{periods[0]} … {periods[-1]}"]
            formula = " + ".join(f"net_migration(REF_AREA={area.code}, {one})" for one in shown)
            years = max(1, end - start)
            if annual:
                value, formula = value / years, f"({formula}) / {years}"
            key = Key(revision, period_of(start, end))
            yield observed(tables, key, [part for _, part in parts], value, formula, area)


_Parts = list[tuple[tuple[int, int], Sum]]


def _spans(
    held: dict[tuple[int, int], Sum], asked: tuple[int, int] | None
) -> Iterator[tuple[int, int, _Parts]]:
    """Start, end and parts of the spans that the periods of a revision make up.

    A span from 2000 to 2005 holds the calendar years 2000 to 2004, or the period 2000/P5Y; that
    which is ``asked`` for is given with its last year too.
    """
    wanted = {(asked[0], asked[1] + more) for more in (0, 1)} if asked else set()
    furthest = {start: max(end for first, end in wanted if first == start) for start, _ in wanted}
    for years, one in held.items():
        yield years[0], years[1], [(years, one)]
    for (start, end), one in held.items():
        parts: _Parts = [((start, end), one)]
        at = max(end, start + 1)
        while at < max(start + _SPANS[-1], furthest.get(start, 0)):
            following = next((years for years in held if years[0] == at), None)
            if following is None:
                break
            parts.append((following, held[following]))
            at = max(following[1], at + 1)
            if at - start in _SPANS[1:] or (start, at) in wanted:
                yield start, at, list(parts)
