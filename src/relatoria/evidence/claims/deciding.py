"""From the values of the series to a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from relatoria.evidence.claims.types import Check, Interval, Observed, Reason, Verdict
from relatoria.evidence.claims.years import SPANNED, Years
from relatoria.model import Claim

_FRESH = 7
"""Years after which the newest figure there is no longer speaks of the present: stocks come every
five years, and two pass until they are published."""
_LONG = 5
_NEIGHBOUR = 0.05
"""How far beyond the years on either side a year between them may lie."""


Source = tuple[str, str, int]
"""Dataset's publisher and dataflow, revision, last year."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be decided."""

    claim: Claim
    allowed: Interval
    years: Years | None
    revision: str | None
    date: int | None
    """Year in which the text was written."""
    quantity: str
    today: int
    """Year of the newest data there are: when an undated text is read."""
    limited: str = ""
    """Why the figure may never be called right: another currency, one corridor of many."""
    company: Mapping[Source, int] = field(default_factory=dict)
    """How many figures of the same paragraph each source reproduces: one text, one source."""


def decide(readings: Sequence[Sequence[Observed]], asked: Question) -> Check:
    """The verdict on a claim whose readings have these series."""
    if asked.revision is not None:
        readings = [
            [one for one in series if one.revision == asked.revision] for series in readings
        ]
        readings = [series for series in readings if series]
        if not readings:
            return _unchecked(asked, Reason.REVISION_NOT_HELD)
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
    return _unchecked(asked, Reason.QUANTITY_NOT_HELD)


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


def _unchecked(asked: Question, reason: Reason, hints: tuple[str, ...] = ()) -> Check:
    return Check(
        asked.claim,
        Verdict.CANNOT_BE_CHECKED,
        allowed=asked.allowed,
        reason=reason,
        quantity=asked.quantity,
        hints=hints,
    )


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
    stated = _by_age([one for one in series if _of_years(one, years, asked)])
    if years.open_ and stated:  # «since 2000»: up to the newest year there is
        last = max(one.end_year for one in stated)
        stated = [one for one in stated if one.end_year == last]
    if not stated:
        return _between(series, asked, years)
    fitting = [one for one in stated if one.value in asked.allowed]
    newest = stated[-1]
    if not fitting:
        return _off(newest, series, asked)
    found = fitting[-1]
    later = [one for one in stated if _age(one) > _age(found)]
    if not later:
        return _found(Verdict.MATCHES, found, (), asked)
    known = [one for one in stated if _was_known(one, asked)]
    stale = asked.date is not None and bool(known) and _age(known[-1]) > _age(found)
    verdict = Verdict.WAS_TRUE_OF if stale else Verdict.SUPERSEDED_BY
    later += [one for one in _latest_of_each(series, found) if _age(one) > _age(found)]
    return _found(verdict, found, later, asked, current=known[-1] if known else None)


def _without_year(series: Sequence[Observed], asked: Question) -> Check:
    series = [one for one in series if _is_printed(one)]
    told = [one for one in series if asked.date is None or one.end_year <= asked.date]
    if not told:
        return _unchecked(asked, Reason.YEAR_NOT_HELD)
    known = [one for one in told if _was_known(one, asked)] or told
    newest = _by_age(known)[-1]
    of_newest = [one for one in known if one.revision == newest.revision]
    last = max(one.end_year for one in of_newest)
    latest = [one for one in of_newest if one.end_year == last]
    fitting = [one for one in told if one.value in asked.allowed]
    periods = tuple(sorted({one.period for one in fitting}))
    if not fitting:
        return _off(_nearest(latest, asked), series, asked)
    now = [one for one in latest if one.value in asked.allowed]
    if now and (asked.date or asked.today) - last <= _FRESH:
        found = _nearest(now, asked)
        same = [one for one in series if one.period == found.period and _age(one) > _age(found)]
        same = _by_age(same)
        if not same or same[-1].value in asked.allowed:
            return _found(Verdict.MATCHES, found, (), asked, periods=periods, current=found)
        later = same + [one for one in _latest_of_each(series, found) if _age(one) > _age(found)]
        return _found(Verdict.SUPERSEDED_BY, found, later, asked, periods=periods, current=found)
    at_hand = [one for one in fitting if _was_known(one, asked)] or fitting
    found = max(at_hand, key=lambda one: _likely(one, asked))
    later = [
        one for one in _by_age(series) if one.period == found.period and _age(one) > _age(found)
    ]
    later += [
        one
        for one in _latest_of_each(series, found)
        if (_age(one) > _age(found) or one.end_year > found.end_year) and one not in later
    ]
    current = _nearest(latest, asked)
    return _found(Verdict.WAS_TRUE_OF, found, later, asked, periods=periods, current=current)


def _likely(one: Observed, asked: Question) -> tuple[int, int, str, str, float]:
    return asked.company.get(source_of(one), 0), one.end_year, *_age(one), -_miss(one, asked)


def source_of(one: Observed) -> Source:
    """The source of a value, the same for every series of a publisher's revision."""
    name = one.datasets[0] if one.datasets else ""
    return "-".join(name.split("-")[:2]), one.revision, one.end_year


def sources_fitting(readings: Sequence[Sequence[Observed]], asked: Question) -> set[Source]:
    """The sources that reproduce a claim which states no year."""
    if asked.years is not None:
        return set()
    return {source_of(one) for series in readings for one in series if one.value in asked.allowed}


def _found(  # noqa: PLR0913, PLR0917 - what stands beside a verdict
    verdict: Verdict,
    found: Observed,
    later: Iterable[Observed],
    asked: Question,
    periods: tuple[str, ...] = (),
    current: Observed | None = None,
) -> Check:
    unique = {(one.revision, one.period): one for one in later if one is not found}
    return Check(
        asked.claim,
        verdict,
        found,
        tuple(sorted(unique.values(), key=lambda one: (*_age(one), one.end_year))),
        asked.claim.value - found.value,
        asked.allowed,
        periods,
        current,
        None,
        asked.quantity,
    )


def _off(nearest: Observed, series: Sequence[Observed], asked: Question) -> Check:
    claim = asked.claim
    return Check(
        claim,
        Verdict.OFF_BY,
        nearest,
        (),
        claim.value - nearest.value,
        asked.allowed,
        (),
        nearest,
        None,
        asked.quantity,
        _hints(nearest, series, asked),
    )


def _hints(nearest: Observed, series: Sequence[Observed], asked: Question) -> tuple[str, ...]:
    """What else the figure would be: the same series in another year or unit."""
    hints = []
    others = {one.period for one in series if one.value in asked.allowed}
    if asked.years is not None and others:
        hints.append("year:" + ",".join(sorted(others)))
    for factor in (1e-6, 1e-3, 1e3, 1e6):
        if nearest.value * factor in asked.allowed:
            hints.append(f"unit:{factor:g}")
    if -nearest.value in asked.allowed and nearest.value:
        hints.append("sign")
    return tuple(hints)


def _between(series: Sequence[Observed], asked: Question, years: Years) -> Check:
    """A year that no table has: only a figure beyond its neighbours' can be called wrong."""
    if years.is_span or asked.quantity in ("net_migration", "ratifications", *SPANNED):
        return _unchecked(asked, Reason.YEAR_NOT_HELD)
    before = [one for one in series if one.end_year < years.last]
    after = [one for one in series if one.end_year > years.last]
    if not before or not after:
        return _unchecked(asked, Reason.YEAR_NOT_HELD)
    first, last = max(one.end_year for one in before), min(one.end_year for one in after)
    beside = [one for one in series if one.end_year in (first, last)]
    values = [one.value for one in beside]
    low, high = min(values), max(values)
    reach = _NEIGHBOUR * max(abs(low), abs(high))
    if asked.allowed.high < low - reach or asked.allowed.low > high + reach:
        return _off(_nearest(beside, asked), series, asked)
    return _unchecked(asked, Reason.YEAR_NOT_HELD)


def _is_printed(one: Observed) -> bool:
    """Whether a span is one that texts print without saying so: 2000–2005, not 2001–2006."""
    return one.end_year - one.start_year < _LONG or one.start_year % _LONG == 0


def _was_known(one: Observed, asked: Question) -> bool:
    return asked.date is None or int(one.as_of[:4]) <= asked.date


def _age(one: Observed) -> tuple[str, str]:
    return one.as_of, one.revision


def _by_age(series: Iterable[Observed]) -> list[Observed]:
    return sorted(series, key=lambda one: (*_age(one), one.end_year))


def _latest_of_each(series: Iterable[Observed], found: Observed) -> list[Observed]:
    """The newest period of each revision, as long as that of the value found."""
    length = found.end_year - found.start_year
    latest: dict[str, Observed] = {}
    for one in _by_age(series):
        if one.end_year - one.start_year != length or not _is_printed(one):
            continue
        held = latest.get(one.revision)
        if held is None or one.end_year >= held.end_year:
            latest[one.revision] = one
    return list(latest.values())


def _miss(one: Observed, asked: Question) -> float:
    return abs(one.value - asked.claim.value)


def _nearest(series: Sequence[Observed], asked: Question) -> Observed:
    return min(series, key=lambda one: _miss(one, asked))
