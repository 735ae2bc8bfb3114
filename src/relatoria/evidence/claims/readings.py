"""What a claim may mean in the tables: each quantity, area and origin that its words allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.claims import balances, counts, proportions, series
from relatoria.evidence.claims.changes import changed
from relatoria.evidence.claims.places import Places
from relatoria.evidence.claims.quantities import Quantity
from relatoria.evidence.claims.share_readings import here_of, shares_read, world_set
from relatoria.evidence.claims.tables import Tables
from relatoria.evidence.claims.types import Context, Observed, Reason
from relatoria.evidence.claims.wording import Wording
from relatoria.evidence.claims.years import SPANNED, Years

_WORLDWIDE = 1e7
_BY_FORMULA = {"growth": ("", "stock", "emigrants"), "increase": ("stock", "emigrants")}
"""Changes of stocks, which have formulas of their own."""
_IMPLIED = ("stock", "emigrants", "displaced")


def readings_of(  # noqa: PLR0913, PLR0917 - what a claim says
    tables: Tables,
    quantity: Quantity,
    places: Places,
    context: Context,
    words: Wording,
    years: Years | None = None,
) -> list[list[Observed]] | Reason:
    """For each reading of the claim its series, the likeliest first; or why there is none."""
    if places.unknown and not places.here and quantity.id != "ratifications":
        return Reason.AREA_UNKNOWN
    if quantity.id == "share":
        found = list(shares_read(tables, quantity, places, context, words))
    else:
        if places.none and context.claim.value >= _WORLDWIDE and quantity.id in _IMPLIED:
            # So many are those of the whole world, where no place is told.
            places = Places(world=True)
        span = (years.first, years.last) if years and years.is_span else None
        found = list(_counts(tables, quantity, places, span))
    if not found:
        return Reason.AREA_NOT_STATED
    held = [one for one in found if one]
    return held or Reason.AREA_NOT_HELD


def _counts(
    tables: Tables, quantity: Quantity, places: Places, span: tuple[int, int] | None = None
) -> Iterator[list[Observed]]:
    if quantity.id in SPANNED and quantity.counted not in _BY_FORMULA.get(quantity.id, ()):
        for one in _counts(tables, replace(quantity, id=quantity.counted), places):
            yield list(changed(one, quantity.id))
    elif quantity.id in ("stock", "emigrants", "growth", "increase"):
        yield from _stocks(tables, quantity, places)
    elif quantity.id == "displaced":
        yield from _displaced(tables, quantity, places)
    elif quantity.id == "net_migration":
        for area in places.here or places.of or places.origin or ():
            yield list(balances.balance(tables, area, annual=quantity.annual, span=span))
    elif quantity.id == "net_rate":
        for area in here_of(places) or places.origin or ():
            yield list(proportions.net_rate(tables, area, quantity.per))
    elif quantity.id == "sex_ratio":
        for area, origin in _pairs(quantity, places):
            yield list(proportions.sex_ratio(tables, area, origin, quantity.sex))
    elif quantity.id in ("age_share", "age_stock"):
        share = quantity.id == "age_share"
        for area in here_of(places):
            yield list(proportions.of_ages(tables, area, quantity.ages, share=share))
    elif quantity.id == "remittances":
        yield from _remittances(tables, quantity, places)
    elif quantity.id == "population":
        for area in here_of(places) or places.origin or ():
            yield list(series.people(tables, area))
    elif quantity.id == "ratifications":
        for area in places.here or places.of or places.origin or (world_set(),):
            yield list(counts.ratifications(tables, area, quantity.instrument))


def _remittances(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.abroad:  # its people abroad sent them home
        for area in places.origin or ():
            yield list(series.remittances(tables, area))
        return
    if places.origin and places.here:
        return  # a corridor: the tables hold what each country receives
    for area in here_of(places):
        yield list(series.remittances(tables, area))


def _stocks(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    for area, origin in _pairs(quantity, places):
        if quantity.id == "growth":
            yield list(series.change(tables, area, origin))
        elif quantity.id == "increase":
            yield list(series.increase(tables, area, origin, quantity.sex))
        else:
            yield list(series.stock(tables, area, origin, quantity.sex))


def _pairs(quantity: Quantity, places: Places) -> Iterator[tuple[AreaSet, AreaSet | None]]:
    """Area and origin of a stock."""
    if places.inside is not None:
        yield from zip(places.inside.area, places.inside.origin, strict=True)
        return
    origins: tuple[AreaSet, ...] = places.origin or ()
    if "emigrants" in (quantity.id, quantity.counted):
        here = places.here or ()
        if places.beyond and places.subject and not origins:
            yield from ((area, one) for area in places.beyond for one in places.subject)
            return
        origins = origins or places.subject or ()
        if origins and here and not quantity.abroad:
            yield from ((area, origin) for area in here for origin in origins)
            return
        for origin in origins or places.of or here:
            yield world_set(), None if origin.code == "001" else origin
        if not (origins or places.of or here):
            yield world_set(), None
        return
    where = places.here or (places.of if origins else None)
    if where and (origins or places.of):
        for area in where:
            for origin in origins or places.of or ():
                yield area, origin
        return
    if origins and not where:
        for origin in origins:
            yield world_set(), origin
        return
    for area in here_of(places):
        yield area, None


def _displaced(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.kinds == (("idps",),):
        for area in here_of(places) or places.origin or ():
            yield list(counts.displaced(tables, area, ("idps",)))
        return
    if quantity.abroad and not places.origin:
        places = replace(places, origin=places.here or places.of, here=None)
    for kinds in quantity.kinds:
        if places.origin:
            for origin in places.origin:
                for area in places.here or (world_set(),):
                    yield list(counts.displaced(tables, area, kinds, origin=origin))
        else:
            for area in here_of(places):
                yield list(counts.displaced(tables, area, kinds))
