"""The days of the meeting: how many, which, where, and what comes before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from relatoria.drafting.checks.dates import days_of, told_days
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.leading import after_session
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import Day, alternatives, days_in, number_pattern, value_of
from relatoria.drafting.checks.told import sentences_of
from relatoria.model import Span
from relatoria.schemes.countries import find
from relatoria.schemes.names import words_of

_NEAR = timedelta(days=31)
_LONGEST = 15
_BESIDE = timedelta(days=10)
"""Days beside the meeting that a slip may name; farther off something else was held."""
_EARLIER = re.compile(r"\b(?:had|había|habían|havia|haviam|tinha|tinham|avait|avaient)\b", re.I)
_STRAIGHT = 90
"""Characters from the start of a sentence within which its session has its day."""
_DEADLINE = re.compile(
    r"\b(?:by|until|before|after|from|since|hasta|antes\s+del?|después\s+del?|desde|a\s+partir\s+del?"
    r"|até|antes\s+de|depois\s+de|avant|après|depuis|jusqu['’]au|d['’]ici\s+au|à\s+partir\s+du)"
    r"\s+(?:(?:the|el|al|le|o|ao|a|fin\w*|end)\s+)*(?:\w+,?\s+)?\Z",
    re.I,
)
"""Before a day by which something is due: the closing itself may be told in the same sentence."""
_PLACE = (
    r"(?P<place>[A-ZÀ-Þ][\w'’-]+(?:\s+(?:d[aeo]s?|del|of|la|las|los)?\s?[A-ZÀ-Þ][\w'’-]+){0,3})"
)


def _long(days: tuple[date, date]) -> int:
    return (days[1] - days[0]).days + 1


def length(page: Page) -> Iterator[Finding]:
    """«The three-day meeting» of two days, and its third day."""
    days = days_of(page)
    number = rf"(?P<n>{number_pattern(page.words.language, 2)})"
    said = page.words.phrases
    for sentence, text in sentences_of(page):
        ranges = [one for one in days_in(text, page.words.language) if one.last]
        for pattern in said.days_long:
            whole = pattern.replace("{n}", number).replace("{meeting}", said.meeting)
            for found in re.finditer(rf"\b{whole}", text, re.I):
                real = _range_beside(ranges, found) or (_long(days) if days else None)
                value = value_of(found["n"], page.words)
                later = re.search(said.will_be, text, re.I)
                if real and value and value != real and value < _LONGEST and not later:
                    span = Span(sentence.start + found.start(), sentence.start + found.end())
                    values: dict[str, str | int] = {"said": page.quote(span), "real": real}
                    yield Finding("duration", span.start, span.end, values)
        if days:
            yield from _beyond_last(page, sentence, text, _long(days))


def _range_beside(ranges: list[Day], found: re.Match[str]) -> int | None:
    """Days of a range printed close to a number of days."""
    near = [one for one in ranges if abs(one.start - found.end()) < 60]
    return (near[0].last or 0) - near[0].day + 1 if len(near) == 1 else None


def _beyond_last(page: Page, sentence: Span, text: str, most: int) -> Iterator[Finding]:
    ordinal = rf"(?P<n>{alternatives(list(page.words.ordinals))})"
    pattern = page.words.phrases.day_of.replace("{ordinal}", ordinal)
    own = rf"(?=\s*,|\s+{page.words.phrases.of_the}\s*{page.words.phrases.meeting})"
    for found in re.finditer(rf"\b{pattern}{own}", text, re.I):
        value = page.words.ordinals[found["n"].lower()]
        if most < value <= most + 2:
            start, end = sentence.start + found.start(), sentence.start + found.end()
            values: dict[str, str | int] = {"said": page.quote(Span(start, end)), "real": most}
            yield Finding("duration", start, end, values)


def opened_and_closed(page: Page) -> Iterator[Finding]:
    """«The workshop closed on 14 August» of a workshop held on the 12th and 13th."""
    days = days_of(page)
    if days is None:
        return
    said = page.words.phrases
    this = re.compile(
        rf"\b{said.opens}\b[^.;]{{0,60}}\b{said.meeting}\b|\b{said.meeting}\b[^.;]{{0,60}}\b{said.opens}\b",
        re.I,
    )
    for sentence, text in sentences_of(page):
        found = [one for one in days_in(text, page.words.language) if one.last is None]
        known = found[0].date(days[0].year) if len(found) == 1 else None
        if known is None or not this.search(text) or re.search(said.another, text, re.I):
            continue
        if _DEADLINE.search(text[: found[0].start]):
            continue
        if not days[0] <= known <= days[1] and abs(known - days[0]) <= _NEAR:
            start, end = sentence.start + found[0].start, sentence.start + found[0].end
            values = {"date": page.quote(Span(start, end)), "meeting": told_days(days)}
            yield Finding("programme_day", start, end, values)


def sessions_held(page: Page) -> Iterator[Finding]:
    """«The third session, held on Thursday, 24 October» of a meeting that ended on the 23rd."""
    days = days_of(page)
    if days is None:
        return
    weekdays = re.compile("|".join(map(re.escape, page.words.weekdays)), re.I)
    for sentence, text in sentences_of(page):
        if not weekdays.search(text):  # few sentences name one, and reading days takes its time
            continue
        found = [one for one in days_in(text, page.words.language) if one.weekday is not None]
        known = found[0].date(days[0].year) if len(found) == 1 and not found[0].last else None
        if known is None or days[0] <= known <= days[1] or abs(known - days[0]) > _BESIDE:
            continue
        said = page.words.phrases
        other = re.search(rf"\b(?:{said.will_be}|{said.another})\b", text, re.I)
        if other or not _opens_with_session(page, text[: found[0].start]):
            continue
        start, end = sentence.start + found[0].start, sentence.start + found[0].end
        values = {"date": page.quote(Span(start, end)), "meeting": told_days(days)}
        yield Finding("programme_day", start, end, values)


def _opens_with_session(page: Page, before: str) -> bool:
    """Whether the sentence opens with a session of the meeting and goes straight on to its day."""
    after = after_session(page, before) if len(before) < _STRAIGHT else None
    if after is None:
        return False
    # «The second session of the Committee had met on …» is another meeting's.
    return not re.match(rf"\s+{page.words.outward}\b", after) and not _EARLIER.search(after)


def before_and_after(page: Page) -> Iterator[Finding]:
    """What «will be held» earlier than this meeting, what was «previous» and came later."""
    days = days_of(page)
    if days is None:
        return
    said = page.words.phrases
    ahead = re.compile(rf"\b{said.will_be}\b", re.I)
    behind = re.compile(
        rf"\b(?:{said.was_before}\s+{said.meeting}|{said.meeting}\s+{said.was_before})\b", re.I
    )
    for sentence, text in sentences_of(page):
        for pattern, later in ((ahead, False), (behind, True)):
            found = pattern.search(text)
            when = _when(page, text, found.end()) if found else None
            if found is None or when is None:
                continue
            year, day, end = when
            gone = year < days[0].year or (day is not None and day < days[0])
            to_come = year > days[1].year or (day is not None and day > days[1])
            if (to_come if later else gone) and abs(year - days[0].year) < 40:
                span = Span(sentence.start + found.start(), sentence.start + end)
                values = {"said": page.quote(span), "meeting": told_days(days)}
                yield Finding("before_after", span.start, span.end, values)


def _when(page: Page, text: str, at: int) -> tuple[int, date | None, int] | None:
    """Year, day and end of the date that follows at once."""
    behind = text[at : at + 90]
    for day in days_in(behind, page.words.language):
        if day.year:
            return day.year, day.date(), at + day.end
        return None
    months = alternatives(list(page.words.months))
    year = re.search(
        rf"\b{page.words.phrases.in_year}\s+(?:(?:{months}){page.words.month_year})?(?P<y>20\d\d|19\d\d)\b",
        behind,
        re.I,
    )
    return (int(year["y"]), None, at + year.end()) if year else None


def place(page: Page) -> Iterator[Finding]:
    """«Bridgetown, 4 and 5 April 2019» on the cover, held elsewhere in the text."""
    cover: tuple[str, Day, Span] | None = None
    held = re.compile(rf"\b{page.words.phrases.held_in}\s+(?:the\s+city\s+of\s+)?{_PLACE}")
    for stretch in page.stretches:
        for day in days_in(stretch.text, page.words.language):
            if day.last is None or day.year is None:
                continue
            if cover is None:
                alone = re.fullmatch(
                    rf"\W*{_PLACE}[^.;:]{{0,40}}?,\s*(?:del?\s+)?", stretch.text[: day.start]
                )
                if alone:
                    cover = alone["place"], day, stretch.span(alone, "place")
                continue
            same = (day.day, day.last, day.month, day.year) == (
                cover[1].day,
                cover[1].last,
                cover[1].month,
                cover[1].year,
            )
            near = stretch.text[max(0, day.start - 120) : day.end + 60]
            said = held.search(near)
            if same and said and _other_place(page, cover[0], said["place"], near):
                start = stretch.start + max(0, day.start - 120) + said.start("place")
                values = {"here": said["place"], "there": cover[0]}
                yield Finding("meeting_place", start, start + len(said["place"]), values, cover[2])


def _other_place(page: Page, cover: str, said: str, sentence: str) -> bool:
    """Whether two towns are named; a country or a building is no other town."""
    if set(words_of(cover)) & set(words_of(sentence)):
        return False
    return not find(cover, page.words.language) and not find(said, page.words.language)
