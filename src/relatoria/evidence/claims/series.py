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

_STOCK, _BALANCE, _DISPLACED = "migrant_stock", "population_components", "displaced"
_TREATIES = "treaty_status"
_INCOMPLETE = "treaty_incomplete"
_SPANS = (1, 5, 10)
"""Lengths in years of the balances that texts print."""


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


def _keys(*, area: AreaSet, origin: AreaSet | None = None, sex: str = "_T") -> str:
    text = f"REF_AREA={area.code}"
    if origin is not None:
        text += f", COUNTERPART_AREA={origin.code}"
    return text if sex == "_T" else f"{text}, SEX={sex}"


def stock(
    tables: Tables, area: AreaSet, origin: AreaSet | None = None, sex: str = "_T"
) -> Iterator[Observed]:
    """Migrants in ``area``, of all origins or of one."""
    formula = f"stock({_keys(area=area, origin=origin, sex=sex)})"
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
    names = [_keys(area=area, origin=origin, sex=sex) for area, origin, sex in (part, whole)]
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
    keys = _keys(area=area, origin=origin)
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
    name = _keys(area=area, origin=origin)
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
    name = _keys(area=area, origin=origin, sex=sex)
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


def displaced(
    tables: Tables, area: AreaSet, kinds: tuple[str, ...], *, origin: AreaSet | None = None
) -> Iterator[Observed]:
    """Persons of UNHCR's ``kinds`` in ``area``, or of ``origin`` wherever they are."""
    if origin is not None and len(area.members) < 200:
        yield from _displaced_between(tables, area, origin, kinds)
        return
    column, home = ("REF_AREA", area) if origin is None else ("COUNTERPART_AREA", origin)
    formula = " + ".join(f"{kind}({column}={home.code})" for kind in kinds)
    for (revision, period), values in tables.grouped(_DISPLACED, kinds, column, home).items():
        value = sum(values.get(kind, 0.0) for kind in kinds)
        names = _names(tables, _DISPLACED, revision)
        one = Sum(value, home.members, (), names)
        yield observed(tables, Key(revision, period), [one], value, formula, home)


def _displaced_between(
    tables: Tables, area: AreaSet, origin: AreaSet, kinds: tuple[str, ...]
) -> Iterator[Observed]:
    found: dict[Key, float] = {}
    for code in area.members:
        one = AreaSet(code, (code,), area.source)
        for kind in kinds:
            for key, part in tables.sums(_DISPLACED, kind, one, origin).items():
                found[key] = found.get(key, 0.0) + (part.value or 0.0)
    keys = _keys(area=area, origin=origin)
    formula = " + ".join(f"{kind}({keys})" for kind in kinds)
    for key, value in found.items():
        made = Sum(value, area.members, (), _names(tables, _DISPLACED, key.revision))
        yield observed(tables, key, [made], value, formula, area)


def _names(tables: Tables, flow: str, revision: str) -> frozenset[str]:
    return frozenset(one.id for one in tables.data.datasets(flow) if one.revision == revision)


def ratifications(tables: Tables, area: AreaSet, instrument: str) -> Iterator[Observed]:
    """States of ``area`` bound at the end of each year up to the date of the lists.

    Lists known to be incomplete give nothing, nor do lists of the Americas for another area.
    """
    from relatoria.evidence.areas import area_set

    lists = [one for one in tables.data.datasets(_TREATIES) if instrument in one.indicators]
    surveys = [
        one
        for one in lists
        if _INCOMPLETE not in one.limits
        and (set(area.members) <= set(area_set(one.scope).members) if one.scope else one.rows > 50)
    ]
    if not surveys or any(_INCOMPLETE in one.limits for one in lists):
        return
    table = tables.data.query(_TREATIES, indicator=instrument, revision="*", publisher="*")
    bound: dict[str, int] = {}
    names = ("REF_AREA", "OBS_VALUE", "end_year")
    for code, value, year in zip(*(table[name].to_pylist() for name in names), strict=True):
        if value == 1 and code in area.members:
            bound[code] = min(year, bound.get(code, year))
    last = max(one.as_of for one in surveys)
    formula = f"ratifications({instrument}, REF_AREA={area.code})"
    for year in range(min(bound.values(), default=0), int(last[:4]) + 1):
        parties = tuple(sorted(code for code, since in bound.items() if since <= year))
        if parties:
            made = Sum(float(len(parties)), parties, (), frozenset(one.id for one in lists))
            key = Key(last, str(year))
            yield observed(tables, key, [made], float(len(parties)), formula, area)
