"""Series: the values that a formula gives in every revision and period there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.claims.tables import Key, Tables
from relatoria.evidence.claims.types import Observed
from relatoria.evidence.datasets import period as period_of
from relatoria.evidence.datasets import years_of
from relatoria.evidence.indicators.sums import Sum

_STOCK, _BALANCE = "migrant_stock", "population_components"


def observed(  # noqa: PLR0913, PLR0917 - what a value is made of
    tables: Tables, key: Key, sums: Iterable[Sum], value: float, formula: str, area: AreaSet
) -> Observed:
    """A value with what it was made of; members and gaps are those of the first sum."""
    made_of = list(sums)
    names = tuple(sorted(frozenset[str]().union(*(one.datasets for one in made_of))))
    start, end = years_of(key.period)
    known = max((tables.dataset(name).as_of for name in names), default=key.revision)
    main = made_of[0]
    # Publishers' aggregates stand for the members that the set lists.
    members = main.members if set(main.members) <= set(area.members) else area.members
    return Observed(
        value, key.revision, known, key.period, start, end, formula, members, names, area.code,
        main.lacking,
    )  # fmt: skip


def keys_of(*, area: AreaSet, origin: AreaSet | None = None, sex: str = "_T") -> str:
    """How a formula writes an area, an origin and a sex."""
    text = f"REF_AREA={area.code}"
    if origin is not None:
        text += f", COUNTERPART_AREA={origin.code}"
    return text if sex == "_T" else f"{text}, SEX={sex}"


def stock(
    tables: Tables, area: AreaSet, origin: AreaSet | None = None, sex: str = "_T"
) -> Iterator[Observed]:
    """Migrants in ``area``, of all origins or of one."""
    formula = f"stock({keys_of(area=area, origin=origin, sex=sex)})"
    for key, one in tables.sums(_STOCK, "stock", area, origin, sex).items():
        yield observed(tables, key, [one], one.value or 0.0, formula, area)


def stock_share(
    tables: Tables,
    part: tuple[AreaSet, AreaSet | None, str],
    whole: tuple[AreaSet, AreaSet | None, str],
) -> Iterator[Observed]:
    """One stock as a percentage of another; each is area, origin and sex."""
    top = tables.sums(_STOCK, "stock", part[0], part[1], part[2])
    bottom = tables.sums(_STOCK, "stock", whole[0], whole[1], whole[2])
    names = [keys_of(area=area, origin=origin, sex=sex) for area, origin, sex in (part, whole)]
    formula = f"100 * stock({names[0]}) / stock({names[1]})"
    for key, one in top.items():
        two = bottom.get(key)
        if two is not None and two.value:
            share = 100.0 * (one.value or 0.0) / two.value
            yield observed(tables, key, [one, two], share, formula, part[0])


def population_share(
    tables: Tables, area: AreaSet, origin: AreaSet | None = None, *, lived: AreaSet | None = None
) -> Iterator[Observed]:
    """A stock as a percentage of the population of ``lived`` (by default of where it lives)."""
    home = lived or area
    top = tables.sums(_STOCK, "stock", area, origin)
    own = tables.sums(_STOCK, "population", home)
    prospects = {key.period: one for key, one in tables.sums(_BALANCE, "population", home).items()}
    keys = keys_of(area=area, origin=origin)
    formula = f"100 * stock({keys}) / population(REF_AREA={home.code})"
    for key, one in top.items():
        two = own.get(key) or prospects.get(key.period)
        told = formula
        if two is None:
            two = _next(prospects, int(key.period[:4]))
            told = f"{formula} [population of the year before, grown at its rate]"
        if two is not None and two.value:
            share = 100.0 * (one.value or 0.0) / two.value
            yield observed(tables, key, [one, two], share, told, area)


def _next(prospects: dict[str, Sum], year: int) -> Sum | None:
    """The population of the year after the last, grown as in the last: tables end a year early."""
    last, before = prospects.get(str(year - 1)), prospects.get(str(year - 2))
    if last is None or before is None or not last.value or not before.value:
        return None
    return replace(last, value=last.value * last.value / before.value)


def change(tables: Tables, area: AreaSet, origin: AreaSet | None = None) -> Iterator[Observed]:
    """The growth of a stock between any two years of a revision, in per cent."""
    sums = tables.sums(_STOCK, "stock", area, origin)
    name = keys_of(area=area, origin=origin)
    for first, last in _pairs(sums):
        before, after = sums[first], sums[last]
        if before.value:
            key = Key(first.revision, period_of(int(first.period[:4]), int(last.period[:4])))
            formula = f"100 * (stock({name}, {last.period}) / stock({name}, {first.period}) - 1)"
            value = 100.0 * ((after.value or 0.0) / before.value - 1.0)
            yield observed(tables, key, [after, before], value, formula, area)


def increase(
    tables: Tables, area: AreaSet, origin: AreaSet | None = None, sex: str = "_T"
) -> Iterator[Observed]:
    """By how many persons a stock grew between any two years of a revision."""
    sums = tables.sums(_STOCK, "stock", area, origin, sex)
    name = keys_of(area=area, origin=origin, sex=sex)
    for first, last in _pairs(sums):
        key = Key(first.revision, period_of(int(first.period[:4]), int(last.period[:4])))
        formula = f"stock({name}, {last.period}) - stock({name}, {first.period})"
        value = (sums[last].value or 0.0) - (sums[first].value or 0.0)
        yield observed(tables, key, [sums[last], sums[first]], value, formula, area)


def _pairs(sums: dict[Key, Sum]) -> Iterator[tuple[Key, Key]]:
    """Every two periods of one revision, in order."""
    for first in sorted(sums, key=lambda key: (key.revision, key.period)):
        for last in sums:
            if last.revision == first.revision and last.period > first.period:
                yield first, last


def people(tables: Tables, area: AreaSet) -> Iterator[Observed]:
    """Population of ``area`` at mid-year."""
    formula = f"population(REF_AREA={area.code})"
    for key, one in tables.sums(_BALANCE, "population", area).items():
        yield observed(tables, key, [one], one.value or 0.0, formula, area)


def remittances(tables: Tables, area: AreaSet) -> Iterator[Observed]:
    """Dollars received in a year."""
    formula = f"received(REF_AREA={area.code})"
    for key, one in tables.sums("remittances", "received", area).items():
        yield observed(tables, key, [one], one.value or 0.0, formula, area)
