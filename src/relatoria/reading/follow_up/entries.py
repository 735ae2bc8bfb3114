"""Entries of a follow-up page: from one date label to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.reading.follow_up.days import Printed, iso_dates, printed_date
from relatoria.reading.follow_up.labels import DATE, INSTITUTION, NONE, NUMBERS, PARAGRAPHS, THEMES
from relatoria.reading.lists.flow import Flow

_RANGE = re.compile(r"(\d{1,3})\s*[-–—]\s*(\d{1,3})")
_ONE = re.compile(r"\d{1,3}[a-z]?(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,4}\))?")
_PARTED = re.compile(r"\s*[,;|•]\s*")
_LEADING = re.compile(r"\D.*")
_LONGEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One report; offsets count characters of the flow."""

    label: int
    """Where the date label begins."""
    start: int
    """Where the report's own words begin."""
    end: int
    date: str | None
    paragraphs: tuple[str, ...]
    instruments: tuple[str, ...]
    themes: tuple[str, ...]
    institution: str | None
    """The institution that a label inside the entry names, as printed."""


def entries_of(flow: Flow, language: str, *, month_first: bool) -> list[Entry]:
    """The entries in order of the text."""
    labels: list[tuple[int, Printed]] = []
    for found in DATE.finditer(flow.text):
        date = printed_date(flow.text, found.end(), language)
        if date and (not labels or found.start() >= labels[-1][1].end):
            labels.append((found.start(), date))
    days = iso_dates([date for _, date in labels], month_first=month_first)
    limits = ([start for start, _ in labels] + [len(flow.text)])[1:]
    return [
        _entry(flow.text, label, date.end, limit, day)
        for (label, date), limit, day in zip(labels, limits, days, strict=True)
    ]


def _entry(text: str, label: int, start: int, limit: int, day: str | None) -> Entry:
    numbers: list[str] = []
    instruments: list[str] = []
    ends: list[int] = []
    for found in PARAGRAPHS.finditer(text, start, limit):
        values = NUMBERS.match(text, found.end(), limit)
        if values is None and not NONE.match(text, found.end(), limit):
            continue  # prose that happens to say «paragraphs … :»
        ends.append(found.start())
        instrument = found.group("of").strip()
        if values:
            numbers.extend(_numbers(values.group("values"), instrument))
            instruments.extend([instrument] if instrument else [])
    themes = THEMES.search(text, start, limit)
    if themes:
        ends.append(themes.start())
    end = min(ends, default=_end_of_lines(text, start, limit))
    institution = INSTITUTION.search(text, start, min(end, start + 120))
    if institution:
        start = _line_end(text, institution.end())
    while start < end and not text[start].isalnum() and text[start] not in "“\"'«¿¡(":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Entry(
        label,
        start,
        end,
        day,
        tuple(dict.fromkeys(numbers)),
        tuple(dict.fromkeys(instruments)),
        _themes(text, themes.end(), limit) if themes else (),
        text[institution.end() : start].strip() if institution else None,
    )


def _numbers(printed: str, instrument: str) -> list[str]:
    found: list[str] = []
    for first, last in _RANGE.findall(printed):
        if 0 < int(last) - int(first) < _LONGEST_RANGE:
            found.extend(str(number) for number in range(int(first), int(last) + 1))
    found.extend(_ONE.findall(_RANGE.sub(" ", printed)))
    found.sort(key=lambda number: int(_LEADING.sub("", number)))
    return [f"{instrument} {number}".strip() for number in found]


def _themes(text: str, start: int, limit: int) -> tuple[str, ...]:
    end = min(_line_end(text, start), limit)
    other = PARAGRAPHS.search(text, start, end)
    words = text[start : other.start() if other else end].strip(" .-–")
    return tuple(theme for theme in _PARTED.split(words) if theme)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _end_of_lines(text: str, start: int, limit: int) -> int:
    return start + len(text[start:limit].rstrip())
