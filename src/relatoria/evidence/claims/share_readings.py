"""What a share may mean in the tables: a part of which whole, where and of whom."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.evidence.areas import AreaSet, area_set
from relatoria.evidence.claims import series
from relatoria.evidence.claims.inside import Inside
from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.places import Places
from relatoria.evidence.claims.quantities import Quantity
from relatoria.evidence.claims.tables import Tables
from relatoria.evidence.claims.types import Context, Observed
from relatoria.evidence.claims.wording import Wording, wording

_BOTH = "_T"
_WHOLE = 16
"""Characters behind a share's whole in which it says that it is the world's."""
_Sets = tuple[AreaSet, ...]


def world_set() -> AreaSet:
    """All countries."""
    return area_set("001")


def here_of(places: Places) -> _Sets:
    """Where: the place named, else what «of» names, else the world where the text says so."""
    if places.here:
        return places.here
    if places.of:
        return places.of
    return (world_set(),) if places.world else ()


def shares_read(
    tables: Tables, quantity: Quantity, places: Places, context: Context, words: Wording
) -> Iterator[list[Observed]]:
    """The series that a share may mean, the likeliest first."""
    world = world_set()
    here, origins = here_of(places), places.origin or ()
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
    world = world_set()
    for area, origin in zip(inside.area, inside.origin, strict=True):
        whole = (area, None, _BOTH) if inside.born else (world, origin, _BOTH)
        if places.world or inside.mention is None:
            whole = (world, None, _BOTH)
        yield list(series.stock_share(tables, (area, origin, _BOTH), whole))


def _of_population(tables: Tables, quantity: Quantity, places: Places) -> Iterator[list[Observed]]:
    if quantity.abroad:
        for area in places.origin or places.of or places.here or ():
            yield list(series.population_share(tables, world_set(), area, lived=area))
        return
    if places.origin and not here_of(places):  # «of the Argentine population»
        for area in places.origin:
            yield list(series.population_share(tables, area))
    for area in here_of(places):
        for origin in places.origin or (None,):
            yield list(series.population_share(tables, area, origin))


def _of_migrants(
    tables: Tables, quantity: Quantity, places: Places, context: Context, words: Wording
) -> Iterator[list[Observed]]:
    world = world_set()
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
