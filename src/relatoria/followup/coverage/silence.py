"""How long nobody has reported: per institution and per paragraph, in days.

Silence is a fact about reports. It says nothing about what was done, and no status follows from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from relatoria.followup.types import Commitment, Report


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch without a report.

    ``days`` run from one report to the next; ``until`` is empty while the silence lasts, then
    they run to the day asked for.
    """

    subject: str
    """The institution or country, or the identifier of the commitment."""
    since: str
    """Date of the report before; of the adoption where there was none; empty where unknown."""
    until: str
    days: int | None
    """``None`` where the date before is unknown."""
    reports: int
    """Reports so far."""

    @property
    def lasts(self) -> bool:
        """Whether no report has ended it."""
        return not self.until


def silences_of_reporters(reports: Iterable[Report], as_of: date) -> list[Silence]:
    """Every stretch between a reporter's reports and the one that lasts, reporters by name."""
    by_reporter: dict[str, set[str]] = defaultdict(set)
    for one in reports:
        if one.reporter and one.date:
            by_reporter[one.reporter].add(one.date)
    found: list[Silence] = []
    for reporter in sorted(by_reporter):
        found.extend(_stretches(reporter, sorted(by_reporter[reporter]), as_of))
    return found


def silent_institutions(institutions: Iterable[str], reports: Iterable[Report]) -> list[Silence]:
    """The institutions expected to report that never did: a silence without a beginning."""
    heard = {one.reporter.casefold() for one in reports}
    return [
        Silence(name, "", "", None, 0)
        for name in dict.fromkeys(institutions)
        if name.casefold() not in heard
    ]


def silences_of_commitments(
    commitments: Iterable[Commitment], reports: Iterable[Report], as_of: date
) -> list[Silence]:
    """The silence that lasts on each commitment, longest first, unknown beginnings last."""
    last: dict[str, str] = {}
    counts: dict[str, int] = defaultdict(int)
    for report in reports:
        for name in report.answered:
            counts[name] += 1
            last[name] = max(last.get(name, ""), report.date)
    found = []
    for one in commitments:
        since = last.get(one.id) or one.adopted
        days = _days(since, as_of)
        found.append(Silence(one.id, since, "", days, counts[one.id]))
    return sorted(found, key=lambda one: (one.days is None, -(one.days or 0), one.subject))


def _stretches(subject: str, dates: list[str], as_of: date) -> list[Silence]:
    ends = [*dates[1:], ""]
    return [
        Silence(subject, since, until, _days(since, _day(until) if until else as_of), number)
        for number, (since, until) in enumerate(zip(dates, ends, strict=True), start=1)
    ]


def _days(since: str, until: date | None) -> int | None:
    begin = _day(since)
    return (until - begin).days if begin and until else None


def _day(written: str) -> date | None:
    """The day of an ISO date; ``None`` for a year or a month alone, which has no day."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
