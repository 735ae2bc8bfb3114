"""What a table of migrant stock must add up to; a wrong cell shows where it does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from relatoria.errors import InvalidRecord
from relatoria.evidence.datasets import TOTAL
from relatoria.evidence.loaders.building import Builder, Key

_ROUNDING = 3.0
"""Persons by which sums may differ: figures are rounded one by one."""
_RELATIVE = 2e-6
_UNSEXED = 1e-3
"""Share of a population that the sexes may lack."""
_FIRST_AGGREGATE = 900
_WORLD = "900"


def check(builder: Builder, revision: int) -> None:
    """Raise InvalidRecord, naming the cell, where figures contradict each other or the revision.

    A revision knows no later year; men and women are both sexes; origins are all origins; areas
    are the world.
    """
    for key in builder:
        if int(key.period[:4]) > revision:
            raise InvalidRecord(
                f"revision {revision} holds no figures for {key.period}",
                where=str(builder.place(key)),
                remedy="Nothing was loaded: the workbook is of another revision",
            )
    _check_sexes(builder)
    _check_sums(builder, "origins", lambda key: key._replace(counterpart=TOTAL), _is_origin)
    _check_sums(builder, "areas", lambda key: key._replace(area=_WORLD), _is_destination)


def _check_sexes(builder: Builder) -> None:
    for key in builder:
        if key.sex != TOTAL or key.age != TOTAL:
            continue  # ages are smoothed for each sex apart
        both = builder.value(key)
        men, women = (builder.value(key._replace(sex=sex)) for sex in ("M", "F"))
        if both is None or men is None or women is None:
            continue
        # The sexes of some small areas are not known, or come from other estimates.
        near = key.indicator == "population" and abs(both - men - women) <= _UNSEXED * both
        if _apart(both, men + women) and not near:
            raise _contradiction(builder, key, both, men + women, "men and women")


def _is_country(code: str) -> bool:
    return code.isdigit() and int(code) < _FIRST_AGGREGATE


def _is_origin(key: Key) -> bool:
    return key.counterpart.startswith("_X") or _is_country(key.counterpart)


def _is_destination(key: Key) -> bool:
    return key.counterpart == TOTAL and _is_country(key.area)


def _check_sums(
    builder: Builder,
    what: str,
    whole: Callable[[Key], Key],
    is_part: Callable[[Key], bool],
) -> None:
    """Parts may fall short of the whole where some are not available; never exceed it."""
    sums: dict[Key, float] = defaultdict(float)
    complete: dict[Key, bool] = defaultdict(lambda: True)
    for key in builder:
        if not is_part(key):
            continue
        value = builder.value(key)
        sums[whole(key)] += value or 0.0
        complete[whole(key)] &= value is not None
    for key, total in sums.items():
        stated = builder.value(key)
        if stated is None:
            continue
        if (complete[key] or total > stated) and _apart(stated, total):
            raise _contradiction(builder, key, stated, total, what)


def _apart(one: float, other: float) -> bool:
    return abs(one - other) > max(_ROUNDING, _RELATIVE * max(one, other))


def _contradiction(
    builder: Builder, key: Key, stated: float, found: float, what: str
) -> InvalidRecord:
    return InvalidRecord(
        f"{what} add up to {found:,.0f} where this cell says {stated:,.0f}",
        where=str(builder.place(key)),
        remedy="Nothing was loaded: a figure of this row or column was changed, or is not of this "
        "table",
    )
