"""From the values of the series to a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relatoria.evidence.claims.answers import (
    Question,
    Source,
    age_of,
    by_age,
    found_in,
    is_printed,
    latest_of_each,
    miss_of,
    nearest_of,
    off_from,
    source_of,
    unchecked,
    was_known,
)
from relatoria.evidence.claims.types import Check, Observed, Reason, Verdict
from relatoria.evidence.claims.years import SPANNED, Years

_FRESH = 7
"""Years after which the newest figure there is no longer speaks of the present: stocks come every
five years, and two pass until they are published."""
_LONG = 5
_NEIGHBOUR = 0.05
"""How far beyond the years on either side a year between them may lie."""


def decide(readings: Sequence[Sequence[Observed]], asked: Question) -> Check:
    """The verdict on a claim whose readings have these series."""
    if asked.revision is not None:
        readings = [
            [one for one in series if one.revision == asked.revision] for series in readings
        ]
        readings = [series for series in readings if series]
        if not readings:
            return unchecked(asked, Reason.REVISION_NOT_HELD)
    checks = [_limited(_decide_one(series, asked), asked) for series in readings]
    return min(enumerate(checks), key=lambda one: (*_rank(one[1], asked), one[0]))[1]


def _limited(check: Check, asked: Question) -> Check:
    """What is left of a verdict where the series is not quite that of the claim.

    The same number in another currency is wrong. A part of a total may be anything below it, but
    not a total whose unit was mistaken.
    """
    if not asked.limited or check.found is None:
        return check
    if asked.limited == "currency" and check.verdict is not Verdict.OFF_BY:
        return replace(check, verdict=Verdict.OFF_BY, superseded_by=(), hints=("currency:USD",))
    if asked.limited == "corridor" and any(hint.startswith("unit:") for hint in check.hints):
        return check
    return unchecked(asked, Reason.QUANTITY_NOT_HELD)


_ORDER = (
    Verdict.MATCHES,
    Verdict.SUPERSEDED_BY,
    Verdict.WAS_TRUE_OF,
    Verdict.OFF_BY,
    Verdict.CANNOT_BE_CHECKED,
)


def _rank(check: Check, asked: Question) -> tuple[int, float]:
    place = _ORDER.index(check.verdict)
    if check.found is None:
        return place, 0.0
    if check.verdict is Verdict.OFF_BY:
        return place, abs(check.difference or 0.0)
    return place, -asked.company.get(source_of(check.found), 0)


def _decide_one(series: Sequence[Observed], asked: Question) -> Check:
    if asked.years is not None:
        return _with_year(series, asked, asked.years)
    return _without_year(series, asked)


def _of_years(one: Observed, years: Years, asked: Question) -> bool:
    if years.open_:
        return one.start_year == years.first and one.end_year > years.first
    if asked.quantity == "net_migration" and (years.last - years.first) % _LONG:
        # «Between 2010 and 2019»: to the end of that year, or up to it.
        return one.start_year == years.first and one.end_year in (years.last, years.last + 1)
    if asked.quantity in ("net_migration", *SPANNED):
        return (one.start_year, one.end_year) == (years.first, years.last)
    return one.end_year == years.last


def _with_year(series: Sequence[Observed], asked: Question, years: Years) -> Check:
    stated = by_age([one for one in series if _of_years(one, years, asked)])
    if years.open_ and stated:  # «since 2000»: up to the newest year there is
        last = max(one.end_year for one in stated)
        stated = [one for one in stated if one.end_year == last]
    if not stated:
        return _between(series, asked, years)
    fitting = [one for one in stated if one.value in asked.allowed]
    newest = stated[-1]
    if not fitting:
        return off_from(newest, series, asked)
    found = fitting[-1]
    later = [one for one in stated if age_of(one) > age_of(found)]
    if not later:
        return found_in(Verdict.MATCHES, found, (), asked)
    known = [one for one in stated if was_known(one, asked)]
    stale = asked.date is not None and bool(known) and age_of(known[-1]) > age_of(found)
    verdict = Verdict.WAS_TRUE_OF if stale else Verdict.SUPERSEDED_BY
    later += [one for one in latest_of_each(series, found) if age_of(one) > age_of(found)]
    return found_in(verdict, found, later, asked, current=known[-1] if known else None)


def _without_year(series: Sequence[Observed], asked: Question) -> Check:
    series = [one for one in series if is_printed(one)]
    told = [one for one in series if asked.date is None or one.end_year <= asked.date]
    if not told:
        return unchecked(asked, Reason.YEAR_NOT_HELD)
    known = [one for one in told if was_known(one, asked)] or told
    newest = by_age(known)[-1]
    of_newest = [one for one in known if one.revision == newest.revision]
    last = max(one.end_year for one in of_newest)
    latest = [one for one in of_newest if one.end_year == last]
    fitting = [one for one in told if one.value in asked.allowed]
    periods = tuple(sorted({one.period for one in fitting}))
    if not fitting:
        return off_from(nearest_of(latest, asked), series, asked)
    now = [one for one in latest if one.value in asked.allowed]
    if now and (asked.date or asked.today) - last <= _FRESH:
        found = nearest_of(now, asked)
        same = [one for one in series if one.period == found.period and age_of(one) > age_of(found)]
        same = by_age(same)
        if not same or same[-1].value in asked.allowed:
            return found_in(Verdict.MATCHES, found, (), asked, periods=periods, current=found)
        later = same + [one for one in latest_of_each(series, found) if age_of(one) > age_of(found)]
        return found_in(Verdict.SUPERSEDED_BY, found, later, asked, periods=periods, current=found)
    at_hand = [one for one in fitting if was_known(one, asked)] or fitting
    found = max(at_hand, key=lambda one: _likely(one, asked))
    later = [
        one for one in by_age(series) if one.period == found.period and age_of(one) > age_of(found)
    ]
    later += [
        one
        for one in latest_of_each(series, found)
        if (age_of(one) > age_of(found) or one.end_year > found.end_year) and one not in later
    ]
    current = nearest_of(latest, asked)
    return found_in(Verdict.WAS_TRUE_OF, found, later, asked, periods=periods, current=current)


def _likely(one: Observed, asked: Question) -> tuple[int, int, str, str, float]:
    return asked.company.get(source_of(one), 0), one.end_year, *age_of(one), -miss_of(one, asked)


def sources_fitting(readings: Sequence[Sequence[Observed]], asked: Question) -> set[Source]:
    """The sources that reproduce a claim which states no year."""
    if asked.years is not None:
        return set()
    return {source_of(one) for series in readings for one in series if one.value in asked.allowed}


def _between(series: Sequence[Observed], asked: Question, years: Years) -> Check:
    """A year that no table has: only a figure beyond its neighbours' can be called wrong."""
    if years.is_span or asked.quantity in ("net_migration", "ratifications", *SPANNED):
        return unchecked(asked, Reason.YEAR_NOT_HELD)
    before = [one for one in series if one.end_year < years.last]
    after = [one for one in series if one.end_year > years.last]
    if not before or not after:
        return unchecked(asked, Reason.YEAR_NOT_HELD)
    first, last = max(one.end_year for one in before), min(one.end_year for one in after)
    beside = [one for one in series if one.end_year in (first, last)]
    values = [one.value for one in beside]
    low, high = min(values), max(values)
    reach = _NEIGHBOUR * max(abs(low), abs(high))
    if asked.allowed.high < low - reach or asked.allowed.low > high + reach:
        return off_from(nearest_of(beside, asked), series, asked)
    return unchecked(asked, Reason.YEAR_NOT_HELD)
