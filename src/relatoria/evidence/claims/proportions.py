"""Series of one thing to another: balances to inhabitants, men to women, the young to all."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.claims.ages import Ages, groups_of
from relatoria.evidence.claims.series import keys_of, observed
from relatoria.evidence.claims.tables import Tables
from relatoria.evidence.claims.types import Observed

_STOCK, _BALANCE = "migrant_stock", "population_components"
_OTHER = {"F": "M", "M": "F"}


def net_rate(tables: Tables, area: AreaSet, per: int) -> Iterator[Observed]:
    """Net migration of a year for every ``per`` inhabitants."""
    top = tables.sums(_BALANCE, "net_migration", area)
    bottom = tables.sums(_BALANCE, "population", area)
    formula = f"{per} * net_migration(REF_AREA={area.code}) / population(REF_AREA={area.code})"
    for key, one in top.items():
        two = bottom.get(key)
        if two is not None and two.value:
            yield observed(
                tables, key, [one, two], per * (one.value or 0.0) / two.value, formula, area
            )


def sex_ratio(
    tables: Tables, area: AreaSet, origin: AreaSet | None, sex: str
) -> Iterator[Observed]:
    """Migrants of ``sex`` for every hundred of the other."""
    top = tables.sums(_STOCK, "stock", area, origin, sex)
    bottom = tables.sums(_STOCK, "stock", area, origin, _OTHER[sex])
    names = [keys_of(area=area, origin=origin, sex=one) for one in (sex, _OTHER[sex])]
    formula = f"100 * stock({names[0]}) / stock({names[1]})"
    for key, one in top.items():
        two = bottom.get(key)
        if two is not None and two.value:
            ratio = 100.0 * (one.value or 0.0) / two.value
            yield observed(tables, key, [one, two], ratio, formula, area)


def of_ages(tables: Tables, area: AreaSet, ages: Ages, *, share: bool) -> Iterator[Observed]:
    """Migrants of some ages in ``area``, as persons or as a percentage of all ages."""
    groups = groups_of(ages)
    if not groups:
        return
    top = tables.sums(_STOCK, "stock", area, age=groups)
    whole = tables.sums(_STOCK, "stock", area)
    told = f"{groups[0]}..{groups[-1]}" if len(groups) > 1 else groups[0]
    formula = f"stock({keys_of(area=area)}, AGE={told})"
    if share:
        formula = f"100 * {formula} / stock({keys_of(area=area)})"
    for key, one in top.items():
        two = whole.get(key)
        if not share:
            yield observed(tables, key, [one], one.value or 0.0, formula, area)
        elif two is not None and two.value:
            value = 100.0 * (one.value or 0.0) / two.value
            yield observed(tables, key, [one, two], value, formula, area)
