"""What is due when: single dates and periodic reports, counted in calendar days."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from relatoria.followup.types import Commitment, Report, ReporterKind

_SOON = timedelta(days=30)
_MOST_PERIODS = 2_000


class DueState(StrEnum):
    """How a due date stands to today."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    """Within thirty days."""
    AHEAD = "ahead"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Due:
    """A report that is expected of somebody by a day."""

    commitment: str
    addressee: str
    day: date
    state: DueState
    days: int
    """Days until the day; negative once it has passed."""
    answered_by: str = ""


def due_days(commitment: Commitment, until: date) -> list[date]:
    """The days on which reports on ``commitment`` fall due up to ``until``, in order.

    A periodic commitment falls due every ``period_months`` from its first due date, or from its
    adoption where it has none; a month too short for the day takes its last day.
    """
    first = _day(commitment.due)
    if not commitment.period_months:
        return [first] if first and first <= until else []
    begin = first or _day(commitment.adopted)
    if begin is None:
        return []
    days: list[date] = []
    for number in range(0 if first else 1, _MOST_PERIODS):
        day = add_months(begin, number * commitment.period_months)
        if day > until:
            break
        days.append(day)
    return days


def add_months(day: date, months: int) -> date:
    """``day`` so many calendar months on; the last of the month where it has no such day."""
    month = day.year * 12 + day.month - 1 + months
    year, number = divmod(month, 12)
    last = calendar.monthrange(year, number + 1)[1]
    return date(year, number + 1, min(day.day, last))


def dues(
    commitments: Iterable[Commitment],
    reports: Iterable[Report],
    addressee: str,
    today: date,
    *,
    ahead: timedelta = timedelta(days=365),
) -> list[Due]:
    """What ``addressee`` owes up to ``ahead`` of ``today``: overdue first, then by day.

    A report answers the first due date on or after its own date, or the last one before it where
    that is still open: a late report answers what it was late for.
    """
    own = [one for one in reports if is_own(one, addressee) and _day(one.date) is not None]
    found: list[Due] = []
    for commitment in commitments:
        if commitment.addressees and addressee not in commitment.addressees:
            continue
        days = due_days(commitment, today + ahead)
        answers = sorted((one.date, one.id) for one in own if commitment.id in one.answered)
        answered = _matched(days, answers)
        found += [_due(commitment.id, addressee, day, today, answered.get(day, "")) for day in days]
    return sorted(found, key=lambda one: (one.state is DueState.ANSWERED, one.day, one.commitment))


def is_own(report: Report, addressee: str) -> bool:
    """Whether ``report`` is the addressee's own: nobody else of a country answers for its State."""
    if addressee == report.reporter:
        return True
    parallel = (ReporterKind.CIVIL_SOCIETY, ReporterKind.NHRI)
    return addressee == report.country and report.reporter_kind not in parallel


def _matched(days: list[date], answers: list[tuple[str, str]]) -> dict[date, str]:
    answered: dict[date, str] = {}
    for written, name in answers:
        when = _day(written)
        if when is None:
            continue
        late = [day for day in days if day < when and day not in answered]
        ahead = [day for day in days if day >= when and day not in answered]
        if late:
            answered[late[-1]] = name
        elif ahead:
            answered[ahead[0]] = name
    return answered


def _due(commitment: str, addressee: str, day: date, today: date, answer: str) -> Due:
    days = (day - today).days
    if answer:
        state = DueState.ANSWERED
    elif days < 0:
        state = DueState.OVERDUE
    else:
        state = DueState.DUE_SOON if day - today <= _SOON else DueState.AHEAD
    return Due(commitment, addressee, day, state, days, answer)


def previous_report(
    reports: Iterable[Report], reporter: str, commitment: str, before: date
) -> Report | None:
    """What ``reporter`` wrote last on ``commitment`` before that day («last year you wrote»)."""
    own = [
        one
        for one in reports
        if is_own(one, reporter) and commitment in one.answered and one.date < before.isoformat()
    ]
    return max(own, key=lambda one: (one.date, one.id), default=None)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
