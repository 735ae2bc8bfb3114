"""What an answer is made of: the question, the value found or missed, and what came later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from relatoria.evidence.claims.types import Check, Interval, Observed, Reason, Verdict
from relatoria.evidence.claims.years import Years
from relatoria.model import Claim

_LONG = 5
"""Years from which on a span begins in a round year where texts print it."""

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


def source_of(one: Observed) -> Source:
    """The source of a value, the same for every series of a publisher's revision."""
    name = one.datasets[0] if one.datasets else ""
    return "-".join(name.split("-")[:2]), one.revision, one.end_year


def unchecked(asked: Question, reason: Reason, hints: tuple[str, ...] = ()) -> Check:
    """The check of a claim that the series cannot decide."""
    return Check(
        asked.claim,
        Verdict.CANNOT_BE_CHECKED,
        allowed=asked.allowed,
        reason=reason,
        quantity=asked.quantity,
        hints=hints,
    )


def found_in(  # noqa: PLR0913, PLR0917 - what stands beside a verdict
    verdict: Verdict,
    found: Observed,
    later: Iterable[Observed],
    asked: Question,
    periods: tuple[str, ...] = (),
    current: Observed | None = None,
) -> Check:
    """The check of a claim whose figure is ``found`` in a series."""
    unique = {(one.revision, one.period): one for one in later if one is not found}
    return Check(
        asked.claim,
        verdict,
        found,
        tuple(sorted(unique.values(), key=lambda one: (*age_of(one), one.end_year))),
        asked.claim.value - found.value,
        asked.allowed,
        periods,
        current,
        None,
        asked.quantity,
    )


def off_from(nearest: Observed, series: Sequence[Observed], asked: Question) -> Check:
    """The check of a claim that has another figure than the series."""
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


def is_printed(one: Observed) -> bool:
    """Whether a span is one that texts print without saying so: 2000–2005, not 2001–2006."""
    return one.end_year - one.start_year < _LONG or one.start_year % _LONG == 0


def was_known(one: Observed, asked: Question) -> bool:
    """Whether a value was published when the text was written."""
    return asked.date is None or int(one.as_of[:4]) <= asked.date


def age_of(one: Observed) -> tuple[str, str]:
    """What values are ordered by, from the oldest revision to the newest."""
    return one.as_of, one.revision


def by_age(series: Iterable[Observed]) -> list[Observed]:
    """``series`` from the oldest to the newest value."""
    return sorted(series, key=lambda one: (*age_of(one), one.end_year))


def latest_of_each(series: Iterable[Observed], found: Observed) -> list[Observed]:
    """The newest period of each revision, as long as that of the value found."""
    length = found.end_year - found.start_year
    latest: dict[str, Observed] = {}
    for one in by_age(series):
        if one.end_year - one.start_year != length or not is_printed(one):
            continue
        held = latest.get(one.revision)
        if held is None or one.end_year >= held.end_year:
            latest[one.revision] = one
    return list(latest.values())


def miss_of(one: Observed, asked: Question) -> float:
    """How far a value is from the figure printed."""
    return abs(one.value - asked.claim.value)


def nearest_of(series: Sequence[Observed], asked: Question) -> Observed:
    """The value nearest to the figure printed."""
    return min(series, key=lambda one: miss_of(one, asked))
