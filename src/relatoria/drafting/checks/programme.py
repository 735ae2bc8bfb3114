"""Hours of a programme: backwards, overlapping, or out of order within a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import Day, alternatives, days_in
from relatoria.model import Span

_CLOCK = (
    r"(?P<h{0}>[01]?\d|2[0-3])"
    r"(?:\s?(?:[:.]|h|hs)\s?(?P<m{0}>[0-5]\d)|\s?(?P<o{0}>h|hs|horas|heures)(?!\w))?"
    r"(?:\s?(?P<u{0}>[ap])\.?\s?m\b\.?)?(?:\s?(?:h|hs|hrs|horas)\b\.?)?"
)
_JOIN = (
    r"\s*(?:[-–—]|\bto\b|\buntil\b|\bal?\b(?:\s+las)?|\bàs\b|\bas\b|\bà\b|\baté\b"
    r"|\bhasta\b)\s*"
)
_RANGE = re.compile(
    rf"(?<![\d/.,:])(?:(?:from|de|das|desde|à)\s+(?:las\s+)?)?{_CLOCK.format(1)}{_JOIN}{_CLOCK.format(2)}(?![\d/:]|\s?(?:%|per\b))",
    re.I,
)
_LEADS = re.compile(r"[\s|*•·–-]*\Z|\s*\|(?:[^|\n]*\|){1,2}\s*\Z")
"""Nothing but signs stands before the hours, or the first cells of a row: the day, the session."""
_FEWEST = 3
"""Lines with hours from which on they are a programme."""
_NIGHT, _MORNING, _NOON = 18 * 60, 10 * 60, 12 * 60
_DAY_LINE = re.compile(r"\b(?:day|día|dia|jour|journée)\s+(?:\d|[IVX]+\b|one|two|three)", re.I)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A line of a programme: its hours in minutes from midnight."""

    first: int
    last: int
    span: Span
    day: int
    line: str


def hours(page: Page) -> Iterator[Finding]:
    """Hours that run backwards anywhere, and slots of a programme that overlap."""
    slots = list(_slots(page))
    for slot in slots:
        if _backwards(slot):
            yield _finding(page, "range_reversed", slot, None)
    programme = [slot for slot in slots if _leads(page, slot) and slot.first < slot.last]
    if len(programme) < _FEWEST:
        return
    for one, other in pairwise(programme):
        if one.day == other.day and _overlap(page, one, other, programme):
            yield _finding(page, "hours_overlap", other, one)


def _finding(page: Page, rule: str, slot: _Slot, other: _Slot | None) -> Finding:
    here = page.quote(slot.span)
    there = page.quote(other.span) if other else ""
    values = {"range": here, "here": here, "there": there}
    return Finding(rule, slot.span.start, slot.span.end, values, other.span if other else None)


def _slots(page: Page) -> Iterator[_Slot]:
    text, day, at = page.document.text, 0, 0
    named = ""
    weekdays = re.compile(rf"\b(?:{alternatives(list(page.words.weekdays))})\b", re.I)
    for line in text.splitlines(keepends=True):
        said = next(days_in(line, page.words.language), None) or weekdays.search(line)
        if said or _DAY_LINE.search(line):
            # A table repeats the day in every row.
            again = line.lstrip().startswith("|") and _day_said(said, line) == named
            day += not again
            named = _day_said(said, line)
        for found in _RANGE.finditer(line):
            minutes = _minutes(found)
            if minutes is not None:
                span = Span(at + found.start(), at + found.end())
                yield _Slot(*minutes, span, day, line)
        at += len(line)


def _day_said(said: Day | re.Match[str] | None, line: str) -> str:
    """The day as the line prints it; nothing where it only numbers it."""
    if said is None:
        return ""
    first, last = (said.start, said.end) if isinstance(said, Day) else said.span()
    return line[first:last].lower()


def _minutes(found: re.Match[str]) -> tuple[int, int] | None:
    """Both ends; none where the numbers may be no hours, or the half of the day is not known."""
    sure = [found[f"m{n}"] or found[f"u{n}"] or found[f"o{n}"] for n in (1, 2)]
    if not any(sure) or not (all(sure) or found["u2"] or found["o2"]):
        return None
    values = [int(found[f"h{n}"]) * 60 + int(found[f"m{n}"] or 0) for n in (1, 2)]
    halves = [found["u1"], found["u2"]]
    if not any(halves):
        return _bare(found, values)
    for place, half in enumerate(halves):
        values[place] = _half(values[place], half) if half else values[place]
    if not halves[0] and values[1] >= _NOON and values[0] < 8 * 60:
        # «2 to 3.30 p.m.» is an afternoon, and so is «2.30 to 2 p.m.»; «7 to 2 p.m.» is a day.
        values[0] += _NOON if values[0] + _NOON <= values[1] + 60 else 0
    return values[0], values[1]


def _bare(found: re.Match[str], values: list[int]) -> tuple[int, int] | None:
    """Hours up to seven without a half of the day mean the afternoon, but for «06.00»."""
    first, last = (
        one + _NOON if one < 8 * 60 - 30 and not found[f"h{n}"].startswith("0") else one
        for n, one in zip((1, 2), values, strict=True)
    )
    return (first, last) if min(values) >= 60 else None


def _half(minutes: int, half: str) -> int:
    if half.lower() == "p":
        return minutes + _NOON if minutes < _NOON else minutes
    return minutes - _NOON if _NOON <= minutes < _NOON + 60 else minutes


def _backwards(slot: _Slot) -> bool:
    """Whether the end comes first; a night that ends in the morning does not."""
    return slot.last < slot.first and not (slot.first >= _NIGHT and slot.last <= _MORNING)


def _leads(page: Page, slot: _Slot) -> bool:
    """Whether the hours open their line, as in a programme."""
    start = page.document.text.rfind("\n", 0, slot.span.start) + 1
    return bool(_LEADS.match(page.document.text[start : slot.span.start]))


def _overlap(page: Page, one: _Slot, other: _Slot, programme: Sequence[_Slot]) -> bool:
    """Whether ``other`` begins before ``one`` has ended, and is not held beside it."""
    if not one.first < other.first < one.last:
        return False
    between = page.document.text[one.span.start : other.span.end + 160]
    if re.search(page.words.phrases.parallel, between, re.I):
        return False
    crossed = sum(a.first < b.first < a.last for a, b in pairwise(programme) if a.day == b.day)
    return crossed <= 1 + len(programme) // 8
