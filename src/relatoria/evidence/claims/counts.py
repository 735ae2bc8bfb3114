"""Counts that bodies keep: persons by UNHCR's kinds, and states that are bound by a treaty."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.areas import AreaSet, area_set
from relatoria.evidence.claims.series import keys_of, observed
from relatoria.evidence.claims.tables import Key, Tables
from relatoria.evidence.claims.types import Observed
from relatoria.evidence.indicators.sums import Sum

_DISPLACED, _TREATIES = "displaced", "treaty_status"
_INCOMPLETE = "treaty_incomplete"


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
    keys = keys_of(area=area, origin=origin)
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
