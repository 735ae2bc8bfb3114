"""What a claim may mean in the tables: each quantity, area and origin that its words allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from relatoria.evidence.areas import AreaSet, area_set
from relatoria.evidence.claims import balances, counts, proportions, series
from relatoria.evidence.claims.changes import changed
from relatoria.evidence.claims.inside import Inside
from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.places import Places
from relatoria.evidence.claims.quantities import Quantity
from relatoria.evidence.claims.tables import Tables
from relatoria.evidence.claims.types import Context, Observed, Reason
from relatoria.evidence.claims.wording import Wording, wording
from relatoria.evidence.claims.years import SPANNED, Years

_BOTH = "_T"
_WORLDWIDE = 1e7
_WHOLE = 16
"""Characters behind a share's whole in which it says that it is the world's."""
_BY_FORMULA = {"growth": ("", "stock", "emigrants"), "increase": ("stock", "emigrants")}
"""Changes of stocks, which have formulas of their own."""
_IMPLIED = ("stock", "emigrants", "displaced")
_Sets = tuple[AreaSet, ...]


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
        found = list(_shares(tables, quantity, places, context, words))
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


def _world() -> AreaSet:
    return area_set("001")


def _here(places: Places) -> _Sets:
    """Where: the place named, else what «of» names, else the world where the text says so."""
    if places.here:
        return places.here
    if places.of:
        return places.of
    return (_world(),) if places.world else ()


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
        for area in _here(places) or places.origin or ():
            yield list(proportions.net_rate(tables, area, quantity.per))
    elif quantity.id == "sex_ratio":
        for area, origin in _pairs(quantity, places):
            yield list(proportions.sex_ratio(tables, area, origin, quantity.sex))
    elif quantity.id in ("age_share", "age_stock"):
        share = quantity.id == "age_share"
        for area in _here(places):
            yield list(proportions.of_ages(tables, area, quantity.ages, share=share))
    elif quantity.id == "remittances":
        yield from _remittances(tables, quantity, places)
    elif quantity.id == "population":
        for area in _here(places) or places.origin or ():
            yield list(series.people(tables, area))
    elif quantity.id == "ratifications":
        for area in places.here or places.of or places.origin or (_world(),):
            yield list(counts.ratifications(tables, area, quantity.instrument))


def _remittances(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.abroad:  # its people abroad sent them home
        for area in places.origin or ():
            yield list(series.remittances(tables, area))
        return
    if places.origin and places.here:
        return  # a corridor: the tables hold what each country receives
    for area in _here(places):
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
    origins: _Sets = places.origin or ()
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
            yield _world(), None if origin.code == "001" else origin
        if not (origins or places.of or here):
            yield _world(), None
        return
    where = places.here or (places.of if origins else None)
    if where and (origins or places.of):
        for area in where:
            for origin in origins or places.of or ():
                yield area, origin
        return
    if origins and not where:
        for origin in origins:
            yield _world(), origin
        return
    for area in _here(places):
        yield area, None


def _displaced(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.kinds == (("idps",),):
        for area in _here(places) or places.origin or ():
            yield list(counts.displaced(tables, area, ("idps",)))
        return
    if quantity.abroad and not places.origin:
        places = replace(places, origin=places.here or places.of, here=None)
    for kinds in quantity.kinds:
        if places.origin:
            for origin in places.origin:
                for area in places.here or (_world(),):
                    yield list(counts.displaced(tables, area, kinds, origin=origin))
        else:
            for area in _here(places):
                yield list(counts.displaced(tables, area, kinds))


def _shares(
    tables: Tables, quantity: Quantity, places: Places, context: Context, words: Wording
) -> Iterator[list[Observed]]:
    world = _world()
    here, origins = _here(places), places.origin or ()
    if places.inside is not None:
        yield from _inside_share(tables, quantity, places, places.inside)
        return
    if quantity.sex != _BOTH:
        for area in here or (world,):
            for origin in origins or (None,):
                whole = (area, origin, _BOTH)
                yield list(series.stock_share(tables, (area, origin, quantity.sex), whole))
        return
    if quantity.whole == "population":
        yield from _of_population(tables, quantity, places)
        return
    if words.has("same_region", context.sentence):
        for area in here:
            yield list(series.stock_share(tables, (area, area, _BOTH), (area, None, _BOTH)))
        for origin in () if here else origins:  # «of those born in Africa, half live in …»
            whole = (world, origin, _BOTH)
            yield list(series.stock_share(tables, (origin, origin, _BOTH), whole))
        return
    yield from _of_migrants(tables, quantity, places, context, words)


def _inside_share(
    tables: Tables, quantity: Quantity, places: Places, inside: Inside
) -> Iterator[list[Observed]]:
    """Those who moved within a region as a part of all there, of all from there, or of all."""
    if quantity.sex != _BOTH or quantity.whole == "population":
        return
    world = _world()
    for area, origin in zip(inside.area, inside.origin, strict=True):
        whole = (area, None, _BOTH) if inside.born else (world, origin, _BOTH)
        if places.world or inside.mention is None:
            whole = (world, None, _BOTH)
        yield list(series.stock_share(tables, (area, origin, _BOTH), whole))


def _of_population(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.abroad:
        for area in places.origin or places.of or places.here or ():
            yield list(series.population_share(tables, _world(), area, lived=area))
        return
    if places.origin and not _here(places):  # «of the Argentine population»
        for area in places.origin:
            yield list(series.population_share(tables, area))
    for area in _here(places):
        for origin in places.origin or (None,):
            yield list(series.population_share(tables, area, origin))


def _of_migrants(
    tables: Tables, quantity: Quantity, places: Places, context: Context, words: Wording
) -> Iterator[list[Observed]]:
    world = _world()
    origins: _Sets = places.origin or ()
    if quantity.whole == "emigrants":
        origins = origins or places.of or places.subject or ()
        for area in places.here or ():
            for origin in origins:
                yield list(
                    series.stock_share(tables, (area, origin, _BOTH), (world, origin, _BOTH))
                )
        return
    here = places.here or places.of or ()
    if here and origins:
        for area in here:
            for origin in origins:
                whole: tuple[AreaSet, AreaSet | None, str] = (area, None, _BOTH)
                if words.has("world", context.sentence[context.start : context.end + _WHOLE]):
                    whole = (world, None, _BOTH)  # «31 % of the world's migrants»
                elif _origin_is_whole(context):
                    whole = (world, origin, _BOTH)
                yield list(series.stock_share(tables, (area, origin, _BOTH), whole))
    elif here and (places.world or places.within or _resides(context, words)):
        for area in here:
            for larger in (places.within if not places.world else None) or (world,):
                yield list(series.stock_share(tables, (area, None, _BOTH), (larger, None, _BOTH)))
    elif origins:
        for origin in origins:
            yield list(series.stock_share(tables, (world, origin, _BOTH), (world, None, _BOTH)))


def _resides(context: Context, words: Wording) -> bool:
    """«One in three migrants lived in Europe»: of all migrants, where the whole names no place."""
    if words.has("hosts", context.sentence[: context.start]):
        return True  # «Europe hosted 31 % of international migrants»
    behind = context.sentence[context.end :]
    verb = words.patterns["resides"].search(behind)
    if verb is None:
        return False
    found = mentions_in(behind, words)
    return bool(found) and not any(one.start < verb.start() for one in found)


def _origin_is_whole(context: Context) -> bool:
    """Whether the share is of the people from a place («of migrants from X, 40 % live in Y»)."""
    whole = context.claim.share_of or context.claim.quantity
    at = context.sentence.find(whole) if whole else -1
    if at < 0:
        return False
    found = mentions_in(context.sentence, wording(context.language))
    near = [one for one in found if at <= one.start < at + len(whole) + 40 and one.sets]
    return bool(near) and near[0].role == "origin"
