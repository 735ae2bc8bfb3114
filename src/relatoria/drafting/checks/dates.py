"""Days that do not exist, fall on another weekday, or are not those of the meeting."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import Day, days_in
from relatoria.model import Event, EventKind, Span

_NEAR = timedelta(days=60)
_LEAP = 2000
"""A year in which every day of the calendar exists."""


def dates(page: Page) -> Iterator[Finding]:
    """Impossible dates, weekdays that do not fit, ranges that run backwards."""
    for stretch in page.stretches:
        for day in days_in(stretch.text, page.words.language):
            finding = _impossible(page, stretch, day) or _weekday(page, stretch, day)
            if finding is not None:
                yield finding


def _at(stretch: Stretch, day: Day) -> tuple[int, int]:
    return stretch.start + day.start, stretch.start + day.end


def _impossible(page: Page, stretch: Stretch, day: Day) -> Finding | None:
    start, end = _at(stretch, day)
    said = page.quote(Span(start, end))
    most = monthrange(day.year or _LEAP, day.month)[1]
    for number in (day.day, day.last or day.day):
        if not 1 <= number <= most:
            return Finding("impossible_date", start, end, {"date": said, "most": most})
    if day.last is not None and day.last <= day.day:
        return Finding("range_reversed", start, end, {"range": said})
    return None


def _weekday(page: Page, stretch: Stretch, day: Day) -> Finding | None:
    first, known = day.date(_year(page)), None
    if first is not None and day.weekday is not None and first.weekday() != day.weekday:
        known = first
    elif first is not None and day.last_weekday is not None and day.last is not None:
        last = first + timedelta(days=day.last - day.day)
        known = last if last.weekday() != day.last_weekday else None
    if known is None:
        return None
    names = {value: name for name, value in page.words.weekdays.items()}
    start, end = _at(stretch, day)
    said = page.quote(Span(start, end))
    return Finding("weekday", start, end, {"date": said, "weekday": names[known.weekday()]})


def _year(page: Page) -> int | None:
    """The year of the meeting, for days printed without one."""
    meeting = meeting_of(page)
    if meeting is None or not meeting.date:
        return None
    return int(meeting.date[:4]) if meeting.date[:4].isdigit() else None


def meeting_of(page: Page) -> Event | None:
    """The meeting that the report is of."""
    return next((one for one in page.record.events if one.kind is EventKind.MEETING), None)


def meeting_dates(page: Page) -> Iterator[Finding]:
    """Places that give the meeting other days than its first mention does."""
    own = re.compile(page.words.this_meeting, re.I)
    known: tuple[Day, Span] | None = None
    for stretch in page.stretches:
        for day in days_in(stretch.text, page.words.language):
            span = Span(*_at(stretch, day))
            if day.last is None or day.year is None:
                continue
            if known is None:
                meeting = meeting_of(page)
                first = day.date()
                if meeting and first and meeting.date == first.isoformat():
                    known = day, span
                continue
            if _differs(known[0], day) and own.search(page.sentence_at(span.start).of(_text(page))):
                values = {"date": page.quote(span), "meeting": page.quote(known[1])}
                yield Finding("meeting_dates", span.start, span.end, values, known[1])


def days_of(page: Page) -> tuple[date, date] | None:
    """First and last day of the meeting.

    A single day may be that of the document: where a range of other days is printed twice, the
    meeting was held then, and where one is printed once, nobody can tell.
    """
    meeting = meeting_of(page)
    try:
        first = date.fromisoformat(meeting.date or "") if meeting else None
        last = date.fromisoformat(meeting.end_date or "") if meeting and meeting.end_date else first
    except ValueError:
        return None
    if first is None or last is None or first > last:
        return None
    return (first, last) if first < last else _ranges_beside(page, first)


def _ranges_beside(page: Page, known: date) -> tuple[date, date] | None:
    printed: Counter[tuple[date, date]] = Counter()
    for stretch in page.stretches:
        for day in days_in(stretch.text, page.words.language):
            first = day.date() if day.year and day.last else None
            if first is not None and day.last is not None and day.last > day.day:
                last = first + timedelta(days=day.last - day.day)
                printed[first, last] += abs(first - known) <= _NEAR
    likely = printed.most_common(1)
    if not likely or not likely[0][1]:
        return known, known
    (first, last), times = likely[0]
    if first <= known <= last:
        return known, known
    return (first, last) if times > 1 else None


def _text(page: Page) -> str:
    return page.document.text


def _differs(one: Day, other: Day) -> bool:
    """Whether two ranges can be meant for one meeting, and are not the same."""
    same_days = (one.day, one.last, one.month) == (other.day, other.last, other.month)
    if same_days:
        return one.year != other.year
    return one.year == other.year and one.month == other.month


def programme_days(page: Page) -> Iterator[Finding]:
    """Days of the programme that lie outside the days of the meeting."""
    days = days_of(page)
    if days is None:
        return
    first, last = days
    for stretch in page.stretches:
        for day in days_in(stretch.text, page.words.language):
            known = day.date(first.year)
            alone = len(stretch.text.strip(" .:*")) <= day.end - day.start + 12
            if not (alone and day.weekday is not None and known):
                continue
            if not first <= known <= last and abs(known - first) <= timedelta(days=31):
                start, end = _at(stretch, day)
                values = {"date": page.quote(Span(start, end)), "meeting": told_days(days)}
                yield Finding("programme_day", start, end, values)


def told_days(days: tuple[date, date]) -> str:
    """The days as figures, one alone where they are the same."""
    first, last = (day.isoformat() for day in days)
    return first if first == last else f"{first} – {last}"
